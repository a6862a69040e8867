package org.ordinaryacts.app.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.ordinaryacts.app.map.MapSource;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.view.HolderView;
import org.ordinaryacts.view.HolderViews;
import org.ordinaryacts.view.MapChoices;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.MapViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.ReachView;
import org.ordinaryacts.view.ReachViews;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;

/** Derives what the map shows; whatever takes longer than a moment, on another thread. */
record MapDerived(Naming naming, List<Story> stories, Executor background, MapView map,
        List<MapChoices> choices) implements MapSource {

    static MapSource of(Naming naming, List<Story> stories, Executor background) {
        MapViews views = new MapViews(naming);
        MapView map = views.map();
        return new MapDerived(naming, stories, background, map, views.choices(map));
    }

    @Override
    public CompletableFuture<HolderView> holder(String id) {
        return CompletableFuture.supplyAsync(() -> new HolderViews(naming).holder(new HolderId(id), stories),
                background);
    }

    @Override
    public CompletableFuture<ReachView> reachOfHolder(String id) {
        return CompletableFuture.supplyAsync(() -> new ReachViews(naming).holder(new HolderId(id)), background);
    }

    @Override
    public CompletableFuture<ReachView> reachOfField(String id) {
        return CompletableFuture.supplyAsync(() -> new ReachViews(naming).field(new FieldId(id)), background);
    }
}
