// Plays a story: brings the player, the map, the step and the tables together.

const TABS = ["record", "who", "how-many"];
const SPEEDS = [0.5, 1, 1.5, 2];

class StoryPage {
  constructor() {
    this.packed = new Map();
    this.story = null;
    for (const data of document.querySelectorAll("script[id^=data-story-]")) {
      this.packed.set(data.id.slice("data-story-".length), JSON.parse(data.textContent));
    }
    this.stage = new Stage(part("stage"), part("modes"), (id) => this.chooseBox(id));
    this.who = new WhoTable(part("panel-who"), part("tabs"), () => this.showMap());
    new WhatIfs(this);
    this.tab = "who";
    this.asText = false;
    this.begun = false;
    this.listen();
    this.arrive();
    part("legend").open = innerWidth > 40 * parseFloat(getComputedStyle(root).fontSize);
    settingsListeners.push((name) => this.settingChanged(name));
    addEventListener("hashchange", () => this.arrive());
  }

  // ---- coming and going ----------------------------------------------------------------------------------------

  /** Goes where the address says: a story, and perhaps a step of it. */
  arrive() {
    const [story, step] = readAddress(location.hash).place.split("/");
    const only = this.packed.size === 1 ? [...this.packed.keys()][0] : undefined;
    const id = this.packed.has(story) ? story : only;
    if (id !== this.story) {
      this.open(id);
    }
    const wanted = /^[0-9]{1,3}$/.test(step || "") ? Number(step) - 1 : -1;
    if (id && step && this.player.step !== wanted) {
      this.begun = true;
      this.player.jumpTo(Math.min(wanted, this.play.story.steps.length - 1));
    }
  }

  /** Opens a story, or shows all of them. */
  open(id) {
    this.player?.pause();
    this.story = id;
    this.begun = false;
    part("choose").hidden = Boolean(id);
    part("player").hidden = !id;
    for (const text of document.querySelectorAll(".twin, .what-if")) {
      text.hidden = text.dataset.story !== id;
    }
    part("to-what-if").hidden = !part("what-if-" + id);
    if (id) {
      this.who.cell = undefined;
      this.box = undefined;
      this.take();
      this.player = new Player(this.play, () => this.show());
      this.build();
      this.showMode(this.asText);
      scrollTo(0, 0);
    }
  }

  /** Takes the story in the language that is shown. */
  take() {
    this.data = unpack(this.packed.get(this.story), settings.language);
    this.play = this.data.play;
  }

  settingChanged(name) {
    if (!this.story) {
      return;
    }
    if (name === "language") {
      this.take();
      this.player.play = this.play;
      this.build();
    }
    this.stage.layOut();
    this.who.fit();
  }

  // ---- what is shown -------------------------------------------------------------------------------------------

  /** Builds what stays while a story is told in one language. */
  build() {
    const { story, stage } = this.play;
    part("title").textContent = story.title;
    part("people").replaceChildren(...people(story));
    part("scrub").max = this.player.last;
    this.stage.build(stage, this.play.frames);
    this.shown = {};
    this.show();
  }

  /** Shows the moment; what belongs to a whole step or frame is drawn anew only when that changes. */
  show() {
    this.showMap();
    this.showTransport();
    this.once("step", this.player.step + " " + this.begun, () => this.showStep());
    this.once("panel", this.settled + " " + this.box, () => this.showPanels());
  }

  once(name, state, draw) {
    if (this.shown[name] !== state) {
      this.shown[name] = state;
      draw();
    }
  }

  /** The index of the frame whose state is shown: while a beat is under way, still the one before. */
  get settled() {
    return this.player.progress < 1 ? Math.max(0, this.player.index - 1) : this.player.index;
  }

  showMap() {
    const { before, frame, progress } = this.player;
    this.stage.show({ before, frame, progress, lit: this.who.lit, chosen: this.box });
  }

  showTransport() {
    const { player } = this;
    part("scrub").value = player.position;
    this.once("transport", [player.playing, player.index, player.progress < 1].join(" "), () => this.showButtons());
  }

  showButtons() {
    const { player } = this;
    part("play").setAttribute("aria-label", word(player.playing ? "app.player.pause" : "app.player.play"));
    part("play").classList.toggle("playing", player.playing);
    const step = player.stepView;
    part("day").textContent = step.day;
    part("scrub").setAttribute("aria-valuetext", player.step < 0 ? word("app.player.before")
      : word("cli.tell.step", step.number, step.total) + ", " + step.day);
    part("first").disabled = player.position === 0;
    part("back").disabled = player.position === 0;
    part("forward").disabled = player.position >= player.last;
  }

  showStep() {
    const { story } = this.play;
    const { step, stepView } = this.player;
    const before = step < 0 && !this.begun;
    part("player").classList.toggle("before", before);
    part("step").replaceChildren(...(before ? beforeStory(story, () => this.begin()) : stepParts(stepView)),
      ...(step >= 0 && stepView.question ? [this.question()] : []),
      ...(step === story.steps.length - 1 ? [...afterStory(story), ...wayToWhatIf(this.story)] : []));
    part("steps").replaceChildren(...stepLines(story, step, (i) => this.go(i)));
    scrollInside(part("steps-card"), part("steps").querySelector("[aria-current]"));
    part("side").scrollTop = 0;
    markText(this.story, step);
    this.announce(step < 0 ? "" : word("cli.tell.step", stepView.number, stepView.total) + ". " + stepView.day + ". "
      + stepView.title + ". " + stepView.text);
    rememberPlace(this.story + (step < 0 ? "" : "/" + (step + 1)));
  }

