package org.ordinaryacts.app.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Choosing;
import org.ordinaryacts.app.theme.Choosing.Option;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Words;
import org.ordinaryacts.view.ClaimView;
import org.ordinaryacts.view.SourceFilter;
import org.ordinaryacts.view.SourcesView;
import org.ordinaryacts.view.SourcesViews;

/** All claims: search, choices, and the list of those that fit. */
final class ClaimsPage extends VBox {
    private static final double CHOICE = 13;

    private final Drawing drawing;
    private final SourcesModel model;
    private final Label found = Parts.text("", "strong");
    private final VBox list;

    ClaimsPage(Drawing drawing, SourcesModel model) {
        super(drawing.em());
        this.drawing = drawing;
        this.model = model;
        this.list = Parts.column(0.5 * drawing.em());
        getChildren().addAll(Parts.text(text("app.sources.claims"), "huge"), search(), choices(), found, list);
        fill();
    }

    private String text(String key) {
        return drawing.texts().get(key);
    }

    // ---- what is wanted ----------------------------------------------------------------------------------------

    private VBox search() {
        TextField field = new TextField();
        field.setId(Ids.SEARCH);
        field.setPromptText(text("app.sources.search.prompt"));
        field.setAccessibleText(text("app.sources.search"));
        field.setAccessibleHelp(text("app.sources.search.help"));
        field.setText(model.filter().words());
        field.setTextFormatter(Words.formatter());
        field.textProperty().subscribe(words -> want(model.filter().withWords(words)));
        Label name = Parts.text(text("app.sources.search"), "small", "strong");
        name.setLabelFor(field);
        return Parts.column(0.3 * drawing.em(), name, field,
                Parts.text(text("app.sources.search.help"), "soft", "small"));
    }

    private Columns choices() {
        SourcesView sources = drawing.sources();
        SourceFilter now = model.filter();
        return new Columns(CHOICE * drawing.em(), 4, drawing.em(), List.of(
                choice("kind", text("app.sources.by.kind"), now.kind(), SourceFilter::withKind,
                        sources.kinds().stream().map(kind -> option(kind.id(), kind.name(), kind.claims()))),
                choice("source", text("app.sources.by.source"), now.source(), SourceFilter::withSource,
                        sources.sources().stream()
                                .map(card -> option(card.source().id(), card.source().title(), card.claims()))),
                choice("source-kind", text("app.sources.by.source-kind"), now.sourceKind(),
                        SourceFilter::withSourceKind, options(sources.sourceKinds())),
                choice("grade", text("app.sources.by.grade"), now.grade(), SourceFilter::withGrade,
                        options(sources.grades()))));
    }

    private Stream<Option> options(List<SourcesView.Explained> words) {
        return words.stream().filter(word -> word.claims() > 0)
                .map(word -> option(word.id(), word.name(), word.claims()));
    }

    private Option option(String id, String name, int claims) {
        return new Option(Optional.of(id), drawing.texts().get("app.sources.choice", name, claims));
    }

    private VBox choice(String id, String name, String now, BiFunction<SourceFilter, String, SourceFilter> with,
            Stream<Option> options) {
        return Choosing.of(Ids.of("by", id), name, text("app.sources.any"), options.toList(),
                Optional.of(now).filter(chosen -> !chosen.isEmpty()), drawing.em(),
                chosen -> want(with.apply(model.filter(), chosen.orElse(""))));
    }

    private void want(SourceFilter filter) {
        if (!filter.equals(model.filter())) {
            model.want(filter);
            fill();
        }
    }

    // ---- what was found ----------------------------------------------------------------------------------------

    private void fill() {
        List<ClaimView> all = drawing.sources().claims();
        List<ClaimView> fitting = SourcesViews.matching(all, model.filter());
        found.setText(drawing.texts().count("app.sources.found", fitting.size(), all.size()));
        List<Node> entries = new ArrayList<>(fitting.stream().limit(model.listed()).map(this::entry).toList());
        if (fitting.size() > model.listed()) {
            entries.add(more(Math.min(SourcesModel.PAGE, fitting.size() - model.listed())));
        }
        if (fitting.isEmpty()) {
            entries.add(Parts.text(text("app.sources.none")));
        }
        list.getChildren().setAll(entries);
    }

    private Pressable entry(ClaimView claim) {
        FlowPane head = new FlowPane(0.8 * drawing.em(), 0.3 * drawing.em(),
                Parts.text(claim.kindName(), "soft", "small"),
                Parts.mark(claim.chip()));
        head.setPrefWrapLength(0);
        Label line = Parts.text(claim.text());
        VBox words = Parts.column(0.25 * drawing.em(), Parts.text(claim.title(), "strong"), line, head);
        Pressable entry = new Pressable(words,
                String.join(". ", claim.title(), claim.kindName(), claim.chip().label()),
                () -> drawing.face().claim().accept(claim.id()));
        entry.setId(Ids.of("claim", claim.id()));
        return entry;
    }

    private Button more(int count) {
        Button more = Parts.button(drawing.texts().get("app.sources.more", count), this::listMore);
        more.setId(Ids.MORE);
        return more;
    }

    /** The keyboard goes on at the first claim that was not there before. */
    private void listMore() {
        int before = model.listed();
        model.listMore();
        fill();
        list.getChildren().get(before).requestFocus();
    }
}
