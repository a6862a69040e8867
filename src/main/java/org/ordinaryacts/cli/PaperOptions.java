package org.ordinaryacts.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ordinaryacts.export.paper.PaperExport;
import org.ordinaryacts.export.paper.PaperSize;
import org.ordinaryacts.export.paper.SheetKind;
import org.ordinaryacts.world.Token;
import picocli.CommandLine;

/** What paper is wanted, as it is typed. */
final class PaperOptions {
    private static final List<PaperSize> SIZES = List.of(PaperSize.LETTER, PaperSize.A4);

    @CommandLine.Option(names = "--sheet", paramLabel = "KIND", split = ",")
    private List<String> sheets = new ArrayList<>();

    @CommandLine.Option(names = "--paper", paramLabel = "letter|a4")
    private String paper = PaperSize.LETTER.token();

    /** The sheets of a lesson; where none was named, all. */
    List<SheetKind> sheets() {
        return sheets.isEmpty()
                ? Arrays.asList(SheetKind.values())
                : sheets.stream().map(typed -> Token.parse(SheetKind.class, typed)
                        .orElseThrow(() -> new CommandContext.WrongUse("cli.error.sheet", typed,
                                String.join(", ", Token.words(SheetKind.class)))))
                        .distinct().toList();
    }

    /** Writes for paper of the size that was named. */
    PaperExport export() {
        return new PaperExport(SIZES.stream().filter(size -> size.token().equals(paper)).findFirst()
                .orElseThrow(() -> new CommandContext.WrongUse("cli.error.paper", paper)));
    }
}
