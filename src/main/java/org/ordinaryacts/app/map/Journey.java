package org.ordinaryacts.app.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.ReachView;
import org.ordinaryacts.view.RouteLine;

/**
 * Cards on their way along routes, hop after hop: the first hops of all routes together, then the second ones. Where
 * somebody has to ask, the question goes first. Where the cards are is a pure function of the time.
 *
 * @param waves what moves together
 */
record Journey(List<List<Hop>> waves) {
    /** More cards at once can be followed by nobody. */
    static final int MOST = 60;
    /** With reduced movement a card stands near its start, then near its end. */
    private static final double NEAR = 0.04;

    /**
     * A card on one flow.
     *
     * @param question what is asked before it comes; empty where nobody asks
     */
    record Hop(String flow, String question, String label, String kind) {
    }

    /**
     * A journey along the routes of these ways.
     *
     * @param map the flows, to know who makes them run
     */
    static Journey of(List<ReachView.Way> ways, MapView map, Texts texts) {
        Map<String, MapView.FlowLine> flows = map.flows().stream()
                .collect(Collectors.toMap(MapView.FlowLine::id, Function.identity()));
        List<Map<String, Set<String>>> fields = new ArrayList<>();
        for (ReachView.Way way : ways) {
            for (RouteLine route : way.routes()) {
                for (int hop = 0; hop < route.flows().size(); hop++) {
                    while (fields.size() <= hop) {
                        fields.add(new LinkedHashMap<>());
                    }
                    fields.get(hop).computeIfAbsent(route.flows().get(hop), flow -> new LinkedHashSet<>())
                            .addAll(way.fields());
                }
            }
        }
        return new Journey(fields.stream()
                .map(wave -> wave.entrySet().stream()
                        .flatMap(entry -> Stream.ofNullable(flows.get(entry.getKey()))
                                .map(flow -> hop(flow, List.copyOf(entry.getValue()), texts)))
                        .toList())
                .flatMap(Journey::together).toList());
    }

    private static Hop hop(MapView.FlowLine flow, List<String> fields, Texts texts) {
        String more = fields.size() > 1 ? " " + texts.get("beat.more", fields.size() - 1) : "";
        String label = fields.getFirst() + more;
        boolean asked = flow.actor().equals("asked");
        return new Hop(flow.id(), asked ? texts.get("app.map.asks", label) : "", label, switch (flow.actor()) {
            case "automatic" -> "automatic";
            case "sent" -> "send";
            default -> "ask";
        });
    }

    private static Stream<List<Hop>> together(List<Hop> wave) {
        List<List<Hop>> parts = new ArrayList<>();
        for (int from = 0; from < wave.size(); from += MOST) {
            parts.add(wave.subList(from, Math.min(wave.size(), from + MOST)));
        }
        return parts.stream();
    }

    /** The cards at a time: from 0, each wave takes 1. None before and none after. */
    List<Board.Card> at(double time, Movement movement) {
        int wave = (int) Math.floor(time);
        if (time < 0 || wave >= waves.size()) {
            return List.of();
        }
        return waves.get(wave).stream().map(hop -> card(hop, time - wave, movement)).toList();
    }

    private static Board.Card card(Hop hop, double share, Movement movement) {
        if (hop.question().isEmpty()) {
            return new Board.Card(hop.flow(), false, shown(share, movement), hop.label(), hop.kind());
        }
        boolean asking = share < 0.5;
        return new Board.Card(hop.flow(), asking, shown(asking ? share * 2 : share * 2 - 1, movement),
                asking ? hop.question() : hop.label(), asking ? "question" : hop.kind());
    }

    private static double shown(double share, Movement movement) {
        return movement == Movement.FULL ? share : share < 0.5 ? NEAR : 1 - NEAR;
    }
}
