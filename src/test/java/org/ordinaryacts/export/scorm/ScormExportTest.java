package org.ordinaryacts.export.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The package is what SCORM 1.2 asks for: the rules are those of its content aggregation model. */
class ScormExportTest {
    private static final String PACKAGE = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    private static final String ADL = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
    private static final byte[] PACKED = ScormExport.of("a-lesson", "Asking & sending", "<!doctype html>");

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(PACKED))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Element manifest() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(files().getOrDefault("imsmanifest.xml", ""))));
        return document.getDocumentElement();
    }

    private static Element only(Element in, String name) {
        assertThat(in.getElementsByTagNameNS(PACKAGE, name).getLength()).as(name).isEqualTo(1);
        return (Element) in.getElementsByTagNameNS(PACKAGE, name).item(0);
    }

    @Test
    void theManifestStandsAtTheTopAndSaysWhatItIs() throws Exception {
        assertThat(files()).containsKey("imsmanifest.xml");
        assertThat(manifest().getNamespaceURI()).isEqualTo(PACKAGE);
        assertThat(manifest().getLocalName()).isEqualTo("manifest");
        assertThat(manifest().getAttribute("identifier")).matches("[A-Za-z_][A-Za-z0-9_.-]*");
        assertThat(only(manifest(), "schema").getTextContent()).isEqualTo("ADL SCORM");
        assertThat(only(manifest(), "schemaversion").getTextContent()).isEqualTo("1.2");
    }

    @Test
    void itsPartsStandInTheOrderOfTheSchema() throws Exception {
        var parts = manifest().getChildNodes();
        assertThat(parts.getLength()).isEqualTo(3);
        assertThat(parts.item(0).getLocalName()).isEqualTo("metadata");
        assertThat(parts.item(1).getLocalName()).isEqualTo("organizations");
        assertThat(parts.item(2).getLocalName()).isEqualTo("resources");
    }

    @Test
    void theItemLeadsToAPageThatIsThere() throws Exception {
        Element organization = only(manifest(), "organization");
        assertThat(only(manifest(), "organizations").getAttribute("default"))
                .isEqualTo(organization.getAttribute("identifier"));
        Element item = only(organization, "item");
        Element resource = only(manifest(), "resource");
        assertThat(item.getElementsByTagNameNS(PACKAGE, "title").item(0).getTextContent())
                .isEqualTo("Asking & sending");
        assertThat(item.getAttribute("identifierref")).isEqualTo(resource.getAttribute("identifier"));
        assertThat(resource.getAttributeNS(ADL, "scormtype")).isEqualTo("sco");
        assertThat(resource.getAttribute("type")).isEqualTo("webcontent");
        assertThat(only(resource, "file").getAttribute("href")).isEqualTo(resource.getAttribute("href"));
        assertThat(files()).containsKey(resource.getAttribute("href")).hasSize(2);
    }

    @Test
    void theSameLessonMakesTheSameBytes() {
        assertThat(ScormExport.of("a-lesson", "Asking & sending", "<!doctype html>")).isEqualTo(PACKED);
    }
}
