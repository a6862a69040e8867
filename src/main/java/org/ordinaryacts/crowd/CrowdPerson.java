package org.ordinaryacts.crowd;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordinaryacts.persona.Persona;

/**
 * One person of a crowd, explained.
 *
 * @param seed of the crowd
 * @param index which person, from 0
 * @param persona who the person is, with the true status
 * @param outcome what came of it, exactly as the crowd has it
 * @param records what is true and what records say
 * @param typed what was typed for the name check
 * @param files every file that was compared, most alike first
 * @param taken the file that was taken for the person's; nothing where none is alike enough
 * @param alike how alike a file must be, in thousandths of a bit
 */
public record CrowdPerson(long seed, long index, Persona persona, Outcome outcome, Records records, Typed typed,
        List<FileSeen> files, Optional<FileSeen> taken, int alike) {

    /** Copies the list. */
    public CrowdPerson {
        files = List.copyOf(files);
    }

    /**
     * What is true, and what records say.
     *
     * @param bornAbroad where the person was born, in truth
     * @param saysAbroad what a record says of it
     * @param birthplaceMended whether it was wrong, and the person had it mended in time
     * @param hasFile whether the person has a file in the index
     * @param outOfDate whether that file still says what was so once
     * @param fileMended whether it did, and the person had it mended in time
     */
    public record Records(boolean bornAbroad, boolean saysAbroad, boolean birthplaceMended, boolean hasFile,
            boolean outOfDate, boolean fileMended) {

        /** Whether the recorded birthplace is wrong. */
        public boolean wrongBirthplace() {
            return bornAbroad != saysAbroad;
        }
    }

    /**
     * What was typed for the name check; with a slip, names and days need not be ones that exist.
     *
     * @param slips the fields with a slip of the pen
     */
    public record Typed(String given, String family, int year, int month, int day, Set<Compared> slips) {
        /** Copies the set. */
        public Typed {
            slips = java.util.Collections.unmodifiableSet(slips.isEmpty()
                    ? EnumSet.noneOf(Compared.class)
                    : EnumSet.copyOf(slips));
        }
    }

    /** The person's own file, if there is one. */
    public Optional<FileSeen> ownFile() {
        return files.stream().filter(FileSeen::own).findFirst();
    }

    /** The file of somebody else that is most alike. */
    public FileSeen mostAlikeOther() {
        return files.stream().filter(file -> !file.own()).findFirst().orElseThrow();
    }

    /** Whether the person's own file was compared and not taken for theirs, because it was not alike enough. */
    public boolean ownMissed() {
        return ownFile().filter(file -> file.score() < alike).isPresent();
    }
}
