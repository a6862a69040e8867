package org.ordinaryacts.export.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.view.ErrorsView;
import org.ordinaryacts.view.LabPicture;
import org.ordinaryacts.view.LabView;

/** What a page shows of the error lab, as pictures that stand still, with the same in words and numbers. */
final class LabMarkup {
    private final Words words;
    private final Leads leads;

    LabMarkup(Words words, Leads leads) {
        this.words = words;
        this.leads = leads;
    }

    Markup of(Spoken<LabPicture> picture) {
        return switch (picture.first()) {
            case LabPicture.Figure figure -> figure(picture.map(one -> ((LabPicture.Figure) one).documented()));
            case LabPicture.Dots dots -> run(picture.map(one -> ((LabPicture.Dots) one).run()));
            case LabPicture.Tree tree -> tree(picture.map(one -> ((LabPicture.Tree) one).run()));
            case LabPicture.Rate rate -> rate(picture.map(LabPicture.Rate.class::cast));
            case LabPicture.Demand demand -> demand(picture.map(one -> ((LabPicture.Demand) one).threshold()));
            case LabPicture.None none -> Markup.of("p", picture.text(one -> ((LabPicture.None) one).sentence()));
        };
    }

    /** A mark on a line of its own. */
    Markup chip(Spoken<Chip> chip) {
        return Markup.of("p", leads.chip(chip));
    }

    // ---- many marks ----------------------------------------------------------------------------------------------

    /** The documented figure, with all that belongs beside it. */
    private Markup figure(Spoken<ErrorsView.Documented> figure) {
        ErrorsView.Documented first = figure.first();
        String marks = "1".repeat(first.wrong()) + "0".repeat(first.requests() - first.wrong());
        return Markup.all(chip(figure.map(ErrorsView.Documented::chip)),
                Markup.of("p.value", figure.text(one -> grouped(one.wrong())), Markup.text(" "),
                        Markup.of("span.beside", words.say("web.lab.figure.of", grouped(first.requests())))),
                Marks.of(marks, words, grouped(first.requests()), grouped(first.wrong())),
                key("app.lab.figure.wrong", "app.lab.figure.right"),
                Markup.of("p.small", words.say("app.lab.figure.closed"), Markup.text(" "),
                        words.say("web.lab.figure.order")),
                Markup.of("p", figure.text(ErrorsView.Documented::definition)),
                Markup.of("p", words.say("app.lab.figure.share", first.share())),
                Markup.of("p.not", figure.text(ErrorsView.Documented::not)),
                Lists.titled(words.say("app.lab.figure.appeal"), lines(figure.each(ErrorsView.Documented::appeal))),
                Markup.of("h4", words.say("sources.six.intervals")),
                Markup.of("p", figure.text(ErrorsView.Documented::condition)),
                Markup.of("ul", figure.each(ErrorsView.Documented::intervals).stream()
                        .map(LabMarkup::interval).toList()),
                Markup.of("h3", words.say("app.lab.differs")),
                // What follows is simulated, though it stands beside what is documented.
                Markup.of("p", Markup.of("span.chip.illustrative", words.say("evidence.illustrative"))),
                Markup.of("p", figure.text(ErrorsView.Documented::differs)));
    }

    private Markup key(String wrong, String right) {
        return Markup.of("p.small.keys", Markup.of("span.key.wrong", words.say(wrong)), Markup.text(" "),
                Markup.of("span.key", words.say(right)));
    }

    private static List<Markup> lines(List<Spoken<String>> lines) {
        return lines.stream().map(line -> Markup.of("li", line.text(text -> text))).toList();
    }

    private static Markup interval(Spoken<ErrorsView.Interval> interval) {
        return Markup.of("li", interval.text(one -> one.name() + ": " + one.from() + " – " + one.to()));
    }

