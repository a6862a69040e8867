package org.ordinaryacts.export.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ordinaryacts.export.web.Markup;

/** Questions as a content package of IMS QTI 2.1: an item each, a test with a section for each lesson, a manifest. */
final class Qti {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";
    static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    static final String LOCATION = NAMESPACE + " http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd";
    private static final String PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1";
    private static final String PACKAGE_LOCATION = PACKAGE
            + " http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd";
    private static final String TEST = "test.xml";

    private Qti() {
    }

    /** The files of the package, by their names. */
    static Map<String, String> files(List<Asking> lessons) {
        Map<String, String> files = new TreeMap<>();
        for (Asking lesson : lessons) {
            items(lesson).forEach(item -> files.put(file(item), item.xml()));
        }
        files.put(TEST, test(lessons));
        files.put("imsmanifest.xml", manifest(lessons.stream().flatMap(Qti::items).toList()));
        return files;
    }

    private static Stream<QtiItem> items(Asking lesson) {
        return lesson.asks().stream().map(ask -> new QtiItem(lesson, ask));
    }

    private static String file(QtiItem item) {
        return "items/" + item.id() + ".xml";
    }

    private static String test(List<Asking> lessons) {
        List<Markup> sections = lessons.stream().map(Qti::section).toList();
        return HEAD + Markup.of("assessmentTest", Markup.of("testPart", sections).with("identifier", "questions")
                .with("navigationMode", "nonlinear").with("submissionMode", "individual")).with("xmlns", NAMESPACE)
                .with("xmlns:xsi", INSTANCE).with("xsi:schemaLocation", LOCATION)
                .with("identifier", "ordinary-acts").with("title", "Ordinary Acts").html() + "\n";
    }

    private static Markup section(Asking lesson) {
        List<Markup> inside = new ArrayList<>();
        items(lesson).forEach(item -> inside.add(Markup.of("assessmentItemRef").with("identifier", item.id())
                .with("href", file(item))));
        return Markup.of("assessmentSection", inside)
                .with("identifier", lesson.lesson().card().id() + "-" + lesson.texts().language().code())
                .with("title", lesson.lesson().card().title()).with("visible", "true");
    }

    private static String manifest(List<QtiItem> items) {
        List<Markup> resources = new ArrayList<>();
        Stream<Markup> needed = items.stream()
                .map(item -> Markup.of("dependency").with("identifierref", item.id()));
        resources.add(resource("test", "imsqti_test_xmlv2p1", TEST, needed));
        items.forEach(item -> resources.add(resource(item.id(), "imsqti_item_xmlv2p1", file(item), Stream.of())));
        return HEAD + Markup.of("manifest",
                Markup.of("metadata", Markup.of("schema", "QTIv2.1 Package"), Markup.of("schemaversion", "1.0.0")),
                Markup.of("organizations"), Markup.of("resources", resources)).with("xmlns", PACKAGE)
                .with("xmlns:xsi", INSTANCE).with("xsi:schemaLocation", PACKAGE_LOCATION)
                .with("identifier", "ordinary-acts-questions").html() + "\n";
    }

    private static Markup resource(String id, String type, String file, Stream<Markup> needed) {
        return Markup.of("resource", Stream.concat(Stream.of(Markup.of("file").with("href", file)), needed).toList())
                .with("identifier", id).with("type", type).with("href", file);
    }
}
