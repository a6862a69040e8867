package org.ordinaryacts.view;

import java.util.function.Function;
import java.util.stream.Stream;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.whatif.Hubs;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Leg;

/** Derives the holders that most ways pass through. */
public final class HubsViews {
    private final Naming naming;
    private final Texts texts;

    /** Views in the language of the naming. */
    public HubsViews(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
    }

    /** The hubs of the world. */
    public HubsView hubs() {
        Hubs hubs = Hubs.of(naming.world());
        return new HubsView(texts.get("whatif.hubs.title"), texts.get("whatif.hubs.sentence", hubs.ways()),
                texts.get("whatif.hubs.caution"), hubs.ways(),
                hubs.hubs().stream().map(hub -> hub(hub, hubs.ways())).toList());
    }

    private HubsView.Hub hub(Hubs.Hub hub, int ways) {
        var legs = naming.world().legs();
        long in = others(legs.incomingEdgesOf(hub.holder()).stream(), Leg::from);
        long out = others(legs.outgoingEdgesOf(hub.holder()).stream(), Leg::to);
        String fields = texts.count("whatif.hubs.fields", hub.fields());
        String sides = texts.get("whatif.hubs.sides", texts.count("whatif.hubs.in", in),
                texts.count("whatif.hubs.out", out));
        String passes = naming.world().holder(hub.holder()).kind().passesOn()
                ? " " + texts.get("whatif.hubs.passes")
                : "";
        return new HubsView.Hub(hub.holder().value(), naming.holder(hub.holder()), hub.ways(),
                texts.get("whatif.hubs.share", hub.ways(), ways), fields + " " + sides + passes);
    }

    private static long others(Stream<Leg> legs, Function<Leg, HolderId> end) {
        return legs.filter(leg -> leg.flow().carriesAnything()).map(end).distinct().count();
    }
}