    private Markup run(Spoken<ErrorsView.Run> run) {
        ErrorsView.Run first = run.first();
        return Markup.all(chip(run.map(ErrorsView.Run::chip)),
                Markup.of("p.value", Markup.text(grouped(first.wrong()) + " "),
                        Markup.of("span.beside",
                                words.say("app.lab.run.of", grouped(first.requests()), first.share()))),
                ended(run), Marks.of(first.marks(), words, grouped(first.requests()), grouped(first.wrong())),
                key("web.lab.wrong", "web.lab.right"),
                Markup.of("p.small", words.say("web.lab.closed")),
                table("web.lab.causes", List.of("web.lab.cause", "web.lab.wrong-requests"),
                        run.each(ErrorsView.Run::causes).stream().map(cause -> row(cause.text(ErrorsView.Cause::name),
                                List.of(bar(cause, ErrorsView.Cause::count, most(run), "wrong")))).toList()),
                Markup.of("p.small", words.say("web.lab.people", grouped(first.people()))),
                Markup.of("p.soft.small", run.text(ErrorsView.Run::reminder)));
    }

    private static double most(Spoken<ErrorsView.Run> run) {
        return run.first().causes().stream().mapToLong(ErrorsView.Cause::count).max().orElse(0);
    }

    private static <T> Markup bar(Spoken<T> one, Function<T, Long> count, double most, String kind) {
        long number = count.apply(one.first());
        return Markup.all(Markup.text(grouped(number) + " "), Bars.of(number, most, kind));
    }

    private static Markup ended(Spoken<ErrorsView.Run> run) {
        return run.first().ended().isEmpty() ? Markup.NONE : Markup.of("p", run.text(ErrorsView.Run::ended));
    }

    // ---- the same as a tree --------------------------------------------------------------------------------------

    private Markup tree(Spoken<ErrorsView.Run> run) {
        return Markup.all(chip(run.map(ErrorsView.Run::chip)), Markup.of("p", run.text(ErrorsView.Run::heading)),
                Markup.of("ul.tree", branch(run.map(ErrorsView.Run::tree), 0, false)), table(run),
                Markup.of("p.soft.small", run.text(ErrorsView.Run::reminder)));
    }

    /** What comes of something wrong is as wrong. */
    private static Markup branch(Spoken<ErrorsView.Node> node, long of, boolean within) {
        long count = node.first().count();
        boolean wrong = within || node.first().id().equals("wrong-request");
        List<Markup> children = node.each(ErrorsView.Node::children).stream()
                .map(child -> branch(child, count, wrong)).toList();
        return Markup.of("li", Markup.of("span.branch." + node.first().id(),
                Markup.of("strong", grouped(count)), Markup.text(" "), node.text(ErrorsView.Node::name)),
                of > 0 ? Bars.of(count, of, wrong ? "wrong" : "plain") : Markup.NONE,
                children.isEmpty() ? Markup.NONE : Markup.of("ul", children));
    }

    private Markup table(Spoken<ErrorsView.Run> run) {
        Spoken<ErrorsView.Table> table = run.map(ErrorsView.Run::table);
        List<Markup> rows = table.each(ErrorsView.Table::rows).stream()
                .map(row -> row(row.text(ErrorsView.Row::name), List.of(number(row.first().request().count()),
                        number(row.first().noRequest().count()), number(row.first().total()))))
                .toList();
        return table(words.say("app.lab.picture.table"), List.of(Markup.NONE, table.text(ErrorsView.Table::request),
                table.text(ErrorsView.Table::noRequest), table.text(ErrorsView.Table::total)), rows);
    }

    // ---- curves as tables ----------------------------------------------------------------------------------------

