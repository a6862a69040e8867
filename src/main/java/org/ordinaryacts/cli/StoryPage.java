package org.ordinaryacts.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.view.ExposureView;
import org.ordinaryacts.view.HappeningView;
import org.ordinaryacts.view.MoveView;
import org.ordinaryacts.view.QuestionView;
import org.ordinaryacts.view.StepView;
import org.ordinaryacts.view.StoryView;

/** Draws a story, a step, or who knows what, on a page. */
final class StoryPage {
    private final Page page;
    private final Texts texts;

    StoryPage(Page page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    void story(StoryView story, List<ExposureView> who) {
        simulated(story, who);
        page.gap().faint(texts.get("cli.tell.more", story.id())).faint(texts.get("cli.tell.language"));
    }

    /** A story that has no name to be asked for again. */
    void simulated(StoryView story, List<ExposureView> who) {
        page.title(story.title()).faint(story.banner()).gap().paragraph(story.summary()).gap()
                .faint(story.caseLine());
        page.heading(texts.get("cli.tell.people"));
        story.people().forEach(person -> page
                .paragraph(person.name() + ". " + person.details() + ". " + person.about()));
        page.heading(texts.get("cli.tell.before")).paragraph(story.before());
        if (!story.start().isEmpty()) {
            page.heading(texts.get("cli.tell.start"));
            story.start().forEach(this::start);
            story.early().forEach(this::happening);
        }
        page.heading(texts.get("cli.tell.what"));
        story.steps().forEach(this::step);
        page.gap().heading(texts.get("cli.tell.who"));
        who.forEach(this::who);
        page.heading(texts.get("cli.tell.change"));
        story.change().forEach(change -> page.item("  ", change.name() + " [" + change.lever() + "]")
                .item("    ", change.text()));
        page.heading(texts.get("cli.tell.fairness"));
        story.fairness().forEach(line -> page.item("  ", line));
        page.heading(texts.get("cli.tell.after")).paragraph(story.after());
    }

    private void start(StoryView.Start start) {
        page.item("  ■ ", start.holder() + ": " + String.join(", ", start.fields()));
        page.item("    ", start.text()).item("    ", chip(start.chip()) + " " + start.chip().source());
    }

    void step(StepView step) {
        String when = step.interval().isEmpty() ? step.day() : step.day() + " (" + step.interval() + ")";
        page.heading(texts.get("cli.tell.step", step.number(), step.total()) + " · " + when + " · "
                + step.kindName());
        page.item("  ", step.title()).item("  ", step.text());
        step.happenings().forEach(this::happening);
        step.question().ifPresent(this::question);
        step.chip().ifPresent(chip -> evidence(chip, step.parts()));
    }

    private void happening(HappeningView happening) {
        happening.move().ifPresentOrElse(this::move, () -> page.item("  ▪ ", happening.sentence()));
    }

    private void move(MoveView move) {
        String mark = switch (move.how()) {
            case "asked" -> "  ⋯ ";
            case "automatic" -> "  » ";
            default -> "  → ";
        };
        page.item(mark, move.sentence() + " " + String.join(" ", move.flows()) + " " + chip(move.chip()));
    }

    private void evidence(Chip chip, List<StepView.Part> parts) {
        page.item("  ", chip(chip) + " " + chip.source());
        if (parts.stream().map(part -> part.chip().grade()).distinct().count() > 1) {
            page.item("  ", parts.stream().map(part -> part.of() + ": " + part.chip().grade()).distinct()
                    .collect(Collectors.joining(" · ")));
        }
    }

    private static String chip(Chip chip) {
        return "[" + chip.label() + "]";
    }

    private void question(QuestionView question) {
        int number = 1;
        for (QuestionView.Answer answer : question.answers()) {
            page.item("  " + number + ") ", answer.text());
            number++;
        }
        number = 1;
        page.gap();
        for (QuestionView.Answer answer : question.answers()) {
            page.item("  " + number + (answer.right() ? ") ✓ " : ") ✗ "), answer.feedback());
            number++;
        }
    }

    void who(ExposureView view) {
        page.paragraph(view.person() + " · " + view.moment()).faint(texts.get("cli.who.legend"));
        if (view.rows().isEmpty()) {
            page.paragraph(texts.get("cli.who.nobody"));
        }
        for (ExposureView.Row row : view.rows()) {
            page.item("  ", row.value().isEmpty() ? row.name() : row.name() + ": " + row.value());
            page.item("    ", texts.get("cli.who.holds", names(view, row, "holds")));
            String could = names(view, row, "could-ask");
            if (!could.isEmpty()) {
                page.item("    ", texts.get("cli.who.could", could));
            }
        }
    }

    private static String names(ExposureView view, ExposureView.Row row, String state) {
        return row.cells().stream().filter(cell -> cell.state().equals(state))
                .map(cell -> marked(view, cell)).collect(Collectors.joining(", "));
    }

    private static String name(ExposureView view, ExposureView.Cell cell) {
        return view.holders().stream().filter(holder -> holder.id().equals(cell.holder())).findFirst()
                .map(ExposureView.Column::name).orElse(cell.holder());
    }

    private static String marked(ExposureView view, ExposureView.Cell cell) {
        return cell.mark().equals("right") ? name(view, cell) : "■ " + name(view, cell) + " (" + cell.word() + ")";
    }

    /** The same with the way behind each cell. */
    void ways(ExposureView view) {
        page.title(view.person()).paragraph(view.moment()).faint(texts.get("cli.who.legend"));
        for (ExposureView.Row row : view.rows()) {
            page.heading(row.value().isEmpty() ? row.name() : row.name() + ": " + row.value());
            row.cells().stream().filter(cell -> !cell.way().isEmpty())
                    .forEach(cell -> cell(view, cell));
        }
    }

    private void cell(ExposureView view, ExposureView.Cell cell) {
        page.item(!cell.mark().equals("right") ? "  ■ " : cell.state().equals("holds") ? "  ● " : "  ○ ",
                name(view, cell) + " (" + cell.word() + ")");
        cell.way().forEach(line -> page.item("      ", line));
    }
}
