package org.ordinaryacts.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.ordinaryacts.app.theme.Look;
import org.ordinaryacts.app.theme.Motion;
import org.ordinaryacts.world.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the settings in one small file: written beside it and moved, so that the last good one always stays. */
public final class SettingsFile {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Path file;

    /** Settings in this file; it need not exist. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** Where the settings of this user belong on this system. */
    public static Path usual(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("Windows")) {
            return Optional.ofNullable(environment.get("APPDATA")).map(Path::of).orElse(home)
                    .resolve("Ordinary Acts").resolve("settings.json");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Ordinary Acts/settings.json");
        }
        return Optional.ofNullable(environment.get("XDG_CONFIG_HOME")).map(Path::of).orElse(home.resolve(".config"))
                .resolve("ordinary-acts").resolve("settings.json");
    }

    /**
     * What was read.
     *
     * @param broken whether there was a file that could not be read; it has been set aside
     */
    public record Read(Settings settings, boolean broken) {
    }

    /** The settings, or fresh ones where there are none. */
    public Read read(Language language) {
        Settings fresh = Settings.fresh(language);
        if (!Files.isRegularFile(file)) {
            return new Read(fresh, false);
        }
        try {
            return new Read(settings(JSON.readTree(Files.readString(file)), fresh), false);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            setAside();
            return new Read(fresh, true);
        }
    }

    private static Settings settings(JsonNode node, Settings fresh) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("no object");
        }
        return new Settings(node.path("begun").asBoolean(false),
                Settings.Purpose.valueOf(node.path("purpose").asString(fresh.purpose().name())),
                Language.ofCode(node.path("language").asString("")).orElse(fresh.language()),
                node.path("both").asBoolean(fresh.both()), look(node, fresh.look()),
                Motion.valueOf(node.path("motion").asString(fresh.motion().name())),
                node.path("text").asInt(fresh.text()), place(node.path("window")));
    }

    /** The look; the first version called it theme. */
    private static Look look(JsonNode node, Look fresh) {
        return Look.valueOf(node.path("look").asString(node.path("theme").asString(fresh.name())));
    }

    private static Optional<WindowPlace> place(JsonNode window) {
        return window.isObject()
                ? Optional.of(new WindowPlace(window.path("x").asDouble(), window.path("y").asDouble(),
                        window.path("width").asDouble(), window.path("height").asDouble(),
                        window.path("maximized").asBoolean(false)))
                : Optional.empty();
    }

    private void setAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // It stays where it is; the next good settings will replace it.
        }
    }

    /** Keeps the settings; whether it worked. */
    public boolean write(Settings settings) {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node(settings));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static ObjectNode node(Settings settings) {
        ObjectNode node = JSON.createObjectNode().put("begun", settings.begun())
                .put("purpose", settings.purpose().name()).put("language", settings.language().code())
                .put("both", settings.both()).put("look", settings.look().name())
                .put("motion", settings.motion().name()).put("text", settings.text());
        settings.place().ifPresent(place -> node.putObject("window").put("x", place.x()).put("y", place.y())
                .put("width", place.width()).put("height", place.height()).put("maximized", place.maximized()));
        return node;
    }
}
