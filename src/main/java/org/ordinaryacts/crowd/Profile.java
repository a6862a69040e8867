package org.ordinaryacts.crowd;

/**
 * Everything that decides which records of a person move: people with one profile differ only in who they are.
 *
 * @param brokerFile whether data brokers have a file from the start
 * @param renewal what becomes of a license renewal
 * @param claim what becomes of a workers' compensation claim
 * @param checkIn what becomes of a check-in on social media
 * @param ending how the name check goes
 */
public record Profile(boolean brokerFile, Course renewal, Course claim, Course checkIn, Ending ending) {
    private static final Course[] COURSES = Course.values();
    private static final Ending[] ENDINGS = Ending.values();

    /** How many different profiles there are. */
    static final int COUNT = 2 * 5 * 5 * 5 * 7;

    /** The number of this profile, from 0 to {@link #COUNT} - 1. */
    int index() {
        return index(brokerFile ? 1 : 0, renewal.ordinal(), claim.ordinal(), checkIn.ordinal(), ending.ordinal());
    }

    /** The number of the profile with these parts. */
    static int index(int brokerFile, int renewal, int claim, int checkIn, int ending) {
        return (((brokerFile * COURSES.length + renewal) * COURSES.length + claim) * COURSES.length + checkIn)
                * ENDINGS.length + ending;
    }

    /** The profile with a number. */
    static Profile at(int index) {
        int rest = index / ENDINGS.length;
        Ending ending = ENDINGS[index % ENDINGS.length];
        Course checkIn = COURSES[rest % COURSES.length];
        rest /= COURSES.length;
        Course claim = COURSES[rest % COURSES.length];
        rest /= COURSES.length;
        return new Profile(rest / COURSES.length > 0, COURSES[rest % COURSES.length], claim, checkIn, ending);
    }
}
