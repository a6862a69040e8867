package org.ordinaryacts.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.GuideView;
import org.ordinaryacts.view.LessonView;

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
}
