package org.chancery;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

/**
 * The arrows between packages. Commands hand the driver on from {@code database} to {@code graph} and {@code query} as a value
 * of which they know nothing: they neither name its type nor call it.
 */
@AnalyzeClasses(packages = "org.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule ONE_WAY = layeredArchitecture()
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
            .mayOnlyAccessLayers("resource")
            .whereLayer("lexicon")
            .mayOnlyAccessLayers("fact", "resource")
            .whereLayer("language")
            .mayOnlyAccessLayers("document", "lexicon", "fact", "resource")
            .whereLayer("extract")
            .mayOnlyAccessLayers("language", "lexicon", "document", "fact", "resource")
            .whereLayer("database")
            .mayOnlyAccessLayers("resource")
            .whereLayer("graph")
            .mayOnlyAccessLayers("fact", "database", "resource")
            .whereLayer("query")
            .mayOnlyAccessLayers("fact", "database", "resource")
            .whereLayer("service")
            .mayOnlyAccessLayers("query", "graph", "extract", "document", "fact", "resource")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule DRIVER = noClasses()
            .that()
            .resideOutsideOfPackages("..database..", "..graph..", "..query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j..");

    @ArchTest
    static final ArchRule LIBRARY = noClasses()
            .that()
            .resideInAnyPackage(
                    "..fact..", "..document..", "..lexicon..", "..language..", "..extract..", "..resource..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.neo4j..");
}
