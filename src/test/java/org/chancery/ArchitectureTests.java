package org.chancery;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

@AnalyzeClasses(packages = "org.chancery", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule shouldLetEachPackageKnowOnlyThoseBeforeIt = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("resource")
            .definedBy("..resource..")
            .layer("fact")
            .definedBy("..fact..")
            .layer("document")
            .definedBy("..document..")
            .layer("lexicon")
            .definedBy("..lexicon..")
            .layer("language")
            .definedBy("..language..")
            .layer("extract")
            .definedBy("..extract..")
            .layer("evaluation")
            .definedBy("..evaluation..")
            .layer("database")
            .definedBy("..database..")
            .layer("graph")
            .definedBy("..graph..")
            .layer("query")
            .definedBy("..query..")
            .layer("service")
            .definedBy("..service..")
            .layer("command")
            .definedBy("..command..")
            .whereLayer("resource")
            .mayNotAccessAnyLayer()
            .whereLayer("fact")
            .mayNotAccessAnyLayer()
            .whereLayer("document")
            .mayNotAccessAnyLayer()
            .whereLayer("lexicon")
            .mayOnlyAccessLayers("resource", "fact")
            .whereLayer("language")
            .mayOnlyAccessLayers("fact", "document", "lexicon")
            .whereLayer("extract")
            .mayOnlyAccessLayers("resource", "fact", "document", "lexicon", "language")
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("fact", "document", "extract")
            .whereLayer("database")
            .mayOnlyAccessLayers("resource")
            .whereLayer("graph")
            .mayOnlyAccessLayers("resource", "fact", "database")
            .whereLayer("query")
            .mayOnlyAccessLayers("resource", "fact", "database")
            .whereLayer("service")
            .mayOnlyAccessLayers("query", "graph", "extract", "fact");

    @ArchTest
    static final ArchRule shouldShowTheDriverToDatabaseGraphAndQueryAlone = noClasses()
            .that()
            .resideOutsideOfPackages("..database..", "..graph..", "..query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j..");

    @ArchTest
    static final ArchRule shouldReadTextsWithoutSpringAndNeo4j = noClasses()
            .that()
            .resideInAnyPackage(
                    "..resource..", "..fact..", "..document..", "..lexicon..", "..language..", "..extract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.neo4j..");
}
