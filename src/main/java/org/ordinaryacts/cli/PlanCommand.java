package org.ordinaryacts.cli;

import java.util.List;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.view.PlanView;
import org.ordinaryacts.view.PlanViews;
import picocli.CommandLine;

/** Plans sessions for a time and an audience. */
@CommandLine.Command(name = "plan")
final class PlanCommand extends Command {
    @CommandLine.Mixin
    private PlanOptions options = new PlanOptions();

    /** A plan as JSON. */
    record Planned(String banner, PlanView plan) {
    }

    PlanCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        Curriculum curriculum = context.curriculum(library);
        PlanView plan = new PlanViews(curriculum, context.texts())
                .view(options.plan(context, curriculum));
        if (context.json()) {
            context.json(new Planned(context.banner(library), plan));
        } else {
            print(context, library, plan);
        }
        return FINE;
    }

    private static void print(CommandContext context, Library library, PlanView plan) {
        Page page = context.page().title(plan.title()).faint(context.banner(library)).faint(plan.lead());
        for (PlanView.SessionView session : plan.sessions()) {
            session(page, session);
        }
        List<String> headings = PlanViews.headings(context.texts());
        list(page, headings.get(0), plan.prepare());
        list(page, headings.get(1), plan.guides().stream().map(guide -> guide.title() + "  [" + guide.id() + "]")
                .toList());
        list(page, headings.get(2), plan.left());
        page.gap().paragraph(plan.keep());
    }

    private static void session(Page page, PlanView.SessionView session) {
        if (session.title().isEmpty()) {
            page.gap();
        } else {
            page.heading(session.title());
        }
        for (PlanView.PartView part : session.parts()) {
            String time = (part.time() + " ".repeat(12)).substring(0, 12);
            page.item(time, part.title());
            if (!part.text().isEmpty()) {
                page.item(" ".repeat(12), part.text());
            }
            part.lines().forEach(line -> page.item(" ".repeat(12) + "– ", line));
        }
        if (!session.spare().isEmpty()) {
            page.faint(session.spare());
        }
    }

    private static void list(Page page, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(heading);
            lines.forEach(line -> page.item("– ", line));
        }
    }
}
