package org.ordinaryacts.export.web;

import java.util.ArrayList;
import java.util.List;
import org.ordinaryacts.view.ExposureView;

/**
 * Who knows what, as a table of details: for each, who holds it and who could ask for it. It fits a phone and paper,
 * and
 * it is its own text.
 */
final class KnowingMarkup {
    private final Words words;

    KnowingMarkup(Words words) {
        this.words = words;
    }

    Markup of(Spoken<List<ExposureView>> tables) {
        return Markup.all(tables.each(list -> list).stream().map(this::table).toList());
    }

    private Markup table(Spoken<ExposureView> view) {
        if (view.first().rows().isEmpty()) {
            return Markup.of("p", words.say("cli.who.nobody"));
        }
        List<Spoken<ExposureView.Column>> holders = view.each(ExposureView::holders);
        List<Markup> rows = view.each(ExposureView::rows).stream().map(row -> row(row, holders)).toList();
        return Markup.of("table.knowing", Markup.of("caption", view.text(one -> one.person() + ". " + one.moment())),
                Markup.of("thead", Markup.of("tr", head("", words.say("web.lesson.field")),
                        head("● ", words.say("knows.holds")), head("○ ", words.say("knows.could-ask")))),
                Markup.of("tbody", rows));
    }

    private static Markup head(String mark, Markup text) {
        return Markup.of("th", Markup.text(mark), text).with("scope", "col");
    }

    private Markup row(Spoken<ExposureView.Row> field, List<Spoken<ExposureView.Column>> holders) {
        List<Markup> holds = new ArrayList<>();
        List<Markup> could = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            ExposureView.Cell cell = field.first().cells().get(i);
            Markup name = holders.get(i).text(ExposureView.Column::name);
            switch (cell.state()) {
                case "holds" -> holds.add(held(name, field, i, !cell.mark().equals("right")));
                case "could-ask" -> could.add(Markup.of("li", name));
                default -> {
                }
            }
        }
        return Markup.of("tr", Markup.of("th", field.text(ExposureView.Row::name)).with("scope", "row"),
                cell("holds", "● ", "knows.holds", holds), cell("could-ask", "○ ", "knows.could-ask", could));
    }

    private static Markup held(Markup name, Spoken<ExposureView.Row> field, int at, boolean wrong) {
        return wrong
                ? Markup.of("li.wrong", name, Markup.text(" ■ "), field.text(row -> row.cells().get(at).word()))
                : Markup.of("li", name);
    }

    /** On a narrow screen the columns have no heads any more, so that each cell says what it is. */
    private Markup cell(String state, String mark, String key, List<Markup> lines) {
        return lines.isEmpty()
                ? Markup.of("td.none", "–")
                : Markup.of("td." + state, Markup.of("p.narrow-head", Markup.text(mark), words.say(key)),
                        Markup.of("ul", lines));
    }
}
