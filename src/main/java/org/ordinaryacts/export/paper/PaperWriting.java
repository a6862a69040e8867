package org.ordinaryacts.export.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.export.web.Markup;
import org.w3c.dom.Element;

/**
 * Puts sheets on paper: real text, tagged for screen readers, with bookmarks, in the program's own type. The same
 * sheets make the same bytes.
 */
final class PaperWriting {
    private static final String FAMILY = "Inter";
    private static final int REGULAR = 400;
    private static final int BOLD = 600;

    private PaperWriting() {
    }

    /** One document of all these sheets; each begins on a page of its own. */
    static byte[] write(List<Sheet> sheets, PaperSize size) {
        return write(sheets, size.css(), type -> Optional.empty());
    }

    /**
     * One document of these sheets.
     *
     * @param size width and height of its pages, as style sheets say it
     * @param drawers what draws an element that is no text, by the id of its sheet
     */
    static byte[] write(List<Sheet> sheets, String size, Function<String, Optional<FSObjectDrawer>> drawers) {
        XRLog.setLoggingEnabled(false);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useFont(font("Inter-Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(font("Inter-Italic.ttf"), FAMILY, REGULAR, FontStyle.ITALIC, true);
            builder.useFont(font("Inter-SemiBold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> null);
            builder.useObjectDrawerFactory(drawn(drawers));
            builder.withProducer("Ordinary Acts");
            String page = page(sheets, size);
            builder.withHtmlContent(page, null);
            builder.toStream(out);
            builder.run();
            return SameBytes.of(out.toByteArray(), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FSObjectDrawerFactory drawn(Function<String, Optional<FSObjectDrawer>> drawers) {
        return new FSObjectDrawerFactory() {
            @Override
            public @Nullable FSObjectDrawer createDrawer(Element element) {
                return drawers.apply(element.getAttribute("id")).orElse(null);
            }

            @Override
            public boolean isReplacedObject(Element element) {
                return drawers.apply(element.getAttribute("id")).isPresent();
            }
        };
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> Objects.requireNonNull(PaperWriting.class.getResourceAsStream(name), name);
    }

    private static String page(List<Sheet> sheets, String size) {
        Sheet first = sheets.getFirst();
        StringBuilder bookmarks = new StringBuilder("<bookmarks>");
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            bookmarks(sheet, bookmarks);
            body.append(Markup.of("div.sheet", Markup.of("div.foot", sheet.foot()), sheet.body())
                    .with("lang", sheet.language()).html());
        }
        bookmarks.append("</bookmarks>");
        return "<html lang=\"" + first.language() + "\"><head>" + Markup.of("title", first.title()).html()
                + "<meta name=\"description\" content=\"" + escaped(first.foot()) + "\"/>"
                + "<meta name=\"subject\" content=\"" + escaped(first.title()) + "\"/><style>@page { size: "
                + size + "; }\n" + style() + "</style>" + bookmarks + "</head><body>" + body + "</body></html>";
    }

    private static void bookmarks(Sheet sheet, StringBuilder bookmarks) {
        if (sheet.marks().isEmpty()) {
            return;
        }
        bookmarks.append(bookmark(sheet.title(), sheet.marks().getFirst().anchor()));
        sheet.marks().stream().skip(1)
                .forEach(mark -> bookmarks.append(bookmark(mark.name(), mark.anchor())).append("</bookmark>"));
        bookmarks.append("</bookmark>");
    }

    private static String bookmark(String name, String anchor) {
        return "<bookmark name=\"" + escaped(name) + "\" href=\"#" + anchor + "\">";
    }

    private static String escaped(String text) {
        return Markup.text(text).html();
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(PaperWriting.class.getResourceAsStream("paper.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
