package org.ordinaryacts.view;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.MapChoices.Choice;
import org.ordinaryacts.view.MapFilter.Property;
import org.ordinaryacts.view.MapView.FlowLine;
import org.ordinaryacts.world.Actor;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.SourceKind;
import org.ordinaryacts.world.Status;
import org.ordinaryacts.world.Token;

/** Lists what can be chosen on a map. */
final class MapChoosing {
    private static final Comparator<Choice> BY_NAME = Comparator
            .comparing((Choice choice) -> SearchWords.folded(choice.name())).thenComparing(Choice::value);
    private static final Comparator<Choice> NEWEST_FIRST = Comparator
            .comparing((Choice choice) -> !Character.isDigit(choice.value().charAt(0)))
            .thenComparing(Choice::value, Comparator.reverseOrder());
    private final Texts texts;
    private final MapView map;

    /** A value of a property: as a fixed word, and as it is shown. */
    record Value(String id, String name) {
    }

    MapChoosing(Texts texts, MapView map) {
        this.texts = texts;
        this.map = map;
    }

    List<MapChoices> all() {
        return Arrays.stream(Property.values()).map(property -> new MapChoices(property,
                texts.get("map.by." + property.token()), texts.get("map.any"), choices(property))).toList();
    }

    private List<Choice> choices(Property property) {
        Stream<Value> values = property == Property.OWNER
                ? map.holders().map(holder -> new Value(holder.ownerId(), holder.owner()))
                : map.flows().stream().flatMap(flow -> values(flow, property));
        Collection<List<Value>> same = values.collect(Collectors.groupingBy(Function.identity())).values();
        return same.stream().map(found -> new Choice(found.getFirst().id(), found.getFirst().name(), found.size()))
                .sorted(order(property)).toList();
    }

    /** What a flow has of a property; an owner is none of a flow's. */
    static Stream<Value> values(FlowLine flow, Property property) {
        return switch (property) {
            case FIELD -> IntStream.range(0, flow.fieldIds().size())
                    .mapToObj(i -> new Value(flow.fieldIds().get(i), flow.fields().get(i)));
            case ACTOR -> Stream.of(new Value(flow.actor(), flow.actorName()));
            case EVIDENCE -> Stream.of(new Value(flow.evidence(), flow.chip().grade()));
            case SOURCE_KIND -> Stream.of(new Value(flow.sourceKind(), flow.chip().kind()));
            case AS_OF -> Stream.of(new Value(flow.asOf(), flow.chip().year()));
            case STATUS -> Stream.of(new Value(flow.statusId(), flow.status()));
            case OWNER -> Stream.empty();
        };
    }

    private static Comparator<Choice> order(Property property) {
        return switch (property) {
            case FIELD, OWNER -> BY_NAME;
            case ACTOR -> in(Token.words(Actor.class));
            case EVIDENCE -> in(Token.words(Evidence.class));
            case SOURCE_KIND -> in(Token.words(SourceKind.class));
            case STATUS -> in(Token.words(Status.class));
            case AS_OF -> NEWEST_FIRST;
        };
    }

    private static Comparator<Choice> in(List<String> order) {
        Map<String, Integer> places = IntStream.range(0, order.size()).boxed()
                .collect(Collectors.toMap(order::get, Function.identity()));
        return Comparator.comparing(choice -> places.getOrDefault(choice.value(), order.size()));
    }
}
