package org.ordinaryacts.export.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ordinaryacts.view.CorrectionView;

/** What becomes of each mistake of a story once it is mended in one record, as documented and with the rule. */
final class MendPart {
    private final Words words;
    private final List<Spoken<CorrectionView>> mends;

    MendPart(Words words, List<Spoken<CorrectionView>> mends) {
        this.words = words;
        this.mends = mends;
    }

    Markup part() {
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.of("h3", words.say("app.whatif.tab.mend")));
        mends.forEach(mend -> parts.add(mend(mend)));
        Spoken<CorrectionView> one = mends.getFirst();
        parts.add(Markup.of("p", Lists.chip(one.map(CorrectionView::chip), Page.Place.ALONE)));
        parts.add(Markup.of("p.soft.small", one.text(CorrectionView::caution)));
        return Markup.of("div.mends", parts);
    }

    private static Markup mend(Spoken<CorrectionView> mend) {
        return Markup.of("div.mend", Markup.of("p.strong", mend.text(CorrectionView::sentence)),
                mend.first().says().isEmpty() ? Markup.NONE : Markup.of("p", mend.text(CorrectionView::says)),
                Markup.of("div.courses", course(mend, CorrectionView::without), course(mend, CorrectionView::with)));
    }

    private static Markup course(Spoken<CorrectionView> mend, Function<CorrectionView, CorrectionView.Course> which) {
        Spoken<CorrectionView.Course> course = mend.map(which);
        return Markup.of("div", Markup.of("h4", course.text(CorrectionView.Course::title)),
                Markup.of("p", course.text(CorrectionView.Course::sentence)),
                Markup.of("ul", course.each(CorrectionView.Course::rows).stream().map(MendPart::row).toList()));
    }

    private static Markup row(Spoken<CorrectionView.Row> row) {
        String state = row.first().state();
        return Markup.of("li." + state, Markup.text(state.equals("wrong") ? "■ " : "● "),
                row.text(one -> one.holderName() + " (" + one.since() + "): " + one.line()
                        + (one.remark().isEmpty() ? "" : ". " + one.remark())));
    }
}
