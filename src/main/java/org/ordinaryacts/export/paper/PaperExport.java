package org.ordinaryacts.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.GuideView;
import org.ordinaryacts.view.LessonView;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.PlanView;

/** Writes sheets of lessons, guides and plans as PDF. */
public final class PaperExport {
    private final PaperSize size;

    /** For paper of this size. */
    public PaperExport(PaperSize size) {
        this.size = size;
    }

    /**
     * A lesson in one language.
     *
     * @param help the box for local help
     */
    public record Told(LessonView lesson, Optional<GuideView> help, Texts texts) {
    }

    /** Sheets of a lesson, one after the other, in each of the languages in which it is told. */
    public byte[] lesson(List<Told> told, List<SheetKind> kinds) {
        List<Sheet> sheets = new ArrayList<>();
        for (Told one : told) {
            LessonSheets lesson = new LessonSheets(one.lesson(), one.help(), one.texts());
            kinds.forEach(kind -> sheets.add(lesson.sheet(kind)));
        }
        return PaperWriting.write(sheets, size);
    }

    /** A guide in one language. */
    public record Page(GuideView guide, Texts texts) {
    }

    /** A guide in each of these languages. */
    public byte[] guide(List<Page> pages) {
        return PaperWriting.write(pages.stream().map(PaperExport::guide).toList(), size);
    }

    private static Sheet guide(Page page) {
        Texts texts = page.texts();
        return new SheetMaking("guide-" + page.guide().id() + "-" + texts.language().code())
                .title(texts.get("paper.guide"), page.guide().title()).passages(page.guide().passages())
                .sheet(page.guide().title(), texts.language().code(),
                        texts.get("banner.synthetic") + " · " + page.guide().title());
    }

    /** A plan in one language. */
    public record Planned(PlanView plan, Texts texts) {
    }

    /** A plan in each of these languages. */
    public byte[] plan(List<Planned> plans) {
        return PaperWriting.write(plans.stream().map(one -> new PlanPaper(one.plan(), one.texts()).sheet()).toList(),
                size);
    }

    /** The map in one language. */
    public record Charted(MapView map, String banner, Texts texts) {
    }

    /** A poster of the map in each of these languages, on paper twice as large, and every flow in words. */
    public byte[] poster(List<Charted> maps) {
        PaperSize large = size.poster();
        List<PosterWriting> posters = maps.stream()
                .map(one -> new PosterWriting(one.map(), one.texts(), one.banner(), large)).toList();
        return PaperWriting.write(posters.stream().map(PosterWriting::sheet).toList(), large.cssAcross(),
                id -> posters.stream().filter(poster -> poster.id().equals(id)).findFirst().map(PosterWriting::lines));
    }
}
