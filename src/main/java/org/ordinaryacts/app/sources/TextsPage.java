package org.ordinaryacts.app.sources;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.view.AboutView;
import org.ordinaryacts.view.SourceFilter;
import org.ordinaryacts.view.SourcesView;

/** The texts that everything rests on. */
final class TextsPage {
    private final Drawing drawing;
    private final SourcesModel model;

    private TextsPage(Drawing drawing, SourcesModel model) {
        this.drawing = drawing;
        this.model = model;
    }

    /** The page; a source leads to its claims. */
    static VBox of(Drawing drawing, SourcesModel model) {
        return new TextsPage(drawing, model).page();
    }

    private VBox page() {
        List<VBox> others = drawing.sources().others().stream().map(this::other).toList();
        return drawing.page(drawing.texts().get("app.sources.texts"),
                Parts.text(drawing.texts().get("app.sources.texts.lead"), "soft"),
                drawing.columns(drawing.sources().sources().stream().map(this::card).toList()),
                drawing.part(drawing.texts().get("sources.others"),
                        Parts.text(drawing.texts().get("app.sources.addresses"), "soft"),
                        Parts.column(0.9 * drawing.em(), others)));
    }

    private VBox card(SourcesView.Card card) {
        AboutView.SourceLine source = card.source();
        Button claims = Parts.button(drawing.texts().count("app.sources.see", card.claims()), () -> {
            model.want(SourceFilter.ALL.withSource(source.id()));
            drawing.actions().section().accept(Section.CLAIMS);
        });
        claims.setId(Ids.of("claims-of", source.id()));
        claims.setAccessibleText(claims.getText() + ": " + source.title());
        return Parts.column(0.5 * drawing.em(), Parts.text(source.title(), "heading"),
                Parts.text(drawing.texts().get("app.sources.by", source.author(), source.publisher(), source.date())),
                Parts.text(source.kind() + " · " + source.asOf(), "strong", "soft", "small"),
                Parts.text(source.note(), "soft"), Parts.space(), claims);
    }

    private VBox other(SourcesView.Other other) {
        Selectable address = new Selectable(other.address(), other.source(), drawing.em());
        address.setId(Ids.of("address", other.claims().getFirst()));
        return Parts.column(0.1 * drawing.em(), Parts.text(other.source(), "strong"), address);
    }
}
