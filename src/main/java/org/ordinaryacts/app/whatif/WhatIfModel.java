package org.ordinaryacts.app.whatif;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.view.PlayView;

/** What somebody has changed, and where they look. Outlives the screen. */
public final class WhatIfModel {
    private final ObjectProperty<Rules> rules = new SimpleObjectProperty<>(Rules.NONE);
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.RESULT);
    private final Set<Section> open = new HashSet<>();
    private Optional<String> story = Optional.empty();
    private Optional<PlayerModel> player = Optional.empty();
    private String search = "";
    private Optional<String> record = Optional.empty();
    private int mistake;
    private int mendDay;
    private Optional<String> field = Optional.empty();
    private Optional<String> holder = Optional.empty();
    private int person;
    private Optional<Integer> start = Optional.empty();

    /** What is told of the difference. */
    public enum Tab {
        RESULT, STEPS, NUMBERS, MEND, CUT, HUBS
    }

    /** What can be opened below the levers. */
    public enum Section {
        TALK, FLOWS, RECORD
    }

    /** A story at a step under rules, so that it can be shown elsewhere. The step is from 1; 0 for before the first. */
    public record Setting(String story, int step, Rules rules) {
    }

    /** The rules. */
    public ObjectProperty<Rules> rules() {
        return rules;
    }

    /** Changes the rules, and shows a part of what comes of it. */
    public void show(Rules changed, Tab part) {
        rules.set(changed);
        tab.set(part);
    }

    /** What is told. */
    public ObjectProperty<Tab> tab() {
        return tab;
    }

    /** The story that is open. */
    public Optional<String> story() {
        return story;
    }

    /** Opens a story; the rules stay, but for those about records, which belong to their story. */
    public void open(String id) {
        if (story.filter(id::equals).isEmpty()) {
            story = Optional.of(id);
            player = Optional.empty();
            record = Optional.empty();
            mistake = 0;
            mendDay = 0;
            field = Optional.empty();
            holder = Optional.empty();
            person = 0;
            rules.set(rules.get().withoutRecords());
            if (tab.get() == Tab.MEND) {
                tab.set(Tab.RESULT);
            }
        }
    }

    /** Opens what a setting says. */
    public void open(Setting setting) {
        open(setting.story());
        rules.set(setting.rules());
        player.ifPresentOrElse(model -> model.jumpTo(setting.step() - 1),
                () -> start = Optional.of(setting.step() - 1));
    }

    /** What is open now, to be shown elsewhere; nothing before a story is open. */
    public Optional<Setting> setting() {
        return story.map(id -> new Setting(id, 1 + player.map(PlayerModel::step).orElse(-1), rules.get()));
    }

    /** Where somebody is in the documented story: at first at its end, where the difference is seen whole. */
    PlayerModel player(PlayView documented) {
        PlayerModel model = player.orElseGet(() -> begun(documented));
        model.show(documented);
        player = Optional.of(model);
        return model;
    }

    private PlayerModel begun(PlayView documented) {
        PlayerModel model = new PlayerModel(documented);
        model.begin();
        documented.story().steps().stream().filter(step -> step.question().isPresent())
                .forEach(step -> model.choose(step.number() - 1, -1));
        model.jumpTo(start.orElse(documented.stepFrames().size() - 1));
        start = Optional.empty();
        return model;
    }

    /** Where somebody is in the story, once it has been shown. */
    public Optional<PlayerModel> player() {
        return player;
    }

    /** Whether a part below the levers is open. */
    boolean isOpen(Section section) {
        return open.contains(section);
    }

    /** Opens or closes a part below the levers. */
    public void open(Section section, boolean wide) {
        if (wide) {
            open.add(section);
        } else {
            open.remove(section);
        }
    }

    /** The words by which single flows are looked for. */
    String search() {
        return search;
    }

    void search(String words) {
        search = words;
    }

    /** The record that a rule is to be about. */
    Optional<String> record() {
        return record;
    }

    /** Chooses the record that a rule is to be about. */
    public void record(String id) {
        record = Optional.of(id);
    }

    /** The mistake that is watched, by its place in the list. */
    int mistake() {
        return mistake;
    }

    void mistake(int index) {
        mistake = index;
        mendDay = 0;
    }

    /** The day on which the mistake is mended; 0 for the usual one. */
    int mendDay() {
        return mendDay;
    }

    void mendDay(int day) {
        mendDay = day;
    }

    /** The field that is to be kept from a holder. */
    Optional<String> field() {
        return field;
    }

    /** Chooses a field and a holder to keep it from. */
    public void cut(Optional<String> wanted, Optional<String> from) {
        field = wanted;
        holder = from;
    }

    /** The holder that a field is to be kept from. */
    Optional<String> holder() {
        return holder;
    }

    /** The person whose field it is, by place in the cast. */
    int person() {
        return person;
    }

    void person(int index) {
        person = index;
    }
}
