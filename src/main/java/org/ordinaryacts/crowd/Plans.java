package org.ordinaryacts.crowd;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.ordinaryacts.engine.Conditions;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.persona.LegalStatus;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.world.World;

/**
 * The plans of all profiles while some flows are closed. Each is found by running the engine once, when it is first
 * needed; safe for any number of threads, since every thread would find the same.
 */
final class Plans {
    private final Engine engine;
    private final Places places;
    private final Conditions rules;
    private final Persona anybody;
    private final AtomicReferenceArray<Plan> known = new AtomicReferenceArray<>(Profile.COUNT);

    Plans(World world, Places places, Conditions rules, Population population) {
        this.engine = new Engine(world);
        this.places = places;
        this.rules = rules;
        this.anybody = population.people(0).person(0, LegalStatus.VISITOR);
    }

    Conditions rules() {
        return rules;
    }

    Plan plan(int profile) {
        Plan plan = known.get(profile);
        if (plan == null) {
            plan = found(Profile.at(profile));
            known.set(profile, plan);
        }
        return plan;
    }

    private Plan found(Profile profile) {
        Plan.Collecting sink = new Plan.Collecting(places, PathStory.REQUESTED);
        engine.run(PathStory.bare(profile, anybody), rules, sink);
        return sink.plan();
    }
}
