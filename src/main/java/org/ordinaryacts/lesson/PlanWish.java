package org.ordinaryacts.lesson;

import java.util.List;

/**
 * What somebody wants planned.
 *
 * @param minutes how long a session is
 * @param sessions how many sessions there are
 * @param track for whom
 * @param newcomers whether the group is new to all this
 * @param lessons the lessons that somebody chose, in their order; empty where the plan is to choose
 */
public record PlanWish(int minutes, int sessions, Track track, boolean newcomers, List<LessonId> lessons) {
    /** The shortest session that can be planned, in minutes. */
    public static final int LEAST = 15;
    /** The longest. */
    public static final int MOST = 180;
    /** The most sessions that can be planned. */
    public static final int MOST_SESSIONS = 12;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when there is more or less of something than can be planned
     */
    public PlanWish {
        lessons = lessons.stream().distinct().toList();
        if (minutes < LEAST || minutes > MOST || sessions < 1 || sessions > MOST_SESSIONS) {
            throw new IllegalArgumentException("Cannot be planned: " + sessions + " sessions of " + minutes);
        }
    }
}
