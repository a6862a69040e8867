package org.ordinaryacts.cli;

import java.util.List;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.HowManyView;

/** Draws how many people share what each holder knows, on a page. */
final class HowManyPage {
    private static final int BAR = 20;

    private final Page page;
    private final Texts texts;

    HowManyPage(Page page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    void all(List<HowManyView> views) {
        if (views.isEmpty()) {
            page.gap().paragraph(texts.get("cli.who.nobody"));
            return;
        }
        HowManyView any = views.getFirst();
        page.gap().paragraph(any.moment()).faint("[" + any.chip().label() + "] " + any.note());
        views.forEach(this::one);
        page.gap().faint(texts.get("howmany.scale"));
    }

    private void one(HowManyView view) {
        page.heading(view.holderName() + " · " + view.person()).paragraph(view.sentence());
        if (!view.steps().isEmpty()) {
            row(view, view.people(), view.peopleCount(), view.everybody());
        }
        for (HowManyView.Step step : view.steps()) {
            row(view, step.left(), step.count(), step.label() + ": " + step.value() + fresh(step.fresh()));
        }
        if (!view.steps().isEmpty() && view.steps().getLast().left() == 1) {
            page.item("  ", texts.get("howmany.only"));
        }
        if (!view.besides().isEmpty()) {
            page.item("  ", view.besides() + fresh(view.besidesFresh()));
        }
        view.notCounted().forEach(group -> page.item("  – ",
                String.join(", ", group.names()) + ". " + group.sentence()));
    }

    private String fresh(boolean fresh) {
        return fresh ? " (" + texts.get("howmany.fresh") + ")" : "";
    }

    /** The number, then one dot for the persona and a bar for the others, then what is known. */
    private void row(HowManyView view, int left, String count, String words) {
        String number = " ".repeat(view.peopleCount().length() - count.length()) + count;
        long bar = Math.round(view.length(left) * BAR);
        page.item("  " + number + " ●" + "━".repeat((int) bar) + " ".repeat((int) (BAR - bar)) + " ", words);
    }
}
