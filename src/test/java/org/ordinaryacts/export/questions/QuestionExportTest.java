package org.ordinaryacts.export.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.Lessons;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.world.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Questions for learning platforms are what their formats ask for, and right where the lesson says so. */
class QuestionExportTest {
    private static final List<Asking> ALL = Arrays.stream(Language.values()).flatMap(language -> Lessons.ids().stream()
            .map(id -> new Asking(Lessons.view(id, language), new Texts(language)))).toList();

    private static Stream<AskView> asks() {
        return ALL.stream().flatMap(lesson -> lesson.asks().stream());
    }

    // ---- GIFT ------------------------------------------------------------------------------------------------------

    private static List<Gift.Question> gift() {
        return Gift.read(new String(QuestionExport.gift(ALL), StandardCharsets.UTF_8));
    }

    @Test
    void everyQuestionIsReadByTheRulesOfGift() {
        assertThat(gift()).hasSize((int) asks().count()).extracting(Gift.Question::name).doesNotHaveDuplicates();
        assertThat(gift()).allSatisfy(question -> {
            assertThat(question.text()).isNotBlank();
            assertThat(question.answers()).isNotEmpty().anyMatch(Gift.Answer::right);
        });
    }

    @Test
    void giftSaysOfEachAnswerWhatTheLessonSays() {
        List<Gift.Question> read = gift();
        List<AskView> asked = asks().toList();
        for (int i = 0; i < asked.size(); i++) {
            Gift.Question question = read.get(i);
            switch (asked.get(i)) {
                case AskView.Choice choice -> assertThat(question.answers()).isEqualTo(choice.answers().stream()
                        .map(answer -> new Gift.Answer(answer.right(), answer.text(), answer.feedback())).toList());
                case AskView.Order order -> pairs(question, order.items().size(), order.said());
                case AskView.Match match -> pairs(question, match.lefts().size(), match.said());
                case AskView.Number number -> {
                    assertThat(question.number()).isTrue();
                    assertThat(question.answers().getFirst().text()).startsWith(Asking.plain(number.value()) + ":");
                    assertThat(question.answers()).extracting(Gift.Answer::feedback)
                            .containsExactly(number.said().right(), number.said().other());
                }
                case AskView.Press press -> assertThat(question.answers().stream().filter(Gift.Answer::right))
                        .singleElement().extracting(Gift.Answer::feedback).isEqualTo(press.said().right());
            }
        }
    }

    /** Moodle takes a match from three pairs on. */
    private static void pairs(Gift.Question question, int count, AskView.Said said) {
        assertThat(question.answers()).hasSize(count).hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(answer -> assertThat(answer.text().split(" -> ")).hasSize(2));
        assertThat(question.general()).isEqualTo(said.right());
    }

    @Test
    void whatIsNoGiftIsNotRead() {
        assertThatThrownBy(() -> Gift.read("::a::[plain]b = c {=d}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gift.read("::a::[plain]b {d}")).isInstanceOf(IllegalArgumentException.class);
    }

    // ---- QTI -------------------------------------------------------------------------------------------------------

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(QuestionExport.qti(ALL)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Schema schema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(
                new StreamSource(QuestionExportTest.class.getResourceAsStream("qti-parts.xsd")));
    }

    private static Document read(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void everyItemAndTheTestAreAsTheStandardAsks() throws Exception {
        var validator = schema().newValidator();
        for (var file : files().entrySet()) {
            if (!file.getKey().equals("imsmanifest.xml")) {
                validator.validate(new StreamSource(new StringReader(file.getValue()), file.getKey()));
            }
        }
    }

    @Test
    void theSchemaFindsWhatIsWrong() throws Exception {
        String item = files().entrySet().stream().filter(file -> file.getKey().startsWith("items/")).findFirst()
                .orElseThrow().getValue();
        var validator = schema().newValidator();
        assertThatThrownBy(() -> validator.validate(new StreamSource(
                new StringReader(item.replace("cardinality=\"single\"", "cardinality=\"two\"")))))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void everyAnswerThatIsRightIsThere() throws Exception {
        for (var file : files().entrySet()) {
            if (file.getKey().startsWith("items/")) {
                Document item = read(file.getValue());
                if (!base(item).equals("float")) {
                    List<String> choices = identifiers(item);
                    values(item).flatMap(value -> Stream.of(value.split(" ")))
                            .forEach(value -> assertThat(choices).as(file.getKey()).contains(value));
                }
            }
        }
    }

    private static String base(Document item) {
        return ((Element) item.getElementsByTagName("responseDeclaration").item(0)).getAttribute("baseType");
    }

    private static Stream<String> values(Document item) {
        return elements(((Element) item.getElementsByTagName("correctResponse").item(0)).getElementsByTagName("value"))
                .map(Element::getTextContent);
    }

    private static List<String> identifiers(Document item) {
        return Stream.of("simpleChoice", "simpleAssociableChoice")
                .flatMap(name -> elements(item.getElementsByTagName(name)))
                .map(choice -> choice.getAttribute("identifier")).toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    @Test
    void theManifestNamesEveryFileAndNothingElse() throws Exception {
        Map<String, String> files = files();
        Document manifest = read(files.getOrDefault("imsmanifest.xml", ""));
        List<String> named = elements(manifest.getElementsByTagName("file")).map(file -> file.getAttribute("href"))
                .toList();
        assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
                files.keySet().stream().filter(name -> !name.equals("imsmanifest.xml")).toList());
        List<String> ids = elements(manifest.getElementsByTagName("resource"))
                .map(one -> one.getAttribute("identifier")).toList();
        assertThat(elements(manifest.getElementsByTagName("dependency")).map(one -> one.getAttribute("identifierref")))
                .isNotEmpty().isSubsetOf(ids);
    }

    @Test
    void theSameQuestionsAreTheSameBytes() {
        assertThat(QuestionExport.qti(ALL)).isEqualTo(QuestionExport.qti(ALL));
    }
}
