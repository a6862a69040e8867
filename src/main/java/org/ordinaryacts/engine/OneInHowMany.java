package org.ordinaryacts.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.story.Accuracy;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Token;
import org.ordinaryacts.world.World;

/**
 * How many people of a town share what a holder knows of a persona, step by step: the persona stands in for one of
 * them, so nobody ever shares less than one. Details count in the order in which they came. What came at once counts
 * so that the number falls gently: next is always the part that leaves most people, and of equal ones the part whose
 * field stands first in the world's list.
 *
 * @param steps each part that can be counted, and who is left after it and all before it
 * @param uncounted what the holder holds besides, in the order in which it came
 */
public record OneInHowMany(List<Step> steps, List<Uncounted> uncounted) {

    /** Copies the lists. */
    public OneInHowMany {
        steps = List.copyOf(steps);
        uncounted = List.copyOf(uncounted);
    }

    /**
     * A part that is known, and how many people then are left, the persona among them.
     *
     * @param event the event that brought it, as an index of the trace
     */
    public record Step(Trait part, int left, int event) {
    }

    /** A field that is held and not counted. */
    public record Uncounted(FieldId field, Why why) {
    }

    /** Why a field is not counted. */
    public enum Why implements Token {
        /** A number that is given to one person. Ours come from small ranges and repeat, so a count would mislead. */
        GIVEN_TO_ONE,
        /** The record is wrong or out of date here: it leads to other people than the persona. */
        NOT_RIGHT,
        /** The people of the town have no such detail. */
        NOT_IN_TOWN;

        @Override
        public String token() {
            return Token.hyphened(this);
        }
    }

    /**
     * Fields that came to a holder at once and that it did not have before, in the order of the world's list.
     *
     * @param event the event that brought them, as an index of the trace
     */
    public record Arrival(int event, List<FieldId> fields) {
        /** Copies the list. */
        public Arrival {
            fields = List.copyOf(fields);
        }
    }

    /** Counts what a holder holds of a person at a moment of a trace. */
    public static OneInHowMany at(World world, Trace trace, int moment, Role who, HolderId holder, Town town) {
        Persona persona = trace.story().cast().stream().filter(member -> member.role().equals(who)).findFirst()
                .orElseThrow().persona();
        OneInHowMany counted = of(town, persona, arrivals(world, trace, moment, who, holder, true));
        Set<FieldId> right = new TreeSet<>();
        counted.steps.forEach(step -> right.add(step.part().field()));
        counted.uncounted.forEach(held -> right.add(held.field()));
        List<Uncounted> uncounted = new ArrayList<>(counted.uncounted);
        arrivals(world, trace, moment, who, holder, false).stream().flatMap(arrival -> arrival.fields().stream())
                .filter(field -> !right.contains(field))
                .forEach(field -> uncounted.add(new Uncounted(field, Why.NOT_RIGHT)));
        return new OneInHowMany(counted.steps, uncounted);
    }

    /** What came to a holder, event by event; a field counts as there once a record is right about it, or not. */
    private static List<Arrival> arrivals(World world, Trace trace, int moment, Role who, HolderId holder,
            boolean right) {
        List<Arrival> arrivals = new ArrayList<>();
        Set<FieldId> there = new TreeSet<>();
        for (int i = 0; i < moment; i++) {
            Set<FieldId> fresh = new TreeSet<>();
            trace.events().get(i).made().filter(record -> record.who().equals(who) && record.holder().equals(holder))
                    .ifPresent(record -> record.fields().forEach((field, held) -> {
                        if ((held.accuracy() == Accuracy.RIGHT) == right && there.add(field)) {
                            fresh.add(field);
                        }
                    }));
            if (!fresh.isEmpty()) {
                arrivals.add(new Arrival(i, world.fieldIds().stream().filter(fresh::contains).toList()));
            }
        }
        return arrivals;
    }

    /** Counts what came, in the order in which it came. */
    public static OneInHowMany of(Town town, Persona persona, List<Arrival> arrivals) {
        List<Step> steps = new ArrayList<>();
        List<Uncounted> uncounted = new ArrayList<>();
        int[] left = town.neighbors();
        for (Arrival arrival : arrivals) {
            List<List<Trait>> waiting = new ArrayList<>();
            for (FieldId field : arrival.fields()) {
                List<Trait> parts = Trait.of(field);
                if (parts.isEmpty()) {
                    uncounted.add(new Uncounted(field,
                            Persona.OWN_FIELDS.contains(field.value()) ? Why.GIVEN_TO_ONE : Why.NOT_IN_TOWN));
                } else {
                    waiting.add(new ArrayList<>(parts));
                }
            }
            left = countAll(town, persona, left, waiting, arrival.event(), steps);
        }
        return new OneInHowMany(steps, uncounted);
    }

    private static int[] countAll(Town town, Persona persona, int[] people, List<List<Trait>> waiting, int event,
            List<Step> steps) {
        int[] left = people;
        while (!waiting.isEmpty()) {
            int gentlest = 0;
            int[] most = town.sharing(left, waiting.getFirst().getFirst(), persona);
            for (int i = 1; i < waiting.size(); i++) {
                int[] sharing = town.sharing(left, waiting.get(i).getFirst(), persona);
                if (sharing.length > most.length) {
                    gentlest = i;
                    most = sharing;
                }
            }
            left = most;
            steps.add(new Step(waiting.get(gentlest).removeFirst(), left.length + 1, event));
            waiting.removeIf(List::isEmpty);
        }
        return left;
    }
}