  /** Lets a screen reader say something. */
  announce(text) {
    part("announce").textContent = text;
  }

  question() {
    const { step, stepView, answers } = this.player;
    return question(stepView.question, answers.get(step), (answer) => this.answer(step, answer));
  }

  showPanels() {
    const frame = this.play.frames[this.settled];
    const last = frame.step <= 0 ? 0 : this.play.stepFrames[frame.step - 1];
    this.who.show(frame.who, this.play.frames[last].who);
    part("panel-record").replaceChildren(...records(frame.records, this.box));
    part("panel-how-many").replaceChildren(...howMany(this.data.howMany[this.settled], this.box,
      (id) => this.chooseCounted(id)));
    this.showMap();
  }

  // ---- what somebody does --------------------------------------------------------------------------------------

  begin() {
    this.begun = true;
    this.player.forward();
    goTo(part("step").querySelector("h2"));
  }

  go(step) {
    this.begun = true;
    this.player.jumpTo(step);
    part("steps").querySelector("[data-step='" + step + "']").focus();
  }

  answer(step, answer) {
    if (answer === undefined) {
      this.player.answers.delete(step);
    } else {
      this.player.answers.set(step, answer);
    }
    part("step").querySelector(".question").replaceWith(this.question());
    this.announce([...part("step").querySelectorAll(".feedback p")].map((said) => said.textContent).join(". "));
    part("step").querySelector(answer >= 0 ? "[data-answer='" + answer + "']" : ".answer, .question button").focus();
  }

  chooseBox(id) {
    this.box = this.box === id ? undefined : id;
    if (this.tab !== "how-many") {
      this.showTab("record");
    }
    this.show();
  }

  chooseCounted(id) {
    this.box = id;
    this.show();
    part("panel-how-many").querySelector("[data-holder='" + id + "']").focus();
  }

  /** Shows a tab; the keyboard follows only where it came from the tabs. */
  showTab(tab) {
    this.tab = tab;
    for (const name of TABS) {
      const button = part("tab-" + name);
      button.setAttribute("aria-selected", name === tab);
      button.tabIndex = name === tab ? 0 : -1;
      part("panel-" + name).hidden = name !== tab;
    }
    this.who.fit();
  }

  showMode(asText) {
    this.asText = asText;
    part("player").classList.toggle("as-text", asText);
    part("mode-map").setAttribute("aria-pressed", !asText);
    part("mode-text").setAttribute("aria-pressed", asText);
    document.body.classList.toggle("as-text", asText);
    if (asText) {
      part("text").append(part("twin-" + this.story));
      document.querySelector(".twin:not([hidden]) .now")?.scrollIntoView({ block: "nearest" });
    } else {
      this.stage.layOut();
    }
  }

  listen() {
    const press = {
      first: () => this.player.goTo(0),
      back: () => this.player.back(),
      play: () => this.playOrPause(),
      forward: () => this.stepOn(),
      "mode-map": () => this.showMode(false),
      "mode-text": () => this.showMode(true),
      print: () => print(),
      "to-what-if": () => goToWhatIf(this.story),
    };
    for (const [id, does] of Object.entries(press)) {
      part(id).addEventListener("click", does);
    }
    part("scrub").addEventListener("input", () => {
      this.begun = true;
      this.player.goTo(Number(part("scrub").value));
    });
    part("speed").addEventListener("change", () => (this.player.speed = Number(part("speed").value)));
    TABS.forEach((tab) => part("tab-" + tab).addEventListener("click", () => this.showTab(tab)));
    part("tabs").addEventListener("keydown", (event) => this.tabKey(event));
    addEventListener("keydown", (event) => this.key(event));
  }

  playOrPause() {
    this.begun = true;
    this.player.toggle();
  }

  stepOn() {
    this.begun = true;
    this.player.forward();
  }

  // ---- keys ----------------------------------------------------------------------------------------------------

  tabKey(event) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) {
      const next = TABS[(TABS.indexOf(this.tab) + by + TABS.length) % TABS.length];
      this.showTab(next);
      part("tab-" + next).focus();
      event.preventDefault();
      event.stopPropagation();
    }
  }

  key(event) {
    if (!this.story || event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, select, summary")) {
      return;
    }
    const keys = {
      ArrowRight: () => this.stepOn(),
      ArrowLeft: () => this.player.back(),
      Home: () => this.player.goTo(0),
      End: () => this.player.goTo(this.player.last),
      " ": () => this.playOrPause(),
    };
    const pressing = event.key === " " && event.target.closest("button, a");
    const does = pressing ? undefined : keys[event.key] || this.answerKey(event.key);
    if (does) {
      event.preventDefault();
      does();
    }
  }

  /** 1 to 5 choose an answer while a question is open. */
  answerKey(key) {
    const button = part("step").querySelector(".answer:not(:disabled) .number")
      && part("step").querySelector("[data-answer='" + (Number(key) - 1) + "']:not(:disabled)");
    return button ? () => button.click() : undefined;
  }
}

/** Brings a part into sight where its place scrolls by itself, and never moves the page. */
function scrollInside(place, inside) {
  if (inside && place.scrollHeight > place.clientHeight) {
    const far = inside.getBoundingClientRect().top - place.getBoundingClientRect().top;
    place.scrollTop += far - (place.clientHeight - inside.offsetHeight) / 2;
  }
}

whenReady(() => {
  if (part("player")) {
    new StoryPage();
  }
});
