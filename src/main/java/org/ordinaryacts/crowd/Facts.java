package org.ordinaryacts.crowd;

import org.ordinaryacts.persona.LegalStatus;

/**
 * What is so and what a name check came upon, of one person, as one number: a crowd of millions keeps nothing else on
 * the way to a decision.
 */
final class Facts {
    private static final LegalStatus[] STATUSES = LegalStatus.values();
    private static final int HAS_FILE = 1 << 3;
    private static final int OUT_OF_DATE = 1 << 4;
    private static final int WRONG_BIRTHPLACE = 1 << 5;
    private static final int FILE_MENDED = 1 << 6;
    private static final int BIRTHPLACE_MENDED = 1 << 7;
    private static final int SLIPS = 8;
    private static final int OWN_TAKEN = 1 << 13;
    private static final int OTHER_TAKEN = 1 << 14;
    private static final int OTHER_SAYS_REMOVABLE = 1 << 15;
    private static final int VERIFIED = 1 << 16;

    private Facts() {
    }

    static int of(int status) {
        return status;
    }

    static int withFile(int facts, boolean outOfDate, boolean mended) {
        return facts | HAS_FILE | (outOfDate ? OUT_OF_DATE : 0) | (mended ? FILE_MENDED : 0);
    }

    static int withBirthplace(int facts, boolean wrong, boolean mended) {
        return facts | (wrong ? WRONG_BIRTHPLACE : 0) | (mended ? BIRTHPLACE_MENDED : 0);
    }

    static int withSlips(int facts, int slips) {
        return facts | slips << SLIPS;
    }

    static int ownTaken(int facts) {
        return facts | OWN_TAKEN;
    }

    static int otherTaken(int facts, boolean saysRemovable) {
        return facts | OTHER_TAKEN | (saysRemovable ? OTHER_SAYS_REMOVABLE : 0);
    }

    static int verified(int facts) {
        return facts | VERIFIED;
    }

    static LegalStatus status(int facts) {
        return STATUSES[facts & 7];
    }

    static int statusPlace(int facts) {
        return facts & 7;
    }

    /** Whether the person may not stay, in truth. */
    static boolean removable(int facts) {
        return (facts & 7) == LegalStatus.NO_STATUS.ordinal();
    }

    /** Whether the person was born abroad, in truth. */
    static boolean bornAbroad(int facts) {
        return (facts & 7) != LegalStatus.CITIZEN_BY_BIRTH.ordinal();
    }

    /** Whether a record says that the person was born abroad. */
    static boolean saysAbroad(int facts) {
        return bornAbroad(facts) != wrongBirthplace(facts);
    }

    static boolean hasFile(int facts) {
        return (facts & HAS_FILE) != 0;
    }

    static boolean outOfDate(int facts) {
        return (facts & OUT_OF_DATE) != 0;
    }

    static boolean wrongBirthplace(int facts) {
        return (facts & WRONG_BIRTHPLACE) != 0;
    }

    static boolean fileMended(int facts) {
        return (facts & FILE_MENDED) != 0;
    }

    static boolean birthplaceMended(int facts) {
        return (facts & BIRTHPLACE_MENDED) != 0;
    }

    static int slips(int facts) {
        return facts >>> SLIPS & Compared.ALL;
    }

    static boolean isOwnTaken(int facts) {
        return (facts & OWN_TAKEN) != 0;
    }

    static boolean isOtherTaken(int facts) {
        return (facts & OTHER_TAKEN) != 0;
    }

    static boolean otherSaysRemovable(int facts) {
        return (facts & OTHER_SAYS_REMOVABLE) != 0;
    }

    static boolean isVerified(int facts) {
        return (facts & VERIFIED) != 0;
    }

    /** Whether the file that was taken for the person's says that the person may not stay. */
    static boolean takenSaysRemovable(int facts) {
        return isOwnTaken(facts)
                ? removable(facts) != outOfDate(facts)
                : isOtherTaken(facts) && otherSaysRemovable(facts);
    }
}
