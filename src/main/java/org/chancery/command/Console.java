package org.chancery.command;

import java.io.PrintWriter;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

import static java.util.Objects.requireNonNull;

/** Where a command writes: its answer to {@code out}, all else to {@code err}. */
record Console(PrintWriter out, PrintWriter err) {

    static Console of(@Nullable CommandSpec spec) {
        var line = requireNonNull(spec, "spec must not be null").commandLine();
        return new Console(line.getOut(), line.getErr());
    }
}
