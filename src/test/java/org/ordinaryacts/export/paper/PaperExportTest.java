package org.ordinaryacts.export.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.Lessons;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Language;

/** Sheets of paper: real text, tagged, with bookmarks, the same bytes each time. */
class PaperExportTest {
    private static final String LESSON = "what-a-renewal-says";

    private static PaperExport.Told told(String lesson, Language language) {
        return new PaperExport.Told(Lessons.view(lesson, language), Lessons.guide("handout-help", language),
                new Texts(language));
    }

    private static byte[] all(String lesson, PaperSize size) {
        return new PaperExport(size).lesson(
                Arrays.stream(Language.values()).map(language -> told(lesson, language)).toList(),
                List.of(SheetKind.values()));
    }

    @Test
    void look() throws IOException {
        Files.createDirectories(Path.of("target/look"));
        for (String id : Lessons.ids()) {
            for (SheetKind kind : SheetKind.values()) {
                for (Language l : Language.values()) {
                    Files.write(Path.of("target/look/" + id + "-" + kind.token() + "-" + l.code() + ".pdf"),
                            new PaperExport(l == Language.EN ? PaperSize.LETTER : PaperSize.A4)
                                    .lesson(List.of(told(id, l)), List.of(kind)));
                }
            }
        }
    }

    @Test
    void theSameSheetsAreTheSameBytes() {
        assertThat(all(LESSON, PaperSize.LETTER)).isEqualTo(all(LESSON, PaperSize.LETTER));
    }

    @Test
    void itIsRealTextTaggedAndMarked() throws IOException {
        try (PDDocument document = Loader.loadPDF(all(LESSON, PaperSize.A4))) {
            assertThat(new PDFTextStripper().getText(document)).contains("What a license renewal says")
                    .contains("Una fila");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }
}
