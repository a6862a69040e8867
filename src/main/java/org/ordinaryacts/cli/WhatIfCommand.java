package org.ordinaryacts.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.ClassCodes;
import org.ordinaryacts.view.CorrectionView;
import org.ordinaryacts.view.CorrectionViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.WhatIfChoices;
import org.ordinaryacts.view.WhatIfChoosing;
import org.ordinaryacts.view.WhatIfTable;
import org.ordinaryacts.view.WhatIfTables;
import org.ordinaryacts.view.WhatIfView;
import org.ordinaryacts.view.WhatIfViews;
import org.ordinaryacts.whatif.RuleSet;
import picocli.CommandLine;

/** Tells a story again under changed rules, or what each rule does to each story. */
@CommandLine.Command(name = "whatif")
final class WhatIfCommand extends Command {
    @CommandLine.Parameters(paramLabel = "STORY", arity = "0..1")
    private String story = "";

    @CommandLine.Option(names = "--lever", paramLabel = "L", split = ",")
    private List<String> levers = new ArrayList<>();

    @CommandLine.Option(names = "--close", paramLabel = "F", split = ",")
    private List<String> flows = new ArrayList<>();

    @CommandLine.Option(names = "--keep", paramLabel = "RECORD@DAY")
    private List<String> kept = new ArrayList<>();

    @CommandLine.Option(names = "--no-share", paramLabel = "RECORD")
    private List<String> unshared = new ArrayList<>();

    @CommandLine.Option(names = "--mend", paramLabel = "RECORD.FIELD@DAY")
    private List<String> mended = new ArrayList<>();

    @CommandLine.Option(names = "--code", paramLabel = "CODE")
    private @Nullable String code;

    @CommandLine.Option(names = "--table")
    private boolean table;

    @CommandLine.Option(names = "--records")
    private boolean records;

    /** A comparison, what becomes of each mistake that is mended, and the class code where anything is changed. */
    record Compared(WhatIfView comparison, List<CorrectionView> corrections, Optional<String> code) {
    }

    WhatIfCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        Optional<String> typed = Optional.ofNullable(code);
        long named = Stream.of(table, !story.isEmpty(), typed.isPresent()).filter(one -> one).count();
        if (named != 1) {
            throw new CommandContext.WrongUse("cli.error.whatif");
        }
        return table
                ? table(context, library)
                : compare(context, library, typed.map(one -> CodeReading.ofStory(context, library, one))
                        .orElseGet(() -> atItsEnd(context.story(library, story))));
    }

    /** The story with nothing changed yet, at its end, where the difference is seen whole. */
    private static ClassCode atItsEnd(Story story) {
        return ClassCode.ofStep(story.id(), story.steps().size());
    }

    /** Lessons take a moment to be read: only where a code comes with one. */
    private static ClassCodes codes(CommandContext context, Library library, ClassCode from) {
        return from.lesson().isPresent()
                ? Starts.codes(library, context.lessons(library))
                : CodeReading.codes(library);
    }

    private int compare(CommandContext context, Library library, ClassCode from) {
        Story found = context.story(library, from.story().orElseThrow().value());
        Naming naming = context.naming(library);
        Trace trace = context.trace(library, found);
        if (records) {
            return records(context, new WhatIfChoosing(naming).of(List.of(found), trace));
        }
        RuleSet rules = new RuleReading(context, library, trace).read(from.rules(),
                new RuleReading.Typed(levers, flows, kept, unshared, mended));
        Optional<String> written = rules.isEmpty()
                ? Optional.empty()
                : Optional.of(codes(context, library, from).write(from.with(rules)));
        WhatIfView view = new WhatIfViews(naming, trace, context.checked(library)).view(rules);
        List<CorrectionView> corrections = rules.records().stream().filter(RecordRule.Mended.class::isInstance)
                .map(RecordRule.Mended.class::cast).map(new CorrectionViews(naming, trace)::of).toList();
        if (context.json()) {
            context.json(new Compared(view, corrections, written));
        } else {
            WhatIfPage page = new WhatIfPage(context.page(), context.texts());
            page.comparison(view);
            corrections.forEach(page::correction);
            written.ifPresent(page::code);
        }
        return FINE;
    }

    private int records(CommandContext context, WhatIfChoices choices) {
        if (context.json()) {
            context.json(choices);
        } else {
            new WhatIfPage(context.page(), context.texts()).choices(choices);
        }
        return FINE;
    }

    private int table(CommandContext context, Library library) {
        WhatIfTable view = new WhatIfTables(context.naming(library)).of(
                library.stories().stream().map(one -> context.trace(library, one)).toList(),
                context.checked(library));
        if (context.json()) {
            context.json(view);
        } else {
            new WhatIfPage(context.page(), context.texts()).table(view);
        }
        return FINE;
    }
}
