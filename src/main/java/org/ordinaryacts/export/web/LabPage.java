package org.ordinaryacts.export.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.view.ErrorsView;
import org.ordinaryacts.view.LabPicture;
import org.ordinaryacts.view.LabView;

/**
 * The error lab on a site: the documented figure, and beside it runs that were made beforehand. Before each of them
 * somebody is asked what they expect.
 */
final class LabPage {
    /** The file of the page. */
    static final String FILE = "lab.html";
    /** Below this part of the wrong requests a run has about half as many, and below the next one far fewer. */
    private static final double HARDLY = 0.75;
    private static final double HALF = 0.35;

    private final Edition edition;
    private final Words words;
    private final PreparedRuns runs;
    private final LabMarkup lab;
    private final GuessMarkup guess;

    /** A part of the page: its place, its name, and what is in it. */
    private record Part(String id, Markup name, Markup body) {
    }

    LabPage(Edition edition, CrowdModel fitted) {
        this.edition = edition;
        this.words = edition.words();
        this.runs = new PreparedRuns(edition, fitted);
        this.lab = new LabMarkup(words, new Leads(place()));
        this.guess = new GuessMarkup(words);
    }

    private static Page.Place place() {
        return new Page.Place("", true, FILE);
    }

    String html() {
        PreparedRuns.Made usual = runs.usual();
        List<PreparedRuns.Made> changed = runs.changed();
        List<Part> parts = Stream.of(figure(), run(usual), rules(usual, changed), many(), rate(), demand())
                .flatMap(List::stream).toList();
        Markup main = Markup.of("div.lesson", beside(parts), Markup.of("div.lesson-main", head(),
                Markup.all(parts.stream().map(LabPage::section).toList())));
        return new Page(edition, place()).html(
                words.texts().map(texts -> texts.get("app.lab") + " · Ordinary Acts"), main, Resources.labScript());
    }

    private Markup beside(List<Part> parts) {
        List<Markup> lines = IntStream.range(0, parts.size()).mapToObj(i -> Markup.of("li",
                Markup.of("a", Markup.of("span.count", String.valueOf(i + 1)), Markup.of("span", parts.get(i).name()))
                        .with("href", "#" + parts.get(i).id())))
                .toList();
        return Markup.of("div.lesson-side", Markup.of("details.contents",
                Markup.of("summary", words.say("web.lesson.sections")),
                Markup.of("nav.contents-list", Markup.of("ol", lines)).with("data-label", "web.lesson.sections")
                        .with("aria-label", words.first("web.lesson.sections")))
                .with("open", ""),
                Markup.of("p.soft.small.only-with-script", words.say("web.lesson.kept")));
    }

    private Markup head() {
        return Markup.of("header.lesson-head", Markup.of("h1", words.say("app.lab")),
                Markup.of("p.lead", words.say("web.lab.lead")), Markup.of("p", words.say("web.lab.still")));
    }

    private static Markup section(Part part) {
        return Markup.of("section.part.card.lab-part",
                Markup.of("h2", part.name()).with("id", part.id() + "-name"), part.body())
                .with("id", part.id()).with("aria-labelledby", part.id() + "-name");
    }

    private Part part(String id, String name, Markup... body) {
        return new Part(id, words.say(name), Markup.all(body));
    }

    // ---- the parts -----------------------------------------------------------------------------------------------

    private List<Part> figure() {
        Spoken<LabPicture> figure = runs.documented().map(found -> found.<LabPicture>map(LabPicture.Figure::new)
                .orElseGet(() -> new LabPicture.None("")));
        return figure.first() instanceof LabPicture.None
                ? List.of()
                : List.of(part("figure", "app.lab.tab.figure", lab.of(figure),
                        Markup.of("h3", words.say("app.lab.figure.next")),
                        Markup.of("p", words.say("web.lab.figure.next"))));
    }

    private List<Part> run(PreparedRuns.Made usual) {
        Spoken<ErrorsView.Conditions> conditions = runs.conditions();
        return List.of(part("run", "app.lab.tab.run", Markup.of("p", conditions.text(ErrorsView.Conditions::note)),
                Markup.of("p", words.say("app.lab.fitted")), lab.of(usual.run().map(LabPicture.Dots::new)),
                Markup.of("details.in-words", Markup.of("summary", words.say("lesson-lab.tree")),
                        Markup.of("div.lab-part", lab.of(usual.run().map(LabPicture.Tree::new)))),
                code(usual.code())));
    }

    private List<Part> rules(PreparedRuns.Made usual, List<PreparedRuns.Made> changed) {
        if (changed.isEmpty()) {
            return List.of();
        }
        PreparedRuns.Made asked = changed.getFirst();
        ErrorsView.Run before = usual.run().first();
        ErrorsView.Run after = asked.run().first();
        Markup question = words.text(asked.rules(), (texts, rule) -> texts.get("web.lab.rules.ask",
                LabMarkup.grouped(before.wrong()), LabMarkup.grouped(before.requests()), rule));
        List<Markup> answer = new ArrayList<>(List.of(lab.chip(asked.run().map(ErrorsView.Run::chip)),
                Markup.of("p.headline", asked.run().text(ErrorsView.Run::heading)),
                Markup.of("p.not", words.say("web.lab.rules.ours", CrowdModel.VERIFIED_IN_HUNDRED,
                        CrowdModel.MENDED_IN_HUNDRED)),
                table(usual, changed)));
        changed.forEach(made -> answer.add(picture(made)));
        return List.of(part("rules", "web.lab.rules",
                Markup.all(asked.texts().stream().map(text -> Markup.of("p", text.text(said -> said))).toList()),
                guess.of("rules", question, choices("web.lab.rules.hardly", "web.lab.rules.half", "web.lab.rules.few"),
                        right(after.wrong() / (double) Math.max(1, before.wrong())), Markup.all(answer))));
    }

