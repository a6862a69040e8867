package org.ordinaryacts.lesson;

/**
 * What stands around the lessons of a session, in minutes. Where it has no care and no closing of its own, the lessons
 * bring both.
 *
 * @param rest how long a break is
 */
record Frame(int arrive, int care, int close, int help, int rest) {

    /** The frame for a group and a time. A class needs no time to arrive, and somebody alone needs no frame. */
    static Frame of(Track track, int minutes) {
        return switch (track) {
            case SELF -> new Frame(0, 0, 0, 0, 5);
            case CLASSROOM -> new Frame(0, 0, 0, 0, minutes < 120 ? 5 : 10);
            case COMMUNITY -> minutes < 30
                    ? new Frame(0, 0, 0, 0, 5)
                    : minutes < 60
                            ? new Frame(3, 3, 4, 2, 5)
                            : new Frame(10, 5, 6, 2, minutes < 90 ? 5 : 10);
        };
    }

    /** The same with another time to arrive. */
    Frame arriving(int minutes) {
        return new Frame(minutes, care, close, help, rest);
    }

    /** The same with its own care, closing and help. */
    Frame around(int caring, int closing, int helping) {
        return new Frame(arrive, caring, closing, helping, rest);
    }

    /** What comes before the first lesson. */
    int before() {
        return arrive + care;
    }

    /** What comes after the last one. */
    int after() {
        return close + help;
    }
}
