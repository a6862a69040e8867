package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.List;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.whatif.Comparing;
import org.ordinaryacts.whatif.Comparison;
import org.ordinaryacts.whatif.Fate;
import org.ordinaryacts.whatif.FieldChange;
import org.ordinaryacts.whatif.Touch;
import org.ordinaryacts.world.Lever;

/** Derives the table of what each lever does to each story. */
public final class WhatIfTables {
    private final Naming naming;
    private final Texts texts;

    /** Tables in the language of the naming. */
    public WhatIfTables(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
    }

    /** The table of these stories, told as documented. */
    public WhatIfTable of(List<Trace> stories, boolean checked) {
        List<Lever> levers = naming.world().parts().levers();
        return new WhatIfTable(texts.get("whatif.table.title"), new StoryViews(naming).banner(checked),
                levers.stream().map(lever -> new WhatIfTable.Head(lever.id().value(), naming.of(lever.name())))
                        .toList(),
                stories.stream().map(this::row).toList(), List.of(texts.get("whatif.table.legend.steps"),
                        texts.get("whatif.table.legend.ask"), texts.get("whatif.table.legend.others"),
                        texts.get("move.instead")));
    }

    private WhatIfTable.Row row(Trace trace) {
        Comparing comparing = new Comparing(naming.world(), trace);
        return new WhatIfTable.Row(trace.story().id().value(), naming.of(trace.story().title()),
                naming.world().parts().levers().stream()
                        .map(lever -> cell(lever, Touch.of(naming.world(), comparing, trace, lever))).toList());
    }

    private WhatIfTable.Cell cell(Lever lever, Touch touch) {
        String id = lever.id().value();
        String token = LeverViews.token(touch);
        return switch (touch) {
            case Touch.Closes closes -> closes(id, token, closes.comparison());
            case Touch.Records records -> plain(id, token, "~" + records.wrong().size(),
                    texts.count("whatif.lever.records", records.wrong().size()));
            case Touch.Requests requests -> plain(id, token, "#" + requests.requests().size(),
                    texts.count("whatif.lever.requests", requests.requests().size()));
            case Touch.Discussion discussion -> plain(id, token, "·", texts.get("whatif.lever.discussion"));
            case Touch.Nothing nothing -> plain(id, token, "–", texts.get("whatif.lever.untouched"));
        };
    }

    private static WhatIfTable.Cell plain(String lever, String touch, String sign, String word) {
        return new WhatIfTable.Cell(lever, touch, sign, word, 0, 0, 0, 0);
    }

    private WhatIfTable.Cell closes(String lever, String touch, Comparison comparison) {
        int rerouted = comparison.of(Fate.REROUTED).size();
        int stopped = comparison.of(Fate.STOPPED).size();
        int partly = comparison.of(Fate.PARTLY).size() + (comparison.early().isEmpty() ? 0 : 1);
        int fewer = (int) comparison.fields().stream().filter(FieldChange::differs).count();
        List<String> signs = new ArrayList<>();
        add(signs, WhatIfViews.mark(Fate.REROUTED), rerouted);
        add(signs, WhatIfViews.mark(Fate.PARTLY), partly);
        add(signs, WhatIfViews.mark(Fate.STOPPED), stopped);
        if (signs.isEmpty()) {
            add(signs, "○", fewer);
        }
        return new WhatIfTable.Cell(lever, touch, String.join(" ", signs), new WhatIfWords(naming).headline(comparison),
                rerouted, stopped, partly, fewer);
    }

    private static void add(List<String> signs, String mark, int count) {
        if (count > 0) {
            signs.add(mark + count);
        }
    }
}
