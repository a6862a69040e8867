package org.ordinaryacts.world;

/** What kind of body or system a holder is. */
public enum HolderKind implements Token {
    STATE_AGENCY, LOCAL_AGENCY, FEDERAL_AGENCY, FEDERAL_SYSTEM, COMMERCIAL_SOURCE, PUBLIC_RECORD, NETWORK, BROKER,
    ANALYTICS_CONTRACTOR, CENTER, OFFICE, PARTNER, PEOPLE, UNKNOWN;

    @Override
    public String token() {
        return Token.hyphened(this);
    }

    /** Whether holders of this kind only pass on what is asked through them, and hold nothing. */
    public boolean passesOn() {
        return this == NETWORK;
    }
}
