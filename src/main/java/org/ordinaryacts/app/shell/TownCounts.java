package org.ordinaryacts.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.ordinaryacts.app.story.HowManyCounts;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.persona.PeopleLists;
import org.ordinaryacts.view.HowManyView;
import org.ordinaryacts.view.HowManyViews;
import org.ordinaryacts.view.Naming;

/** Counts one story in the town that all stories share. */
record TownCounts(TownBuilder builder, PeopleLists people, Trace trace, Naming naming) implements HowManyCounts {

    @Override
    public Optional<List<HowManyView>> at(int moment) {
        return builder.town().map(town -> new HowManyViews(naming).at(town, trace, moment));
    }

    @Override
    public Runnable prepare(DoubleConsumer progress, Runnable done) {
        return builder.build(people, progress, done);
    }
}
