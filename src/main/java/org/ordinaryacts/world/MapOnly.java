package org.ordinaryacts.world;

/** A flow that is on the map and in no story, and why. */
public record MapOnly(FlowId flow, Reason reason) {

    /** Why no story uses a flow. */
    public enum Reason implements Token {
        /** The source names nothing that it carries. */
        NO_FIELDS,
        /** The source does not say how, so it supports no step. */
        UNCLEAR,
        /** It is a look-up by the serial number of a thing; no story is told of it. */
        SERIAL_NUMBER;

        @Override
        public String token() {
            return Token.hyphened(this);
        }
    }
}
