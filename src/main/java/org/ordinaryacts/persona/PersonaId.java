package org.ordinaryacts.persona;

/** The stable id of a persona, for instance {@code ines}. */
public record PersonaId(String value) implements Comparable<PersonaId> {

    @Override
    public int compareTo(PersonaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
