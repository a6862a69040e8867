/**
 * Many synthetic people under the same rules, and where their records go wrong.
 *
 * <p>
 * <b>Truth and records are apart.</b> A person has a status and a birthplace; files may still say something else. A
 * name check types a name and a day of birth, perhaps with a slip, and compares it with the person's own file and with
 * some files of other people by Fellegi–Sunter weights. The file most alike, if it is alike enough, is taken for the
 * person's. A file that says that somebody may not stay, or a recorded birthplace abroad without a file of a lawful
 * entry, leads to a request. No request is ever drawn to be wrong; it is wrong because of what was written, looked up
 * or taken for somebody else's. Fingerprints play no part in it.
 *
 * <p>
 * <b>One path, two sinks.</b> {@code NameCheck} and {@code Rule} decide for a crowd of millions and for one person who
 * is explained. Where records go is never decided here: {@code Plans} runs the engine once for each kind of path, and a
 * crowd looks up what it decided; {@link org.ordinaryacts.crowd.Replay} runs it again, for one person, with a full
 * trace. A person is fully determined by content, conditions, seed and index.
 *
 * <p>
 * Every number here is illustrative. One factor is fitted, so that the expected share of wrong requests is the
 * documented one; nothing is multiplied from that share, and nothing is told by name or origin.
 *
 * <p>
 * May import {@code engine}, {@code story}, {@code persona} and {@code world}. Knows no file, format, clock, locale or
 * window.
 */
@NullMarked
package org.ordinaryacts.crowd;

import org.jspecify.annotations.NullMarked;
