package org.ordinaryacts.app.shell;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ordinaryacts.app.whatif.WhatIfModel.Setting;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.ClassCodes;

/** Writes the class codes of the window, and leads from any code to what it is about, wherever it is typed. */
final class CodeDesk {
    private final ClassCodes codes;
    private final Ways ways;

    /**
     * Where codes lead.
     *
     * @param run opens a simulated run or crowd
     * @param rules opens a story under changed rules
     * @param story opens a story at a step, from 1; 0 for before the first
     */
    record Ways(Consumer<ClassCode> run, Consumer<Setting> rules, BiConsumer<String, Integer> story) {
    }

    CodeDesk(Library library, Ways ways) {
        this.codes = new ClassCodes(library.world(), library.people(), library.stories());
        this.ways = ways;
    }

    /** A code. */
    String write(ClassCode code) {
        return codes.write(code);
    }

    /** The code of a story under changed rules; empty where none is changed. */
    String write(Setting setting) {
        return setting.rules().isEmpty()
                ? ""
                : write(ClassCode.ofRules(new StoryId(setting.story()), setting.step(),
                        RuleNames.rules(setting.rules())));
    }

    /** Opens what a code is about; the sentence that says why not, where it does not. */
    Optional<String> open(String typed, Texts texts) {
        return switch (codes.read(typed, texts)) {
            case ClassCode.Read.Bad bad -> Optional.of(bad.sentence());
            case ClassCode.Read.Good good -> {
                open(good.code());
                yield Optional.empty();
            }
        };
    }

    private void open(ClassCode code) {
        switch (code.about()) {
            case RULES -> ways.rules().accept(new Setting(code.story().orElseThrow().value(), code.step(),
                    RuleNames.shown(code.rules())));
            case STEP -> story(code);
            case RUN, LESSON -> {
                ways.run().accept(code);
                story(code);
            }
        }
    }

    private void story(ClassCode code) {
        code.story().ifPresent(story -> ways.story().accept(story.value(), code.step()));
    }
}
