package org.ordinaryacts.crowd;

import org.ordinaryacts.persona.LegalStatus;
import org.ordinaryacts.persona.PersonGenerator;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.World;

/**
 * Conditions as whole numbers that draws are held against: something happens when a draw of so many bits is below the
 * number. Immutable.
 */
final class Chances {
    /** How many files of other people come up in a name check. */
    static final int OTHERS = 20;
    static final int RECORD_BITS = 32;
    static final int SLIP_BITS = 21;
    static final int SAYS_BITS = 16;
    static final int FAMILY_BITS = 8;
    /** Of 256 files that come up, so many have the very family name; the others have one that is only like it. */
    static final int SAME_FAMILY = 192;
    /** Of 100 people who may not stay, so many have a file that says so; illustrative. */
    static final int FILED_IN_HUNDRED = 70;
    /** A check of the facts finds the truth so often in a hundred; illustrative. */
    static final int VERIFIED_IN_HUNDRED = 80;
    /** Who can see and mend a record has done so before the check so often in a hundred; illustrative. */
    static final int MENDED_IN_HUNDRED = 60;

    private static final int NO_STATUS = LegalStatus.NO_STATUS.ordinal();

    final long outOfDate;
    final long wrongBirthplace;
    final int slip;
    final int otherSaysRemovable;
    final int alike;
    final boolean verification;
    final boolean correction;
    /** Draws of 32 bits: one who may not stay does after all, or the other way about, so that the base rate is met. */
    final long fewer;
    final long more;

    Chances(World world, CrowdConditions conditions) {
        int scale = conditions.scale();
        this.outOfDate = below(RECORD_BITS, (long) conditions.outOfDate() * scale, 10_000L * 1000);
        this.wrongBirthplace = below(RECORD_BITS, (long) conditions.wrongBirthplace() * scale, 10_000L * 1000);
        this.slip = (int) below(SLIP_BITS, (long) conditions.slips() * scale, 1000L * 1000);
        this.otherSaysRemovable = (int) below(SAYS_BITS, (long) conditions.lookalikes() * scale, 100L * 1000);
        this.alike = conditions.alike() * (Weights.BIT / 10);
        this.correction = acts(world, conditions, Lever.Effect.RECORDS);
        this.verification = acts(world, conditions, Lever.Effect.REQUESTS);
        int usual = 10 * PersonGenerator.statusWeights()[NO_STATUS];
        int wanted = conditions.removable();
        this.fewer = wanted < usual ? below(RECORD_BITS, usual - wanted, usual) : 0;
        this.more = wanted > usual ? below(RECORD_BITS, wanted - usual, 1000L - usual) : 0;
    }

    private static boolean acts(World world, CrowdConditions conditions, Lever.Effect effect) {
        return conditions.levers().stream().anyMatch(lever -> world.lever(lever).effect() == effect);
    }

    /** The number that a draw of so many bits is held against: parts of a whole, at most all of it. */
    static long below(int bits, long parts, long whole) {
        return Math.min(1L << bits, (parts << bits) / whole);
    }

    /** The chance of it. */
    static double chance(int bits, long below) {
        return below / (double) (1L << bits);
    }

    /** A chance in a hundred, as a number that a draw of 32 bits is held against. */
    static long inHundred(int hundredths) {
        return below(RECORD_BITS, hundredths, 100);
    }
}
