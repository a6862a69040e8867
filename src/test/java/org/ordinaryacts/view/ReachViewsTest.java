package org.ordinaryacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.World;

class ReachViewsTest {
    private static final World WORLD = Worlds.library().world();

    private static ReachViews views(World world) {
        return new ReachViews(new Naming(world, new Texts(Language.EN), true));
    }

    @Test
    void aRouteNamesItsHoldersFlowsAndHopsInOrder() {
        ReachView view = views(WORLD).holder(new HolderId("ncatc"));
        ReachView.Entry dmv = view.entries().stream().filter(entry -> entry.id().equals("state-dmv")).findFirst()
                .orElseThrow();
        assertThat(dmv.hops()).isEqualTo(1);
        RouteLine photo = dmv.ways().stream().filter(way -> way.fieldIds().contains("photo")).findFirst().orElseThrow()
                .routes().getFirst();
        assertThat(photo.holders()).containsExactly("state-dmv", "ncatc");
        assertThat(photo.flows()).containsExactly("F38");
        assertThat(photo.edges()).containsExactly("F38:state-dmv>ncatc");
        assertThat(photo.actors()).containsExactly("asked");
        assertThat(view.caution()).contains("does not say that it happens");
    }

    @Test
    void everyFieldOfAnEntryHasItsRoutesOnce() {
        for (ReachView.Entry entry : views(WORLD).holder(new HolderId("ice-field-office")).entries()) {
            assertThat(entry.ways().stream().flatMap(way -> way.fields().stream()))
                    .containsExactlyInAnyOrderElementsOf(entry.fields());
            assertThat(entry.ways()).extracting(ReachView.Way::hops).isSorted().first().isEqualTo(entry.hops());
            assertThat(entry.ways()).extracting(ReachView.Way::routes).doesNotHaveDuplicates();
        }
    }

    @Test
    void theSentenceCountsAndAGroupIsNotCountedBesideItsMembers() {
        String centers = World.RECEIVING_GROUP.value();
        World world = new Worlds().holders("a", "b", "net", "m", centers).member("m", centers)
                .flow("F01 a>net asked name").flow("F02 net>" + centers + " asked name").flow("F03 b>m sent photo")
                .build();
        ReachView field = views(world).field(new FieldId("name"));
        assertThat(field.sentence()).isEqualTo(
                "The flows that carry it begin at 1 holder. From there it can get to 2 more, over at most 2 hops.");
        assertThat(field.entries()).extracting(entry -> entry.id() + ": " + entry.remark()).containsExactly(
                "net: passes on, keeps nothing", centers + ": a group, not counted beside its members", "m: ");
        assertThat(views(world).holder(new HolderId("m")).sentence()).isEqualTo("From 3 other holders at least one"
                + " field can come to text, over at most 2 hops. 2 of them are one hop away. In all, 2 different"
                + " fields can come.");
    }

    @Test
    void whereNothingComesItSaysSo() {
        assertThat(views(WORLD).field(new FieldId("nickname")).sentence()).contains("No flow carries it");
        ReachView consumers = views(WORLD).holder(new HolderId("palantir"));
        assertThat(consumers.sentence()).contains("No flow brings anything");
        assertThat(consumers.entries()).isEmpty();
    }
}
