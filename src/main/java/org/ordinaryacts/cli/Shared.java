package org.ordinaryacts.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class Shared {
    @Option(names = "--lang", paramLabel = "en|es")
    private @Nullable String lang;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--csv", paramLabel = "TABLE")
    private @Nullable String csv;

    @Option(names = "--content", paramLabel = "DIR")
    private @Nullable Path content;

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    Optional<String> lang() {
        return Optional.ofNullable(lang);
    }

    /** Whether a program reads what is said: as JSON, or a table of that as CSV. */
    boolean json() {
        return json || csv != null;
    }

    /** The table that is wanted for a spreadsheet. */
    Optional<String> csv() {
        return Optional.ofNullable(csv);
    }

    Optional<Path> content() {
        return Optional.ofNullable(content);
    }
}
