package org.ordinaryacts.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ordinaryacts.persona.PeopleLists;
import org.ordinaryacts.persona.PersonGenerator;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.persona.Traits;

/**
 * A made-up town: always the same synthetic people, kept as one column of small numbers for each part that many can
 * share. What is counted in it is illustrative. It follows our own lists and says nothing about any real place.
 * Immutable, about 3 MB.
 */
public final class Town {
    /** How many people live there. */
    public static final int PEOPLE = 100_000;
    /** The seed of everybody there. Any number would do; it stays, so that everybody everywhere counts the same. */
    public static final long SEED = 100_000;
    /** So many people are made between two looks at whether to stop. */
    private static final int BLOCK = 1000;
    /** What nobody in the town has: a name or place that is not on its lists. */
    private static final int NOBODYS = -1;

    private final PeopleLists lists;
    private final int[][] columns = new int[Trait.values().length][PEOPLE];

    private Town(PeopleLists lists) {
        this.lists = lists;
    }

    /** The town of these lists. */
    public static Town of(PeopleLists lists) {
        return build(lists, made -> {
        }, () -> false).orElseThrow();
    }

    /**
     * The town of these lists, on the thread that calls. Each person comes from a stream of their own, so the town is
     * the same wherever and however often it is built.
     *
     * @param progress told from time to time how many people are made, up to {@link #PEOPLE}
     * @param stop asked from time to time; once it says yes, there is no town
     */
    public static Optional<Town> build(PeopleLists lists, IntConsumer progress, BooleanSupplier stop) {
        PersonGenerator generator = new PersonGenerator(lists, SEED);
        Town town = new Town(lists);
        for (int from = 0; from < PEOPLE; from += BLOCK) {
            if (stop.getAsBoolean()) {
                return Optional.empty();
            }
            for (int person = from; person < from + BLOCK; person++) {
                town.put(person, generator.traits(person));
            }
            progress.accept(from + BLOCK);
        }
        return Optional.of(town);
    }

    private void put(int person, Traits traits) {
        LocalDate born = LocalDate.ofEpochDay(traits.born());
        column(Trait.FAMILY_NAME)[person] = traits.family();
        column(Trait.WHOLE_NAME)[person] = traits.given();
        column(Trait.BIRTH_YEAR)[person] = born.getYear();
        column(Trait.BIRTH_DAY)[person] = traits.born();
        column(Trait.STATUS)[person] = traits.status().ordinal();
        column(Trait.HOME_TOWN)[person] = traits.town();
        column(Trait.HOME_STREET)[person] = traits.street();
        column(Trait.HOUSE)[person] = traits.house();
    }

    private int[] column(Trait part) {
        return columns[part.ordinal()];
    }

    /** Everybody but the first person, in whose place a story's persona stands. */
    int[] neighbors() {
        return IntStream.range(1, PEOPLE).toArray();
    }

    /** Those of these people who have this part in common with a persona. */
    int[] sharing(int[] people, Trait part, Persona persona) {
        int[] column = column(part);
        int wanted = valueOf(persona, part);
        int[] sharing = new int[people.length];
        int count = 0;
        for (int person : people) {
            if (column[person] == wanted) {
                sharing[count++] = person;
            }
        }
        return Arrays.copyOf(sharing, count);
    }

    private int valueOf(Persona persona, Trait part) {
        return switch (part) {
            case FAMILY_NAME -> place(lists.family(), persona.family());
            case WHOLE_NAME -> place(lists.given(), persona.given());
            case BIRTH_YEAR -> persona.born().getYear();
            case BIRTH_DAY -> (int) persona.born().toEpochDay();
            case STATUS -> persona.status().ordinal();
            case HOME_TOWN -> lists.towns().indexOf(persona.address().town());
            case HOME_STREET -> lists.streets().indexOf(persona.address().street());
            case HOUSE -> persona.address().number();
        };
    }

    private static int place(List<PeopleLists.Weighted> list, String name) {
        return IntStream.range(0, list.size()).filter(i -> list.get(i).name().equals(name)).findFirst()
                .orElse(NOBODYS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Town that && lists.equals(that.lists) && Arrays.deepEquals(columns, that.columns);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(columns);
    }
}
