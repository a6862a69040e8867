package org.ordinaryacts.export.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.WhatIfView;
import org.ordinaryacts.view.WhatIfView.LeverView;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.world.LeverId;

/**
 * What each lever, turned on by itself, does to a story: a list of levers, each of which opens. It is markup, so that
 * it
 * is there on paper and without scripts; a script only opens it by a class code.
 */
final class WhatIfPart {
    private final Edition edition;
    private final Page.Place place;
    private final Words words;
    private final String id;
    private final Story story;
    private final Spoken<WhatIfData> data;
    private final List<Spoken<WhatIfView>> levers;

    WhatIfPart(Edition edition, Page.Place place, Trace trace) {
        this.edition = edition;
        this.place = place;
        this.words = edition.words();
        this.story = trace.story();
        this.id = "what-if-" + story.id();
        this.data = Spoken.of(edition.namings(), naming -> WhatIfData.of(naming, trace, edition.checked()));
        this.levers = data.each(WhatIfData::levers);
    }

    /** The part; nothing where there are no levers. */
    Markup section() {
        if (levers.isEmpty()) {
            return Markup.NONE;
        }
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.of("h2", words.say("app.whatif.title")).with("id", id + "-title"));
        parts.add(Markup.of("p.soft", words.say("web.whatif.lead")));
        parts.add(codeField());
        levers.forEach(lever -> parts.add(lever(lever)));
        parts.add(talk());
        parts.add(Markup.of("p.soft.small", words.say("web.whatif.combine")));
        parts.add(Markup.of("p.soft.small", words.say("app.whatif.care")));
        return Markup.of("section.card.what-if", parts).with("id", id).with("data-story", story.id().value())
                .with("aria-labelledby", id + "-title");
    }

    /** The codes of this part: with no lever, and with each by itself, one for each step from before the first. */
    List<Codes> codes() {
        List<Codes> codes = new ArrayList<>();
        codes.add(codes("", RuleSet.NONE));
        levers.forEach(view -> codes.add(codes(on(view).id(), RuleSet.of(new LeverId(on(view).id())))));
        return codes;
    }

    private Codes codes(String lever, RuleSet rules) {
        List<String> steps = new ArrayList<>();
        for (int step = 0; step <= story.steps().size(); step++) {
            steps.add(code(step, rules));
        }
        return new Codes(story.id().value(), lever, steps);
    }

    private String code(int step, RuleSet rules) {
        return edition.codes().write(ClassCode.ofRules(story.id(), step, rules));
    }

    /**
     * The class codes of a comparison.
     *
     * @param lever the lever that is on; empty for none
     * @param steps the code of each step, from before the first
     */
    record Codes(String story, String lever, List<String> steps) {
    }

    private Markup codeField() {
        String field = "code-" + story.id();
        return Markup.of("div.code-field", Markup.of("label", words.say("app.code.field")).with("for", field),
                Markup.of("div.code-row",
                        new Markup("<input type=\"text\" autocomplete=\"off\" spellcheck=\"false\" maxlength=\"400\">")
                                .with("id", field),
                        Markup.of("button", words.say("app.code.open")).with("type", "button")),
                Markup.of("p").with("role", "status"));
    }

    // ---- one lever -------------------------------------------------------------------------------------------------

    private static LeverView on(Spoken<WhatIfView> view) {
        return on(view.first());
    }

    private static LeverView on(WhatIfView view) {
        return view.levers().stream().filter(LeverView::on).findFirst().orElseThrow();
    }

    private Markup lever(Spoken<WhatIfView> view) {
        LeverView lever = on(view);
        return Markup.of("details.lever", summary(view), Markup.of("div.lever-body", body(view)))
                .with("id", id + "-" + lever.id()).with("data-lever", lever.id()).with("data-touch", lever.touch());
    }

    private Markup summary(Spoken<WhatIfView> view) {
        Spoken<LeverView> lever = view.map(WhatIfPart::on);
        Markup came = lever.first().touch().equals("nothing")
                ? Markup.NONE
                : Markup.of("span.came", Markup.of("span.strong", view.text(WhatIfView::headline)), fates(view));
        return Markup.of("summary", Markup.of("span.rule", Markup.of("strong", lever.text(LeverView::name)),
                Markup.of("span.soft.small", lever.text(LeverView::line))), came);
    }

    /** How many steps have which fate, those that are as documented left out. */
    private Markup fates(Spoken<WhatIfView> view) {
        List<Markup> counts = new ArrayList<>();
        for (String fate : List.of("rerouted", "partly", "stopped")) {
            List<Spoken<WhatIfView.StepLine>> of = view.each(WhatIfView::steps).stream()
                    .filter(step -> step.first().fate().equals(fate)).toList();
            if (!of.isEmpty()) {
                Spoken<WhatIfView.StepLine> one = of.getFirst();
                counts.add(Markup.of("span.fate." + fate, words.texts().text(texts -> texts.get("web.whatif.fate",
                        one.first().mark(), texts.get("whatif.fate." + fate), of.size()))));
            }
        }
        return counts.isEmpty() ? Markup.NONE : Markup.of("span.small.fates", counts);
    }

    private List<Markup> body(Spoken<WhatIfView> view) {
        Spoken<LeverView> lever = view.map(WhatIfPart::on);
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.of("p", lever.text(LeverView::sentence)));
        parts.add(Markup.of("p.soft.small", lever.text(LeverView::note)));
        if (lever.first().touch().equals("nothing")) {
            parts.add(Markup.of("h3", view.text(WhatIfView::headline)));
            parts.add(Markup.of("p", view.text(WhatIfView::sentence)));
            parts.add(Markup.of("p", Lists.chip(lever.map(LeverView::chip), place)));
            parts.add(Markup.of("p.soft.small", lever.text(one -> one.chip().source())));
        } else {
            parts.add(Markup.of("div.came-of-it", words(view), tiles(view)));
        }
        if (view.first().touches()) {
            WhatIfTablesPart tables = new WhatIfTablesPart(words, place, view);
            parts.add(Markup.of("div.tables", tables.steps(), tables.numbers()));
        }
        if (lever.first().touch().equals("records")) {
            parts.add(new MendPart(words, data.each(WhatIfData::mends)).part());
        }
        parts.add(code(lever.first()));
        return parts;
    }

    private Markup words(Spoken<WhatIfView> view) {
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.of("h3", words.say("app.whatif.tab.result")));
        parts.add(Markup.of("p", view.text(one -> one.prediction().isEmpty()
                ? one.sentence()
                : one.sentence() + " " + one.prediction())));
        view.each(WhatIfView::marks).forEach(chip -> {
            parts.add(Markup.of("p", Lists.chip(chip, place)));
            parts.add(Markup.of("p.soft.small", chip.text(Chip::source)));
        });
        view.each(WhatIfView::notes).forEach(note -> parts.add(note(note, view.first().marks())));
        parts.add(closed(view));
        return Markup.of("div", parts);
    }

    /** What is to be said besides; its mark only where that is not among those shown already. */
    private Markup note(Spoken<WhatIfView.Note> note, List<Chip> shown) {
        Markup chip = note.first().chip().filter(one -> !shown.contains(one)).isEmpty()
                ? Markup.NONE
                : Markup.all(Markup.text(" "), Lists.chip(note.map(one -> one.chip().orElseThrow()), place));
        return Markup.of("p.small.aside", note.text(WhatIfView.Note::text), chip);
    }

    /** The closed flows that the documented story uses, and how many others there are. */
    private Markup closed(Spoken<WhatIfView> view) {
        List<Spoken<WhatIfView.FlowName>> flows = view.each(WhatIfView::closed);
        List<Markup> used = flows.stream().filter(flow -> flow.first().used())
                .map(flow -> Markup.of("li", Markup.text("✕ "), flow.text(WhatIfView.FlowName::line), Markup.text(" "),
                        Lists.chip(flow.map(WhatIfView.FlowName::chip), place)))
                .toList();
        int others = flows.size() - used.size();
        return Markup.all(used.isEmpty()
                ? Markup.NONE
                : Markup.all(Markup.of("p.small.strong", words.say("web.whatif.closed")),
                        Markup.of("ul.small.closed", used)),
                others == 0 || used.isEmpty()
                        ? Markup.NONE
                        : Markup.of("p.soft.small", words.count("web.whatif.closed.more", others)));
    }

    private Markup tiles(Spoken<WhatIfView> view) {
        WhatIfView first = view.first();
        if (!first.touches()) {
            return Markup.NONE;
        }
        List<Markup> tiles = new ArrayList<>();
        Optional<WhatIfView.FieldLine> key = first.keyLine();
        key.ifPresent(line -> {
            Spoken<String> name = view.map(one -> one.keyLine().orElseThrow().name());
            tiles.add(tile(named("app.whatif.tile.holds", name), line.holdsBefore(), line.holdsAfter()));
            tiles.add(tile(named("app.whatif.tile.could", name), line.couldBefore(), line.couldAfter()));
        });
        tiles.add(tile(words.say("app.whatif.tile.steps"), first.ending().stepsBefore(), first.ending().stepsAfter()));
        tiles.add(Markup.of("div", Markup.of("dt.soft.small", words.say("app.whatif.tile.end")),
                Markup.of("dd.strong", view.text(one -> one.ending().after()))));
        return Markup.of("dl.tiles", tiles);
    }

    private Markup named(String key, Spoken<String> name) {
        return words.texts().text(texts -> texts.get(key,
                name.said().get(name.languages().indexOf(texts.language()))));
    }

    private Markup tile(Markup name, int before, int after) {
        return Markup.of("div", Markup.of("dt.soft.small", name),
                Markup.of("dd.number", words.say("app.whatif.arrow", before, after)));
    }

    private Markup code(LeverView lever) {
        String code = code(story.steps().size(), RuleSet.of(new LeverId(lever.id())));
        return Markup.of("div.code-of", Markup.of("h3", words.say("web.code.of")),
                Markup.of("p", Markup.of("code", code)), Markup.of("p.soft.small", words.say("web.code.text")));
    }

    // ---- to talk over ----------------------------------------------------------------------------------------------

    private Markup talk() {
        List<Spoken<LeverView>> talk = levers.getFirst().each(WhatIfView::levers).stream()
                .filter(lever -> !lever.first().isSwitch()).toList();
        List<Markup> items = talk.stream().map(lever -> Markup.of("li",
                Markup.of("strong", lever.text(LeverView::name)), Markup.of("p", lever.text(LeverView::sentence)),
                Markup.of("p", Lists.chip(lever.map(LeverView::chip), place)))).toList();
        return talk.isEmpty()
                ? Markup.NONE
                : Markup.of("details.lever",
                        Markup.of("summary", Markup.of("span.rule",
                                Markup.of("strong", words.say("app.whatif.talk")), Markup.of("span.soft.small",
                                        talk.getFirst().text(LeverView::line)))),
                        Markup.of("div.lever-body", Markup.of("ul.talk", items))).with("data-touch", "discussion");
    }
}
