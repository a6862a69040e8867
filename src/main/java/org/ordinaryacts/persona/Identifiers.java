package org.ordinaryacts.persona;

import java.util.Optional;

/** The numbers of a persona, every one from a reserved range (see {@link Reserved}). */
public record Identifiers(String ssn, String phone, String mail, String license, String vin, String plate,
        Optional<String> alienNumber) {
}
