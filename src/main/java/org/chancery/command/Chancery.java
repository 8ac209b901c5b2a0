package org.chancery.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import org.chancery.database.DatabaseException;
import org.chancery.evaluation.MarksException;
import org.chancery.lexicon.MistakesException;
import org.chancery.query.QueryException;
import org.chancery.service.ServiceException;

/** {@code chancery}: reads reports about diplomacy into a graph in which every relationship leads to its sentence. */
@Command(
        name = "chancery",
        description =
                "Reads reports about diplomacy into a graph in which every relationship leads to the sentence that says so.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ExtractCommand.class,
            EvaluateCommand.class,
            QueryCommand.class,
            QueriesCommand.class,
            ExportCommand.class,
            RetractCommand.class,
            CheckCommand.class,
            LexiconCommand.class
        })
public final class Chancery implements Runnable {

    /** Some of what was asked could not be done; the rest was. */
    static final int SOME_REFUSED = 1;

    /** Nothing was done; one line on standard error says why. */
    static final int FAILED = 2;

    private Chancery() {}

    /** Runs the command that the arguments name, {@code serve} when they name none, and exits with its status. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                arguments);
        out.flush();
        System.exit(status);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Chancery())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Chancery::wrongUse)
                .setExecutionExceptionHandler(Chancery::explain);
        int status = line.execute(withDefault(arguments));
        out.flush();
        err.flush();
        return status;
    }

    /** Without a command the first argument is an option of {@code serve}. */
    private static String[] withDefault(String[] arguments) {
        boolean serve = arguments.length == 0
                || arguments[0].startsWith("-")
                        && !arguments[0].equals("--help")
                        && !arguments[0].equals("-h")
                        && !arguments[0].equals("--version")
                        && !arguments[0].equals("-V");
        if (!serve) {
            return arguments;
        }
        String[] all = new String[arguments.length + 1];
        all[0] = "serve";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }

    private static int wrongUse(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr()
                .println("chancery: " + wrong.getMessage() + "; see \""
                        + line.getCommandSpec().qualifiedName() + " --help\"");
        return FAILED;
    }

    /** What a person can mend is one line, never a stack trace. */
    private static int explain(Exception failure, CommandLine line, ParseResult result) {
        PrintWriter err = line.getErr();
        if (failure instanceof MistakesException mistakes) {
            mistakes.mistakes().forEach(err::println);
            err.println("chancery: %d mistakes in the import folder; mend them and try again"
                    .formatted(mistakes.mistakes().size()));
        } else if (failure instanceof QueryException question) {
            err.println("chancery: " + question.getMessage());
            question.candidates()
                    .forEach(candidate -> err.println("  %s  %s (%s)"
                            .formatted(candidate.key(), candidate.name(), String.join(", ", candidate.labels()))));
        } else if (failure instanceof DatabaseException
                || failure instanceof ServiceException
                || failure instanceof MarksException
                || failure instanceof CommandException) {
            err.println("chancery: " + failure.getMessage());
        } else {
            err.println("chancery: this should not have happened: " + failure);
            if (System.getenv("CHANCERY_DEBUG") != null) {
                failure.printStackTrace(err);
            } else {
                err.println("  set CHANCERY_DEBUG=1 for the whole story, and tell us");
            }
        }
        return FAILED;
    }

    @Override
    public void run() {
        throw new IllegalStateException("a command is always given");
    }
}
