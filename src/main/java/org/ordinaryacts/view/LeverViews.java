package org.ordinaryacts.view;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.whatif.Comparing;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.whatif.Touch;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.LeverId;

/** Derives what each lever has to do with a story. The story is compared once, whatever is turned on later. */
final class LeverViews {
    private final Naming naming;
    private final Texts texts;
    private final List<Lever> levers;
    private final List<Touch> touches;

    LeverViews(Naming naming, Trace documented, Comparing comparing) {
        this.naming = naming;
        this.texts = naming.texts();
        this.levers = naming.world().parts().levers();
        this.touches = levers.stream().map(lever -> Touch.of(naming.world(), comparing, documented, lever)).toList();
    }

    /** All levers, those of a rule set turned on. */
    List<WhatIfView.LeverView> all(RuleSet rules) {
        return java.util.stream.IntStream.range(0, levers.size())
                .mapToObj(i -> view(levers.get(i), touches.get(i), rules.levers().contains(levers.get(i).id())))
                .toList();
    }

    /** What a lever has to do with the story. */
    Touch touch(LeverId lever) {
        return touches.get(levers.indexOf(naming.world().lever(lever)));
    }

    private WhatIfView.LeverView view(Lever lever, Touch touch, boolean on) {
        return new WhatIfView.LeverView(lever.id().value(), naming.of(lever.name()), naming.of(lever.sentence()),
                naming.of(lever.note()), lever.effect().token(), token(touch), line(lever, touch), on,
                lever.closes().stream().map(FlowId::value).toList(), chip(naming, lever));
    }

    /** The mark of a lever: what it would change is our reading of what its source asks for. */
    static Chip chip(Naming naming, Lever lever) {
        return naming.chip(org.ordinaryacts.world.Evidence.COMPOSED, Optional.of(lever.citation()),
                Optional.of(naming.world().source(lever.citation().source()).asOf()), ClaimIds.of(lever.id()));
    }

    static String token(Touch touch) {
        return switch (touch) {
            case Touch.Closes closes -> "closes";
            case Touch.Records records -> "records";
            case Touch.Requests requests -> "requests";
            case Touch.Discussion discussion -> "discussion";
            case Touch.Nothing nothing -> "nothing";
        };
    }

    private String line(Lever lever, Touch touch) {
        String closes = texts.count("whatif.lever.closes", lever.closes().size());
        return switch (touch) {
            case Touch.Closes some -> closes + " " + (some.used().isEmpty()
                    ? texts.get("whatif.lever.used.none")
                    : texts.count("whatif.lever.used", some.used().size()));
            case Touch.Records records -> texts.count("whatif.lever.records", records.wrong().size());
            case Touch.Requests requests -> texts.count("whatif.lever.requests", requests.requests().size());
            case Touch.Discussion discussion -> texts.get("whatif.lever.discussion");
            case Touch.Nothing nothing -> texts.get("whatif.lever.untouched");
        };
    }
}
