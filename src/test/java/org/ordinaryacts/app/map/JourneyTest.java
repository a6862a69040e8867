package org.ordinaryacts.app.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.MapViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.ReachView;
import org.ordinaryacts.view.ReachViews;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Language;

/** Cards travel hop after hop; where somebody has to ask, the question goes first. */
class JourneyTest {
    private static final Texts TEXTS = new Texts(Language.ES);
    private static final Naming NAMING = new Naming(Worlds.library().world(), TEXTS, true);
    private static final MapView MAP = new MapViews(NAMING).map();

    private static List<ReachView.Way> ways(String field) {
        return new ReachViews(NAMING).field(new FieldId(field)).entries().stream()
                .flatMap(entry -> entry.ways().stream()).toList();
    }

    @Test
    void everyHopOfEveryRouteTravelsInItsWave() {
        List<ReachView.Way> ways = ways("home-address");
        Journey journey = Journey.of(ways, MAP, TEXTS);
        assertThat(journey.waves()).hasSize(2).allSatisfy(wave -> assertThat(wave).extracting(Journey.Hop::flow)
                .doesNotHaveDuplicates());
        ways.forEach(way -> way.routes()
                .forEach(route -> IntStream.range(0, route.flows().size())
                        .forEach(hop -> assertThat(journey.waves().get(hop)).extracting(Journey.Hop::flow)
                                .contains(route.flows().get(hop)))));
    }

    @Test
    void theQuestionGoesBackBeforeTheAnswerComes() {
        ReachView.Way asked = ways("photo").stream().filter(way -> way.routes().getFirst().flows().contains("F38"))
                .findFirst().orElseThrow();
        Journey journey = Journey.of(List.of(asked), MAP, TEXTS);
        assertThat(card(journey, 0.25, Movement.FULL))
                .isEqualTo(new Board.Card("F38", true, 0.5, "¿Foto?", "question"));
        assertThat(card(journey, 0.75, Movement.FULL)).isEqualTo(new Board.Card("F38", false, 0.5, "Foto", "ask"));
        assertThat(card(journey, 0.6, Movement.REDUCED).along()).isEqualTo(0.04);
        assertThat(card(journey, 0.9, Movement.REDUCED).along()).isEqualTo(0.96);
        assertThat(journey.at(-0.1, Movement.FULL)).isEmpty();
        assertThat(journey.at(journey.waves().size(), Movement.FULL)).isEmpty();
    }

    private static Board.Card card(Journey journey, double time, Movement movement) {
        return journey.at(time, movement).stream().filter(card -> card.flow().equals("F38")).findFirst()
                .orElseThrow();
    }

    @Test
    void neverMoreCardsThanCanBeFollowed() {
        List<String> all = MAP.flows().stream().map(MapView.FlowLine::id).toList();
        List<ReachView.Way> ways = all.stream()
                .map(id -> new ReachView.Way(List.of("f"), List.of("Dato"), 1,
                        List.of(new org.ordinaryacts.view.RouteLine("", List.of("a", "b"), List.of(id), List.of(id),
                                List.of(), new org.ordinaryacts.view.Chip("", "", "", "", "", "")))))
                .toList();
        Journey journey = Journey.of(ways, MAP, TEXTS);
        assertThat(journey.waves()).allSatisfy(wave -> assertThat(wave).hasSizeLessThanOrEqualTo(Journey.MOST));
        assertThat(journey.waves().stream().flatMap(List::stream)).hasSize(all.size());
    }
}
