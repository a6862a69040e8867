// The questions of a lesson. Whether an answer is right is told here by the same rules as in the program; every answer,
// right or wrong, is told what it teaches, and can be changed.

const ROUNDING = 1e-9;

/** Whether items, or the right sides of pairs, stand where they belong. */
function inOrder(items) {
  return items.every((item, i) => item.place === i);
}

/** A number as it was written: a point before decimals, commas between thousands. */
function numberOf(text) {
  const plain = text.trim().replace(/,(?=\d{3}(\D|$))/g, "");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
}

function isNear(value, { value: sought, tolerance }) {
  return Math.abs(value - sought) <= tolerance + ROUNDING;
}

class Ask {
  /** A question in this place. */
  constructor(place, index) {
    this.place = place;
    this.name = "ask-" + index;
    this.live = make("div", { class: "live" });
    this.said = make("div", { class: "feedback", role: "status" });
    place.querySelector(".still").before(this.live);
    place.querySelector(".asked").id = this.name;
    place.setAttribute("role", "group");
    place.setAttribute("aria-labelledby", this.name);
  }

  /** Takes the question in the language that is shown; what was answered stays. */
  take(data) {
    this.data = data;
    this.build();
  }

  build() {
    const kinds = { choice: () => this.choice(), order: () => this.order(), match: () => this.match(),
      number: () => this.number(), press: () => this.press() };
    this.live.replaceChildren(make("p", { class: "soft small" }, this.data.how), ...kinds[this.data.kind]());
    this.say();
  }

  /** Takes an answer: whether it is right, as far as it can be judged. */
  answered(right) {
    this.right = right;
    this.hint = undefined;
    this.say();
  }

  /** Says what keeps an answer from being judged. */
  ask(hint) {
    this.right = undefined;
    this.hint = hint;
    this.say();
  }

  say() {
    const { said } = this.data;
    this.said.replaceChildren(...(this.hint ? [make("p", {}, word(this.hint))] : []),
      ...(this.right === undefined ? [] : feedback({ right: this.right, feedback: this.right ? said.right : said.other })));
    this.place.classList.toggle("is-right", this.right === true);
    this.place.classList.toggle("is-other", this.right === false);
    this.place.dispatchEvent(new CustomEvent("asked", { bubbles: true }));
  }

  // ---- what was answered ---------------------------------------------------------------------------------------

  /** Whether the last answer is right; undefined where none was judged. */
  get verdict() {
    return this.data.kind === "choice" ? this.data.answers[this.chosen]?.right : this.right;
  }

  /** The last answer, as it can be kept and brought back. */
  get kept() {
    return { chosen: this.chosen, places: this.places, taken: this.taken, typed: this.typed, holder: this.holder,
      right: this.verdict };
  }

  restore({ right, ...given }) {
    Object.assign(this, given);
    this.build();
    this.answered(this.data.kind === "choice" ? undefined : right);
  }

  checkButton(check) {
    return make("p", {}, make("button", { type: "button", class: "primary check", press: check },
      word("web.ask.check")));
  }

  // ---- one of the answers --------------------------------------------------------------------------------------

  choice() {
    const box = question(this.data, this.chosen, (answer) => {
      this.chosen = answer;
      this.build();
      this.live.querySelector(answer >= 0 ? "[data-answer='" + answer + "']" : ".answer:not(:disabled)").focus();
    });
    box.querySelector(".feedback").setAttribute("role", "status");
    const given = this.data.answers[this.chosen];
    this.right = undefined;
    this.place.dataset.answered = given ? (given.right ? "right" : "other") : "";
    return [box];
  }

  // ---- in order ------------------------------------------------------------------------------------------------

  order() {
    this.places ??= this.data.items.map((item) => item.place);
    const items = this.places.map((place) => this.data.items.find((item) => item.place === place));
    this.moved = make("p", { class: "unseen", role: "status" });
    return [make("ol", { class: "sort" }, items.map((item, i) => this.line(item, i, items.length))),
      this.checkButton(() => this.answered(inOrder(items))), this.said, this.moved];
  }

