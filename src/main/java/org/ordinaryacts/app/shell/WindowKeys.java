package org.ordinaryacts.app.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.ordinaryacts.app.map.MapScreen;

/** The keys that work everywhere in the window. */
final class WindowKeys {
    private final Ways ways;

    /**
     * What keys lead to.
     *
     * @param settings what is set now
     * @param map the map, where it is on the screen
     * @param whatIf the screen of changed rules, where there is a story
     * @param picture saves what is shown
     */
    record Ways(Supplier<Settings> settings, Consumer<Settings> set, Consumer<Screen> show, Consumer<Shell.Kind> toggle,
            Runnable back, Runnable present, Runnable fullScreen, Supplier<Optional<MapScreen>> map,
            Supplier<Optional<Screen>> whatIf, Runnable picture) {
    }

    WindowKeys(Ways ways) {
        this.ways = ways;
    }

    /** A letter that was typed: a question mark asks for the list of keys, but not where somebody writes. */
    void typed(KeyEvent event) {
        if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
            ways.toggle().accept(Shell.Kind.KEYS);
            event.consume();
        }
    }

    /** A key that was pressed. */
    void pressed(KeyEvent event) {
        Optional<Runnable> action = event.isShortcutDown() ? withShortcut(event.getCode()) : alone(event);
        action.ifPresent(run -> {
            run.run();
            event.consume();
        });
    }

    private Optional<Runnable> alone(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> event.isAltDown() ? Optional.of(ways.back()) : Optional.empty();
            case F5 -> Optional.of(ways.present());
            case F11 -> Optional.of(ways.fullScreen());
            default -> Optional.empty();
        };
    }

    private Optional<Runnable> withShortcut(KeyCode code) {
        Settings now = ways.settings().get();
        if (!now.begun()) {
            return Optional.empty();
        }
        return switch (code) {
            case DIGIT1, NUMPAD1 -> Optional.of(() -> ways.show().accept(new Screen.Stories()));
            case DIGIT2, NUMPAD2 -> Optional.of(() -> ways.show().accept(new Screen.Atlas()));
            case DIGIT3, NUMPAD3 -> Optional.of(() -> ways.show().accept(new Screen.Errors()));
            case DIGIT4, NUMPAD4 -> ways.whatIf().get().map(screen -> () -> ways.show().accept(screen));
            case DIGIT5, NUMPAD5 -> Optional.of(() -> ways.show().accept(new Screen.Lessons()));
            case DIGIT6, NUMPAD6 -> Optional.of(() -> ways.show().accept(Screen.Sources.all()));
            case PLUS, EQUALS, ADD -> Optional.of(() -> ways.set().accept(now.with(now.text() + Settings.TEXT_STEP)));
            case MINUS, SUBTRACT -> Optional.of(() -> ways.set().accept(now.with(now.text() - Settings.TEXT_STEP)));
            case L -> Optional.of(() -> ways.set().accept(now.in(now.language().other())));
            case F -> ways.map().get().map(shown -> shown::find);
            case S -> Optional.of(ways.picture());
            case COMMA -> Optional.of(() -> ways.toggle().accept(Shell.Kind.SETTINGS));
            default -> Optional.empty();
        };
    }
}
