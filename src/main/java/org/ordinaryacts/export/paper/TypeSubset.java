package org.ordinaryacts.export.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The program's own type, cut down to the signs that a file uses, so that the file can carry it. */
public final class TypeSubset {
    /** What a browser needs; tables that speak of single glyphs would not fit what is left. */
    private static final List<String> TABLES = List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
            "name", "post");

    private TypeSubset() {
    }

    /**
     * A font file with these signs, as far as the type has them.
     *
     * @param heavy the semibold type; otherwise the regular one
     * @param signs code points
     */
    public static byte[] of(boolean heavy, SortedSet<Integer> signs) {
        String name = heavy ? "Inter-SemiBold.ttf" : "Inter-Regular.ttf";
        try (InputStream in = Objects.requireNonNull(TypeSubset.class.getResourceAsStream(name), name);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            TTFSubsetter subset = new TTFSubsetter(font, TABLES);
            signs.forEach(subset::add);
            subset.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
