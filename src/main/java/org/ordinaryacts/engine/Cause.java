package org.ordinaryacts.engine;

import org.ordinaryacts.story.Step;
import org.ordinaryacts.world.FlowId;

/** Why fields moved. */
public sealed interface Cause {

    /** A step of the story said so. */
    record ByStep(Step step) implements Cause {
    }

    /** An act includes this sending. */
    record WithAct(Step.Does step, FlowId flow) implements Cause {
    }

    /** The flow runs by itself. */
    record ByItself(FlowId flow) implements Cause {
    }
}
