package org.ordinaryacts.export.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.Lessons;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.lesson.PlanBuilder;
import org.ordinaryacts.lesson.PlanWish;
import org.ordinaryacts.lesson.Track;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.MapViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.PlanView;
import org.ordinaryacts.view.PlanViews;
import org.ordinaryacts.world.Language;

/** Sheets of paper: real text, tagged, with bookmarks, black on white, the same bytes each time. */
class PaperExportTest {
    private static final String LESSON = "what-a-renewal-says";
    private static final float POINT = 1;

    private static PaperExport.Told told(String lesson, Language language) {
        return new PaperExport.Told(Lessons.view(lesson, language), Lessons.guide("handout-help", language),
                new Texts(language));
    }

    private static byte[] all(String lesson, PaperSize size) {
        return new PaperExport(size).lesson(
                Arrays.stream(Language.values()).map(language -> told(lesson, language)).toList(),
                List.of(SheetKind.values()));
    }

    private static MapView map(Language language) {
        return new MapViews(new Naming(Worlds.library().world(), new Texts(language), true)).map();
    }

    private static byte[] poster(PaperSize size) {
        return new PaperExport(size).poster(
                List.of(new PaperExport.Charted(map(Language.ES), "Solo registros sintéticos",
                        new Texts(Language.ES))));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    static Stream<String> lessons() {
        return Lessons.ids().stream();
    }

    @Test
    void theSameSheetsAreTheSameBytes() {
        assertThat(all(LESSON, PaperSize.LETTER)).isEqualTo(all(LESSON, PaperSize.LETTER));
        assertThat(poster(PaperSize.A4)).isEqualTo(poster(PaperSize.A4));
    }

    @Test
    void itIsRealTextTaggedAndMarked() throws IOException {
        byte[] pdf = all(LESSON, PaperSize.A4);
        assertThat(text(pdf)).contains("What a license renewal says").contains("Lo que dice una renovación");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getDocumentOutline().children()).hasSize(
                    SheetKind.values().length * Language.values().length);
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).contains("What a license renewal says");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LETTER", "A4"})
    void pagesAreAsLargeAsThePaper(PaperSize size) throws IOException {
        try (PDDocument document = Loader.loadPDF(all(LESSON, size))) {
            document.getPages().forEach(page -> {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(size.shorter(), within());
                assertThat(page.getMediaBox().getHeight()).isCloseTo(size.longer(), within());
            });
        }
        try (PDDocument document = Loader.loadPDF(poster(size))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(size.poster().longer(), within());
        }
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(POINT);
    }

    /** Any printer and any copier can do it. */
    @Test
    void nothingIsColored() throws IOException {
        try (PDDocument document = Loader.loadPDF(all(LESSON, PaperSize.LETTER))) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImage(page, 0.3f);
                assertThat(Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0,
                        image.getWidth())).allMatch(PaperExportTest::gray)).as("page %d", page + 1).isTrue();
            }
        }
    }

    private static boolean gray(int color) {
        int red = color >> 16 & 0xFF;
        int green = color >> 8 & 0xFF;
        return red == green && green == (color & 0xFF);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aWorksheetAsksAndOnlyItsKeyAnswers(String lesson) throws IOException {
        PaperExport.Told told = told(lesson, Language.EN);
        String asked = text(new PaperExport(PaperSize.LETTER).lesson(List.of(told), List.of(SheetKind.WORKSHEET)));
        String answered = text(new PaperExport(PaperSize.LETTER).lesson(List.of(told), List.of(SheetKind.KEY)));
        List<AskView> asks = told.lesson().sections().stream().flatMap(section -> section.asks().stream()).toList();
        assertThat(asks).isNotEmpty();
        for (AskView ask : asks) {
            assertThat(asked).contains(ask.text());
            assertThat(answered).contains(ask.text());
        }
        assertThat(asked).doesNotContain("✓").doesNotContain("✗");
        assertThat(answered).contains("✓");
        asks.stream().filter(AskView.Choice.class::isInstance).map(AskView.Choice.class::cast)
                .flatMap(choice -> choice.answers().stream()).forEach(answer -> {
                    assertThat(asked).doesNotContain(answer.feedback());
                    assertThat(answered).contains(answer.feedback());
                });
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aHandoutHasTheBoxForLocalHelpAndNobodysName(String lesson) throws IOException {
        String handout = text(new PaperExport(PaperSize.LETTER)
                .lesson(List.of(told(lesson, Language.EN)), List.of(SheetKind.HANDOUT)));
        assertThat(handout).contains("Local help", "A clinic", "Legal aid", "Synthetic records only");
    }

    @Test
    void aPlanHasEveryPartWithItsTime() throws IOException {
        PlanView plan = new PlanViews(Lessons.curriculum(), new Texts(Language.EN)).view(
                new PlanBuilder(Lessons.curriculum()).plan(new PlanWish(90, 1, Track.COMMUNITY, true, List.of())));
        String sheet = text(new PaperExport(PaperSize.LETTER)
                .plan(List.of(new PaperExport.Planned(plan, new Texts(Language.EN)))));
        plan.sessions().forEach(session -> session.parts()
                .forEach(part -> assertThat(sheet).contains(part.time()).contains(part.title())));
        assertThat(sheet).contains(plan.keep());
    }

    @Test
    void aPosterNamesEveryHolderAndTellsEveryFlowWithItsSource() throws IOException {
        String poster = text(poster(PaperSize.LETTER));
        map(Language.ES).holders().forEach(holder -> assertThat(poster).contains(holder.name()));
        map(Language.ES).flows().forEach(flow -> assertThat(poster).contains(flow.id(), flow.chip().label()));
    }

    @Test
    void holdersOfAPosterDoNotLieOnEachOther() {
        PosterPlan plan = PosterPlan.of(map(Language.EN), 1000, 600);
        List<PosterPlan.Box> boxes = List.copyOf(plan.boxes().values());
        IntStream.range(0, boxes.size()).forEach(i -> IntStream.range(0, i)
                .forEach(j -> assertThat(over(boxes.get(i), boxes.get(j))).isFalse()));
        assertThat(boxes).allSatisfy(box -> {
            assertThat(box.left()).isNotNegative();
            assertThat(box.right()).isLessThanOrEqualTo(1000);
            assertThat(box.top()).isNotNegative();
            assertThat(box.top() + box.height()).isLessThanOrEqualTo(600);
        });
    }

    private static boolean over(PosterPlan.Box one, PosterPlan.Box other) {
        return one.left() < other.right() && other.left() < one.right() && one.top() < other.top() + other.height()
                && other.top() < one.top() + one.height();
    }
}
