package org.ordinaryacts.export.questions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ordinaryacts.export.Zip;

/** Writes the questions of lessons for learning platforms. */
public final class QuestionExport {
    private QuestionExport() {
    }

    /** As GIFT, which Moodle imports: a category for each lesson in each language. */
    public static byte[] gift(List<Asking> lessons) {
        return GiftWriting.write(lessons).getBytes(StandardCharsets.UTF_8);
    }

    /** As a content package of IMS QTI 2.1: a zip with a section for each lesson in each language. */
    public static byte[] qti(List<Asking> lessons) {
        return Zip.of(Qti.files(lessons));
    }
}
