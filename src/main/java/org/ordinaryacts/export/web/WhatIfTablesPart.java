package org.ordinaryacts.export.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ordinaryacts.view.RouteLine;
import org.ordinaryacts.view.WhatIfView;
import org.ordinaryacts.view.WhatIfView.FieldLine;
import org.ordinaryacts.view.WhatIfView.StepLine;

/** A comparison as two tables: the documented and the changed story in step, and the numbers before and after. */
final class WhatIfTablesPart {
    private final Words words;
    private final Page.Place place;
    private final Spoken<WhatIfView> view;

    WhatIfTablesPart(Words words, Page.Place place, Spoken<WhatIfView> view) {
        this.words = words;
        this.place = place;
        this.view = view;
    }

    private Markup table(String kind, String caption, List<String> heads, List<Markup> rows) {
        return Markup.of("table." + kind, Markup.of("caption", words.say(caption)),
                Markup.of("thead", Markup.of("tr",
                        heads.stream().map(head -> Markup.of("th", words.say(head)).with("scope", "col")).toList())),
                Markup.of("tbody", rows));
    }

    // ---- in step ---------------------------------------------------------------------------------------------------

    /** Every step, as documented and with the rule. */
    Markup steps() {
        return table("in-step", "app.whatif.tab.steps",
                List.of("web.whatif.step", "app.whatif.documented", "web.whatif.rule"),
                view.each(WhatIfView::steps).stream().map(this::step).toList());
    }

    private Markup step(Spoken<StepLine> step) {
        StepLine first = step.first();
        Markup head = Markup.of("th", Markup.text(first.number() + ". "), step.text(StepLine::title),
                Markup.of("span.soft.small.day", step.text(StepLine::day))).with("scope", "row");
        return Markup.of("tr", head, Markup.of("td", before(step)), Markup.of("td", after(step)))
                .with("data-step", String.valueOf(first.number() - 1)).with("data-fate", first.fate());
    }

    private Markup before(Spoken<StepLine> step) {
        return step.first().before().isEmpty()
                ? words.say("web.whatif.happens")
                : step.text(one -> one.before().map(RouteLine::line).orElse(""));
    }

    private Markup after(Spoken<StepLine> step) {
        StepLine first = step.first();
        Markup word = Markup.of("span.fate." + first.fate(), Markup.text(first.mark() + " "),
                step.text(StepLine::word));
        if (first.fate().equals("same")) {
            return word;
        }
        return first.after().isEmpty()
                ? Markup.all(word, Markup.of("p", step.text(StepLine::reason)))
                : Markup.all(word, Markup.of("p", step.text(one -> one.after().map(RouteLine::line).orElse(""))),
                        Markup.of("p", Lists.chip(step.map(one -> one.after().orElseThrow().chip()), place)),
                        Markup.of("p.small", view.text(WhatIfView::prediction)));
    }

    // ---- in numbers ------------------------------------------------------------------------------------------------

    /** Every field that somebody holds, those that differ first. */
    Markup numbers() {
        return table("numbers", "app.whatif.tab.numbers",
                List.of("app.whatif.numbers.field", "app.whatif.numbers.holds", "app.whatif.numbers.could",
                        "app.whatif.numbers.hops", "app.whatif.numbers.day"),
                view.each(WhatIfView::fields).stream().map(this::field).toList());
    }

    private Markup field(Spoken<FieldLine> field) {
        FieldLine first = field.first();
        boolean several = view.first().fields().stream().map(FieldLine::person).distinct().count() > 1;
        List<Markup> head = new ArrayList<>();
        head.add(Markup.of(first.differs() ? "strong" : "span", field.text(FieldLine::name)));
        if (several) {
            head.add(Markup.of("span.soft.small.day", field.text(FieldLine::person)));
        }
        if (!first.lost().isEmpty()) {
            head.add(names("whatif.numbers.lost", field, FieldLine::lost));
        }
        if (!first.onlyAsk().isEmpty()) {
            head.add(names("whatif.numbers.only-ask", field, FieldLine::onlyAsk));
        }
        return Markup.of("tr", Markup.of("th", head).with("scope", "row"),
                pair(field, FieldLine::holdsBefore, FieldLine::holdsAfter),
                pair(field, FieldLine::couldBefore, FieldLine::couldAfter),
                pair(field, FieldLine::hopsBefore, FieldLine::hopsAfter),
                pair(field, FieldLine::dayBefore, FieldLine::dayAfter)).with("data-field", first.field())
                .with("data-differs", String.valueOf(first.differs()));
    }

    private Markup names(String key, Spoken<FieldLine> field, Function<FieldLine, List<String>> names) {
        return Markup.of("span.soft.small.day", words.texts().text(texts -> texts.get(key, String.join(", ",
                names.apply(field.said().get(field.languages().indexOf(texts.language())))))));
    }

    /** A number before and after, or once where nothing differs. */
    private Markup pair(Spoken<FieldLine> field, Function<FieldLine, Object> before,
            Function<FieldLine, Object> after) {
        boolean same = before.apply(field.first()).equals(after.apply(field.first()));
        Markup shown = words.texts().text(texts -> {
            FieldLine line = field.said().get(field.languages().indexOf(texts.language()));
            return same
                    ? String.valueOf(after.apply(line))
                    : texts.get("app.whatif.arrow", before.apply(line), after.apply(line));
        });
        return Markup.of(same ? "td.soft" : "td.strong", shown);
    }
}
