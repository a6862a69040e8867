package org.ordinaryacts.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;

/** The holders that most ways pass through. */
class HubsTest {

    @Test
    void whatStandsBetweenIsCounted() {
        World world = new Worlds().holders("a", "b", "hub", "x", "y").flow("F01 a>hub sent name")
                .flow("F02 b>hub sent name").flow("F03 hub>x asked name").flow("F04 x>y asked name")
                .flow("F05 a>y asked photo").build();
        Hubs hubs = Hubs.of(world);
        // From a and from b to x and to y; the photo takes one hop and passes through nobody.
        assertThat(hubs.ways()).isEqualTo(4);
        assertThat(hubs.hubs()).containsExactly(new Hubs.Hub(new HolderId("hub"), 4, 1),
                new Hubs.Hub(new HolderId("x"), 2, 1));
    }

    @Test
    void theRealWorldHasItsHubs() {
        Hubs hubs = Hubs.of(Worlds.library().world());
        assertThat(hubs.hubs()).isNotEmpty();
        assertThat(hubs.hubs()).extracting(Hubs.Hub::holder).contains(new HolderId("ncatc"), new HolderId("icm"));
        assertThat(hubs.hubs()).allMatch(hub -> hub.ways() <= hubs.ways());
    }
}
