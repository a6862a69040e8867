package org.ordinaryacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Exposure;
import org.ordinaryacts.engine.Knows;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.CastMember;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;

/** What a page shows is what the engine derived: at every step of every story, in the table and on the map. */
@ExtendWith(AtTheDesk.class)
class StatesTest {
    private static final String CELLS = """
            [...document.querySelectorAll("#panel-who table")].flatMap((table) => {
              const person = table.getAttribute("aria-label").split(". ")[0];
              return [...table.querySelectorAll("td[data-holder]")].map((cell) => [person, cell.dataset.holder,
                cell.dataset.field, { "●": "holds", "○": "could-ask", "–": "nothing" }[cell.textContent.trim()[0]]].join("|"));
            })""";
    private static final String BOXES = """
            [...document.querySelectorAll(".node:not(.act)")].map((box) => [box.dataset.node, box.className.split(" ")[1],
              (box.querySelector(".node-word").textContent.match(/[0-9]+/) || ["0"])[0]].join("|"))""";

    private final Desk desk;

    StatesTest(Desk desk) {
        this.desk = desk;
    }

    @Test
    void theStatesShownAreTheEngines() {
        for (Story story : desk.library().stories()) {
            Trace trace = new Engine(desk.library().world()).tell(story);
            try (Sheet sheet = desk.open(desk.story(story.id().value()), "#?motion=off", Sheet.Reader.USUAL)) {
                compare(sheet, trace, trace.beginning(), story.id() + " before");
                for (var step : story.steps()) {
                    sheet.press("ArrowRight");
                    compare(sheet, trace, trace.after(step.id()), story.id() + " " + step.id());
                }
            }
        }
    }

    @Test
    void theStatesShownAreTheEnginesBackwardAndInSpanishToo() {
        Story story = desk.library().stories().getFirst();
        Trace trace = new Engine(desk.library().world()).tell(story);
        try (Sheet sheet = desk.open(desk.story(story.id().value()), "#?motion=off&lang=es", Sheet.Reader.PHONE)) {
            sheet.press("End");
            for (var step : story.steps().reversed()) {
                compare(sheet, trace, trace.after(step.id()), story.id() + " back at " + step.id());
                sheet.press("ArrowLeft");
            }
        }
    }

    private void compare(Sheet sheet, Trace trace, int moment, String where) {
        List<Exposure> all = trace.story().cast().stream()
                .map(member -> Exposure.at(desk.library().world(), trace, moment, member.role())).toList();
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            expected.addAll(cells(trace.story().cast().get(i), all.get(i)));
        }
        List<?> shown = (List<?>) sheet.ask("[" + CELLS + "," + BOXES + "]");
        assertThat(strings(shown.getFirst())).as(where).isEqualTo(expected);
        Set<String> boxes = strings(shown.getLast());
        assertThat(boxes).as(where)
                .isEqualTo(boxes.stream().map(box -> box(box.split("\\|")[0], all)).collect(Collectors.toSet()));
    }

    /** Every cell of the table: each field that somebody holds, with each holder that has to do with any. */
    private static Set<String> cells(CastMember member, Exposure exposure) {
        Set<HolderId> holders = new TreeSet<>();
        exposure.fields().forEach(field -> holders.addAll(exposure.of(field).keySet()));
        return exposure.fields().stream()
                .flatMap(field -> holders.stream().map(holder -> String.join("|", member.persona().name(),
                        holder.value(), field.value(), word(exposure.of(holder, field)))))
                .collect(Collectors.toSet());
    }

    private static String word(Knows knows) {
        return switch (knows) {
            case Knows.Holds holds -> "holds";
            case Knows.CouldAsk could -> "could-ask";
            case Knows.Nothing nothing -> "nothing";
        };
    }

    private String box(String id, List<Exposure> all) {
        HolderId holder = new HolderId(id);
        World world = desk.library().world();
        long holds = count(holder, all, "holds");
        long could = count(holder, all, "could-ask");
        if (holds > 0) {
            return id + "|holds|" + holds;
        }
        if (could > 0) {
            return world.holder(holder).kind().passesOn() ? id + "|passes|0" : id + "|could-ask|" + could;
        }
        return id + "|nothing|0";
    }

    private static long count(HolderId holder, List<Exposure> all, String word) {
        return all.stream().flatMap(exposure -> exposure.fields().stream().map(field -> exposure.of(holder, field)))
                .filter(knows -> word(knows).equals(word)).count();
    }

    private static Set<String> strings(Object answer) {
        return ((List<?>) answer).stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
