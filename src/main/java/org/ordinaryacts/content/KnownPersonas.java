package org.ordinaryacts.content;

import java.util.Map;
import java.util.Set;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.persona.PersonaId;

/** The personas that could be read, and the names of those that have problems of their own. */
record KnownPersonas(Map<PersonaId, Persona> sound, Set<String> broken) {
}
