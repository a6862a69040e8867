package org.ordinaryacts.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.story.Claim;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.world.Act;
import org.ordinaryacts.world.Citation;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.Leg;
import org.ordinaryacts.world.Token;
import org.ordinaryacts.world.World;

/**
 * How well a step is known: the event apart from the route it used. Computed, never authored.
 *
 * @param parts the event first, then each hop of the route (or the act's record); never empty
 */
public record Grade(List<Part> parts) {

    /**
     * One part of the evidence.
     *
     * @param asOf the year it is of, or {@code undated}; nothing where no source is named
     */
    public record Part(Of of, Evidence evidence, Optional<Citation> citation, Optional<String> asOf) {
    }

    /** What a part is the evidence of: that it happened, what the record says, or the flow it used. */
    public enum Of implements Token {
        EVENT, RECORD, ROUTE;

        @Override
        public String token() {
            return Token.hyphened(this);
        }
    }

    /** Copies the list. */
    public Grade {
        parts = List.copyOf(parts);
    }

    /** The part that decides: the weakest, and of several the first. */
    public Part weakest() {
        Part weakest = parts.getFirst();
        for (Part part : parts) {
            weakest = part.evidence().compareTo(weakest.evidence()) > 0 ? part : weakest;
        }
        return weakest;
    }

    /** The grade of a claim alone. */
    public static Grade of(World world, Claim claim) {
        return new Grade(List.of(part(world, claim)));
    }

    private static Part part(World world, Claim claim) {
        return new Part(Of.EVENT, claim.evidence(), claim.citation(),
                claim.citation().map(c -> world.source(c.source()).asOf()));
    }

    /** The grade of a step as it happened in a trace. */
    public static Grade of(World world, Trace trace, Step step) {
        List<Part> parts = new ArrayList<>();
        parts.add(part(world, step.head().event()));
        if (step instanceof Step.Does does) {
            Act act = world.act(does.act());
            act.holder().ifPresent(holder -> parts.add(new Part(Of.RECORD, act.evidence(),
                    Optional.of(act.citation()), Optional.of(world.source(act.citation().source()).asOf()))));
        }
        for (Event event : trace.eventsOf(step.id())) {
            if (event instanceof Event.Moved moved && !(moved.cause() instanceof Cause.ByItself)) {
                addRoute(parts, moved.route());
            }
        }
        return new Grade(parts);
    }

    /** The grade of a route alone. */
    public static Grade of(Route route) {
        List<Part> parts = new ArrayList<>();
        addRoute(parts, route);
        return new Grade(parts);
    }

    private static void addRoute(List<Part> parts, Route route) {
        for (Leg leg : route.legs()) {
            Evidence evidence = route.instead() ? leg.evidence().weaker(Evidence.COMPOSED) : leg.evidence();
            parts.add(new Part(Of.ROUTE, evidence, Optional.of(leg.flow().citation()), Optional.of(leg.flow().asOf())));
        }
    }
}
