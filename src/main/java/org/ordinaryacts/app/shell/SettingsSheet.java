package org.ordinaryacts.app.shell;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Look;
import org.ordinaryacts.app.theme.Motion;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;

/** Everything that can be set. */
final class SettingsSheet extends VBox {
    private final Texts texts;
    private final double em;

    /**
     * The sheet.
     *
     * @param picture saves what is shown below the sheet
     */
    SettingsSheet(Settings settings, Texts texts, double em, Consumer<Settings> set, Runnable picture) {
        super(1.3 * em);
        this.texts = texts;
        this.em = em;
        CheckBox both = new CheckBox(texts.get("app.settings.both"));
        both.setId("set-both");
        both.setWrapText(true);
        both.setSelected(settings.both());
        both.setOnAction(event -> set.accept(settings.withBoth(both.isSelected())));
        part("app.settings.language", Parts.column(0.5 * em,
                Bar.languages(settings.language(), texts, "set", language -> set.accept(settings.in(language))), both));
        part("app.settings.text", Bar.sizes(settings, texts, em, "set", set));
        part("app.settings.look", choice(Look.values(), settings.look(), look -> texts.get(switch (look) {
            case SYSTEM -> "app.look.system";
            case LIGHT -> "app.theme.light";
            case DARK -> "app.theme.dark";
            case CONTRAST -> "app.look.contrast";
        }), look -> set.accept(settings.with(look))));
        part("app.settings.motion", choice(Motion.values(), settings.motion(), motion -> texts.get(switch (motion) {
            case SYSTEM -> "app.look.system";
            case FULL -> "app.motion.full";
            case REDUCED -> "app.motion.reduced";
            case OFF -> "app.motion.off";
        }), motion -> set.accept(settings.with(motion))));
        Button save = Parts.button(texts.get("app.picture.save"), picture);
        save.setId("set-picture");
        part("app.picture", save);
        getChildren().add(Parts.text(texts.get("app.settings.kept"), "soft", "small"));
    }

    private void part(String name, Node control) {
        getChildren().add(Parts.column(0.5 * em, Parts.text(texts.get(name), "heading"), control));
    }

    private <E extends Enum<E>> FlowPane choice(E[] values, E now, Function<E, String> name, Consumer<E> choose) {
        FlowPane row = new FlowPane(0.4 * em, 0.4 * em);
        for (E value : values) {
            ToggleButton button = new ToggleButton((value == now ? "✓ " : "") + name.apply(value));
            button.setId("set-" + value.getDeclaringClass().getSimpleName() + "-" + value);
            button.setSelected(value == now);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                choose.accept(value);
            });
            row.getChildren().add(button);
        }
        return row;
    }
}
