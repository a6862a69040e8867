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

    @Option(names = "--content", paramLabel = "DIR")
    private @Nullable Path content;

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    Optional<String> lang() {
        return Optional.ofNullable(lang);
    }

    boolean json() {
        return json;
    }

    Optional<Path> content() {
        return Optional.ofNullable(content);
    }
}
