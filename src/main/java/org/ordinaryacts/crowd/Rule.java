package org.ordinaryacts.crowd;

import java.util.Optional;

/**
 * The decision rule, once for everybody: illustrative. A name check finds a file, perhaps another person's, that says
 * that the person may not stay; or it finds no file of a lawful entry and a record that says born abroad. Then a
 * request
 * follows, unless a check of the facts comes before it and finds the truth.
 */
final class Rule {
    private static final ErrorCause[] CAUSES = ErrorCause.values();

    private Rule() {
    }

    /** How a name check ends, by what it came upon. */
    static Ending decide(int facts) {
        if (Facts.isOwnTaken(facts) || Facts.isOtherTaken(facts)) {
            if (!Facts.takenSaysRemovable(facts)) {
                return Ending.FILE_CLEAR;
            }
            return stopped(facts) ? Ending.STOPPED_BY_FILE : Ending.REQUEST_BY_FILE;
        }
        if (!Facts.saysAbroad(facts)) {
            return Ending.NOTHING_FOUND;
        }
        return stopped(facts) ? Ending.STOPPED_BY_BIRTHPLACE : Ending.REQUEST_BY_BIRTHPLACE;
    }

    /** A check of the facts finds the truth: it stops no request that is right. */
    private static boolean stopped(int facts) {
        return Facts.isVerified(facts) && !Facts.removable(facts);
    }

    /**
     * Where the error of a request arose, as the place of an {@link ErrorCause} plus 1; 0 where nothing is wrong with
     * it, or where there was none to begin with.
     */
    static int causeCode(int facts, Ending ending) {
        if (Facts.removable(facts) || !(ending.requests() || ending.stopped())) {
            return 0;
        }
        return 1 + arose(facts).ordinal();
    }

    private static ErrorCause arose(int facts) {
        if (Facts.isOtherTaken(facts)) {
            return ErrorCause.TWO_PEOPLE_AS_ONE;
        }
        if (Facts.isOwnTaken(facts)) {
            return ErrorCause.OUT_OF_DATE_STATUS;
        }
        return Facts.bornAbroad(facts) ? ErrorCause.SLIP_OF_THE_PEN : ErrorCause.WRONG_BIRTHPLACE;
    }

    /** The cause of a code, or nothing for 0. */
    static Optional<ErrorCause> cause(int code) {
        return code == 0 ? Optional.empty() : Optional.of(CAUSES[code - 1]);
    }
}
