package org.ordinaryacts.story;

import org.ordinaryacts.persona.Persona;

/** A persona in a role. */
public record CastMember(Role role, Persona persona) {
}
