package org.ordinaryacts.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.crowd.Documented;
import org.ordinaryacts.crowd.Fit;
import org.ordinaryacts.crowd.Requests;
import org.ordinaryacts.crowd.Spread;
import org.ordinaryacts.crowd.Watch;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.ErrorViews;
import org.ordinaryacts.view.ErrorsView;
import picocli.CommandLine;

/** Shows the documented figure, and simulates requests that go wrong. */
@CommandLine.Command(name = "errors")
final class ErrorsCommand extends Command {
    private static final int MOST_REQUESTS = 100_000;
    private static final int MOST_RUNS = 10_000;
    private static final String FIT = "fit";

    @CommandLine.Parameters(paramLabel = "fit", arity = "0..1")
    private String what = "";

    @CommandLine.Option(names = "--requests", paramLabel = "N")
    private @Nullable Integer requests;

    @CommandLine.Option(names = "--runs", paramLabel = "N")
    private int runs = 20;

    @CommandLine.Option(names = "--seed", paramLabel = "S")
    private @Nullable Long seed;

    @CommandLine.Mixin
    private CrowdOptions options = new CrowdOptions();

    /** Everything in JSON. */
    record Errors(String banner, ErrorsView.Documented documented, ErrorsView.Conditions conditions,
            ErrorsView.Run run, ErrorsView.Spread spread, String code) {
    }

    /** A fit in JSON. */
    record Fitted(String banner, ErrorsView.Conditions conditions, int scale, double share, double wanted,
            String code) {
    }

    ErrorsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        CrowdModel model = options.model(context, library);
        Optional<ClassCode> code = options.code(context, library);
        int wanted = Optional.ofNullable(requests)
                .orElseGet(() -> code.map(ClassCode::count).filter(count -> count > 0).orElse(Documented.REQUESTS));
        long first = Optional.ofNullable(seed).orElseGet(() -> code.map(ClassCode::seed).orElse(41L));
        within("crowd.error.requests", wanted, 1, MOST_REQUESTS);
        within("crowd.error.runs", runs, 0, MOST_RUNS);
        if (first < 0) {
            throw new CommandContext.WrongUse("crowd.error.seed", first);
        }
        return switch (what) {
            case "" -> simulate(context, library, model, wanted, first);
            case FIT -> fit(context, library, model, wanted, first);
            default -> throw new CommandContext.WrongUse("crowd.error.what", what);
        };
    }

    private static void within(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw new CommandContext.WrongUse(key, least, ErrorsPage.number(most), value);
        }
    }

    private int simulate(CommandContext context, Library library, CrowdModel model, int wanted, long first) {
        Watch watch = Watch.none(Runtime.getRuntime().availableProcessors());
        Requests run = model.requests(first, wanted, watch);
        Spread spread = Spread.of(model, first, runs, wanted, watch, done -> {
        });
        ErrorViews views = new ErrorViews(context.naming(library));
        ErrorsView.Documented documented = views.documented(model.fitted())
                .orElseThrow(() -> new CommandContext.WrongUse("crowd.error.content"));
        Errors all = new Errors(context.banner(library), documented, views.conditions(model), views.run(run),
                views.spread(spread),
                CodeReading.codes(library).write(ClassCode.ofRun(model.conditions(), wanted, first)));
        if (context.json()) {
            context.json(all);
        } else {
            new ErrorsPage(context.page(), context.texts()).errors(all);
        }
        return FINE;
    }

    private static int fit(CommandContext context, Library library, CrowdModel model, int wanted, long first) {
        Fit fit = Fit.toDocumented(model);
        Fitted fitted = new Fitted(context.banner(library),
                new ErrorViews(context.naming(library)).conditions(model.with(fit.conditions())), fit.scale(),
                fit.share(), fit.wanted(),
                CodeReading.codes(library).write(ClassCode.ofRun(fit.conditions(), wanted, first)));
        if (context.json()) {
            context.json(fitted);
        } else {
            new ErrorsPage(context.page(), context.texts()).fit(fitted);
        }
        return FINE;
    }
}
