package org.ordinaryacts.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.export.web.Markup;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.BlockView;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.view.ExposureView;
import org.ordinaryacts.view.GuideView;
import org.ordinaryacts.view.LessonView;
import org.ordinaryacts.view.LookView;
import org.ordinaryacts.view.SectionView;

/** The sheets of one lesson, in one language. */
final class LessonSheets {
    private final LessonView lesson;
    private final Optional<GuideView> help;
    private final Texts texts;

    /**
     * Sheets of a lesson.
     *
     * @param help the box for local help, which every handout carries; nothing where the content has none
     */
    LessonSheets(LessonView lesson, Optional<GuideView> help, Texts texts) {
        this.lesson = lesson;
        this.help = help;
        this.texts = texts;
    }

    Sheet sheet(SheetKind kind) {
        return switch (kind) {
            case HANDOUT -> handout();
            case WORKSHEET -> questions(kind, false);
            case KEY -> questions(kind, true);
            case FACILITATOR -> facilitator();
        };
    }

    private SheetMaking begin(SheetKind kind) {
        return new SheetMaking(lesson.card().id() + "-" + kind.token() + "-" + texts.language().code())
                .title(texts.name("paper-kind", kind) + " · " + lesson.place(), lesson.card().title());
    }

    private Sheet end(SheetMaking making, SheetKind kind) {
        return making.sheet(texts.name("paper-kind", kind) + ": " + lesson.card().title(), texts.language().code(),
                lesson.banner() + " · " + lesson.card().title());
    }

    private Sheet handout() {
        SheetMaking making = begin(SheetKind.HANDOUT);
        List<Passage> passages = lesson.sections().stream().flatMap(section -> section.handout().stream())
                .filter(passage -> !passage.plain().equals(lesson.card().title())).toList();
        making.add(Markup.of("div.write", Prose.of(passages)));
        // The box for local help says it too.
        making.add(help.map(page -> HelpBox.of(page.passages()))
                .orElseGet(() -> Markup.of("p.boxed", lesson.keep())));
        return end(making, SheetKind.HANDOUT);
    }

    // ---- questions -------------------------------------------------------------------------------------------------

    private Sheet questions(SheetKind kind, boolean key) {
        SheetMaking making = begin(kind);
        making.text("p", key ? texts.get("paper.key.lead") : texts.get("paper.worksheet.lead"));
        AskSheet asks = new AskSheet(texts, key);
        int number = 1;
        for (SectionView section : lesson.sections()) {
            for (var ask : section.asks()) {
                making.add(asks.of(number++, ask));
            }
        }
        making.add(Markup.of("p.boxed", lesson.takeAway()));
        if (!key) {
            tables(making);
        }
        return end(making, kind);
    }

    /** The tables that the questions speak of: who knew what. */
    private void tables(SheetMaking making) {
        List<LookView.OfKnowing> tables = looks().stream().filter(LookView.OfKnowing.class::isInstance)
                .map(LookView.OfKnowing.class::cast).toList();
        if (!tables.isEmpty()) {
            making.heading(texts.get("paper.tables"));
            making.text("p.small", texts.get("paper.tables.marks"));
            tables.forEach(table -> making.add(knowing(table)));
        }
    }

    private List<LookView> looks() {
        return lesson.sections().stream().flatMap(section -> looks(section).stream()).toList();
    }

    private static List<LookView> looks(SectionView section) {
        List<LookView> looks = new ArrayList<>();
        section.blocks().forEach(block -> {
            if (block instanceof BlockView.Shown(var look)) {
                looks.add(look);
            }
        });
        return looks;
    }

    private Markup knowing(LookView.OfKnowing look) {
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.of("h3", look.title() + ". " + look.caption()));
        look.chip().map(Chip::label).ifPresent(label -> parts.add(Markup.of("p.small", label)));
        for (ExposureView table : look.tables()) {
            List<Markup> rows = new ArrayList<>();
            rows.add(Markup.of("thead", Markup.of("tr", head(texts.get("paper.tables.detail")),
                    head(texts.get("paper.tables.holds")), head(texts.get("paper.tables.could-ask")))));
            rows.add(Markup.of("tbody", table.rows().stream().map(row -> row(table, row)).toList()));
            parts.add(Markup.of("table", rows));
        }
        return Markup.of("div.together", parts);
    }

    private static Markup head(String text) {
        return Markup.of("th", text).with("scope", "col");
    }

    private static Markup row(ExposureView table, ExposureView.Row row) {
        return Markup.of("tr", Markup.of("th", row.name()).with("scope", "row"),
                Markup.of("td", who(table, row, "holds")), Markup.of("td", who(table, row, "could-ask")));
    }

    private static String who(ExposureView table, ExposureView.Row row, String state) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).state().equals(state)) {
                names.add(table.holders().get(i).name());
            }
        }
        return names.isEmpty() ? "–" : String.join(", ", names);
    }

    // ---- for the person who leads ----------------------------------------------------------------------------------

    private Sheet facilitator() {
        SheetMaking making = begin(SheetKind.FACILITATOR);
        making.text("p.lead", lesson.card().objective());
        making.add(facts());
        for (SectionView section : lesson.sections()) {
            making.heading(section.number() + ". " + section.title(), section.phaseName() + " · " + section.time()
                    + (section.inShort() ? " · " + texts.get("paper.in-short") : ""));
            List<Markup> shown = looks(section).stream()
                    .map(look -> Markup.of("li", look.title() + " – " + look.caption())).distinct().toList();
            if (!shown.isEmpty()) {
                making.add(Markup.of("div.shown", Markup.of("p", Markup.of("strong", texts.get("paper.shown"))),
                        Markup.of("ul", shown)));
            }
            making.passages(section.leading());
        }
        making.add(Markup.of("p.boxed", lesson.takeAway() + " " + lesson.keep()));
        return end(making, SheetKind.FACILITATOR);
    }

    private Markup facts() {
        List<Markup> rows = new ArrayList<>();
        rows.add(fact(texts.get("paper.fact.time"), lesson.card().facts()));
        rows.add(fact(texts.get("paper.fact.materials"), lesson.materials()));
        rows.add(fact(texts.get("paper.fact.take-away"), lesson.takeAway()));
        lesson.alignment().forEach(
                standard -> rows.add(fact(standard.code(), standard.text())));
        return Markup.of("table.facts", Markup.of("tbody", rows));
    }

    private static Markup fact(String name, String text) {
        return Markup.of("tr", Markup.of("th", name).with("scope", "row"), Markup.of("td", text));
    }
}
