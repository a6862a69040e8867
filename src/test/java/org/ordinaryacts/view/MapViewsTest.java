package org.ordinaryacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.MapFilter.Property;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.World;

class MapViewsTest {
    private static final World WORLD = Worlds.library().world();
    private static final MapView MAP = views(WORLD, Language.EN).map();

    private static MapViews views(World world, Language language) {
        return new MapViews(new Naming(world, new Texts(language), true));
    }

    private static MapMatch matching(MapFilter filter) {
        return MapViews.matching(MAP, filter);
    }

    private static MapMatch found(String words) {
        return matching(MapFilter.ALL.withWords(words));
    }

    @Test
    void everyHolderStandsWhereItsPlaceIsKeptAndNoTwoStandTogether() {
        assertThat(MAP.holders()).hasSize(89).allSatisfy(holder -> {
            assertThat(holder.y()).isEqualTo(
                    WORLD.spot(new org.ordinaryacts.world.HolderId(holder.id())).y());
        });
        assertThat(MAP.holders().map(holder -> holder.x() + "," + holder.y())).doesNotHaveDuplicates();
    }

    @Test
    void holdersWithoutAPlaceStandBelowOneAnother() {
        MapView small = views(new Worlds().holders("a", "b", "c").build(), Language.EN).map();
        assertThat(small.holders().map(MapView.HolderLine::y)).containsExactly(0, 72, 144);
    }

    @Test
    void whatIsOnTheMapOnlySaysWhy() {
        assertThat(MAP.flows()).hasSize(118)
                .allMatch(flow -> flow.carries() == flow.mapOnly().isEmpty());
        assertThat(MAP.flows().stream().filter(flow -> !flow.carries())).hasSize(26)
                .allMatch(flow -> flow.fields().isEmpty()
                        ? flow.mapOnly().contains("names no data")
                        : flow.evidence().equals("unclear"));
    }

    @Test
    void aFlowOfAGroupHasItsOwnHopFirstAndThenThoseOfTheMembers() {
        MapView.FlowLine flow = MAP.flows().stream().filter(one -> one.id().equals("F40")).findFirst().orElseThrow();
        assertThat(flow.edges()).containsExactly("F40:usps>ice-intelligence-centers", "F40:usps>lesc",
                "F40:usps>ncatc", "F40:usps>perc");
    }

