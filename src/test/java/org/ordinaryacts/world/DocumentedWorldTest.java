package org.ordinaryacts.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.Worlds;

/** What must hold in the documented world, whatever is added to it. */
class DocumentedWorldTest {
    private static final World WORLD = Worlds.library().world();

    @Test
    void holdsAllThatWasTakenFromTheSources() {
        assertThat(WORLD.parts().holders()).hasSize(89);
        assertThat(WORLD.flows()).hasSize(118);
        assertThat(WORLD.parts().fields()).hasSize(57);
        assertThat(WORLD.parts().groups()).hasSize(22);
        assertThat(WORLD.parts().figures()).hasSize(17);
        assertThat(WORLD.parts().levers()).hasSize(11);
        assertThat(WORLD.parts().sources()).hasSize(6);
        assertThat(WORLD.parts().purposes()).hasSize(10);
        assertThat(WORLD.parts().contexts()).hasSize(13);
    }

    @Test
    void theFigureStandsAsReported() {
        Figure figure = WORLD.parts().figures().stream().filter(f -> f.id().equals("N01")).findFirst().orElseThrow();
        assertThat(figure.value().en()).contains("771 of 12,797");
        assertThat(figure.value().es()).contains("771 de 12,797");
    }

    @Test
    void onlyTheTwoGroupsPassToTheirMembers() {
        assertThat(WORLD.members(World.RECEIVING_GROUP)).extracting(HolderId::value).containsExactly("lesc", "ncatc",
                "perc");
        assertThat(WORLD.members(World.SENDING_GROUP)).extracting(HolderId::value).containsExactly("public-records",
                "social-media");
        Set<Leg> throughGroups = WORLD.legs().edgeSet().stream().filter(Leg::throughGroup)
                .collect(Collectors.toSet());
        assertThat(throughGroups).allMatch(leg -> leg.evidence().compareTo(Evidence.COMPOSED) >= 0);
        assertThat(WORLD.legs().incomingEdgesOf(new HolderId("lexisnexis"))).isEmpty();
    }

    @Test
    void namesOfHoldersAreShortAndDistinctInBothLanguages() {
        for (Language language : Language.values()) {
            List<String> names = WORLD.parts().holders().stream().map(h -> h.name().in(language)).toList();
            assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.length() <= 24);
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(texts()).allMatch(text -> !text.en().isBlank() && !text.es().isBlank());
    }

    @Test
    void noAlarmAndNoWordForPeopleButInNamesOfSystems() {
        assertThat(texts()).noneMatch(text -> text.en().contains("!") || text.es().contains("!"));
        Function<String, String> withoutNames = text -> text.replaceAll("Alien Criminal Response Information", "");
        assertThat(texts())
                .noneMatch(text -> withoutNames.apply(text.en()).matches("(?is).*\\b(aliens?|illegals?)\\b.*"));
        assertThat(texts()).noneMatch(text -> text.es().matches("(?is).*\\bilegal(es)?\\b.*"));
    }

    @Test
    void aDetainerIsNoOrderInSpanish() {
        assertThat(texts()).noneMatch(text -> text.es().matches("(?is).*orden(es)? de (retención|detención).*"));
    }

    private static List<Text> texts() {
        World.Parts parts = WORLD.parts();
        return Stream.of(parts.holders().stream().flatMap(h -> Stream.of(h.name(), h.full(), h.sentence(), h.owner())),
                parts.flows().stream().flatMap(f -> Stream.of(f.mechanism(), f.sentence(), f.citation().place())),
                parts.fields().stream().flatMap(f -> Stream.of(f.name(), f.sentence())),
                parts.figures().stream().flatMap(f -> Stream.of(f.name(), f.value(), f.sentence())),
                parts.levers().stream().flatMap(l -> Stream.of(l.name(), l.sentence(), l.note())),
                parts.purposes().stream().map(Purpose::sentence),
                parts.contexts().stream().flatMap(c -> Stream.of(c.name(), c.sentence(), c.source())),
                parts.acts().stream().flatMap(a -> Stream.of(a.name(), a.sentence()))).flatMap(s -> s).toList();
    }
}
