package org.ordinaryacts.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordinaryacts.engine.Cause;
import org.ordinaryacts.engine.PersonRecord;
import org.ordinaryacts.engine.Reason;
import org.ordinaryacts.engine.Route;
import org.ordinaryacts.engine.Sink;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;

/**
 * Where the records of everybody with one profile go, as the engine decided it once: flat and without objects, so that
 * a crowd of millions only looks it up.
 *
 * @param holders who holds something at the end, as bits by the place of the holder in the world
 * @param flows the place of the flow of every hop, in order
 * @param acts the acts that were done, as bits by the place of the act in the world
 * @param issued whether a request reached the jail
 */
record Plan(long[] holders, int[] flows, long acts, boolean issued) {

    /** Whether the holder at this place holds something at the end. */
    boolean holds(int holder) {
        return (holders[holder >>> 6] >>> holder & 1) != 0;
    }

    /** Collects a plan from what the engine decides. */
    static final class Collecting implements Sink {
        private final Map<HolderId, Integer> holderPlaces;
        private final Map<FlowId, Integer> flowPlaces;
        private final Map<org.ordinaryacts.world.ActId, Integer> actPlaces;
        private final long[] holders;
        private final List<Integer> flows = new ArrayList<>();
        private final StepId requested;
        private long acts;
        private boolean issued;

        Collecting(Places places, StepId requested) {
            this.holderPlaces = places.holders();
            this.flowPlaces = places.flows();
            this.actPlaces = places.acts();
            this.holders = new long[(holderPlaces.size() + 63) >>> 6];
            this.requested = requested;
        }

        Plan plan() {
            return new Plan(holders.clone(), flows.stream().mapToInt(Integer::intValue).toArray(), acts, issued);
        }

        private void holds(PersonRecord record) {
            int place = Places.known(holderPlaces, record.holder());
            holders[place >>> 6] |= 1L << place;
        }

        @Override
        public void started(PersonRecord record) {
            holds(record);
        }

        @Override
        public void acted(Step.Does step, Optional<PersonRecord> record) {
            acts |= 1L << Places.known(actPlaces, step.act());
            record.ifPresent(this::holds);
        }

        @Override
        public void moved(int day, Cause cause, Route route, PersonRecord arrived) {
            route.legs().forEach(leg -> flows.add(Places.known(flowPlaces, leg.flow().id())));
            holds(arrived);
            if (cause instanceof Cause.ByStep(var step) && step.id().equals(requested)) {
                issued = true;
            }
        }

        @Override
        public void matched(Step.Matches step, PersonRecord left, PersonRecord right) {
            // A match brings no field.
        }

        @Override
        public void wrote(Step.Writes step, PersonRecord record) {
            holds(record);
        }

        @Override
        public void passed(Step step) {
            // Nothing moves.
        }

        @Override
        public void ended(Step.Outcome step) {
            // Nothing moves.
        }

        @Override
        public void stopped(Step step, List<Reason> reasons) {
            // Nothing moves.
        }
    }
}
