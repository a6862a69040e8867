package org.ordinaryacts.export.scorm;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ordinaryacts.export.Zip;
import org.ordinaryacts.export.web.Markup;

/**
 * Packs the page of a lesson as SCORM 1.2 (ADL, "SCORM Content Aggregation Model", version 1.2): one page that the
 * platform
 * starts, and the manifest that names it.
 */
public final class ScormExport {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String PACKAGE = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    private static final String ADL = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
    private static final String PAGE = "index.html";

    private ScormExport() {
    }

    /**
     * A package.
     *
     * @param id the id of the lesson
     * @param title its title, as the platform shows it
     * @param page the page, which speaks with the platform by itself
     */
    public static byte[] of(String id, String title, String page) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("imsmanifest.xml", manifest(id, title));
        files.put(PAGE, page);
        return Zip.of(files);
    }

    private static String manifest(String id, String title) {
        Markup item = Markup.of("item", Markup.of("title", title)).with("identifier", "item-" + id)
                .with("identifierref", "page-" + id).with("isvisible", "true");
        Markup organization = Markup.of("organization", Markup.of("title", title), item)
                .with("identifier", "lesson-" + id);
        Markup page = Markup.of("resource", Markup.of("file").with("href", PAGE)).with("identifier", "page-" + id)
                .with("type", "webcontent").with("adlcp:scormtype", "sco").with("href", PAGE);
        return HEAD + Markup.of("manifest",
                Markup.of("metadata", Markup.of("schema", "ADL SCORM"), Markup.of("schemaversion", "1.2")),
                Markup.of("organizations", organization).with("default", "lesson-" + id),
                Markup.of("resources", page)).with("identifier", "ordinary-acts-" + id).with("version", "1.2")
                .with("xmlns", PACKAGE).with("xmlns:adlcp", ADL).html() + "\n";
    }
}
