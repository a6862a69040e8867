package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ordinaryacts.world.Field;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Lane;
import org.ordinaryacts.world.Leg;
import org.ordinaryacts.world.Membership;
import org.ordinaryacts.world.Spot;
import org.ordinaryacts.world.Text;

/** Derives the view of the whole map. */
public final class MapViews {
    private final Naming naming;

    /** Views in the language of the naming. */
    public MapViews(Naming naming) {
        this.naming = naming;
    }

    /** The whole map. */
    public MapView map() {
        MapPlaces places = new MapPlaces(naming.world());
        return new MapView(Arrays.stream(Lane.values()).map(lane -> lane(lane, places)).toList(),
                naming.world().flows().stream().map(this::flow).toList(),
                naming.world().parts().groups().stream().map(this::relation).toList());
    }

    /** What a filter lets through; everything chosen must hold at once. */
    public static MapMatch matching(MapView map, MapFilter filter) {
        return new MapMatching(map, filter).match();
    }

    /** The part of a map that a filter lets through; relations only by the words of their holders. */
    public static MapView only(MapView map, MapFilter filter) {
        return new MapMatching(map, filter).only();
    }

    /** What can be chosen for each property of a filter, with how often it occurs. */
    public List<MapChoices> choices(MapView map) {
        return new MapChoosing(naming.texts(), map).all();
    }

    private MapView.Lane lane(Lane lane, MapPlaces places) {
        return new MapView.Lane(lane.token(), naming.texts().name("lane", lane), naming.world().parts().holders()
                .stream().filter(holder -> holder.lane() == lane).map(holder -> holder(holder, places)).toList());
    }

    private MapView.HolderLine holder(Holder holder, MapPlaces places) {
        Spot spot = places.of(holder.id());
        return new MapView.HolderLine(holder.id().value(), holder.lane().token(), spot.x(), spot.y(),
                naming.of(holder.name()), naming.of(holder.full()), naming.of(holder.sentence()),
                holder.kind().token(), naming.texts().get("holder.kind." + holder.kind().token()), holder.owner().en(),
                naming.of(holder.owner()), naming.citation(holder.citation()), SearchWords.of(words(holder)));
    }

    private static List<Text> words(Holder holder) {
        return List.of(Text.same(holder.id().value()), holder.name(), holder.full(),
                SearchWords.initials(holder.full()));
    }

    /** The line of one flow, as the map shows it. */
    MapView.FlowLine flow(Flow flow) {
        List<Field> fields = naming.world().parts().fields().stream().filter(f -> flow.fields().contains(f.id()))
                .toList();
        boolean checked = naming.worldChecked() || !flow.evidence().needsSource();
        return new MapView.FlowLine(flow.id().value(), flow.from().value(), naming.holder(flow.from()),
                flow.to().value(), naming.holder(flow.to()), flow.actor().token(),
                naming.texts().name("actor", flow.actor()), naming.texts().name("cadence", flow.cadence()),
                fields.stream().map(field -> field.id().value()).toList(),
                fields.stream().map(field -> naming.of(field.name())).toList(),
                checked ? flow.evidence().token() : "unchecked",
                naming.world().source(flow.citation().source()).kind().token(), flow.asOf(), flow.status().token(),
                naming.texts().name("flow-status", flow.status()), flow.carriesAnything(), mapOnly(flow),
                naming.of(flow.sentence()), edges(flow), naming.chip(flow), SearchWords.of(words(flow, fields)));
    }

    private String mapOnly(Flow flow) {
        if (flow.carriesAnything()) {
            return "";
        }
        return naming.texts().get(flow.fields().isEmpty() ? "map.only.no-fields" : "map.only.unclear");
    }

    private List<String> edges(Flow flow) {
        List<Leg> legs = new ArrayList<>();
        for (HolderId from : naming.world().senders(flow)) {
            for (HolderId to : naming.world().receivers(flow)) {
                legs.add(new Leg(flow, from, to));
            }
        }
        return legs.stream().filter(naming.world().legs()::containsEdge).map(StageIds::of).toList();
    }

    private Collection<Text> words(Flow flow, List<Field> fields) {
        return Stream.of(Stream.of(Text.same(flow.id().value()), flow.sentence()),
                Stream.of(flow.from(), flow.to()).map(naming.world()::holder).flatMap(end -> words(end).stream()),
                fields.stream().flatMap(field -> Stream.of(Text.same(field.id().value()), field.name())))
                .flatMap(texts -> texts).toList();
    }

    private MapView.RelationLine relation(Membership row) {
        return new MapView.RelationLine(row.member().value(), row.of().value(),
                naming.holder(row.member()) + " " + naming.of(row.phrase()) + " " + naming.holder(row.of()));
    }
}
