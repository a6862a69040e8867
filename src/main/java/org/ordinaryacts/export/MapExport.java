package org.ordinaryacts.export;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.MapView.FlowLine;
import org.ordinaryacts.view.MapView.HolderLine;

/** Writes the map of holders and flows as DOT, GraphML or a table. */
public final class MapExport {
    private final MapView map;
    private final Map<String, HolderLine> holders = new LinkedHashMap<>();
    private final Map<String, MapView.Lane> lanes = new LinkedHashMap<>();

    /** An export of this map. */
    public MapExport(MapView map) {
        this.map = map;
        map.lanes().forEach(lane -> lane.holders().forEach(holder -> {
            holders.put(holder.id(), holder);
            lanes.put(holder.id(), lane);
        }));
    }

    private Graph<HolderLine, FlowLine> graph() {
        Graph<HolderLine, FlowLine> graph = new DirectedMultigraph<>(FlowLine.class);
        holders.values().forEach(graph::addVertex);
        map.flows().forEach(flow -> graph.addEdge(holders.get(flow.from()), holders.get(flow.to()), flow));
        return graph;
    }

    /** The map in the DOT language of Graphviz. */
    public String dot() {
        DOTExporter<HolderLine, FlowLine> exporter = new DOTExporter<>(holder -> quoted(holder.id()));
        exporter.setVertexAttributeProvider(holder -> Map.of("label", text(holder.name())));
        exporter.setEdgeAttributeProvider(flow -> Map.of("label", text(flow.id()), "style", text(style(flow))));
        StringWriter out = new StringWriter();
        exporter.exportGraph(graph(), out);
        return out.toString();
    }

    private static String quoted(String id) {
        return "\"" + id + "\"";
    }

    /** Who acts, by the style of the line: solid where nobody has to ask. */
    private static String style(FlowLine flow) {
        return switch (flow.actor()) {
            case "asked" -> "dotted";
            case "not stated" -> "dashed";
            default -> "solid";
        };
    }

    /** The map as GraphML, with all that is said of each holder and flow. */
    public String graphml() {
        GraphMLExporter<HolderLine, FlowLine> exporter = new GraphMLExporter<>(HolderLine::id);
        exporter.setEdgeIdProvider(FlowLine::id);
        List.of("name", "lane", "sentence", "owner", "source").forEach(name -> exporter.registerAttribute(name,
                GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING));
        List.of("actor", "cadence", "fields", "evidence", "year", "status", "sentence", "source")
                .forEach(name -> exporter.registerAttribute("flow-" + name, GraphMLExporter.AttributeCategory.EDGE,
                        AttributeType.STRING));
        exporter.setVertexAttributeProvider(this::ofHolder);
        exporter.setEdgeAttributeProvider(MapExport::ofFlow);
        StringWriter out = new StringWriter();
        exporter.exportGraph(graph(), out);
        return out.toString();
    }

    private Map<String, Attribute> ofHolder(HolderLine holder) {
        MapView.Lane lane = lanes.get(holder.id());
        return Map.of("name", text(holder.name()), "lane", text(lane == null ? "" : lane.name()), "sentence",
                text(holder.sentence()), "owner", text(holder.owner()), "source", text(holder.source()));
    }

    private static Map<String, Attribute> ofFlow(FlowLine flow) {
        return Map.of("flow-actor", text(flow.actorName()), "flow-cadence", text(flow.cadence()), "flow-fields",
                text(String.join(", ", flow.fields())), "flow-evidence", text(flow.chip().grade()), "flow-year",
                text(flow.chip().year()), "flow-status", text(flow.status()), "flow-sentence", text(flow.sentence()),
                "flow-source", text(flow.chip().source()));
    }

    private static Attribute text(String value) {
        return DefaultAttribute.createAttribute(value);
    }

    /** One row a flow, as comma-separated values (RFC 4180) with a heading. */
    public String csv() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "from", "from_name", "to", "to_name", "actor", "cadence", "fields", "evidence",
                "source_kind", "as_of", "status", "sentence", "source"));
        map.flows().forEach(flow -> rows.add(List.of(flow.id(), flow.from(), flow.fromName(), flow.to(),
                flow.toName(), flow.actorName(), flow.cadence(), String.join("; ", flow.fields()),
                flow.chip().grade(), flow.chip().kind(), flow.chip().year(), flow.status(), flow.sentence(),
                flow.chip().source())));
        return rows.stream().map(row -> row.stream().map(MapExport::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String cell(String value) {
        boolean plain = Stream.of(",", "\"", "\n", "\r").noneMatch(value::contains);
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