    /** Which of the three choices is so. */
    private static int right(double part) {
        return part >= HARDLY ? 0 : part >= HALF ? 1 : 2;
    }

    private List<Markup> choices(String... keys) {
        return Stream.of(keys).map(key -> words.say(key)).toList();
    }

    private Markup table(PreparedRuns.Made usual, List<PreparedRuns.Made> changed) {
        long most = usual.run().first().wrong();
        List<Markup> rows = Stream.concat(Stream.of(usual), changed.stream()).map(made -> {
            Markup name = made.texts().isEmpty() ? words.say("web.lab.rules.none") : made.rules().text(said -> said);
            ErrorsView.Run run = made.run().first();
            return LabMarkup.row(name, List.of(Markup.all(Markup.text(LabMarkup.grouped(run.wrong()) + " "),
                    Bars.of(run.wrong(), most, "wrong")), made.run().text(ErrorsView.Run::share)));
        }).toList();
        return lab.table(words.say("web.lab.rules.table", LabMarkup.grouped(usual.run().first().requests())),
                List.of(words.say("web.lab.rules.rule"), words.say("web.lab.wrong-requests"),
                        words.say("web.lab.share")),
                rows);
    }

    /** A run under other rules, opened by whoever wants to see it. */
    private Markup picture(PreparedRuns.Made made) {
        return Markup.of("details.lever", Markup.of("summary", Markup.of("span.rule",
                Markup.of("strong", made.rules().text(said -> said)),
                Markup.of("span.soft.small", made.run().text(ErrorsView.Run::heading)))),
                Markup.of("div.lever-body.lab-part",
                        Markup.all(made.texts().stream().map(text -> Markup.of("p", text.text(said -> said)))
                                .toList()),
                        lab.of(made.run().map(LabPicture.Dots::new)), code(made.code())));
    }

    private Markup code(String code) {
        return Markup.of("div.code-of", Markup.of("h3", words.say("web.code.of")),
                Markup.of("p", Markup.of("code", code)), Markup.of("p.soft.small", words.say("web.lab.code")));
    }

    private List<Part> many() {
        PreparedRuns.Many many = runs.many();
        if (many.spread().first().runs() == 0) {
            return List.of();
        }
        Markup answer = Markup.all(lab.chip(many.spread().map(ErrorsView.Spread::chip)),
                Markup.of("p", many.spread().text(ErrorsView.Spread::heading)), columns(many.spread()),
                Markup.of("p", many.spread().text(ErrorsView.Spread::range), Markup.text(" "),
                        words.say("app.lab.spread.mean", many.spread().first().mean())),
                Markup.of("details.in-words", Markup.of("summary", words.say("app.lab.picture.table")),
                        runTable(many.spread())));
        return List.of(part("many", "app.lab.spread",
                guess.of("many", words.say("app.lab.spread.ask"),
                        Stream.of(LabView.Apart.values()).map(apart -> words.say("app.lab.spread."
                                + apart.name().toLowerCase(Locale.ROOT))).toList(),
                        many.apart().ordinal(), answer)));
    }

    private Markup columns(Spoken<ErrorsView.Spread> spread) {
        List<ErrorsView.Column> columns = spread.first().columns();
        return Markup.of("div.spread", Columns.of(spread.first()),
                Markup.of("p.ends.small", Markup.of("span", LabMarkup.grouped(columns.getFirst().from())),
                        spread.first().marked() < 0
                                ? Markup.NONE
                                : Markup.of("span", words.say("web.lab.spread.documented")),
                        Markup.of("span", LabMarkup.grouped(columns.getLast().to()))));
    }

    private Markup runTable(Spoken<ErrorsView.Spread> spread) {
        List<Markup> rows = spread.first().columns().stream().map(column -> LabMarkup.row(
                Markup.text(LabMarkup.grouped(column.from()) + " – " + LabMarkup.grouped(column.to())),
                List.of(Markup.text(String.valueOf(column.runs()))))).toList();
        return lab.table(spread.text(ErrorsView.Spread::heading),
                List.of(words.say("web.lab.wrong-requests"), words.say("web.lab.runs")), rows);
    }

    private List<Part> rate() {
        Spoken<LabPicture> rate = runs.rate();
        return List.of(part("rate", "app.lab.tab.rate",
                guess.of("rate", words.say("app.lab.rate.ask"),
                        choices("app.lab.rate.rises", "app.lab.rate.same", "app.lab.rate.falls"),
                        fewer(((LabPicture.Rate) rate.first()).rate().points()), lab.of(rate))));
    }

    /** What becomes of the share where fewer people are without status: 0 it rises, 1 it stays, 2 it falls. */
    private static int fewer(List<ErrorsView.Point> points) {
        return 1 + Double.compare(points.getLast().share(), points.getFirst().share());
    }

    private List<Part> demand() {
        return List.of(part("demand", "app.lab.tab.threshold", lab.of(runs.demand())));
    }
}
