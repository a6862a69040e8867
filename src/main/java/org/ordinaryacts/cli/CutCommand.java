package org.ordinaryacts.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.view.CutView;
import org.ordinaryacts.view.CutViews;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import picocli.CommandLine;

/**
 * Finds the fewest flows to close so that a field cannot reach a holder: from some holders, or for a story's people.
 */
@CommandLine.Command(name = "cut")
final class CutCommand extends Command {
    private static final int WITH_FROM = 3;

    @CommandLine.Parameters(paramLabel = "FIELD FROM TO", arity = "2..3")
    private List<String> what = new ArrayList<>();

    @CommandLine.Option(names = "--story", paramLabel = "S")
    private String story = "";

    @CommandLine.Option(names = "--lever", paramLabel = "L", split = ",")
    private List<String> levers = new ArrayList<>();

    @CommandLine.Option(names = "--close", paramLabel = "F", split = ",")
    private List<String> flows = new ArrayList<>();

    /** The cuts, under what stands over every view. */
    record Cuts(String banner, List<CutView> cuts) {
    }

    CutCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        boolean withFrom = what.size() == WITH_FROM;
        if (withFrom == !story.isEmpty()) {
            throw new CommandContext.WrongUse("cli.error.cut");
        }
        FieldId field = context.field(library, what.getFirst());
        HolderId to = context.holder(library, what.getLast());
        SortedSet<FlowId> closed = RuleSet.NONE.withLevers(RuleReading.levers(library, levers))
                .withClosed(RuleReading.flows(library, flows)).allClosed(library.world());
        CutViews views = new CutViews(context.naming(library));
        List<CutView> cuts = withFrom
                ? List.of(views.of(field, from(context, library), to, closed))
                : ofPeople(context, library, views, field, to, closed);
        if (context.json()) {
            context.json(new Cuts(context.banner(library), cuts));
        } else {
            Page page = context.page().title(context.texts().get("cli.cut.title", cuts.getFirst().fieldName(),
                    cuts.getFirst().toName())).faint(context.banner(library));
            cuts.forEach(cut -> new WhatIfPage(page.gap(), context.texts()).cut(cut));
        }
        return FINE;
    }

    private Set<HolderId> from(CommandContext context, Library library) {
        return List.of(what.get(1).split(",")).stream().map(id -> context.holder(library, id))
                .collect(Collectors.toSet());
    }

    private List<CutView> ofPeople(CommandContext context, Library library, CutViews views, FieldId field, HolderId to,
            SortedSet<FlowId> closed) {
        Story found = context.story(library, story);
        Trace trace = context.trace(library, found);
        return found.cast().stream().map(person -> views.of(trace, person, field, to, closed)).toList();
    }
}
