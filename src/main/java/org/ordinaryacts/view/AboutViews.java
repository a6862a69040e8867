package org.ordinaryacts.view;

import java.util.List;
import java.util.stream.IntStream;
import org.ordinaryacts.world.Source;

/** Derives the view of what the program is and rests on. */
public final class AboutViews {
    /** How many sentences there are on what the program does not show. */
    private static final int LIMITS = 7;
    private final Naming naming;

    /** Views in the language of the naming. */
    public AboutViews(Naming naming) {
        this.naming = naming;
    }

    /** The view; the banner says whether the content was checked. */
    public AboutView about(String version, String banner) {
        return new AboutView("Ordinary Acts", version, naming.texts().get("about.purpose"),
                naming.world().parts().sources().stream().map(this::source).toList(), limits(),
                List.of(naming.texts().get("about.license.code"), naming.texts().get("about.license.content")),
                banner);
    }

    /** What the program does not show. */
    List<String> limits() {
        return IntStream.rangeClosed(1, LIMITS).mapToObj(i -> naming.texts().get("limit." + i)).toList();
    }

    /** A source, in words. */
    AboutView.SourceLine source(Source source) {
        return new AboutView.SourceLine(source.id().value(), naming.of(source.title()), naming.of(source.author()),
                naming.of(source.publisher()), naming.texts().name("source-kind", source.kind()),
                naming.of(source.date()), naming.year(source.asOf()), naming.of(source.note()));
    }
}
