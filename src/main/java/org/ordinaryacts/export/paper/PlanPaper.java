package org.ordinaryacts.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ordinaryacts.export.web.Markup;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.PlanView;
import org.ordinaryacts.view.PlanViews;

/** A plan on a sheet: what happens when, what to have ready, what to read before. */
final class PlanPaper {
    private final PlanView plan;
    private final Texts texts;

    PlanPaper(PlanView plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    Sheet sheet() {
        SheetMaking making = new SheetMaking("plan-" + texts.language().code()).title(texts.get("paper.plan"),
                plan.title());
        making.text("p.lead", plan.lead());
        plan.sessions().forEach(session -> session(making, session));
        List<String> headings = PlanViews.headings(texts);
        making.add(Markup.of("table.facts", Markup.of("tbody", List.of(row(headings.get(0), plan.prepare()),
                row(headings.get(1), read()),
                row(headings.get(2), plan.left())))));
        making.add(Markup.of("p.boxed", plan.keep()));
        return making.sheet(plan.title(), texts.language().code(),
                texts.get("banner.synthetic") + " · " + plan.title());
    }

    private static void session(SheetMaking making, PlanView.SessionView session) {
        if (!session.title().isEmpty()) {
            making.heading(session.title());
        }
        making.add(Markup.of("table.plan", Markup.of("tbody", session.parts().stream().map(PlanPaper::part).toList())));
        making.text("p.small", session.spare());
    }

    private static Markup part(PlanView.PartView part) {
        List<Markup> words = new ArrayList<>();
        words.add(Markup.of("p", Markup.of("strong", part.title())));
        if (!part.text().isEmpty()) {
            words.add(Markup.of("p", part.text()));
        }
        part.lines().forEach(line -> words.add(Markup.of("p", "– " + line)));
        return Markup.of("tr", Markup.of("th", part.time()).with("scope", "row"), Markup.of("td", words));
    }

    /** The guides to read, in one line. */
    private List<String> read() {
        return plan.guides().isEmpty()
                ? List.of()
                : List.of(plan.guides().stream().map(PlanView.Page::title).collect(Collectors.joining(" · ")));
    }

    private static Markup row(String heading, List<String> lines) {
        return lines.isEmpty()
                ? Markup.text("")
                : Markup.of("tr", Markup.of("th", heading).with("scope", "row"),
                        Markup.of("td", lines.stream().map(line -> Markup.of("p", line)).toList()));
    }
}
