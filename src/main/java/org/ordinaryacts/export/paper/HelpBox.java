package org.ordinaryacts.export.paper;

import java.util.ArrayList;
import java.util.List;
import org.ordinaryacts.export.web.Markup;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.lesson.Run;

/** The box for local help, to fill in by hand: each place in a cell of its own, two in a row. */
final class HelpBox {
    private HelpBox() {
    }

    /** The box of a guide: what stands above its first line is for the person who leads, and is left out. */
    static Markup of(List<Passage> guide) {
        int line = 0;
        while (line < guide.size() && !(guide.get(line) instanceof Passage.Divider)) {
            line++;
        }
        return box(line < guide.size() ? guide.subList(line + 1, guide.size()) : guide);
    }

    private static Markup box(List<Passage> box) {
        List<Passage> before = new ArrayList<>();
        List<List<Passage>> places = new ArrayList<>();
        List<Passage> after = new ArrayList<>();
        for (Passage passage : box) {
            if (begins(passage, Run.Style.STRONG)) {
                places.add(new ArrayList<>(List.of(passage)));
            } else if (places.isEmpty()) {
                before.add(passage);
            } else if (!after.isEmpty() || begins(passage, Run.Style.EMPHASIS)) {
                after.add(passage);
            } else {
                places.getLast().add(passage);
            }
        }
        return Markup.of("div.help", Prose.of(before), table(places), Prose.of(after));
    }

    private static boolean begins(Passage passage, Run.Style style) {
        return passage instanceof Passage.Paragraph(var runs) && !runs.isEmpty() && runs.getFirst().style() == style;
    }

    private static Markup table(List<List<Passage>> places) {
        List<Markup> rows = new ArrayList<>();
        for (int i = 0; i < places.size(); i += 2) {
            rows.add(Markup.of("tr", cell(places.get(i)),
                    i + 1 < places.size() ? cell(places.get(i + 1)) : Markup.of("td", "")));
        }
        return rows.isEmpty() ? Markup.text("") : Markup.of("table.places", Markup.of("tbody", rows));
    }

    private static Markup cell(List<Passage> place) {
        return Markup.of("td", Prose.of(place));
    }
}
