package org.ordinaryacts.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.engine.OneInHowMany.Arrival;
import org.ordinaryacts.engine.OneInHowMany.Uncounted;
import org.ordinaryacts.engine.OneInHowMany.Why;
import org.ordinaryacts.persona.Address;
import org.ordinaryacts.persona.Identifiers;
import org.ordinaryacts.persona.LegalStatus;
import org.ordinaryacts.persona.PeopleLists;
import org.ordinaryacts.persona.PersonGenerator;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.persona.PersonaId;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Text;
import org.ordinaryacts.world.World;

class TownTest {
    private static final PeopleLists LISTS = Worlds.library().people();
    private static final Town TOWN = Town.of(LISTS);
    /** Names and places from the lists, all common. */
    private static final Persona ANA = persona("María", "Martínez", LISTS.towns().getFirst(),
            LISTS.streets().getFirst());

    private static Persona persona(String given, String family, String town, String street) {
        Text text = Text.same("text");
        return new Persona(new PersonaId("p"), given, family, LocalDate.of(1980, 2, 29), text, text,
                LegalStatus.NATURALIZED_CITIZEN, new Address(1, street, town),
                new Identifiers("900-00-0000", "555-0100", "a@example.org", "SYN-00", "V", "SYN 000",
                        Optional.empty()),
                new TreeMap<>());
    }

    private static OneInHowMany count(Persona persona, String... arrivals) {
        List<Arrival> list = new ArrayList<>();
        for (String fields : arrivals) {
            list.add(new Arrival(list.size(), Worlds.fieldList(fields)));
        }
        return OneInHowMany.of(TOWN, persona, list);
    }

    @Test
    void theTownIsTheSameOnAnyThreadAndTellsItsProgress() {
        List<Town> towns = IntStream.range(0, 4).parallel().mapToObj(i -> Town.of(LISTS)).toList();
        assertThat(towns).containsOnly(TOWN);
        List<Integer> progress = new ArrayList<>();
        assertThat(Town.build(LISTS, progress::add, () -> false)).contains(TOWN);
        assertThat(progress).isSorted().endsWith(Town.PEOPLE);
    }

    @Test
    void buildingStopsWhenAsked() {
        List<Integer> progress = new ArrayList<>();
        assertThat(Town.build(LISTS, progress::add, () -> progress.size() == 3)).isEmpty();
        assertThat(progress).hasSize(3);
    }

    /** Counts whole persons instead of columns, in another way and with the same result. */
    @Test
    void theCountIsThatOfWholePersons() {
        PersonGenerator generator = new PersonGenerator(LISTS, Town.SEED);
        List<Persona> all = IntStream.range(1, Town.PEOPLE).parallel().mapToObj(generator::person).toList();
        Predicate<Persona> town = person -> person.address().town().equals(ANA.address().town());
        Predicate<Persona> street = town.and(person -> person.address().street().equals(ANA.address().street()));
        assertThat(lefts(count(ANA, "home-address"))).startsWith(others(all, town), others(all, street));
        Predicate<Persona> family = person -> person.family().equals(ANA.family());
        assertThat(lefts(count(ANA, "name", "immigration-status"))).containsExactly(others(all, family),
                others(all, person -> person.name().equals(ANA.name())),
                others(all, person -> person.name().equals(ANA.name()) && person.status() == ANA.status()));
        Predicate<Persona> year = person -> person.born().getYear() == 1980;
        assertThat(lefts(count(ANA, "date-of-birth"))).containsExactly(others(all, year),
                others(all, person -> person.born().equals(ANA.born())));
    }

    private static int others(List<Persona> all, Predicate<Persona> like) {
        return (int) all.stream().filter(like).count() + 1;
    }

    private static List<Integer> lefts(OneInHowMany counted) {
        return counted.steps().stream().map(OneInHowMany.Step::left).toList();
    }

    private static List<Trait> parts(OneInHowMany counted) {
        return counted.steps().stream().map(OneInHowMany.Step::part).toList();
    }

    @Test
    void whatCameAtOnceCountsFromSharedToRareAndWhatCameFirstComesFirst() {
        OneInHowMany atOnce = count(ANA, "name,date-of-birth,home-address");
        assertThat(parts(atOnce)).startsWith(Trait.HOME_TOWN, Trait.FAMILY_NAME)
                .containsSubsequence(Trait.HOME_TOWN, Trait.HOME_STREET, Trait.HOUSE)
                .containsSubsequence(Trait.BIRTH_YEAR, Trait.BIRTH_DAY).hasSize(7);
        assertThat(parts(count(ANA, "name", "home-address"))).containsExactly(Trait.FAMILY_NAME, Trait.WHOLE_NAME,
                Trait.HOME_TOWN, Trait.HOME_STREET, Trait.HOUSE);
        assertThat(count(ANA, "name", "home-address").steps()).extracting(OneInHowMany.Step::event)
                .containsExactly(0, 0, 1, 1, 1);
        assertThat(lefts(atOnce)).isSortedAccordingTo(java.util.Comparator.reverseOrder()).endsWith(1);
    }

    @Test
    void aPersonaWhomNobodyIsLikeIsLeftAlone() {
        Persona stranger = persona("Nobody", "Nobody", "Nowhere", "Noway");
        for (String field : List.of("name", "home-address")) {
            assertThat(lefts(count(stranger, field))).containsOnly(1);
        }
    }

    @Test
    void numbersAndOtherDetailsAreNotCounted() {
        OneInHowMany counted = count(ANA, "plate,photo", "vin,state-license,phone-number,alien-number");
        assertThat(counted.steps()).isEmpty();
        assertThat(counted.uncounted()).contains(new Uncounted(new FieldId("photo"), Why.NOT_IN_TOWN))
                .filteredOn(held -> held.why() == Why.GIVEN_TO_ONE).extracting(held -> held.field().value())
                .containsExactly("plate", "vin", "state-license", "phone-number", "alien-number");
    }

    @Test
    void whatIsWrongInARecordCountsOnlyOnceARightOneComes() {
        World world = new Worlds().holders("a", "b").flow("F01 b>a sent name").build();
        Story story = Worlds.story(List.of(Worlds.start("r1 a name!"), Worlds.start("r2 b name")),
                Worlds.send("s1 1", "F01", "name"), Worlds.end("end 2"));
        Trace trace = new Engine(world).tell(story);
        OneInHowMany before = OneInHowMany.at(world, trace, trace.beginning(), Worlds.WHO, new HolderId("a"), TOWN);
        assertThat(before.steps()).isEmpty();
        assertThat(before.uncounted()).containsExactly(new Uncounted(new FieldId("name"), Why.NOT_RIGHT));
        OneInHowMany after = OneInHowMany.at(world, trace, trace.end(), Worlds.WHO, new HolderId("a"), TOWN);
        assertThat(parts(after)).isEqualTo(Arrays.asList(Trait.FAMILY_NAME, Trait.WHOLE_NAME));
        assertThat(after.uncounted()).isEmpty();
    }
}