    @Test
    void withoutAFilterEverythingIsThere() {
        assertThat(matching(MapFilter.ALL).holders()).hasSize(89);
        assertThat(matching(MapFilter.ALL).flows()).hasSize(118);
        assertThat(MapFilter.ALL.withWords(" ¿?").letsAllThrough()).isTrue();
        assertThat(found(" ¿?").flows()).hasSize(118);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NCATC", "ncatc", "national crime", "centro nacional de analisis", "Targeting   CENTER crime"})
    void aHolderIsFoundByNameInitialsAndBothLanguagesInAnyCase(String words) {
        assertThat(found(words).holders()).contains("ncatc").doesNotContain("perc");
    }

    @Test
    void aHolderIsFoundByTheInitialsOfItsFullName() {
        assertThat(found("bah").holders()).containsExactly("booz-allen-hamilton");
        assertThat(found("BATFE").holders()).containsExactly("atf");
        assertThat(found("go").holders()).doesNotContain("giant-oak");
    }

    @Test
    void wordsAreFoundFromTheirBeginningAndAllMustBeThere() {
        assertThat(found("ice").holders()).contains("ice-field-office").doesNotContain("usps", "local-jail");
        assertThat(found("huellas").flows()).contains("F66", "F67");
        assertThat(found("FINGERPRINTS fbi").flows()).contains("F66", "F67").doesNotContain("F38");
        assertThat(found("fingerprints xylophone").flows()).isEmpty();
        assertThat(found("direccion ncatc").flows()).contains("F38").doesNotContain("F66");
    }

    @Test
    void aPropertyOfFlowsKeepsTheHoldersAtTheirEnds() {
        MapMatch match = matching(MapFilter.ALL.withField(Optional.of("fingerprints")));
        assertThat(match.flows()).isNotEmpty().allMatch(id -> flow(id).fieldIds().contains("fingerprints"));
        Set<String> ends = match.flows().stream().map(MapViewsTest::flow)
                .flatMap(flow -> Stream.of(flow.from(), flow.to())).collect(Collectors.toSet());
        assertThat(match.holders()).containsExactlyInAnyOrderElementsOf(ends);
    }

    private static MapView.FlowLine flow(String id) {
        return MAP.flows().stream().filter(flow -> flow.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void anOwnerKeepsItsHoldersAndTheFlowsThatTouchThem() {
        MapMatch match = matching(MapFilter.ALL.withOwner(Optional.of("U.S. Postal Service")));
        assertThat(match.holders()).containsExactly("usps");
        assertThat(match.flows()).isNotEmpty()
                .allMatch(id -> Stream.of(flow(id).from(), flow(id).to()).anyMatch("usps"::equals));
        MapMatch both = matching(MapFilter.ALL.withOwner(Optional.of("U.S. Postal Service"))
                .withField(Optional.of("fingerprints")));
        assertThat(both.holders()).isEmpty();
        assertThat(both.flows()).isEmpty();
    }

    @Test
    void everythingChosenMustHoldAtOnceAndCanBeTakenBack() {
        MapFilter filter = MapFilter.ALL.withActor(Optional.of("asked")).withEvidence(Optional.of("composed"))
                .withSourceKind(Optional.of("advocacy")).withAsOf(Optional.of("2021"))
                .withStatus(Optional.of("as documented"));
        assertThat(matching(filter).flows()).isNotEmpty().allMatch(id -> flow(id).actor().equals("asked")
                && flow(id).evidence().equals("composed") && flow(id).asOf().equals("2021"));
        assertThat(matching(filter.withAsOf(Optional.of("2008"))).flows()).isEmpty();
        assertThat(filter.withActor(Optional.empty()).withEvidence(Optional.empty()).withSourceKind(Optional.empty())
                .withAsOf(Optional.empty()).withStatus(Optional.empty())).isEqualTo(MapFilter.ALL);
    }

    @ParameterizedTest
    @EnumSource(Property.class)
    void whatCanBeChosenOccursAsOftenAsItSaysInBothLanguages(Property property) {
        for (Language language : Language.values()) {
            MapView map = views(WORLD, language).map();
            MapChoices choices = views(WORLD, language).choices(map).get(property.ordinal());
            assertThat(choices.property()).isEqualTo(property);
            assertThat(choices.values()).isNotEmpty().extracting(MapChoices.Choice::name).doesNotHaveDuplicates();
            choices.values().forEach(choice -> {
                MapMatch match = MapViews.matching(map, MapFilter.ALL.with(property, Optional.of(choice.value())));
                assertThat(property == Property.OWNER ? match.holders() : match.flows()).hasSize(choice.count());
            });
        }
    }

    @Test
    void choicesStandInAnOrderInWhichTheyAreFound() {
        List<MapChoices> choices = views(WORLD, Language.EN).choices(MAP);
        assertThat(choices.get(Property.ACTOR.ordinal()).values()).extracting(MapChoices.Choice::name)
                .containsExactly("by itself", "sent", "asked", "not stated");
        assertThat(choices.get(Property.AS_OF.ordinal()).values()).extracting(MapChoices.Choice::value)
                .containsExactly("2021", "2018", "2017", "2008", "undated");
        assertThat(choices.get(Property.FIELD.ordinal()).values()).extracting(MapChoices.Choice::name)
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void inAWorldThatIsNotOursNothingIsChosenAsDocumented() {
        MapViews views = new MapViews(new Naming(WORLD, new Texts(Language.EN), false));
        assertThat(views.choices(views.map()).get(Property.EVIDENCE.ordinal()).values())
                .containsExactly(new MapChoices.Choice("unchecked", "As its author says", 118));
    }

    @Test
    void aPartOfTheMapHasOnlyWhatMatches() {
        MapView part = MapViews.only(MAP, MapFilter.ALL.withWords("palantir icm"));
        assertThat(part.holders()).isEmpty();
        assertThat(part.relations()).extracting(MapView.RelationLine::sentence).containsExactly("Palantir built ICM");
        assertThat(MapViews.only(MAP, MapFilter.ALL)).isEqualTo(MAP);
    }
}
