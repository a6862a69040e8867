package org.ordinaryacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.World;

class HolderViewsTest {
    private static final Library LIBRARY = Worlds.library();
    private static final World WORLD = LIBRARY.world();

    private static HolderView page(String id) {
        return new HolderViews(new Naming(WORLD, new Texts(Language.EN), true)).holder(new HolderId(id),
                LIBRARY.stories());
    }

    /** Each flow once at each of its own ends, whatever the members of groups add. */
    @Test
    void everyFlowStandsOnThePagesOfBothItsEnds() {
        List<HolderView> pages = WORLD.parts().holders().stream().map(Holder::id).map(id -> page(id.value())).toList();
        for (boolean in : List.of(true, false)) {
            Stream<String> flows = pages.stream().flatMap(page -> (in ? page.gets() : page.gives()).stream())
                    .filter(line -> !line.asMember()).map(line -> line.flow().id());
            assertThat(flows).containsExactlyInAnyOrderElementsOf(
                    WORLD.flows().stream().map(flow -> flow.id().value()).toList());
        }
    }

    @Test
    void aMemberGetsWhatItsGroupGetsComposedAndSaysSo() {
        HolderView center = page("ncatc");
        HolderView.Line group = line(center.gets(), "F40");
        assertThat(group.asMember()).isTrue();
        assertThat(group.remark()).contains("ICE intelligence centers");
        assertThat(group.chip().evidence()).isEqualTo("composed");
        assertThat(group.flow().evidence()).isEqualTo("documented");
        assertThat(group.edge()).isEqualTo("F40:usps>ncatc");
        HolderView.Line own = line(center.gets(), "F38");
        assertThat(own.asMember()).isFalse();
        assertThat(own.remark()).isEmpty();
        assertThat(own.chip().evidence()).isEqualTo("documented");
    }

    @Test
    void aMemberGivesWhatItsGroupGives() {
        HolderView.Line given = line(page("social-media").gives(), "F22");
        assertThat(given.asMember()).isTrue();
        assertThat(given.other()).isEqualTo("icm");
        assertThat(line(page("icm").gets(), "F22").other()).isEqualTo("public-internet");
    }

    private static HolderView.Line line(List<HolderView.Line> lines, String flow) {
        return lines.stream().filter(line -> line.flow().id().equals(flow)).findFirst().orElseThrow();
    }

    @Test
    void relationsAreToldFromBothSides() {
        assertThat(page("palantir").relations()).extracting(HolderView.RelationLine::sentence)
                .contains("Palantir built ICM.", "Palantir supported AFI.");
        assertThat(page("icm").relations()).extracting(HolderView.RelationLine::sentence)
                .contains("Built by Palantir.");
    }

    @Test
    void theAgencySpeaksOrTheSourcesDoNotGiveItsAccount() {
        assertThat(page("lesc").purposes()).extracting(HolderView.PurposeLine::asOf).containsExactly("2008", "2017");
        assertThat(page("lesc").noAccount()).isEmpty();
        assertThat(page("usps").purposes()).isEmpty();
        assertThat(page("usps").noAccount()).contains("do not give the agency’s account");
    }

    @Test
    void theStoriesInWhichSomethingHappensHere() {
        assertThat(page("social-media").stories()).extracting(HolderView.StoryLine::id)
                .containsExactly("check-in", "roommate", "social-post");
        assertThat(page("nlets").stories()).extracting(HolderView.StoryLine::id)
                .containsExactlyInAnyOrder("status-inquiry", "uscis-referral");
        assertThat(page("palantir").stories()).isEmpty();
    }

    @Test
    void saysOfWhichYearsItSpeaks() {
        assertThat(page("icm").years()).isSorted().contains("2017", "2018");
        assertThat(page("icm").chip().claim()).isEqualTo("holder:icm");
    }
}
