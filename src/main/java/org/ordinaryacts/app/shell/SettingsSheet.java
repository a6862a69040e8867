package org.ordinaryacts.app.shell;

import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;

/** Everything that can be set. */
final class SettingsSheet extends VBox {
    private final Texts texts;
    private final double em;

    SettingsSheet(Settings settings, Texts texts, double em, Consumer<Settings> set) {
        super(1.2 * em);
        this.texts = texts;
        this.em = em;
        part("app.settings.language",
                Bar.languages(settings.language(), texts, "set", language -> set.accept(settings.in(language))));
        part("app.settings.text", Bar.sizes(settings, texts, em, "set", set));
        boolean light = settings.theme() == org.ordinaryacts.app.theme.Theme.LIGHT;
        getChildren().add(Parts.button(texts.get(light ? "app.theme.dark" : "app.theme.light"),
                () -> set.accept(settings.with(settings.theme().other()))));
    }

    private void part(String name, javafx.scene.Node control) {
        getChildren().add(Parts.column(0.5 * em, Parts.text(texts.get(name), "heading"), control));
    }
}
