package org.ordinaryacts.content;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A JSON file that could be read, with the place of everything in it.
 *
 * @param values where each value begins, by JSON Pointer
 * @param trusted whether it is our own, byte for byte, and was checked when the program was built
 * @param keys where the key of each member begins, by JSON Pointer
 */
record JsonFile(String name, JsonNode root, Map<String, Place> values, Map<String, Place> keys, boolean trusted) {

    /**
     * The same file, known to be our own byte for byte: what was checked when the program was built is not checked
     * anew.
     */
    JsonFile asTrusted() {
        return new JsonFile(name, root, values, keys, true);
    }

    /** Where the value at a pointer begins; for a pointer that leads nowhere, the nearest value above it. */
    Place place(String pointer) {
        String at = pointer;
        Place found = values.get(at);
        while (found == null && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
            found = values.get(at);
        }
        return found == null ? Place.of(name) : found;
    }

    /** Where the key of a member begins, or else its value. */
    Place keyPlace(String pointer) {
        return Optional.ofNullable(keys.get(pointer)).orElseGet(() -> place(pointer));
    }

    /** A key as a part of a JSON Pointer. */
    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
