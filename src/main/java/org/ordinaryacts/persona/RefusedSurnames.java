package org.ordinaryacts.persona;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * Surnames that no persona may have, because a real person in the sources has them. Only their SHA-256 is kept (of the
 * name in lower case with accents removed), so that the names themselves are nowhere in the product.
 */
public record RefusedSurnames(Set<String> hashes) {

    /** Copies the set. */
    public RefusedSurnames {
        hashes = Set.copyOf(hashes);
    }

    /** Whether any part of a family name is refused. */
    public boolean refuses(String family) {
        return Arrays.stream(family.split("[^\\p{L}\\p{M}]+")).anyMatch(part -> hashes.contains(hash(part)));
    }

    /** SHA-256 of the name in lower case with accents removed, as 64 hexadecimal digits. */
    public static String hash(String name) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD).codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        try {
            byte[] bytes = plain.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
