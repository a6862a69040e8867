package org.ordinaryacts.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.ClassCode.Read;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.WhatIfView;
import org.ordinaryacts.view.WhatIfViews;
import org.ordinaryacts.whatif.Comparing;
import org.ordinaryacts.whatif.Comparison;
import org.ordinaryacts.whatif.Fate;
import org.ordinaryacts.whatif.FieldChange;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.whatif.StepChange;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.Lever;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a page says of changed rules is what the engine derives, for every story and every lever. */
class WhatIfPartTest {
    private static final Edition BOTH = Editions.in(Language.EN, Language.ES);
    private static final Edition ENGLISH = Editions.in(Language.EN);
    private static final Edition SPANISH = Editions.in(Language.ES);

    static Stream<Story> stories() {
        return BOTH.stories().stream();
    }

    private static Element section(Edition edition, Story story) {
        String html = new WhatIfPart(edition, Page.Place.ALONE, edition.trace(story)).section().html()
                .replaceAll("<input ([^>]*)>", "<input $1/>");
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html))).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(html, e);
        }
    }

    private static List<Element> all(Element in, String tag, String attribute) {
        NodeList found = in.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i))
                .filter(element -> element.hasAttribute(attribute)).toList();
    }

    private static List<String> cells(Element row, String tag) {
        List<String> cells = new ArrayList<>();
        for (Node child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(tag)) {
                cells.add(child.getTextContent());
            }
        }
        return cells;
    }

    /** The levers that can be turned on, each with its part of the page. */
    private static SortedMap<String, Element> levers(Element section) {
        SortedMap<String, Element> levers = new TreeMap<>();
        all(section, "details", "data-lever").forEach(lever -> levers.put(lever.getAttribute("data-lever"), lever));
        return levers;
    }

    private static Element of(SortedMap<String, Element> levers, String id) {
        return Optional.ofNullable(levers.get(id)).orElseThrow();
    }

    private static Comparison derived(Trace trace, Lever lever) {
        return new Comparing(BOTH.world(), trace).with(RuleSet.of(lever.id()));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyStepHasItsFateAndEveryFieldItsNumbers(Story story) {
        SortedMap<String, Element> levers = levers(section(ENGLISH, story));
        Trace trace = BOTH.trace(story);
        for (Lever lever : BOTH.world().parts().levers()) {
            if (lever.effect() == Lever.Effect.DISCUSSION) {
                assertThat(levers).doesNotContainKey(lever.id().value());
                continue;
            }
            Element part = of(levers, lever.id().value());
            Comparison comparison = derived(trace, lever);
            List<Element> steps = all(part, "tr", "data-fate");
            List<Element> fields = all(part, "tr", "data-field");
            if (!comparison.touches()) {
                assertThat(steps).isEmpty();
                assertThat(fields).isEmpty();
                continue;
            }
            assertThat(steps).extracting(row -> row.getAttribute("data-fate"))
                    .isEqualTo(comparison.steps().stream().map(StepChange::fate).map(Fate::token).toList());
            assertThat(fields).hasSameSizeAs(comparison.fields());
            assertThat(fields.stream().map(row -> numbers(row)).sorted().toList()).isEqualTo(
                    comparison.fields().stream().map(WhatIfPartTest::numbers).sorted().toList());
        }
    }

    private static String numbers(Element row) {
        return row.getAttribute("data-field") + " " + row.getAttribute("data-differs") + " "
                + cells(row, "td").stream().limit(3).toList();
    }

    private static String numbers(FieldChange change) {
        return change.field() + " " + change.differs() + " "
                + List.of(pair(change.before().holds(), change.after().holds()),
                        pair(change.before().couldAsk(), change.after().couldAsk()),
                        pair(change.before().hops(), change.after().hops()));
    }

    private static String pair(int before, int after) {
        return before == after ? String.valueOf(after) : before + " → " + after;
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theWordsAreThoseOfWindowAndTerminal(Story story) {
        for (Edition edition : List.of(ENGLISH, SPANISH)) {
            Naming naming = edition.namings().getFirst();
            SortedMap<String, Element> levers = levers(section(edition, story));
            new WhatIfViews(naming, edition.trace(story), true).everyLever().forEach((id, view) -> {
                String said = of(levers, id).getTextContent();
                assertThat(said).contains(view.headline(), view.sentence(), view.prediction());
                assertThat(view.marks()).isNotEmpty().allMatch(chip -> said.contains(chip.label()));
                assertThat(view.notes()).allMatch(note -> said.contains(note.text()));
                if (view.touches()) {
                    rows(of(levers, id), view);
                }
            });
        }
    }

    private static void rows(Element part, WhatIfView view) {
        List<Element> steps = all(part, "tr", "data-fate");
        for (int i = 0; i < steps.size(); i++) {
            WhatIfView.StepLine step = view.steps().get(i);
            List<String> sides = cells(steps.get(i), "td");
            assertThat(steps.get(i).getTextContent()).startsWith(step.number() + ". " + step.title() + step.day());
            step.before().ifPresent(route -> assertThat(sides.getFirst()).isEqualTo(route.line()));
            assertThat(sides.getLast()).startsWith(step.mark() + " " + step.word());
            step.after().ifPresentOrElse(
                    route -> assertThat(sides.getLast()).contains(route.line(), route.chip().label(),
                            view.prediction()),
                    () -> assertThat(sides.getLast()).endsWith(step.reason()));
        }
        List<Element> fields = all(part, "tr", "data-field");
        for (int i = 0; i < fields.size(); i++) {
            WhatIfView.FieldLine field = view.fields().get(i);
            String said = fields.get(i).getTextContent();
            assertThat(said).startsWith(field.name());
            assertThat(field.lost()).allMatch(said::contains);
            assertThat(field.onlyAsk()).allMatch(said::contains);
            assertThat(cells(fields.get(i), "td").getLast()).startsWith(field.dayBefore()).endsWith(field.dayAfter());
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void whatALeverHasToDoWithTheStoryIsSaid(Story story) {
        levers(section(ENGLISH, story)).values().forEach(part -> {
            String said = part.getTextContent();
            switch (part.getAttribute("data-touch")) {
                case "closes" -> assertThat(said).doesNotContain("not touch this story");
                case "records" -> assertThat(said).contains("Here this acts on records", "Correct one record",
                        "copies", "Illustrative");
                case "requests" -> assertThat(said).contains("Here this acts on requests");
                case "nothing" -> assertThat(said).contains("This rule does not touch this story");
                default -> throw new AssertionError(part.getAttribute("data-touch"));
            }
        });
    }

    /** The code that stands there means what is shown there, and every code that opens something is such a code. */
    @ParameterizedTest
    @MethodSource("stories")
    void theClassCodeOfAComparisonMeansIt(Story story) {
        Texts texts = new Texts(Language.EN);
        WhatIfPart part = new WhatIfPart(BOTH, Page.Place.ALONE, BOTH.trace(story));
        SortedMap<String, Element> levers = levers(section(BOTH, story));
        assertThat(part.codes()).hasSize(1 + levers.size());
        for (WhatIfPart.Codes codes : part.codes()) {
            assertThat(codes.steps()).hasSize(story.steps().size() + 1);
            for (int step = 0; step <= story.steps().size(); step++) {
                ClassCode code = ((Read.Good) BOTH.codes().read(codes.steps().get(step), texts)).code();
                assertThat(code.story()).contains(story.id());
                assertThat(code.step()).isEqualTo(step);
                assertThat(code.rules().levers().stream().map(lever -> lever.value()).toList())
                        .isEqualTo(codes.lever().isEmpty() ? List.of() : List.of(codes.lever()));
            }
            if (!codes.lever().isEmpty()) {
                assertThat(of(levers, codes.lever()).getElementsByTagName("code").item(0).getTextContent())
                        .isEqualTo(codes.steps().getLast());
            }
        }
    }

    @Test
    void whatIsToTalkOverIsThereWithItsSource() {
        Element section = section(ENGLISH, BOTH.stories().getFirst());
        String said = section.getTextContent();
        BOTH.world().parts().levers().stream().filter(lever -> lever.effect() == Lever.Effect.DISCUSSION)
                .forEach(lever -> assertThat(said).contains(lever.name().in(Language.EN),
                        lever.sentence().in(Language.EN)));
    }

    @Test
    void aWorldWithoutLeversHasNoSuchPart() {
        var world = new Worlds().holders("a", "b").flow("F01 a>b asked name").build();
        Story story = Worlds.story(List.of(Worlds.start("r1 a name")), Worlds.end("end 3 r1"));
        Edition bare = new Edition(List.of(new Naming(world, new Texts(Language.EN), false)), List.of(story),
                Teaching.NONE, BOTH.town(), BOTH.codes(), false, "9", "0");
        assertThat(new WhatIfPart(bare, Page.Place.ALONE, bare.trace(story)).section().isEmpty()).isTrue();
    }
}
