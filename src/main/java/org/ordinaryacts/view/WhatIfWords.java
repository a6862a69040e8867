package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.Route;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.whatif.Comparison;
import org.ordinaryacts.whatif.Fate;
import org.ordinaryacts.whatif.FieldChange;
import org.ordinaryacts.whatif.StepChange;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;

/** Makes a headline and one plain sentence from a difference. */
final class WhatIfWords {
    private static final int MOST_NAMED = 3;
    private static final FieldId NAME = new FieldId("name");

    private final Naming naming;
    private final Texts texts;

    WhatIfWords(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
    }

    /** What came of the rules, in a few words. */
    String headline(Comparison comparison) {
        boolean sameEnd = comparison.outcomeBefore().equals(comparison.outcomeAfter());
        List<StepChange> rerouted = comparison.of(Fate.REROUTED);
        if (comparison.rules().isEmpty()) {
            return texts.get("whatif.head.none");
        }
        if (!comparison.touches()) {
            return texts.get(isOne(comparison) ? "whatif.head.untouched.one" : "whatif.head.untouched.other");
        }
        if (!rerouted.isEmpty()) {
            return sameEnd
                    ? texts.get("whatif.head.same-end")
                    : texts.get("whatif.head.reach", naming.fieldsInline(told(rerouted)));
        }
        if (!comparison.of(Fate.STOPPED).isEmpty()) {
            return texts.get(sameEnd ? "whatif.head.fewer-steps" : "whatif.head.no-end");
        }
        return quiet(comparison);
    }

    /** The headline where every step happens. */
    private String quiet(Comparison comparison) {
        if (!lost(comparison).isEmpty()) {
            return texts.get("whatif.head.partly");
        }
        if (comparison.fields().stream().anyMatch(FieldChange::differs)) {
            return texts.get("whatif.head.fewer-ask");
        }
        return texts.get(comparison.changed().events().stream().anyMatch(Event.Corrected.class::isInstance)
                ? "whatif.head.mended"
                : "whatif.head.expired");
    }

    private static boolean isOne(Comparison comparison) {
        return comparison.rules().levers().size() + comparison.rules().closed().size()
                + comparison.rules().records().size() == 1;
    }

    /** The fields that rerouted steps bring; the name only where there is nothing else. */
    private static List<FieldId> told(List<StepChange> rerouted) {
        SortedSet<FieldId> all = new TreeSet<>();
        rerouted.forEach(change -> all.addAll(fields(change.step())));
        SortedSet<FieldId> besides = new TreeSet<>(all);
        besides.remove(NAME);
        return List.copyOf(besides.isEmpty() ? all : besides);
    }

    /** The field that a difference is most about: what takes another way, else what stops, else what fewer can get. */
    Optional<FieldId> key(Comparison comparison) {
        for (Fate fate : List.of(Fate.REROUTED, Fate.STOPPED)) {
            Optional<FieldId> moved = comparison.of(fate).stream().flatMap(change -> fields(change.step()).stream())
                    .filter(field -> !field.equals(NAME)).findFirst();
            if (moved.isPresent()) {
                return moved;
            }
        }
        return comparison.changedFields().stream()
                .min(Comparator.<FieldChange, Boolean>comparing(change -> change.field().equals(NAME))
                        .thenComparing(change -> reach(change.after()) - reach(change.before())))
                .map(FieldChange::field);
    }

    private static int reach(FieldChange.Numbers numbers) {
        return numbers.holds() + numbers.couldAsk();
    }

    private static List<FieldId> fields(Step step) {
        return switch (step) {
            case Step.Asks asks -> asks.fields();
            case Step.Sends sends -> sends.fields();
            case Step.Does does -> List.of();
            case Step.Matches matches -> List.of();
            case Step.Writes writes -> List.of();
            case Step.Waits waits -> List.of();
            case Step.Question question -> List.of();
            case Step.Outcome outcome -> List.of();
        };
    }

    /** One plain sentence made from the difference. */
    String sentence(Comparison comparison) {
        if (comparison.rules().isEmpty()) {
            return texts.get("whatif.none");
        }
        if (!comparison.touches()) {
            return texts.get("whatif.untouched");
        }
        List<String> clauses = new ArrayList<>();
        comparison.of(Fate.REROUTED).stream().limit(MOST_NAMED).flatMap(change -> rerouted(change).stream())
                .forEach(clauses::add);
        stopped(comparison).ifPresent(clauses::add);
        if (comparison.of(Fate.STOPPED).isEmpty()) {
            lost(comparison).ifPresent(clauses::add);
        }
        if (clauses.isEmpty()) {
            clauses.add(fewer(comparison).orElseGet(() -> texts.get("whatif.clause.records")));
        }
        String joined = String.join("; ", clauses);
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
    }

    private Optional<String> rerouted(StepChange change) {
        return change.after().map(route -> texts.get("whatif.clause.rerouted", naming.holder(route.to()),
                naming.holder(route.from()), naming.fieldsInline(fields(change.step())), flows(route)));
    }

    private static String flows(Route route) {
        return route.legs().stream().map(leg -> leg.flow().id().value()).collect(Collectors.joining(", "));
    }

    private Optional<String> stopped(Comparison comparison) {
        List<StepChange> stopped = comparison.of(Fate.STOPPED);
        if (stopped.isEmpty()) {
            return Optional.empty();
        }
        String titles = stopped.stream().limit(MOST_NAMED).map(change -> texts.get("whatif.quoted",
                naming.of(change.step().head().title()))).collect(Collectors.joining(", "));
        int more = stopped.size() - MOST_NAMED;
        return Optional.of(texts.count("whatif.clause.stopped", stopped.size(),
                more > 0 ? texts.count("whatif.and-more", more, titles) : titles));
    }

    /** What went along with a step, or ran by itself, and does not now. */
    private Optional<String> lost(Comparison comparison) {
        List<Event.Moved> lost = new ArrayList<>(comparison.early());
        comparison.steps().forEach(change -> lost.addAll(change.lost()));
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get("whatif.clause.lost", lost.stream().map(moved -> naming.route(moved.route()))
                        .distinct().limit(MOST_NAMED).collect(Collectors.joining(", "))));
    }

    private Optional<String> fewer(Comparison comparison) {
        SortedSet<HolderId> holders = new TreeSet<>();
        SortedSet<FieldId> fields = new TreeSet<>();
        comparison.changedFields().stream().filter(change -> !change.noLonger().isEmpty()).forEach(change -> {
            holders.addAll(change.noLonger());
            fields.add(change.field());
        });
        if (holders.isEmpty()) {
            return Optional.empty();
        }
        String names = holders.size() <= MOST_NAMED
                ? holders.stream().map(naming::holder).collect(Collectors.joining(", "))
                : texts.count("whatif.holders", holders.size());
        return Optional.of(texts.get("whatif.clause.fewer", names, naming.fieldsInline(fields)));
    }
}
