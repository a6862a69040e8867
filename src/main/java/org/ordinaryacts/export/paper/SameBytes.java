package org.ordinaryacts.export.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Takes the hour and the chance out of a document, so that the same content makes the same bytes. */
final class SameBytes {
    private SameBytes() {
    }

    static byte[] of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            plain(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Removes when it was made; what identifies it comes from nothing but this. */
    static void plain(PDDocument document) {
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        document.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
        document.setDocumentId(0L);
    }
}
