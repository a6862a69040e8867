package org.ordinaryacts.world;

/** A row of the groups: a member, its relation, and what it belongs to. Known by these three. */
public record Membership(HolderId member, Relation relation, HolderId of, Text phrase, Citation citation) {
}
