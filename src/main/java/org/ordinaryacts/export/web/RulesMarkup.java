package org.ordinaryacts.export.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ordinaryacts.view.WhatIfView;

/** A story under changed rules, held against the documented one: what differs, in signs, words and numbers. */
final class RulesMarkup {
    private final Words words;
    private final Leads leads;

    RulesMarkup(Words words, Leads leads) {
        this.words = words;
        this.leads = leads;
    }

    Markup of(Spoken<WhatIfView> view) {
        Markup prediction = view.first().prediction().isEmpty()
                ? Markup.NONE
                : Markup.of("p.small", view.text(WhatIfView::prediction));
        return Markup.all(Markup.of("p.headline", view.text(WhatIfView::headline)),
                Markup.of("p", view.text(WhatIfView::sentence)), prediction,
                Markup.of("p", view.each(WhatIfView::marks).stream().map(leads::chip).toList()),
                steps(view), numbers(view), notes(view));
    }

    // ---- steps ---------------------------------------------------------------------------------------------------

    private Markup steps(Spoken<WhatIfView> view) {
        List<Markup> lines = view.each(WhatIfView::steps).stream()
                .filter(step -> !step.first().fate().equals("same")).map(RulesMarkup::step).toList();
        return lines.isEmpty()
                ? Markup.NONE
                : Markup.all(Markup.of("h4", words.say("web.lesson.steps-differ")), Markup.of("ul.fates", lines));
    }

    private static Markup step(Spoken<WhatIfView.StepLine> step) {
        Markup reason = step.first().reason().isEmpty()
                ? Markup.NONE
                : Markup.of("p.small", step.text(WhatIfView.StepLine::reason));
        return Markup.of("li." + step.first().fate(),
                Markup.of("p", Markup.of("strong", Markup.text(step.first().mark() + " "),
                        step.text(WhatIfView.StepLine::word)), Markup.text(" · "),
                        step.text(one -> one.number() + ". " + one.title() + " (" + one.day() + ")")),
                reason);
    }

    // ---- before and after ----------------------------------------------------------------------------------------

    private Markup numbers(Spoken<WhatIfView> view) {
        List<Markup> rows = new ArrayList<>();
        Spoken<WhatIfView.Ending> ending = view.map(WhatIfView::ending);
        rows.add(row(words.say("app.whatif.tile.end"), ending.text(WhatIfView.Ending::before),
                ending.text(WhatIfView.Ending::after)));
        rows.add(count("app.whatif.tile.steps", ending, WhatIfView.Ending::stepsBefore,
                WhatIfView.Ending::stepsAfter));
        if (view.first().keyLine().isPresent()) {
            rows.addAll(field(view.map(one -> one.keyLine().orElseThrow())));
        }
        return Markup.of("table.numbers.before-after", Markup.of("thead", Markup.of("tr", Markup.of("td"),
                Markup.of("th", words.say("app.whatif.documented")).with("scope", "col"),
                Markup.of("th", words.say("app.whatif.changed")).with("scope", "col"))),
                Markup.of("tbody", rows));
    }

    private List<Markup> field(Spoken<WhatIfView.FieldLine> line) {
        List<Markup> rows = new ArrayList<>();
        rows.add(row(named("app.whatif.tile.holds", line), number(line.first().holdsBefore()),
                number(line.first().holdsAfter())));
        rows.add(row(named("app.whatif.tile.could", line), number(line.first().couldBefore()),
                number(line.first().couldAfter())));
        return rows;
    }

    /** A text about a field, whose name is another in each language. */
    private Markup named(String key, Spoken<WhatIfView.FieldLine> line) {
        return words.text(line, (texts, one) -> texts.get(key, one.name()));
    }

    private Markup count(String key, Spoken<WhatIfView.Ending> ending, Function<WhatIfView.Ending, Integer> before,
            Function<WhatIfView.Ending, Integer> after) {
        return row(words.say(key), number(before.apply(ending.first())), number(after.apply(ending.first())));
    }

    private static Markup number(int count) {
        return Markup.text(String.valueOf(count));
    }

    private static Markup row(Markup head, Markup before, Markup after) {
        return Markup.of("tr", Markup.of("th", head).with("scope", "row"), Markup.of("td", before),
                Markup.of("td", after));
    }

    // ---- what is to be said besides ------------------------------------------------------------------------------

    private Markup notes(Spoken<WhatIfView> view) {
        return Markup.all(view.each(WhatIfView::notes).stream().map(note -> Markup.of("div.note",
                Markup.of("p", note.text(WhatIfView.Note::text)),
                leads.chip(note.map(WhatIfView.Note::chip), "p"))).toList());
    }
}
