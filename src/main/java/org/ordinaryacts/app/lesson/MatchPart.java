package org.ordinaryacts.app.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Choosing;
import org.ordinaryacts.app.theme.Opening;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.Judging;

/** For each left side a right side to be chosen. */
final class MatchPart extends VBox {
    private static final int NONE = -1;
    private final AskCard card;
    private final AskView.Match match;
    private final List<Integer> taken;

    MatchPart(AskCard card, AskView.Match match) {
        super(0.6 * card.here().em());
        this.card = card;
        this.match = match;
        Optional<Given.Arranged> before = card.here().model().given(match.id())
                .filter(Given.Arranged.class::isInstance).map(Given.Arranged.class::cast)
                .filter(given -> given.places().size() == match.lefts().size());
        this.taken = new ArrayList<>(before.map(Given.Arranged::places)
                .orElseGet(() -> Collections.nCopies(match.lefts().size(), NONE)));
        setMinHeight(Region.USE_PREF_SIZE);
        IntStream.range(0, match.lefts().size()).forEach(i -> getChildren().add(side(i)));
        getChildren().add(Parts.row(0, card.check(this::check)));
        before.filter(Given.Arranged::checked).ifPresent(given -> card.say(judge()));
    }

    private Region side(int left) {
        List<Choosing.Option> options = new ArrayList<>(
                List.of(new Choosing.Option(Optional.empty(), card.here().texts().get("app.lesson.match.choose"))));
        match.rights().forEach(
                right -> options.add(new Choosing.Option(Optional.of(String.valueOf(right.place())), right.text())));
        Opening opening = new Opening(card.id("left-" + (left + 1)), match.lefts().get(left).text(), options,
                Optional.of(taken.get(left)).filter(place -> place != NONE).map(String::valueOf), card.here().em(),
                place -> take(left, Integer.parseInt(place)));
        opening.getStyleClass().add("match-side");
        return opening;
    }

    private void take(int left, int right) {
        taken.set(left, right);
        card.changed(new Given.Arranged(taken, false));
    }

    private Judging.Judged judge() {
        return Judging.matched(match, taken.stream().flatMap(place -> match.rights().stream()
                .filter(right -> right.place() == place)).toList());
    }

    private void check() {
        if (taken.contains(NONE)) {
            card.hint(card.here().texts().get("app.lesson.match.all"));
        } else {
            card.judged(new Given.Arranged(taken, true), judge());
        }
    }
}
