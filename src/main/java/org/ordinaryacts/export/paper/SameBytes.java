package org.ordinaryacts.export.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ordinaryacts.export.PageFiles;

/** Takes the hour and the chance out of a document, so that the same content makes the same bytes. */
final class SameBytes {
    /** So many bytes tell one document from another. */
    private static final int LENGTH = 16;

    private SameBytes() {
    }

    /** The document anew; it is known by what it was made from. */
    static byte[] of(byte[] pdf, String madeFrom) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(document, madeFrom);
        }
    }

    /** The bytes of a document, without when they were made. */
    static byte[] of(PDDocument document, String madeFrom) throws IOException {
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        document.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
        COSArray id = new COSArray();
        id.add(new COSString(digest(madeFrom)));
        id.add(new COSString(digest(madeFrom)));
        document.getDocument().setDocumentID(id);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            // A remark behind the end, by which the program knows its own files.
            out.writeBytes(("% " + PageFiles.MARK + "\n").getBytes(StandardCharsets.US_ASCII));
            return out.toByteArray();
        }
    }

    private static byte[] digest(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(whole, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
