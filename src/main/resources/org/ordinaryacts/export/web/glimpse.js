// A story where a lesson shows it: its map at a step, what that step says, and the way to the steps beside it.

/** A moment of a map on which nothing moves, as the map wants it. */
function stillFrame(still) {
  return { ...still, beat: { kind: "none", path: [], edges: [], label: "" } };
}

/** Shows a map at a moment. */
function showStill(stage, still, chosen) {
  const frame = stillFrame(still);
  stage.show({ before: frame, frame, progress: 1, lit: [], chosen });
}

class Glimpse {
  /** A story in this figure. It begins where the lesson points. */
  constructor(figure) {
    this.figure = figure;
    this.story = figure.dataset.glimpse;
    this.step = Number(figure.dataset.step);
    this.brief = figure.dataset.brief === "true";
    this.answers = new Map();
    this.map = make("div", { class: "stage", "aria-hidden": "true", inert: true });
    this.telling = make("div", { class: "telling-here", role: "group" });
    this.buttons = make("div", { class: "glimpse-buttons" });
    const bar = make("div", { class: "glimpse-bar" });
    this.place = make("div", { class: "glimpse" }, bar, this.map, this.telling, this.buttons);
    figure.querySelector(".still").before(this.place);
    this.stage = new Stage(this.map, bar, () => {});
    this.build();
  }

  /** Takes the story in the language that is shown. */
  build() {
    this.data = pageData("glimpse-" + this.story, settings.language);
    this.stops = this.brief && this.data.shortCut.length > 0 ? [0, ...this.data.shortCut.map((step) => step + 1)]
      : this.data.stills.map((still, i) => i);
    this.stage.build(this.data.stage, this.data.stills.map(stillFrame));
    this.back = this.button("web.lesson.back", -1);
    this.next = this.button("web.lesson.next", 1);
    this.where = make("span", { class: "soft small", role: "status" });
    this.buttons.replaceChildren(this.back, this.next, this.where);
    this.show();
  }

  button(key, by) {
    return make("button", { type: "button", press: () => this.go(by) }, word(key));
  }

  go(by) {
    this.step = this.stops[this.stops.indexOf(this.step) + by];
    this.show();
    const pressed = by < 0 ? this.back : this.next;
    (pressed.disabled ? by < 0 ? this.next : this.back : pressed).focus();
  }

  show() {
    const at = this.stops.indexOf(this.step);
    this.back.disabled = at === 0;
    this.next.disabled = at === this.stops.length - 1;
    const step = this.data.steps[this.step - 1];
    this.where.textContent = step ? word("cli.tell.step", step.number, step.total) + ". " + step.title
      : word("web.lesson.before");
    showStill(this.stage, this.data.stills[this.step]);
    this.tell(step);
  }

  tell(step) {
    const said = step ? stepParts(step).map(lower) : [make("p", {}, this.data.before),
      make("p", { class: "soft small" }, this.data.caseLine)];
    const asked = step && step.question ? [this.question(step)] : [];
    this.telling.replaceChildren(...said, ...asked, this.inWords());
  }

  /** The question of a step; answered again, it is asked anew in its place. */
  question(step) {
    const box = question(step.question, this.answers.get(step.number), (answer) => {
      this.answers.set(step.number, answer);
      const anew = this.question(step);
      box.replaceWith(anew);
      anew.querySelector(answer >= 0 ? "[data-answer='" + answer + "']" : "button").focus();
    });
    box.querySelector(".feedback").setAttribute("role", "status");
    return box;
  }

  /** The map as text: who holds something, who could ask for it, and who passes it on. */
  inWords() {
    const { nodes } = this.data.stills[this.step];
    const lines = ["holds", "could-ask", "passes"].flatMap((state) => {
      const alike = this.data.stage.nodes.filter((node) => nodes[node.id].state === state);
      return alike.length === 0 ? [] : [make("li", {}, make("strong", {}, nodes[alike[0].id].word), ": "
        + alike.map((node) => node.name + (nodes[node.id].wrong ? " (" + word("app.player.node.wrong") + ")" : ""))
          .join(", "))];
    });
    return make("details", { class: "in-words" }, make("summary", {}, word("web.lesson.map")), make("ul", {}, lines));
  }
}

/** A heading that stands below the one of its figure. */
function lower(element) {
  return element.tagName === "H2" ? make("h4", {}, element.textContent) : element;
}
