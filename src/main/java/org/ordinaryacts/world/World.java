package org.ordinaryacts.world;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedMultigraph;

/** Everything documented, and the directed multigraph that its flows form. Immutable. */
public final class World {

    /** The group whose members receive what flows into it. */
    public static final HolderId RECEIVING_GROUP = new HolderId("ice-intelligence-centers");
    /** The group whose members send what flows out of it. */
    public static final HolderId SENDING_GROUP = new HolderId("public-internet");

    private final Parts parts;
    private final Map<HolderId, Holder> holders;
    private final SortedMap<FlowId, Flow> flows;
    private final Map<FieldId, Field> fields;
    private final Map<ActId, Act> acts;
    private final Map<SourceId, Source> sources;
    private final Map<LeverId, Lever> levers;
    private final Map<HolderId, Spot> spots;
    private final Graph<HolderId, Leg> legs;

    /** The rows of the world, in the order of its files. Every id is known and used once: the reader sees to it. */
    public record Parts(List<Holder> holders, List<Flow> flows, List<Field> fields, List<Membership> groups,
            List<Act> acts, List<Source> sources, List<Figure> figures, List<Lever> levers, List<Purpose> purposes,
            List<Context> contexts, List<Spot> spots, Notes notes) {

        /** Copies the lists, so that nobody can change them. */
        public Parts {
            holders = List.copyOf(holders);
            flows = List.copyOf(flows);
            fields = List.copyOf(fields);
            groups = List.copyOf(groups);
            acts = List.copyOf(acts);
            sources = List.copyOf(sources);
            figures = List.copyOf(figures);
            levers = List.copyOf(levers);
            purposes = List.copyOf(purposes);
            contexts = List.copyOf(contexts);
            spots = List.copyOf(spots);
        }
    }

    /** Builds the world and its graph from consistent parts. */
    public World(Parts parts) {
        this.parts = parts;
        this.holders = index(parts.holders, Holder::id);
        this.flows = new java.util.TreeMap<>(index(parts.flows, Flow::id));
        this.fields = index(parts.fields, Field::id);
        this.acts = index(parts.acts, Act::id);
        this.sources = index(parts.sources, Source::id);
        this.levers = index(parts.levers, Lever::id);
        this.spots = index(parts.spots, Spot::holder);
        this.legs = new AsUnmodifiableGraph<>(graph());
    }

    private static <K, V> Map<K, V> index(Collection<V> rows, Function<V, K> key) {
        return rows.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    private Graph<HolderId, Leg> graph() {
        Graph<HolderId, Leg> graph = new DirectedMultigraph<>(Leg.class);
        parts.holders.forEach(holder -> graph.addVertex(holder.id()));
        for (Flow flow : flows.values()) {
            for (HolderId from : senders(flow)) {
                for (HolderId to : receivers(flow)) {
                    if (!from.equals(to)) {
                        graph.addEdge(from, to, new Leg(flow, from, to));
                    }
                }
            }
        }
        return graph;
    }

    /** The holders that may send over a flow: its own sender and, for the sending group, the members. */
    public List<HolderId> senders(Flow flow) {
        return withMembers(flow.from(), SENDING_GROUP);
    }

    /** The holders that may receive over a flow: its own receiver and, for the receiving group, the members. */
    public List<HolderId> receivers(Flow flow) {
        return withMembers(flow.to(), RECEIVING_GROUP);
    }

    private List<HolderId> withMembers(HolderId holder, HolderId group) {
        if (!holder.equals(group)) {
            return List.of(holder);
        }
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(holder), members(group).stream()).toList();
    }

    /** The members of a group, in id order. */
    public List<HolderId> members(HolderId group) {
        return parts.groups.stream().filter(g -> g.relation() == Relation.MEMBER_OF && g.of().equals(group))
                .map(Membership::member).sorted().toList();
    }

    /** All rows, in the order of the files. */
    public Parts parts() {
        return parts;
    }

    /** The directed multigraph of all single hops; unmodifiable. */
    public Graph<HolderId, Leg> legs() {
        return legs;
    }

    /** All flows by number. */
    public Collection<Flow> flows() {
        return flows.values();
    }

    /** Whether there is such a flow. */
    public Optional<Flow> find(FlowId id) {
        return Optional.ofNullable(flows.get(id));
    }

    /** Whether there is such a holder. */
    public Optional<Holder> find(HolderId id) {
        return Optional.ofNullable(holders.get(id));
    }

    /** Whether there is such a field. */
    public Optional<Field> find(FieldId id) {
        return Optional.ofNullable(fields.get(id));
    }

    /** Whether there is such an act. */
    public Optional<Act> find(ActId id) {
        return Optional.ofNullable(acts.get(id));
    }

    /** The flow with a known id. */
    public Flow flow(FlowId id) {
        return known(find(id), id);
    }

    /** The holder with a known id. */
    public Holder holder(HolderId id) {
        return known(find(id), id);
    }

    /** The field with a known id. */
    public Field field(FieldId id) {
        return known(find(id), id);
    }

    /** The act with a known id. */
    public Act act(ActId id) {
        return known(find(id), id);
    }

    /** The source with a known id. */
    public Source source(SourceId id) {
        return known(Optional.ofNullable(sources.get(id)), id);
    }

    /** Where a holder stands on the map; holders without a spot stand below all others. */
    public Spot spot(HolderId id) {
        return spots.getOrDefault(id, new Spot(id, 0, Integer.MAX_VALUE));
    }

    /** The lever with a known id. */
    public Lever lever(LeverId id) {
        return known(Optional.ofNullable(levers.get(id)), id);
    }

    /** What the agency says of a holder; empty where the sources do not give its account. */
    public List<Purpose> purposes(HolderId holder) {
        return parts.purposes.stream().filter(p -> p.holder().equals(holder)).toList();
    }

    /** The automatic flows out of a holder that carry something, by number. */
    public List<Flow> automaticFrom(HolderId holder) {
        return flows.values().stream().filter(f -> f.actor() == Actor.AUTOMATIC && f.carriesAnything())
                .filter(f -> f.status() != Status.ENDED)
                .filter(f -> senders(f).contains(holder)).toList();
    }

    /** The ids of all fields, in the order of the file. */
    public Set<FieldId> fieldIds() {
        return parts.fields.stream().map(Field::id).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static <T> T known(Optional<T> found, Object id) {
        return found.orElseThrow(() -> new IllegalArgumentException("Not in this world: " + id));
    }
}
