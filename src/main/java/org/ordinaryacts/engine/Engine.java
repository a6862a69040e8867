package org.ordinaryacts.engine;

import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.World;

/** Runs stories in a world. Holds nothing that changes: safe for any number of threads. */
public final class Engine {
    private final World world;

    /** An engine for this world. */
    public Engine(World world) {
        this.world = world;
    }

    /** Tells a story as documented. Same story, same trace. */
    public Trace tell(Story story) {
        return tell(story, Conditions.DOCUMENTED);
    }

    /** Tells a story under conditions: what cannot happen then is in the trace, with its reasons. */
    public Trace tell(Story story, Conditions conditions) {
        TraceSink sink = new TraceSink();
        Kernel.run(world, story, conditions, sink);
        return new Trace(story, conditions, sink.events());
    }

    /** Runs a story and tells a sink what happens; {@link #tell} and {@link #outcome} are this with their own sinks. */
    public void run(Story story, Conditions conditions, Sink sink) {
        Kernel.run(world, story, conditions, sink);
    }

    /** Only how a story ends. By the same rules as {@link #tell}, without keeping the way. */
    public RunOutcome outcome(Story story, Conditions conditions) {
        OutcomeSink sink = new OutcomeSink();
        Kernel.run(world, story, conditions, sink);
        return sink.result();
    }
}
