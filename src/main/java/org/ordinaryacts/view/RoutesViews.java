package org.ordinaryacts.view;

import java.util.stream.Stream;
import org.ordinaryacts.engine.Route;
import org.ordinaryacts.engine.Routes;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Leg;

/** Derives the view of routes. */
public final class RoutesViews {
    private final Naming naming;

    /** Views in the language of the naming. */
    public RoutesViews(Naming naming) {
        this.naming = naming;
    }

    /** All shortest routes of a field to a holder, nearest first. */
    public RoutesView of(FieldId field, HolderId holder) {
        return new RoutesView(naming.field(field), naming.holder(holder),
                Routes.to(naming.world(), field, holder).stream().map(this::from).toList());
    }

    private RoutesView.From from(Routes.FromOne one) {
        return new RoutesView.From(one.from().value(), naming.holder(one.from()), one.hops(),
                one.routes().stream().map(this::line).toList());
    }

    /** One route. */
    RouteLine line(Route route) {
        return new RouteLine(naming.route(route),
                Stream.concat(Stream.of(route.from()), route.legs().stream().map(Leg::to)).map(HolderId::value)
                        .toList(),
                route.legs().stream().map(leg -> leg.flow().id().value()).toList(),
                route.legs().stream().map(StageIds::of).toList(),
                route.legs().stream().map(leg -> naming.texts().name("actor", leg.flow().actor())).toList(),
                naming.chip(route));
    }
}
