package org.ordinaryacts.view;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordinaryacts.view.MapView.FlowLine;
import org.ordinaryacts.view.MapView.HolderLine;

/** Applies a filter to a map. */
final class MapMatching {
    private final MapView map;
    private final MapFilter filter;
    private final Map<String, HolderLine> holders;

    MapMatching(MapView map, MapFilter filter) {
        this.map = map;
        this.filter = filter;
        this.holders = map.holders().collect(Collectors.toMap(HolderLine::id, Function.identity()));
    }

    MapMatch match() {
        List<FlowLine> chosen = map.flows().stream().filter(this::hasWhatIsChosen).toList();
        Set<String> ends = chosen.stream().flatMap(flow -> Stream.of(flow.from(), flow.to()))
                .collect(Collectors.toSet());
        Set<String> flows = chosen.stream().filter(flow -> SearchWords.match(flow.words(), filter.words()))
                .map(FlowLine::id).collect(Collectors.toSet());
        Set<String> kept = map.holders().filter(this::isOwned)
                .filter(holder -> !filter.choosesFlows() || ends.contains(holder.id()))
                .filter(holder -> SearchWords.match(holder.words(), filter.words())).map(HolderLine::id)
                .collect(Collectors.toSet());
        return MapMatch.of(kept, flows);
    }

    private boolean hasWhatIsChosen(FlowLine flow) {
        return filter.chosen().entrySet().stream()
                .allMatch(entry -> values(flow, entry.getKey()).anyMatch(entry.getValue()::equals));
    }

    private Stream<String> values(FlowLine flow, MapFilter.Property property) {
        return property == MapFilter.Property.OWNER
                ? Stream.of(flow.from(), flow.to()).map(holders::get).map(HolderLine::ownerId)
                : MapChoosing.values(flow, property).map(MapChoosing.Value::id);
    }

    private boolean isOwned(HolderLine holder) {
        return filter.value(MapFilter.Property.OWNER).map(holder.ownerId()::equals).orElse(true);
    }

    MapView only() {
        MapMatch match = match();
        Set<String> found = new HashSet<>(match.holders());
        return new MapView(
                map.lanes().stream()
                        .map(lane -> new MapView.Lane(lane.id(), lane.name(),
                                lane.holders().stream().filter(holder -> found.contains(holder.id())).toList()))
                        .toList(),
                map.flows().stream().filter(flow -> match.flows().contains(flow.id())).toList(),
                map.relations().stream().filter(this::isFound).toList());
    }

    private boolean isFound(MapView.RelationLine relation) {
        String words = Stream.of(relation.member(), relation.of()).map(holders::get).map(HolderLine::words)
                .collect(Collectors.joining(" "));
        return SearchWords.match(words, filter.words());
    }
}
