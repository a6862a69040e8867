package org.ordinaryacts.world;

/** How one holder belongs to another. A relation is no flow: nothing moves along it. */
public enum Relation implements Token {
    MEMBER_OF, BUILT, SUPPORTED, ANALYTICS_FOR, APPLICATIONS_OF, OWNED_BY, PRIMARY_USER_OF;

    @Override
    public String token() {
        return Token.spaced(this);
    }
}
