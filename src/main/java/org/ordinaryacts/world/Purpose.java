package org.ordinaryacts.world;

/** What an agency itself says a holder is for, told as plainly as its critics' view. */
public record Purpose(String id, HolderId holder, Text sentence, String asOf, Text source, String address) {
}
