package org.ordinaryacts.cli;

import java.util.List;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.BlockView;
import org.ordinaryacts.view.LessonView;
import org.ordinaryacts.view.LookView;
import org.ordinaryacts.view.QuestionView;
import org.ordinaryacts.view.SectionView;

/** Writes a lesson on a page, with what each answer to its questions teaches. */
final class LessonPage {
    private static final String INDENT = "  ";

    private final Page page;
    private final ProsePage prose;
    private final Texts texts;
    private final boolean notes;

    /**
     * A page.
     *
     * @param notes whether what is for the person who leads is told too
     */
    LessonPage(Page page, Texts texts, boolean notes) {
        this.page = page;
        this.prose = new ProsePage(page);
        this.texts = texts;
        this.notes = notes;
    }

    /** What stands over a lesson. */
    void head(LessonView lesson) {
        page.title(lesson.card().title()).faint(lesson.banner()).faint(lesson.place()).gap()
                .paragraph(lesson.card().objective()).gap()
                .item("", texts.get("cli.lesson.materials", lesson.materials()));
    }

    /** What stands below it. */
    void foot(LessonView lesson) {
        page.heading(texts.get("cli.lesson.take")).paragraph(lesson.takeAway()).gap().paragraph(lesson.keep());
        page.heading(texts.get("cli.lesson.aligned"));
        lesson.alignment().forEach(standard -> page.item((standard.verified() ? "✓ " : "○ "),
                standard.code() + ": " + standard.text()));
    }

    /** A section. */
    void section(SectionView section) {
        page.heading(section.number() + ". " + section.title() + " · " + section.phaseName() + " · " + section.time()
                + (section.inShort() ? " · " + texts.get("cli.lesson.short") : "")).gap();
        for (int i = 0; i < section.blocks().size(); i++) {
            if (i > 0) {
                page.gap();
            }
            block(section.blocks().get(i));
        }
        part("cli.lesson.handout", section.handout());
        if (notes) {
            part("cli.lesson.notes", section.leading());
        }
    }

    private void part(String heading, List<Passage> passages) {
        if (!passages.isEmpty()) {
            page.gap().item(INDENT, "▌ " + texts.get(heading)).gap();
            prose.passages(passages, INDENT + INDENT);
        }
    }

    private void block(BlockView block) {
        switch (block) {
            case BlockView.Prose words -> prose.passages(words.passages(), INDENT);
            case BlockView.Shown shown -> look(shown.look());
            case BlockView.Asked asked -> ask(asked.ask());
            case BlockView.Pause pause -> page.item(INDENT + "◦ ", pause.text());
        }
    }

    private void look(LookView look) {
        page.item(INDENT + "▪ ", look.caption() + ": " + look.title());
        String command = command(look);
        if (!command.isEmpty()) {
            page.item(INDENT + "  ", texts.get("cli.lesson.see", command));
        }
    }

    /** The command that shows the same; empty where the terminal has none. */
    private static String command(LookView look) {
        return switch (look) {
            case LookView.OfStory story -> "tell " + story.story() + (story.brief()
                    ? " --short"
                    : story.step() > 0 ? " --step " + story.step() : "");
            case LookView.OfKnowing knowing -> "who " + knowing.story() + " --step " + knowing.step();
            case LookView.OfHolder holder -> "holder " + holder.holder().id();
            case LookView.OfLab lab -> "errors";
            case LookView.OfRules rules -> "whatif " + rules.story() + " --lever " + String.join(",", rules.levers());
            case LookView.OfFigure figure -> "sources " + figure.claim().id().replaceFirst("^[a-z]+:", "");
            case LookView.OfTerm term -> "glossary " + term.term().id();
        };
    }

    // ---- questions -------------------------------------------------------------------------------------------------

    private void ask(AskView ask) {
        page.item(INDENT + "? ", ask.text()).item(INDENT + "  ", ask.how());
        switch (ask) {
            case AskView.Choice choice -> choice(choice);
            case AskView.Order order -> {
                order.items().forEach(item -> page.item(INDENT + "  – ", item.text()));
                said(order.said());
            }
            case AskView.Match match -> {
                match.lefts().forEach(left -> page.item(INDENT + "  – ", left.text()));
                match.rights().forEach(right -> page.item(INDENT + "  · ", right.text()));
                said(match.said());
            }
            case AskView.Number number -> {
                page.item(INDENT + "  – ", number.unit());
                said(number.said());
            }
            case AskView.Press press -> said(press.said());
        }
    }

    private void choice(AskView.Choice choice) {
        int number = 1;
        for (QuestionView.Answer answer : choice.answers()) {
            page.item(INDENT + "  " + number++ + ") ", answer.text());
        }
        number = 1;
        for (QuestionView.Answer answer : choice.answers()) {
            page.item(INDENT + "  " + number++ + (answer.right() ? ") ✓ " : ") ✗ "), answer.feedback());
        }
    }

    private void said(AskView.Said said) {
        page.item(INDENT + "  ✓ ", said.right()).item(INDENT + "  ✗ ", said.other());
    }
}
