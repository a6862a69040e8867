package org.ordinaryacts.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ordinaryacts.app.whatif.WhatIfModel.Setting;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.ClassCodes;
import org.ordinaryacts.world.Language;

/** Writes the class codes of the window, and leads from any code to what it is about, wherever it is typed. */
final class CodeDesk {
    private final Supplier<ClassCodes> codes;
    private Optional<ClassCodes> known = Optional.empty();
    private final Ways ways;

    /**
     * Where codes lead.
     *
     * @param run opens a simulated run or crowd
     * @param rules opens a story under changed rules
     * @param story opens a story at a step, from 1; 0 for before the first
     * @param lesson opens a lesson at a section, from 1; 0 for where somebody was in it
     * @param language shows everything in a language
     */
    record Ways(Consumer<ClassCode> run, Consumer<Setting> rules, BiConsumer<String, Integer> story,
            BiConsumer<String, Integer> lesson, Consumer<Language> language) {
    }

    /**
     * A desk.
     *
     * @param lessons the ids of all lessons; asked for when a code is first written or read
     */
    CodeDesk(Library library, Supplier<List<LessonId>> lessons, Ways ways) {
        this.codes = () -> new ClassCodes(library.world(), library.people(), library.stories(), lessons.get());
        this.ways = ways;
    }

    private ClassCodes codes() {
        ClassCodes made = known.orElseGet(codes);
        known = Optional.of(made);
        return made;
    }

    /** A code. */
    String write(ClassCode code) {
        return codes().write(code);
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
        return switch (codes().read(typed, texts)) {
            case ClassCode.Read.Bad bad -> Optional.of(bad.sentence());
            case ClassCode.Read.Good good -> {
                open(good.code());
                yield Optional.empty();
            }
        };
    }

    /** Opens what a code is about. A story that a lesson comes with lies behind it: one goes back to it. */
    void open(ClassCode code) {
        code.language().ifPresent(ways.language());
        switch (code.about()) {
            case RULES -> rules(code);
            case STEP -> story(code);
            case RUN -> {
                ways.run().accept(code);
                story(code);
            }
            case LESSON -> {
                if (code.rules().isEmpty()) {
                    story(code);
                } else if (code.story().isPresent()) {
                    rules(code);
                }
                code.lesson().ifPresent(place -> ways.lesson().accept(place.lesson().value(), place.section()));
            }
        }
    }

    private void rules(ClassCode code) {
        ways.rules().accept(new Setting(code.story().orElseThrow().value(), code.step(),
                RuleNames.shown(code.rules())));
    }

    private void story(ClassCode code) {
        code.story().ifPresent(story -> ways.story().accept(story.value(), code.step()));
    }
}
