package org.ordinaryacts.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.world.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is packed comes out again, in each language, and is small. */
class PackingTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<Language> BOTH = List.of(Language.EN, Language.ES);

    private record Thing(String name, int count, List<String> parts, Optional<String> note) {
    }

    @Test
    void everyStoryComesOutAgainInEachLanguage() {
        Edition edition = Editions.in(Language.EN, Language.ES);
        edition.stories().forEach(story -> {
            var data = Spoken.of(edition.namings(),
                    naming -> StoryData.of(naming, edition.trace(story), edition.town(), true).play().frames());
            String packed = Packing.of(data);
            for (int i = 0; i < 2; i++) {
                assertThat(unpacked(packed, BOTH.get(i).code())).as(story.id().value())
                        .isEqualTo(MAPPER.valueToTree(data.said().get(i)));
            }
        });
    }

    @Test
    void languagesMaySayMoreOrLess() {
        var said = new Spoken<>(BOTH, List.of(new Thing("one", 1, List.of("a", "b"), Optional.of("x")),
                new Thing("uno", 1, List.of("a"), Optional.empty())));
        String packed = Packing.of(said);
        assertThat(unpacked(packed, "en").get("parts")).hasSize(2);
        assertThat(unpacked(packed, "es").get("parts")).hasSize(1);
        assertThat(unpacked(packed, "es").get("note").isNull()).isTrue();
    }

    @Test
    void whatIsAlikeStandsOnce() {
        List<Thing> same = java.util.Collections.nCopies(1000, new Thing("a name", 7, List.of("a"), Optional.empty()));
        assertThat(Packing.of(new Spoken<>(BOTH, List.of(same, same)))).hasSizeLessThan(4000)
                .containsOnlyOnce("a name");
    }

    @Test
    void nothingInItCanEndAScript() {
        String packed = Packing.of(new Spoken<>(List.of(Language.EN), List.of("</script><!-- <b>")));
        assertThat(packed).doesNotContain("<");
        assertThat(unpacked(packed, "en").asString()).isEqualTo("</script><!-- <b>");
    }

    @Test
    void aMarkBringsItsLabel() {
        Chip chip = new Chip("documented", "Documented", "news", "2021", "A source", "flow:F01");
        String packed = Packing.of(new Spoken<>(List.of(Language.EN), List.of(chip)));
        assertThat(unpacked(packed, "en").get("label").asString()).isEqualTo("Documented · news · 2021");
    }

    /** Does what {@code unpack.js} does. */
    static JsonNode unpacked(String packed, String language) {
        JsonNode whole = MAPPER.readTree(packed);
        List<JsonNode> made = new ArrayList<>();
        for (JsonNode part : whole.get("parts")) {
            made.add(part(part, whole.get("shapes"), made, language));
        }
        return made.get(whole.get("root").asInt());
    }

    private static JsonNode part(JsonNode part, JsonNode shapes, List<JsonNode> made, String language) {
        if (part.isObject()) {
            return made.get(part.get(language).asInt());
        }
        if (!part.isArray()) {
            return part;
        }
        int shape = part.get(0).asInt();
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 1; i < part.size(); i++) {
            JsonNode value = made.get(part.get(i).asInt());
            if (shape < 0) {
                list.add(value);
            } else {
                object.set(shapes.get(shape).get(i - 1).asString(), value);
            }
        }
        return shape < 0 ? list : object;
    }

    @Test
    void plainThingsComeOutAsTheyAre() {
        Map<String, Object> things = new java.util.TreeMap<>(Map.of("a", 1, "b", true, "c", "", "d", List.of()));
        assertThat(unpacked(Packing.of(new Spoken<>(List.of(Language.EN), List.of(things))), "en"))
                .isEqualTo(MAPPER.valueToTree(things));
    }
}
