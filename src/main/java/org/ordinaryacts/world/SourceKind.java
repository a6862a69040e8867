package org.ordinaryacts.world;

/** What kind of text a source is. */
public enum SourceKind implements Token {
    COURT, AGENCY, NEWS, ADVOCACY, RESEARCH, UNSIGNED;

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
