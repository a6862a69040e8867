package org.ordinaryacts.cli;

import java.util.List;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.view.CorrectionView;
import org.ordinaryacts.view.CutView;
import org.ordinaryacts.view.HubsView;
import org.ordinaryacts.view.WhatIfChoices;
import org.ordinaryacts.view.WhatIfTable;
import org.ordinaryacts.view.WhatIfView;

/** Draws what comes of changed rules on a page. */
final class WhatIfPage {
    private static final int TITLE = 20;
    private static final int CELL = 5;

    private final Page page;
    private final Texts texts;

    WhatIfPage(Page page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    void comparison(WhatIfView view) {
        page.title(view.title()).faint(view.banner());
        rules(view);
        page.heading(view.headline()).paragraph(view.sentence());
        if (!view.prediction().isEmpty()) {
            page.paragraph(view.prediction());
        }
        view.marks().forEach(chip -> page.faint(chip(chip)));
        view.notes()
                .forEach(note -> page.gap().item("  ! ", note.text() + note.chip().map(c -> " " + chip(c)).orElse("")));
        page.heading(texts.get("cli.whatif.steps", view.ending().stepsAfter(), view.ending().stepsBefore()));
        view.steps().forEach(this::step);
        page.gap().paragraph(texts.get("cli.whatif.end", view.ending().before(), view.ending().after()));
        page.heading(texts.get("cli.whatif.numbers")).faint(texts.get("whatif.numbers.help"));
        view.fields().stream().filter(WhatIfView.FieldLine::differs).forEach(this::field);
        long same = view.fields().stream().filter(field -> !field.differs()).count();
        if (same > 0) {
            page.item("  = ", texts.count("whatif.numbers.same", same));
        }
        page.gap().faint(texts.get("cli.whatif.more", view.story()));
    }

    private void rules(WhatIfView view) {
        page.heading(texts.get("cli.whatif.rules"));
        view.levers().stream().filter(lever -> lever.on() || !view.changed()).forEach(lever -> page
                .item((lever.on() ? "  ● " : "  ○ ") + lever.id() + " ", lever.name())
                .item("        ", lever.on() ? lever.line() + " " + lever.note() : lever.line()));
        List<String> closed = view.closed().stream().map(WhatIfView.FlowName::line).toList();
        if (!closed.isEmpty()) {
            page.item("  ✕ ", texts.count("cli.whatif.closed", closed.size(), String.join("; ", closed)));
        }
        view.records().forEach(rule -> page.item("  ■ ", rule.line()));
    }

    private void step(WhatIfView.StepLine step) {
        page.item("  " + step.mark() + " ", step.number() + ". " + step.title() + " · " + step.day()
                + (step.fate().equals("same") ? "" : " · " + step.word()));
        step.before().filter(route -> step.after().isPresent())
                .ifPresent(route -> page.item("      ", texts.get("whatif.before", route.line())));
        step.after().ifPresent(route -> page.item("      ", texts.get("whatif.after", route.line()) + " "
                + chip(route.chip())));
        if (!step.reason().isEmpty() && step.after().isEmpty()) {
            page.item("      ", step.reason());
        }
    }

    private void field(WhatIfView.FieldLine field) {
        page.item("  ≠ ", field.name() + " (" + field.person() + ")");
        page.item("      ", texts.get("cli.whatif.field", field.holdsBefore(), field.holdsAfter(),
                field.couldBefore(), field.couldAfter(), field.hopsBefore(), field.hopsAfter(), field.dayBefore(),
                field.dayAfter()));
        if (!field.lost().isEmpty()) {
            page.item("      ", texts.get("whatif.numbers.lost", String.join(", ", field.lost())));
        }
        if (!field.onlyAsk().isEmpty()) {
            page.item("      ", texts.get("whatif.numbers.only-ask", String.join(", ", field.onlyAsk())));
        }
    }

    private static String chip(Chip chip) {
        return "[" + chip.label() + "]";
    }

    /** The class code of what is shown. */
    void code(String code) {
        page.gap().paragraph(texts.get("cli.code", code));
    }

    void correction(CorrectionView view) {
        page.heading(view.fieldName() + " · " + view.holderName()).paragraph(view.sentence());
        if (!view.says().isEmpty()) {
            page.paragraph(view.says());
        }
        page.faint(chip(view.chip()) + " " + view.caution());
        for (CorrectionView.Course course : List.of(view.without(), view.with())) {
            page.gap().paragraph(course.title()).item("  ", course.sentence());
            course.rows()
                    .forEach(row -> page.item(row.state().equals("wrong") ? "  ■ " : "  ● ", row.holderName() + " ("
                            + row.since() + "): " + row.line() + (row.remark().isEmpty() ? "" : ". " + row.remark())));
        }
    }

    void choices(WhatIfChoices choices) {
        page.title(choices.stories().getFirst().name()).faint(texts.get("banner.synthetic"));
        page.heading(texts.get("cli.whatif.records"));
        choices.records().forEach(record -> page.item("  " + record.id() + "  ", record.line()));
        if (!choices.mistakes().isEmpty()) {
            page.heading(texts.get("cli.whatif.mistakes"));
            choices.mistakes().forEach(mistake -> page.item("  " + mistake.record() + "." + mistake.field() + "@"
                    + mistake.usualDay() + "  ", mistake.line()));
        }
    }

    void table(WhatIfTable table) {
        page.title(table.title()).faint(table.banner()).gap();
        page.row(cells(" ".repeat(TITLE), table.levers().stream().map(WhatIfTable.Head::id).toList()));
        table.rows().forEach(row -> page.row(cells(fit(row.story(), TITLE),
                row.cells().stream().map(cell -> cell.sign().replace(" ", "")).toList())));
        page.gap();
        table.legend().forEach(page::faint);
        page.gap();
        table.levers().forEach(lever -> page.item(lever.id() + " ", lever.name()));
    }

    /** A line of the table: a cell that is wider than its column takes room from the ones after it. */
    private static String cells(String first, List<String> cells) {
        StringBuilder line = new StringBuilder(first);
        int wanted = first.length();
        for (String cell : cells) {
            wanted += CELL;
            line.append(" ").append(cell);
            while (line.length() < wanted) {
                line.append(' ');
            }
        }
        return line.toString().stripTrailing();
    }

    private static String fit(String text, int width) {
        return text.length() >= width ? text.substring(0, width) : text + " ".repeat(width - text.length());
    }

    void cut(CutView view) {
        page.paragraph(view.sentence());
        view.flows().forEach(flow -> page.item("  ✕ ", flow.id() + " · " + flow.line() + " · " + flow.actor() + " "
                + chip(flow.chip()) + " " + flow.chip().source()));
        page.gap().faint(view.caution());
    }

    void hubs(HubsView view) {
        page.paragraph(view.sentence());
        view.hubs().forEach(hub -> page.item("  ● ", hub.name() + " · " + hub.share()).item("      ", hub.sentence()));
        page.gap().faint(view.caution());
    }
}
