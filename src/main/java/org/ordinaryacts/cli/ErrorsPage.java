package org.ordinaryacts.cli;

import java.util.List;
import java.util.Locale;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.view.ErrorsView;

/** Draws the error lab on a page. */
final class ErrorsPage {
    private static final int BAR = 30;

    private final Page page;
    private final Texts texts;

    ErrorsPage(Page page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String chip(Chip chip) {
        return "[" + chip.label() + "] ";
    }

    // ---- the figure and a run ----------------------------------------------------------------------------------

    void errors(ErrorsCommand.Errors all) {
        ErrorsView.Documented documented = all.documented();
        page.title(documented.title()).faint(all.banner()).gap().paragraph(documented.value())
                .paragraph(documented.definition()).faint(chip(documented.chip()) + documented.chip().source())
                .paragraph(documented.not());
        documented.appeal().forEach(court -> page.item("  – ", court));
        page.paragraph(documented.condition());
        documented.intervals().forEach(range -> page.item("  ", range.name() + ": " + range.from() + " – "
                + range.to()));
        page.heading(texts.get("cli.errors.differs")).paragraph(documented.differs());
        run(all.run());
        spread(all.spread());
        conditions(all.conditions());
        page.gap().paragraph(texts.get("cli.code", all.code()));
    }

    private void run(ErrorsView.Run run) {
        page.heading(run.heading()).faint(chip(run.chip()) + texts.get("cli.errors.seed", run.seed()))
                .paragraph(run.reminder()).paragraph(texts.get("cli.errors.share", run.share()));
        if (!run.ended().isEmpty()) {
            page.paragraph(run.ended());
        }
        causes(run.causes());
        page.heading(texts.get("cli.errors.tree"));
        node(run.tree(), 1);
    }

    private void causes(List<ErrorsView.Cause> causes) {
        page.heading(texts.get("cli.errors.causes"));
        causes.forEach(cause -> page.item("  ", number(cause.count()) + " (" + cause.share() + ") " + cause.name())
                .item("    ", cause.sentence()));
    }

    private void node(ErrorsView.Node node, int depth) {
        page.item("  ".repeat(depth), number(node.count()) + " " + node.name());
        node.children().forEach(child -> node(child, depth + 1));
    }

    private void spread(ErrorsView.Spread spread) {
        if (spread.runs() == 0) {
            return;
        }
        page.heading(spread.heading()).faint(chip(spread.chip()))
                .paragraph(texts.get("cli.errors.mean", spread.mean()) + " " + spread.range());
        int most = spread.columns().stream().mapToInt(ErrorsView.Column::runs).max().orElse(1);
        for (int i = 0; i < spread.columns().size(); i++) {
            ErrorsView.Column column = spread.columns().get(i);
            String label = String.format(Locale.ROOT, "  %6s – %6s ", number(column.from()), number(column.to()));
            String mark = i == spread.marked() ? " " + texts.get("cli.errors.marked") : "";
            page.item(label, "█".repeat(column.runs() * BAR / most) + " " + column.runs() + mark);
        }
    }

    private void conditions(ErrorsView.Conditions conditions) {
        page.heading(texts.get("cli.errors.conditions")).faint(chip(conditions.chip()) + conditions.note());
        conditions.dials().forEach(dial -> page.item("  ", dial.name() + ": " + dial.shown() + " [" + dial.id() + "="
                + dial.value() + "]"));
        conditions.rules().stream().filter(ErrorsView.Toggle::on)
                .forEach(rule -> page.item("  ", rule.name() + " [" + rule.lever() + "]"));
        page.paragraph(conditions.expected());
    }

    void fit(ErrorsCommand.Fitted fit) {
        page.title(texts.get("cli.errors.fit")).faint(fit.banner()).gap();
        page.paragraph(texts.get("cli.errors.fit.found", String.format(Locale.ROOT, "%.3f", fit.scale() / 1000.0),
                String.format(Locale.ROOT, "%.4f%%", fit.share() * 100),
                String.format(Locale.ROOT, "%.4f%%", fit.wanted() * 100)));
        conditions(fit.conditions());
        page.gap().paragraph(texts.get("cli.code", fit.code()));
    }

    // ---- a crowd -----------------------------------------------------------------------------------------------

    void crowd(ErrorsView.Crowd crowd, String time, String code) {
        page.title(crowd.heading()).faint(crowd.banner()).gap().faint(chip(crowd.chip()) + crowd.note());
        if (!crowd.stopped().isEmpty()) {
            page.paragraph(crowd.stopped());
        }
        page.paragraph(texts.get("cli.crowd.requests", number(crowd.requests()), number(crowd.wrong()),
                crowd.share()));
        causes(crowd.causes());
        counts("cli.crowd.verdicts", crowd.verdicts());
        counts("cli.crowd.statuses", crowd.statuses());
        counts("cli.crowd.acts", crowd.acts());
        counts("cli.crowd.flows", crowd.flows());
        counts("cli.crowd.holders", crowd.holders());
        page.gap().paragraph(texts.get("cli.crowd.digest", crowd.digest())).paragraph(time)
                .paragraph(texts.get("cli.code", code));
    }

    private void counts(String key, List<ErrorsView.Count> counts) {
        page.heading(texts.get(key));
        counts.forEach(count -> page.item("  ", number(count.count()) + " " + count.name() + " [" + count.id() + "]"));
    }

    // ---- one person --------------------------------------------------------------------------------------------

    void person(ErrorsView.Person person) {
        page.heading(person.title() + " · " + person.verdict()).faint(chip(person.chip()))
                .paragraph(person.headline());
        person.lines().forEach(line -> page.item("  ", line.name() + ": " + line.value()));
        person.waterfall().forEach(this::waterfall);
        page.paragraph(person.others());
    }

    private void waterfall(ErrorsView.Waterfall waterfall) {
        page.heading(waterfall.title());
        waterfall.bars().forEach(bar -> page.item(bar.agrees() ? "  = " : "  ≠ ",
                bar.name() + ": " + bar.typed() + " | " + bar.filed() + "  " + bar.weight()));
        page.item("  ", waterfall.sentence());
    }
}
