package org.ordinaryacts.crowd;

import java.util.Arrays;
import org.ordinaryacts.persona.Draws;

/**
 * What a person does, and what becomes of each record: drawn from a stream of its own, so that it has nothing to do
 * with
 * names or statuses. All of these numbers are illustrative.
 *
 * @param brokerFile of 1,000 people, how many data brokers have a file on
 * @param renewal of 1,000 people, how many take each {@link Course} with a license renewal
 * @param claim the same for a workers' compensation claim
 * @param checkIn the same for a check-in on social media
 */
record Courses(int brokerFile, Shares renewal, Shares claim, Shares checkIn) {
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    /** What is usual here. */
    static final Courses USUAL = new Courses(700, Shares.of(400, 510, 48, 36, 6), Shares.of(960, 30, 4, 5, 1),
            Shares.of(700, 255, 24, 18, 3));
    /** Everybody does everything, and everything is searched: for measuring. */
    static final Courses ALL = new Courses(1000, Shares.of(0, 0, 0, 0, 1000), Shares.of(0, 0, 0, 0, 1000),
            Shares.of(0, 0, 0, 0, 1000));

    /** Where each course ends among the draws of 16 bits. */
    record Shares(int notDone, int nobodyAsks, int asked, int passedOn) {
        static Shares of(int... inThousand) {
            if (Arrays.stream(inThousand).sum() != 1000) {
                throw new IllegalArgumentException("Shares make 1,000: " + Arrays.toString(inThousand));
            }
            int[] ends = new int[4];
            int sum = 0;
            for (int i = 0; i < ends.length; i++) {
                sum += inThousand[i];
                ends[i] = (int) Chances.below(BITS, sum, 1000);
            }
            return new Shares(ends[0], ends[1], ends[2], ends[3]);
        }

        /** The place of the course that comes of a draw: without a branch, since no branch could be foretold. */
        int course(int draw) {
            return (notDone - 1 - draw >>> 31) + (nobodyAsks - 1 - draw >>> 31) + (asked - 1 - draw >>> 31)
                    + (passedOn - 1 - draw >>> 31);
        }
    }

    /** The profile of a person whose name check ends so. */
    int profile(long seed, long index, int ending) {
        long draw = Draws.at(Draws.start(seed, index, Draws.Purpose.ACTS), 0);
        int broker = (int) (draw & MASK) - (int) Chances.below(BITS, brokerFile, 1000) >>> 31;
        return Profile.index(broker, renewal.course((int) (draw >>> 16) & MASK),
                claim.course((int) (draw >>> 32) & MASK), checkIn.course((int) (draw >>> 48)), ending);
    }
}