    private Markup rate(Spoken<LabPicture.Rate> rate) {
        Spoken<ErrorsView.BaseRate> base = rate.map(LabPicture.Rate::rate);
        List<Spoken<ErrorsView.Point>> points = base.each(ErrorsView.BaseRate::points);
        List<Markup> rows = IntStream.range(0, points.size())
                .mapToObj(i -> point(points.get(i), rate.first().mixes().get(i))).toList();
        return Markup.all(chip(base.map(ErrorsView.BaseRate::chip)),
                Markup.of("p", words.say("app.lab.rate.flagged", base.first().lawful(), base.first().removable()),
                        Markup.text(" "), words.say("web.lab.rate.ours")),
                Markup.of("p.small",
                        words.say("web.lab.rate.counts", grouped(rate.first().mixes().getFirst().people()))),
                table(base.text(ErrorsView.BaseRate::heading), List.of(words.say("app.lab.rate.dial"),
                        words.say("web.lab.wrong-requests"), words.say("web.lab.share")), rows),
                Markup.of("p", base.text(ErrorsView.BaseRate::sentence)));
    }

    private Markup point(Spoken<ErrorsView.Point> point, LabView.Mix mix) {
        return row(point.text(ErrorsView.Point::name), List.of(
                words.say("web.lab.of", grouped(mix.wrong()), grouped(mix.requests())),
                Markup.all(point.text(one -> one.shown() + " "), Bars.of(point.first().share(), 100, "wrong"))));
    }

    private Markup demand(Spoken<ErrorsView.Threshold> threshold) {
        ErrorsView.Threshold first = threshold.first();
        List<Markup> rows = threshold.each(ErrorsView.Threshold::points).stream()
                .map(point -> row(point.text(ErrorsView.Demand::name),
                        List.of(Markup.all(point.text(one -> one.wrongShown() + " "),
                                Bars.of(point.first().wrong(), most(first, ErrorsView.Demand::wrong), "wrong")),
                                Markup.all(point.text(one -> one.missedShown() + " "),
                                        Bars.of(point.first().missed(), most(first, ErrorsView.Demand::missed),
                                                "missed")))))
                .toList();
        return Markup.all(chip(threshold.map(ErrorsView.Threshold::chip)),
                Markup.of("p.small", words.say("app.lab.threshold.wrong"), Markup.text(": "),
                        words.say("app.lab.threshold.wrong.text"), Markup.text(". "),
                        words.say("app.lab.threshold.missed"), Markup.text(": "),
                        words.say("app.lab.threshold.missed.text"), Markup.text(".")),
                Markup.of("p", threshold.text(ErrorsView.Threshold::sentence), Markup.text(" "),
                        words.say("web.lab.bits")),
                table(threshold.text(ErrorsView.Threshold::heading), List.of(words.say("app.lab.threshold.dial"),
                        words.say("app.lab.threshold.wrong"), words.say("app.lab.threshold.missed")), rows));
    }

    private static double most(ErrorsView.Threshold threshold, Function<ErrorsView.Demand, Double> share) {
        return threshold.points().stream().map(share).mapToDouble(Double::doubleValue).max().orElse(0);
    }

    // ---- tables --------------------------------------------------------------------------------------------------

    private Markup table(String caption, List<String> heads, List<Markup> rows) {
        return table(words.say(caption), heads.stream().map(words::say).collect(Collectors.toList()), rows);
    }

    /** A table with a head for each column. */
    Markup table(Markup caption, List<Markup> heads, List<Markup> rows) {
        List<Markup> cells = heads.stream().map(head -> head.isEmpty()
                ? Markup.of("td")
                : Markup.of("th", head).with("scope", "col")).toList();
        return Markup.of("table.numbers", Markup.of("caption", caption), Markup.of("thead", Markup.of("tr", cells)),
                Markup.of("tbody", rows));
    }

    /** A row of a table. */
    static Markup row(Markup head, List<Markup> cells) {
        return Markup.of("tr", Markup.of("th", head).with("scope", "row"),
                Markup.all(cells.stream().map(cell -> Markup.of("td", cell)).toList()));
    }

    private static Markup number(long count) {
        return Markup.text(grouped(count));
    }

    /** A count with a comma before thousands, as both languages write it here. */
    static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
