package org.ordinaryacts.app.map;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.ordinaryacts.view.HolderView;
import org.ordinaryacts.view.MapChoices;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.ReachView;

/** What the map shows, in one language. Given from outside, because what draws here derives nothing. */
public interface MapSource {

    /** All holders and flows. */
    MapView map();

    /** What can be chosen for each property of a filter. */
    List<MapChoices> choices();

    /** The page of a holder. */
    CompletableFuture<HolderView> holder(String id);

    /** Everything that can reach a holder. */
    CompletableFuture<ReachView> reachOfHolder(String id);

    /** Everywhere a field can get. */
    CompletableFuture<ReachView> reachOfField(String id);
}
