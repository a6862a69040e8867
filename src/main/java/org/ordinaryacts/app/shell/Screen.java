package org.ordinaryacts.app.shell;

import java.util.Optional;
import org.ordinaryacts.app.sources.Section;
import org.ordinaryacts.crowd.CrowdConditions;

/** What the window shows below its bar. */
public sealed interface Screen {

    /** The first run: language, purpose, a word before the beginning. */
    record FirstRun() implements Screen {
    }

    /** The list of stories. */
    record Stories() implements Screen {
    }

    /** A story in the player. */
    record Play(String story) implements Screen {
    }

    /** Why a story is not told. */
    record Refused(String file) implements Screen {
    }

    /** All holders and flows. */
    record Atlas() implements Screen {
    }

    /** A story again under changed rules. */
    record WhatIf(String story) implements Screen {
    }

    /** A page around the lessons. */
    sealed interface OfCourse extends Screen {
    }

    /** The list of lessons. */
    record Lessons() implements OfCourse {
    }

    /** Who learns here. */
    record Learners() implements OfCourse {
    }

    /** A guide. */
    record Guide(String id) implements OfCourse {
    }

    /** A plan for a time and an audience. */
    record Plan() implements OfCourse {
    }

    /** A start for a class. */
    record Start() implements OfCourse {
    }

    /** A lesson. */
    record Lesson(String id) implements Screen {
    }

    /** The error lab. */
    record Errors() implements Screen {
    }

    /**
     * The path of somebody of a simulated crowd, as a story in the player.
     *
     * @param conditions of the crowd
     * @param seed of the crowd
     * @param index which person
     */
    record Simulated(CrowdConditions conditions, long seed, long index) implements Screen {
    }

    /**
     * What everything rests on.
     *
     * @param claim the claim that is shown; nothing for all of a section
     */
    record Sources(Section section, Optional<String> claim) implements Screen {

        /** The sources as one comes to them from the bar. */
        public static Sources all() {
            return new Sources(Section.FIGURE, Optional.empty());
        }

        /** One claim. */
        public static Sources of(String claim) {
            return new Sources(Section.CLAIMS, Optional.of(claim));
        }
    }
}
