package org.ordinaryacts.export.web;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.crowd.Documented;
import org.ordinaryacts.crowd.Requests;
import org.ordinaryacts.crowd.Spread;
import org.ordinaryacts.crowd.Watch;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.ErrorViews;
import org.ordinaryacts.view.ErrorsView;
import org.ordinaryacts.view.LabPicture;
import org.ordinaryacts.view.LabView;
import org.ordinaryacts.view.LabViews;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.LeverId;

/**
 * What the page of the error lab shows, made beforehand: the runs with and without the rules that act on records and
 * requests, each with as many requests as the documented figure and with the seed that the error lab opens with. The
 * same
 * content always makes the same runs.
 */
final class PreparedRuns {
    /** The rules, in the order in which they are shown: the facts are checked, people correct their record, both. */
    private static final List<List<LeverId>> RULES = List.of(List.of(new LeverId("L07")),
            List.of(new LeverId("L06")), List.of(new LeverId("L06"), new LeverId("L07")));
    private static final long SEED = 41;
    private static final int RUNS = 100;

    private final Edition edition;
    private final CrowdModel fitted;

    PreparedRuns(Edition edition, CrowdModel fitted) {
        this.edition = edition;
        this.fitted = fitted;
    }

    /**
     * A run under some rules.
     *
     * @param rules the names of the rules that are changed; empty for the run with the fitted defaults
     * @param texts what each of these rules says
     * @param code what somebody types to see the same in the program
     */
    record Made(Spoken<String> rules, List<Spoken<String>> texts, Spoken<ErrorsView.Run> run, String code) {
    }

    /** The documented figure; nothing where the content does not have it. */
    Spoken<Optional<ErrorsView.Documented>> documented() {
        return views().map(views -> views.documented(fitted));
    }

    /** The run with the fitted defaults. */
    Made usual() {
        return made(List.of());
    }

    /** The runs under other rules, as far as the world has these. */
    List<Made> changed() {
        List<LeverId> known = edition.world().parts().levers().stream().map(Lever::id).toList();
        return RULES.stream().filter(known::containsAll).map(this::made).toList();
    }

    private Made made(List<LeverId> rules) {
        CrowdConditions conditions = fitted.conditions().with(new TreeSet<>(rules));
        Requests run = fitted.with(conditions).requests(SEED, Documented.REQUESTS, watch());
        List<Lever> levers = edition.world().parts().levers().stream().filter(lever -> rules.contains(lever.id()))
                .toList();
        return new Made(
                Spoken.of(edition.namings(),
                        naming -> String.join(" + ", levers.stream().map(lever -> naming.of(lever.name())).toList())),
                levers.stream().map(lever -> Spoken.of(edition.namings(), naming -> naming.of(lever.sentence())))
                        .toList(),
                views().map(views -> views.run(run)),
                edition.codes().write(ClassCode.ofRun(conditions, Documented.REQUESTS, SEED)));
    }

    private static Watch watch() {
        return Watch.none(Runtime.getRuntime().availableProcessors());
    }

    private Spoken<ErrorViews> views() {
        return Spoken.of(edition.namings(), ErrorViews::new);
    }

    /**
     * Many runs.
     *
     * @param apart how far they lie apart
     */
    record Many(Spoken<ErrorsView.Spread> spread, LabView.Apart apart) {
    }

    /** Many runs with the fitted defaults. */
    Many many() {
        Spread spread = Spread.of(fitted, SEED, RUNS, Documented.REQUESTS, watch(), done -> {
        });
        return new Many(views().map(views -> views.spread(spread)), LabViews.apart(spread));
    }

    /** What the share becomes in other crowds. */
    Spoken<LabPicture> rate() {
        return views().map(views -> {
            ErrorsView.BaseRate rate = views.baseRate(fitted);
            return new LabPicture.Rate(rate, LabViews.mixes(fitted, rate.points()));
        });
    }

    /** Wrong matches against missed ones. */
    Spoken<LabPicture> demand() {
        return views().map(views -> new LabPicture.Demand(views.threshold(fitted, List.of())));
    }

    /** What nobody knows and what is ours. */
    Spoken<ErrorsView.Conditions> conditions() {
        return views().map(views -> views.conditions(fitted));
    }
}
