package org.ordinaryacts.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Nearest;
import org.ordinaryacts.view.ClaimKind;
import org.ordinaryacts.view.ClaimView;
import org.ordinaryacts.view.ReportNote;
import org.ordinaryacts.view.SourceFilter;
import org.ordinaryacts.view.SourcesView;
import org.ordinaryacts.view.SourcesViews;
import org.ordinaryacts.world.Token;
import picocli.CommandLine;

/** Lists the sources, the claims of a kind, or shows one claim with a note to report an error in it. */
@CommandLine.Command(name = "sources")
final class SourcesCommand extends Command {
    @CommandLine.Parameters(arity = "0..1", paramLabel = "CLAIM")
    private @Nullable String claim;

    @CommandLine.Option(names = "--kind", paramLabel = "KIND")
    private @Nullable String kind;

    /** The sources, for a program that reads them. */
    record Sources(String banner, SourcesView sources) {
    }

    /** The claims of a kind. */
    record Claims(String banner, List<ClaimView> claims) {
    }

    /** A claim, and a note to report an error in it. */
    record One(String banner, ClaimView claim, ReportNote note) {
    }

    SourcesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Optional<String> ofKind = Optional.ofNullable(kind).map(SourcesCommand::known);
        Library library = context.library();
        String banner = context.banner(library);
        SourcesView sources = new SourcesViews(context.naming(library)).sources(library.stories());
        List<ClaimView> claims = SourcesViews.matching(sources.claims(), SourceFilter.ALL.withKind(ofKind.orElse("")));
        Optional<ClaimView> one = Optional.ofNullable(claim).map(id -> meant(claims, id));
        if (one.isPresent()) {
            show(context, banner, one.get());
        } else if (ofKind.isPresent()) {
            show(context, banner, claims);
        } else {
            show(context, banner, sources);
        }
        return FINE;
    }

    private static String known(String kind) {
        return Token.parse(ClaimKind.class, kind).map(ClaimKind::token)
                .orElseThrow(() -> new CommandContext.WrongUse("cli.sources.no-kind", kind, kinds()));
    }

    private static String kinds() {
        return Arrays.stream(ClaimKind.values()).map(ClaimKind::token).collect(Collectors.joining(", "));
    }

    private static ClaimView meant(List<ClaimView> claims, String id) {
        return SourcesViews.meant(claims, id).orElseThrow(() -> unknown(claims, id));
    }

    private static CommandContext.WrongUse unknown(List<ClaimView> claims, String id) {
        List<String> ids = claims.stream().flatMap(claim -> Stream.of(claim.id(), claim.bareId())).toList();
        return Nearest.to(id, ids).map(near -> new CommandContext.WrongUse("cli.sources.no-claim-near", id, near))
                .orElseGet(() -> new CommandContext.WrongUse("cli.sources.no-claim", id));
    }

    private static void show(CommandContext context, String banner, SourcesView sources) {
        if (context.json()) {
            context.json(new Sources(banner, sources));
        } else {
            new SourcesPage(context.page(), context.texts()).all(sources, banner, kinds());
        }
    }

    private static void show(CommandContext context, String banner, List<ClaimView> claims) {
        if (context.json()) {
            context.json(new Claims(banner, claims));
        } else {
            new SourcesPage(context.page(), context.texts()).list(claims, banner);
        }
    }

    private static void show(CommandContext context, String banner, ClaimView claim) {
        ReportNote note = ReportNote.of(claim, Version.number(), context.texts());
        if (context.json()) {
            context.json(new One(banner, claim, note));
        } else {
            new SourcesPage(context.page(), context.texts()).one(claim, note, banner);
        }
    }
}
