package org.ordinaryacts.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.world.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
                Theme.valueOf(node.path("theme").asString(fresh.theme().name())),
                node.path("text").asInt(fresh.text()));
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
        String text = JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of("begun", settings.begun(), "purpose", settings.purpose().name(), "language",
                        settings.language().code(), "theme", settings.theme().name(), "text", settings.text()));
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
}
