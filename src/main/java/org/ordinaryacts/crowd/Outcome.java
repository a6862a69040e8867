package org.ordinaryacts.crowd;

import java.util.Optional;
import org.ordinaryacts.persona.LegalStatus;
import org.ordinaryacts.world.Token;

/**
 * What came of one person.
 *
 * @param status what is true
 * @param profile which way the records went
 * @param issued whether a request reached the jail: the rule asked for it, and the flows were open
 * @param cause where the error arose, of a request that is wrong, also if a check of the facts stopped it
 */
public record Outcome(LegalStatus status, Profile profile, boolean issued, Optional<ErrorCause> cause) {
    private static final LegalStatus[] STATUSES = LegalStatus.values();
    private static final int STATUS = 11;
    private static final int CAUSE = 14;
    private static final int ISSUED = 17;
    private static final int PROFILES = (1 << STATUS) - 1;

    /** What it comes to. */
    public enum Verdict implements Token {
        /** A request about somebody who may not stay. */
        RIGHT_REQUEST,
        /** A request about somebody who may stay. */
        WRONG_REQUEST,
        /** A check of the facts stopped a request that would have been wrong. */
        WRONG_STOPPED,
        /** The rule asked for a request, but a flow that it needs is closed. */
        NOT_ISSUED,
        /** No request, though the person may not stay. */
        MISSED,
        /** No request, and none to be. */
        NONE;

        @Override
        public String token() {
            return Token.hyphened(this);
        }
    }

    /** Packs an outcome into one number: a crowd keeps four bytes a person. */
    static int packed(int status, int profile, boolean issued, int cause) {
        return profile | status << STATUS | cause << CAUSE | (issued ? 1 << ISSUED : 0);
    }

    /** Takes a packed outcome apart. */
    static Outcome of(int packed) {
        return new Outcome(STATUSES[packed >>> STATUS & 7], Profile.at(packed & PROFILES),
                (packed >>> ISSUED & 1) != 0, Rule.cause(packed >>> CAUSE & 7));
    }

    static int profilePlace(int packed) {
        return packed & PROFILES;
    }

    /** Everything but the profile, for counting: status, cause, whether issued. */
    static int tally(int packed) {
        return packed >>> STATUS;
    }

    /** A packed outcome with this tally and ending, as to the rest of the profile nobody's. */
    static int packedOf(int tally, int ending) {
        return tally << STATUS | ending;
    }

    /** How many different tallies there are. */
    static final int TALLIES = 1 << ISSUED + 1 - STATUS;

    static boolean isIssued(int packed) {
        return (packed >>> ISSUED & 1) != 0;
    }

    static boolean isWrong(int packed) {
        return isIssued(packed) && (packed >>> CAUSE & 7) != 0;
    }

    /** What it comes to. */
    public Verdict verdict() {
        if (issued) {
            return cause.isPresent() ? Verdict.WRONG_REQUEST : Verdict.RIGHT_REQUEST;
        }
        if (profile.ending().stopped()) {
            return Verdict.WRONG_STOPPED;
        }
        if (profile.ending().requests()) {
            return Verdict.NOT_ISSUED;
        }
        return status == LegalStatus.NO_STATUS && profile.ending() != Ending.NOT_CHECKED
                ? Verdict.MISSED
                : Verdict.NONE;
    }

    /** Whether a request about this person is wrong. */
    public boolean wrong() {
        return verdict() == Verdict.WRONG_REQUEST;
    }
}
