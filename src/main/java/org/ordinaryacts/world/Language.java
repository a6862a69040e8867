package org.ordinaryacts.world;

import java.util.Optional;

/** The two languages of everything a person reads: United States English and United States Spanish. */
public enum Language {
    EN("en"), ES("es");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two-letter code, {@code en} or {@code es}. */
    public String code() {
        return code;
    }

    /** The other one. */
    public Language other() {
        return this == EN ? ES : EN;
    }

    /** The language with this two-letter code, or nothing. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
