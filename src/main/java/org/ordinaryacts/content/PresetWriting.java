package org.ordinaryacts.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ordinaryacts.lesson.Preset;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes where a class is to begin into a small file. */
public final class PresetWriting {
    /** How the names of such files end. */
    public static final String ENDING = ".ordinaryacts";
    private static final int VERSION = 1;

    private PresetWriting() {
    }

    /**
     * Writes a preset, to a temporary name first and then moved, so that a file that was there stays whole.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Preset preset, Path file) throws IOException {
        String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(node(preset)) + "\n";
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    private static ObjectNode node(Preset preset) {
        ObjectNode node = JsonMapper.shared().createObjectNode().put("version", VERSION);
        preset.lesson().ifPresent(lesson -> node.put("lesson", lesson.value()));
        if (preset.section() > 0) {
            node.put("section", preset.section());
        }
        preset.story().ifPresent(story -> node.put("story", story.value()));
        if (preset.step() > 0) {
            node.put("step", preset.step());
        }
        if (!preset.levers().isEmpty()) {
            ArrayNode levers = node.putArray("levers");
            preset.levers().forEach(lever -> levers.add(lever.value()));
        }
        preset.language().ifPresent(language -> node.put("language", language.code()));
        return node;
    }
}
