package org.ordinaryacts.app.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.ordinaryacts.app.whatif.Rules;
import org.ordinaryacts.app.whatif.WhatIfSource;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.view.CorrectionView;
import org.ordinaryacts.view.CorrectionViews;
import org.ordinaryacts.view.CutView;
import org.ordinaryacts.view.CutViews;
import org.ordinaryacts.view.HubsView;
import org.ordinaryacts.view.HubsViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.WhatIfChoices;
import org.ordinaryacts.view.WhatIfChoosing;
import org.ordinaryacts.view.WhatIfViews;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;

/** Derives what the screen of changed rules draws for one story; whatever takes longer, on another thread. */
record WhatIfDerived(Naming naming, Trace trace, Executor background, WhatIfViews views, WhatIfChoices choices,
        Compared documented) implements WhatIfSource {

    static WhatIfDerived of(Naming naming, List<Story> stories, Trace trace, boolean ours, Executor background) {
        WhatIfViews views = new WhatIfViews(naming, trace, ours);
        return new WhatIfDerived(naming, trace, background, views, new WhatIfChoosing(naming).of(stories, trace),
                compared(views, RuleSet.NONE));
    }

    private static Compared compared(WhatIfViews views, RuleSet rules) {
        return new Compared(views.view(rules), views.sides(rules));
    }

    @Override
    public CompletableFuture<Compared> compare(Rules rules) {
        return CompletableFuture.supplyAsync(() -> compared(views, RuleNames.rules(rules)), background);
    }

    @Override
    public CompletableFuture<CutView> cut(int person, String field, String holder, Rules rules) {
        return CompletableFuture.supplyAsync(() -> new CutViews(naming).of(trace,
                trace.story().cast().get(person), new FieldId(field), new HolderId(holder),
                RuleNames.rules(rules).allClosed(naming.world())), background);
    }

    @Override
    public CompletableFuture<HubsView> hubs() {
        return CompletableFuture.supplyAsync(() -> new HubsViews(naming).hubs(), background);
    }

    @Override
    public CompletableFuture<CorrectionView> correct(String record, String field, int day) {
        return CompletableFuture.supplyAsync(() -> new CorrectionViews(naming, trace).of(
                new RecordRule.Mended(new RecordRef(record), new FieldId(field), day)), background);
    }
}
