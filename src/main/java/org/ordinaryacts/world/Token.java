package org.ordinaryacts.world;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A value of a closed set that content files write as a fixed word. */
public interface Token {

    /** The word in the content files, for instance {@code not stated}. */
    String token();

    /** The value of the set with this word, or nothing. */
    static <E extends Enum<E> & Token> Optional<E> parse(Class<E> set, String word) {
        return Arrays.stream(set.getEnumConstants()).filter(e -> e.token().equals(word)).findFirst();
    }

    /** All words of the set, in their order. */
    static <E extends Enum<E> & Token> List<String> words(Class<E> set) {
        return Arrays.stream(set.getEnumConstants()).map(Token::token).toList();
    }

    /** The usual word of a constant: lower case, with spaces. */
    static String spaced(Enum<?> constant) {
        return word(constant, ' ');
    }

    /** The word of a constant in lower case, with hyphens. */
    static String hyphened(Enum<?> constant) {
        return word(constant, '-');
    }

    private static String word(Enum<?> constant, char between) {
        StringBuilder word = new StringBuilder();
        for (char c : constant.name().toCharArray()) {
            word.append(c == '_' ? between : Character.toLowerCase(c));
        }
        return word.toString();
    }
}
