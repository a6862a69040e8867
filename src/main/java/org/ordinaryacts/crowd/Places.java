package org.ordinaryacts.crowd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordinaryacts.world.Act;
import org.ordinaryacts.world.ActId;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;

/** The place of each holder, flow and act in a world, from 0, in a stable order. Only looked up, never walked. */
record Places(List<HolderId> holderList, List<FlowId> flowList, List<ActId> actList, Map<HolderId, Integer> holders,
        Map<FlowId, Integer> flows, Map<ActId, Integer> acts) {

    static Places of(World world) {
        List<HolderId> holders = world.parts().holders().stream().map(Holder::id).toList();
        List<FlowId> flows = world.flows().stream().map(Flow::id).toList();
        List<ActId> acts = world.parts().acts().stream().map(Act::id).toList();
        return new Places(holders, flows, acts, index(holders), index(flows), index(acts));
    }

    private static <T> Map<T, Integer> index(List<T> list) {
        Map<T, Integer> places = new HashMap<>();
        list.forEach(id -> places.put(id, places.size()));
        return Map.copyOf(places);
    }

    /** The place of something that is in the world. */
    static <T> int known(Map<T, Integer> places, T id) {
        return Optional.ofNullable(places.get(id))
                .orElseThrow(() -> new IllegalArgumentException("Not in this world: " + id));
    }
}
