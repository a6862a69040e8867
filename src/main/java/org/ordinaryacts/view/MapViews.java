package org.ordinaryacts.view;

import java.util.Arrays;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.Lane;
import org.ordinaryacts.world.Membership;

/** Derives the view of the whole map. */
public final class MapViews {
    private final Naming naming;

    /** Views in the language of the naming. */
    public MapViews(Naming naming) {
        this.naming = naming;
    }

    /** The whole map. */
    public MapView map() {
        return new MapView(Arrays.stream(Lane.values()).map(this::lane).toList(),
                naming.world().flows().stream().map(this::flow).toList(),
                naming.world().parts().groups().stream().map(this::relation).toList());
    }

    private MapView.Lane lane(Lane lane) {
        return new MapView.Lane(lane.token(), naming.texts().name("lane", lane), naming.world().parts().holders()
                .stream().filter(holder -> holder.lane() == lane).map(this::holder).toList());
    }

    private MapView.HolderLine holder(Holder holder) {
        return new MapView.HolderLine(holder.id().value(), naming.of(holder.name()), naming.of(holder.full()),
                naming.of(holder.sentence()), naming.of(holder.owner()), naming.citation(holder.citation()));
    }

    private MapView.FlowLine flow(Flow flow) {
        return new MapView.FlowLine(flow.id().value(), flow.from().value(), naming.holder(flow.from()),
                flow.to().value(), naming.holder(flow.to()), flow.actor().token(),
                naming.texts().name("actor", flow.actor()), naming.texts().name("cadence", flow.cadence()),
                naming.fieldNames(flow.fields()),
                naming.texts().name("flow-status", flow.status()), naming.of(flow.sentence()), naming.chip(flow));
    }

    private String relation(Membership row) {
        return naming.holder(row.member()) + " " + naming.of(row.phrase()) + " " + naming.holder(row.of());
    }
}