  line(item, i, count) {
    const arrow = (key, sign, by, off) => make("button", { type: "button", class: "move", "data-by": by, disabled: off,
      "aria-label": word(key, item.text), press: () => this.move(i, by, item) }, sign);
    return make("li", {}, make("span", { class: "sort-text" }, item.text),
      arrow("web.ask.up", "↑", -1, i === 0), arrow("web.ask.down", "↓", 1, i === count - 1));
  }

  move(from, by, item) {
    const to = from + by;
    [this.places[from], this.places[to]] = [this.places[to], this.places[from]];
    this.right = undefined;
    this.build();
    const line = this.live.querySelectorAll(".sort li")[to];
    (line.querySelector("[data-by='" + by + "']:not(:disabled)") || line.querySelector(".move:not(:disabled)")).focus();
    this.moved.textContent = word("web.ask.moved", item.text, to + 1, this.places.length);
  }

  // ---- pairs ---------------------------------------------------------------------------------------------------

  match() {
    this.taken ??= this.data.items.map(() => "");
    const lines = this.data.items.map((item, i) => {
      const id = this.name + "-" + i;
      const select = make("select", { id }, make("option", { value: "" }, word("web.ask.choose")),
        this.data.rights.map((right) => make("option", { value: right.place }, right.text)));
      select.value = this.taken[i];
      select.addEventListener("change", () => {
        this.taken[i] = select.value;
        this.answered(undefined);
      });
      return make("div", { class: "pair" }, make("label", { for: id }, item.text), select);
    });
    return [...lines, this.checkButton(() => this.checkPairs()), this.said];
  }

  checkPairs() {
    if (this.taken.includes("")) {
      this.ask("web.ask.all");
    } else {
      this.answered(inOrder(this.taken.map((place) => ({ place: Number(place) }))));
    }
  }

  // ---- a number ------------------------------------------------------------------------------------------------

  number() {
    const { unit } = this.data.number;
    const field = make("input", { type: "text", inputmode: "decimal", autocomplete: "off", maxlength: 12,
      id: this.name + "-number", "aria-labelledby": this.name + " " + this.name + "-unit" });
    field.value = this.typed ?? "";
    field.addEventListener("input", () => {
      this.typed = field.value;
      this.answered(undefined);
    });
    field.addEventListener("keydown", (event) => event.key === "Enter" && this.checkNumber());
    return [make("p", { class: "sought" }, field, make("span", { id: this.name + "-unit" }, unit)),
      this.checkButton(() => this.checkNumber()), this.said];
  }

  checkNumber() {
    const value = numberOf(this.typed ?? "");
    if (Number.isNaN(value)) {
      this.ask("web.ask.number");
    } else {
      this.answered(isNear(value, this.data.number));
    }
  }

  // ---- a holder on a map ---------------------------------------------------------------------------------------

  press() {
    const { stage, still } = this.data.map;
    const bar = make("div", { class: "glimpse-bar" });
    const map = make("div", { class: "stage", role: "group", "aria-label": word("web.stage") });
    this.stage = new Stage(map, bar, (id) => this.pressed(id));
    this.names = make("p", { class: "holders" }, stage.nodes.filter((node) => !node.act)
      .map((node) => make("button", { type: "button", class: "holder", "data-holder": node.id, title: node.full,
        press: () => this.pressed(node.id) }, node.name)));
    queueMicrotask(() => {
      this.stage.build(stage, [stillFrame(still)]);
      this.showPressed();
    });
    return [bar, map, make("p", { class: "soft small" }, word("web.ask.names")), this.names, this.said];
  }

  showPressed() {
    showStill(this.stage, this.data.map.still, this.holder);
    for (const button of this.names.children) {
      button.setAttribute("aria-pressed", button.dataset.holder === this.holder);
    }
  }

  pressed(id) {
    this.holder = id;
    this.showPressed();
    this.answered(id === this.data.map.holder);
  }
}
