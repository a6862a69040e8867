package org.ordinaryacts.view;

import java.util.HashMap;
import java.util.Map;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Lane;
import org.ordinaryacts.world.Spot;
import org.ordinaryacts.world.World;

/** Where every holder stands on the map, also those that somebody added without laying the map out anew. */
final class MapPlaces {
    /** From one lane to the next, and from one holder to the next, as in the places that are kept as data. */
    private static final int COLUMN = 320;
    private static final int ROW = 72;
    private final Map<HolderId, Spot> spots = new HashMap<>();

    MapPlaces(World world) {
        world.parts().spots().forEach(spot -> spots.put(spot.holder(), spot));
        for (Lane lane : Lane.values()) {
            int below = world.parts().holders().stream().filter(holder -> holder.lane() == lane)
                    .filter(holder -> spots.containsKey(holder.id()))
                    .mapToInt(holder -> world.spot(holder.id()).y() + ROW).max().orElse(0);
            for (Holder holder : world.parts().holders()) {
                if (holder.lane() == lane && !spots.containsKey(holder.id())) {
                    spots.put(holder.id(), new Spot(holder.id(), lane.ordinal() * COLUMN, below));
                    below += ROW;
                }
            }
        }
    }

    Spot of(HolderId id) {
        return spots.getOrDefault(id, new Spot(id, 0, 0));
    }
}
