package org.ordinaryacts;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ordinaryacts.app.shell.SettingsFile;
import org.ordinaryacts.cli.Cli;
import org.ordinaryacts.cli.Terminal;
import org.ordinaryacts.world.Language;

/** Starts the program. */
public final class Main {
    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST = 100;

    private Main() {
    }

    /** Runs a command; without one, the program starts. */
    public static void main(String[] args) {
        System.exit(new Cli(terminal(System.getenv())).run(args));
    }

    private static Terminal terminal(Map<String, String> environment) {
        Console console = System.console();
        boolean seen = console != null && console.isTerminal();
        return new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err), language(),
                width(environment.get("COLUMNS")), seen && !environment.containsKey("NO_COLOR"),
                display(environment), SettingsFile.usual(environment, System.getProperty("os.name"),
                        Path.of(System.getProperty("user.home"))),
                Optional.ofNullable(System.getProperty("ordinaryacts.content")).map(Path::of));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Windows and macOS always have a display; elsewhere the environment says so. */
    private static boolean display(Map<String, String> environment) {
        String system = System.getProperty("os.name");
        return system.startsWith("Windows") || system.startsWith("Mac") || environment.containsKey("DISPLAY")
                || environment.containsKey("WAYLAND_DISPLAY");
    }

    private static Language language() {
        return Language.ofCode(Locale.getDefault().getLanguage()).orElse(Language.EN);
    }

    private static int width(@org.jspecify.annotations.Nullable String columns) {
        boolean told = columns != null && columns.matches("[1-9][0-9]{1,3}");
        return told ? Math.clamp(Integer.parseInt(columns), 40, WIDEST) : USUAL_WIDTH;
    }
}
