package org.ordinaryacts.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ordinaryacts.engine.Reason;
import org.ordinaryacts.engine.Route;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.HolderKind;
import org.ordinaryacts.world.World;

/**
 * Where a flow out of a state or local agency is closed, the sources say that bought data goes around such a limit
 * (lever L01). This says whether it does in a story: only where a company has what is asked for.
 */
public sealed interface Bypass {

    /** The step that needed the closed flow. */
    Step step();

    /** What it asks for. */
    List<FieldId> fields();

    /** A company has it, and the step happens by buying it. */
    record GoesAround(Step step, List<FieldId> fields, HolderId company, List<FlowId> flows) implements Bypass {
        /** Copies the lists. */
        public GoesAround {
            fields = List.copyOf(fields);
            flows = List.copyOf(flows);
        }
    }

    /** No company has all of it, so nothing goes around. */
    record NothingToBuy(Step step, List<FieldId> fields) implements Bypass {
        /** Copies the list. */
        public NothingToBuy {
            fields = List.copyOf(fields);
        }
    }

    /** What becomes of each step that asked a state or local agency over a flow that is closed now. */
    static List<Bypass> of(World world, Comparison comparison) {
        List<Bypass> all = new ArrayList<>();
        for (StepChange change : comparison.steps()) {
            if (change.step() instanceof Step.Asks asks && isLimited(world, comparison, asks)) {
                around(world, change, asks).or(() -> nothing(world, comparison.changed(), change, asks))
                        .ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    private static boolean isLimited(World world, Comparison comparison, Step.Asks asks) {
        return asks.chain().stream().map(use -> world.flow(use.flow()))
                .anyMatch(flow -> !comparison.changed().conditions().open(flow.id())
                        && isOfState(world.holder(flow.from()).kind()));
    }

    private static boolean isOfState(HolderKind kind) {
        return kind == HolderKind.STATE_AGENCY || kind == HolderKind.LOCAL_AGENCY;
    }

    private static boolean sells(World world, HolderId holder) {
        HolderKind kind = world.holder(holder).kind();
        return kind == HolderKind.BROKER || kind == HolderKind.COMMERCIAL_SOURCE;
    }

    private static Optional<Bypass> around(World world, StepChange change, Step.Asks asks) {
        return change.after().filter(Route::instead).filter(route -> sells(world, route.from()))
                .map(route -> new GoesAround(asks, asks.fields(), route.from(),
                        route.legs().stream().map(leg -> leg.flow().id()).toList()));
    }

    private static Optional<Bypass> nothing(World world, Trace changed, StepChange change, Step.Asks asks) {
        boolean closed = change.fate() == Fate.STOPPED
                && change.reasons().stream().anyMatch(Reason.Closed.class::isInstance);
        return closed && had(world, changed, asks).findAny().isEmpty()
                ? Optional.of(new NothingToBuy(asks, asks.fields()))
                : Optional.empty();
    }

    /** The companies that had all of it when it was asked for. */
    private static Stream<HolderId> had(World world, Trace changed, Step.Asks asks) {
        Set<FieldId> wanted = Set.copyOf(asks.fields());
        return changed.holdings(changed.after(asks.id())).of(asks.head().who()).entrySet().stream()
                .filter(entry -> sells(world, entry.getKey()) && entry.getValue().containsAll(wanted))
                .map(java.util.Map.Entry::getKey);
    }

}
