package org.ordinaryacts.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordinaryacts.lesson.Plan.Part;

/** Builds one session: takes lessons one after the other as far as there is time, then gives away what is left. */
final class SessionBuilder {
    /** So long at most people sit without a break. */
    static final int STRETCH = 60;
    /** After so long a break is welcome, also where it is not needed yet. */
    private static final int WELCOME = 30;
    private static final int LONGEST_TALK = 15;
    private static final int LONGEST_REST = 15;
    private static final int MORE_REST = 5;
    private static final int LEAST_ARRIVE = 5;

    private final int minutes;
    private final boolean group;
    private Frame frame;
    private final List<Item> items = new ArrayList<>();

    /** What is taught, and whether there is a break before it. */
    private record Item(boolean rest, Portion portion) {
    }

    /**
     * How far a session is.
     *
     * @param used how long it has taken
     * @param stretch how long people have sat since the last break
     * @param fits whether nobody sat too long
     */
    private record Clock(int used, int stretch, boolean fits) {

        Clock and(int minutes) {
            return new Clock(used + minutes, stretch + minutes, fits && stretch + minutes <= STRETCH);
        }

        Clock rested(int minutes) {
            return new Clock(used + minutes, 0, fits);
        }
    }

    SessionBuilder(int minutes, Track track) {
        this.minutes = minutes;
        this.group = track != Track.SELF;
        this.frame = Frame.of(track, minutes);
    }

    /** Whether anything is taught by now. */
    boolean teaches() {
        return !items.isEmpty();
    }

    /**
     * Teaches as much of a lesson as there is time for; whether there was time for any.
     *
     * @param after the lessons for whose cuts time is to be kept
     */
    boolean teach(Lesson lesson, List<Lesson> after) {
        Portion whole = Portion.whole(lesson);
        for (int arrive = frame.arrive(); arrive > LEAST_ARRIVE && items.isEmpty(); arrive--) {
            Frame shorter = frame.arriving(arrive);
            if (feasible(shorter, List.of(new Item(false, whole)), after)) {
                frame = shorter;
                break;
            }
        }
        for (int room = whole.minutes(); room > 0; room--) {
            Optional<Item> item = Portion.within(lesson, room).flatMap(portion -> item(portion, after));
            if (item.isPresent()) {
                items.add(item.get());
                return true;
            }
        }
        return false;
    }

    private Optional<Item> item(Portion portion, List<Lesson> after) {
        boolean welcome = teaches() && clock(frame, items).stretch() >= WELCOME;
        return Stream.of(welcome, teaches() && !welcome).distinct()
                .map(rest -> new Item(rest, portion)).filter(item -> feasible(frame, with(item), after)).findFirst();
    }

    private List<Item> with(Item item) {
        List<Item> more = new ArrayList<>(items);
        more.add(item);
        return more;
    }

    private boolean feasible(Frame around, List<Item> taught, List<Lesson> after) {
        Clock clock = clock(around, taught);
        for (Lesson lesson : after) {
            clock = next(around, clock, Portion.cut(lesson).minutes());
        }
        Clock end = next(around, clock, around.after());
        return end.fits() && end.used() <= minutes;
    }

    /** The clock after something that takes so long; there is a break before it where there has to be. */
    private static Clock next(Frame around, Clock clock, int minutes) {
        return clock.stretch() + minutes <= STRETCH
                ? clock.and(minutes)
                : clock.rested(around.rest()).and(minutes);
    }

    private static Clock clock(Frame around, List<Item> taught) {
        Clock clock = new Clock(0, 0, true).and(around.before());
        for (Item item : taught) {
            clock = (item.rest() ? clock.rested(around.rest()) : clock).and(item.portion().minutes());
        }
        return clock;
    }

    // ---- what is left ----------------------------------------------------------------------------------------------

    /** The session; nothing where nothing is taught. */
    Optional<Plan.Session> built() {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        if (group && frame.close() == 0) {
            List.of(frame.around(2, 3, 1), frame.around(0, 2, 1)).stream()
                    .filter(more -> feasible(more, items, List.of())).findFirst().ifPresent(more -> frame = more);
        }
        Clock taught = clock(frame, items);
        boolean lastRest = taught.stretch() + frame.after() > STRETCH || restful(taught);
        Clock end = (lastRest ? taught.rested(frame.rest()) : taught).and(frame.after());
        int spare = minutes - end.used();
        int talk = frame.close() > 0 ? Math.min(Math.min(spare, LONGEST_TALK), STRETCH - end.stretch()) : 0;
        return Optional.of(new Plan.Session(parts(talk, lastRest, spare - talk)));
    }

    /** Whether so much time is left that people rest before they talk, rather than sit on. */
    private boolean restful(Clock taught) {
        int spare = minutes - taught.used() - frame.after();
        int talk = Math.min(LONGEST_TALK, STRETCH - taught.stretch() - frame.after());
        return frame.close() > 0 && minutes > STRETCH && spare - talk > frame.rest();
    }

    private List<Part> parts(int talk, boolean lastRest, int spare) {
        List<Part> parts = new ArrayList<>();
        int left = spare;
        add(parts, frame.arrive(), new Part.Arrive(frame.arrive()));
        add(parts, frame.care(), new Part.Care(frame.care()));
        for (Item item : items) {
            if (item.rest()) {
                left -= rest(parts, left);
            }
            parts.add(new Part.Teach(item.portion()));
        }
        if (lastRest) {
            rest(parts, left);
        }
        add(parts, talk, new Part.Talk(talk));
        add(parts, frame.close(), new Part.Close(frame.close()));
        add(parts, frame.help(), new Part.Help(frame.help()));
        return parts;
    }

    private static void add(List<Part> parts, int minutes, Part part) {
        if (minutes > 0) {
            parts.add(part);
        }
    }

    /** A break, a little longer where there is time; how much longer. */
    private int rest(List<Part> parts, int left) {
        int more = Math.clamp(LONGEST_REST - frame.rest(), 0, Math.min(left, MORE_REST));
        parts.add(new Part.Rest(frame.rest() + more));
        return more;
    }
}
