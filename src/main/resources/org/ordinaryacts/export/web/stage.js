// The map of one story: lanes, boxes in their order, lines between them, and the card that travels.

class Stage {
  /** A map in this place, below a bar as wide; "pressed" is told the box that is pressed. */
  constructor(place, bar, pressed) {
    this.place = place;
    this.pressed = pressed;
    new ResizeObserver(() => this.layOut()).observe(bar);
    addEventListener("resize", () => this.layOut());
  }

  /** Sets up the map of a story; the frames tell how much each box will ever have to say. */
  build(stage, frames) {
    this.stage = stage;
    this.layout = undefined;
    this.moment = undefined;
    this.names = stage.lanes.map((lane) => make("div", { class: "lane-name" }, lane.name));
    this.boxes = new Map(stage.nodes.map((node) => [node.id, this.box(node, frames)]));
    this.drawing = draw("svg", { "aria-hidden": "true", class: "lines" });
    this.arrows = new Map(stage.edges.map((edge) => [edge.id, { edge, line: draw("path"), head: draw("path") }]));
    this.rules = stage.lanes.slice(1).map(() => draw("line", { class: "lane-line" }));
    this.drawing.append(...this.rules,
      ...[...this.arrows.values()].flatMap((arrow) => [arrow.line, arrow.head]));
    this.card = make("div", { class: "traveler", "aria-hidden": "true", hidden: true });
    this.place.replaceChildren(this.drawing, ...this.inOrder(), this.card);
    this.layOut();
  }

  /** Lane by lane, each name before its boxes. */
  inOrder() {
    return this.stage.lanes.flatMap((lane, i) => [this.names[i],
      ...this.stage.nodes.filter((node) => node.lane === i).map((node) => this.boxes.get(node.id).box)]);
  }

  box(node, frames) {
    const name = make("span", { class: "node-name" }, node.name);
    const state = make("span", { class: "node-word" });
    const meaning = make("span", { class: "unseen" });
    const box = make("button", { type: "button", class: "node", "data-node": node.id, title: node.full,
      press: () => this.pressed(node.id) }, name, meaning, state);
    meaning.textContent = (node.full === node.name ? "" : " (" + node.full + ")") + ". " + node.sentence + " ";
    const all = [word("app.player.node.asking"), ...frames.map((frame) => stateWord(frame.nodes[node.id]))];
    const longest = node.act ? "" : all.reduce((most, each) => (each.length > most.length ? each : most));
    return { box, state, longest };
  }

  // ---- where things stand --------------------------------------------------------------------------------------

  layOut() {
    if (!this.stage || !this.place.clientWidth) {
      return;
    }
    this.em = parseFloat(getComputedStyle(this.place).fontSize);
    const size = { width: this.place.clientWidth, height: this.roomDown() };
    const wide = standSideBySide(this.stage, size.width, this.em);
    const measure = (widths, names) => this.measure(widths, names);
    this.layout = (wide ? layOutColumns : layOutRows)(this.stage, size, this.em, measure);
    this.curves = curvesOf(this.stage, this.layout, this.em);
    this.put();
    if (this.moment) {
      const { moment } = this;
      this.moment = undefined;
      this.show(moment);
    }
  }

  /** The height that the page gives the map; none where the map decides itself. */
  roomDown() {
    return parseFloat(getComputedStyle(this.place).getPropertyValue("--fills")) ? this.place.parentElement.clientHeight
      - this.place.offsetTop - this.below() : 0;
  }

  below() {
    const next = this.place.nextElementSibling;
    return (next ? next.offsetHeight : 0) + this.em;
  }

  /** How high names and boxes are; a box is as high as it must ever be, so that nothing moves while time passes. */
  measure(widths, names) {
    this.names.forEach((name, i) => (name.style.width = names[i] + "px"));
    this.boxes.forEach(({ box, state, longest }, id) => {
      box.className = "node wrong";
      box.style.width = widths.get(id) + "px";
      box.style.height = "auto";
      state.textContent = longest;
    });
    return {
      names: this.names.map((name) => name.offsetHeight),
      boxes: new Map([...this.boxes].map(([id, { box }]) => [id, box.offsetHeight])),
    };
  }

  put() {
    const { boxes, names, lines, height } = this.layout;
    this.place.style.height = height + "px";
    this.names.forEach((name, i) => at(name, names[i]));
    this.boxes.forEach(({ box }, id) => {
      at(box, boxes.get(id));
      box.style.height = boxes.get(id).height + "px";
    });
    this.rules.forEach((rule, i) => fill(rule, lines[i], []));
    this.arrows.forEach(({ line, head }, id) => {
      const points = this.curves.get(id);
      const [start, ...rest] = points.map((point) => point.join(" "));
      line.setAttribute("d", "M" + start + " C" + rest.join(", "));
      head.setAttribute("d", "M" + headOf(points, this.layout.down, this.em).map((p) => p.join(" ")).join(" L") + " Z");
    });
  }

  // ---- a moment ------------------------------------------------------------------------------------------------

  /** Shows a moment: a frame, how far its beat is, what lights up, and the box whose records are shown. */
  show(moment) {
    const { before, frame, progress, lit, chosen } = moment;
    const moving = progress < 1;
    const onlyTheCard = moving && this.moment?.frame === frame && this.progress < 1 && this.moment.lit === lit
      && this.moment.chosen === chosen;
    this.moment = moment;
    this.progress = progress;
    if (onlyTheCard) {
      this.travel();
      return;
    }
    const seen = moving ? before : frame;
    const { beat } = frame;
    const asks = moving && (beat.kind === "question" || beat.kind === "answer");
    const asking = asks ? beat.path[beat.kind === "question" ? 0 : beat.path.length - 1] : undefined;
    this.boxes.forEach((parts, id) => showBox(parts, seen.nodes[id], id === asking, id === chosen));
    this.arrows.forEach((arrow, id) => {
      const active = beat.edges.includes(id) && (moving || beat.kind === "question");
      const used = seen.past.includes(id);
      showArrow(arrow, used || active, used || (active && beat.kind !== "question"), lit.includes(id));
    });
    this.beat = beat;
    this.travel();
  }

  travel() {
    const { card, beat } = this;
    card.hidden = !this.layout || !beat || this.progress >= 1 || beat.path.length === 0;
    if (card.hidden) {
      return;
    }
    card.className = "traveler by-" + beat.kind;
    card.textContent = beat.label;
    const [x, y] = this.whereIs(beat);
    const left = clamp(x - card.offsetWidth / 2, 0, Math.max(0, this.place.clientWidth - card.offsetWidth));
    card.style.transform = `translate(${left}px, ${Math.max(0, y - card.offsetHeight - 0.35 * this.em)}px)`;
  }

  whereIs(beat) {
    if (beat.edges.length === 0) {
      const box = this.layout.boxes.get(beat.path[0]);
      return [box.x + box.width / 2, box.y - 0.6 * this.em];
    }
    const along = Math.min(this.progress, 0.999999) * beat.edges.length;
    const index = Math.floor(along);
    const id = beat.edges[index];
    const backward = this.arrows.get(id).edge.from !== beat.path[index];
    const t = along - index;
    return pointOn(this.curves.get(id), ease(backward ? 1 - t : t));
  }
}

/** Slow at both ends, so that the eye can follow. */
function ease(t) {
  return t * t * (3 - 2 * t);
}

function at(element, { x, y }) {
  element.style.left = x + "px";
  element.style.top = y + "px";
}

function showBox({ box, state }, now, asking, chosen) {
  box.className = ["node", asking ? "asking" : now.state, now.wrong && "wrong", chosen && "chosen"]
    .filter(Boolean).join(" ");
  box.dataset.state = now.state;
  box.dataset.count = now.count;
  box.setAttribute("aria-pressed", chosen);
  state.textContent = asking ? word("app.player.node.asking") : stateWord(now);
}

function stateWord({ state, count, wrong }) {
  const key = { holds: "app.player.node.holds", "could-ask": "app.player.node.could",
    passes: "app.player.node.passes", nothing: "app.player.node.nothing" }[state];
  const said = key ? word(key, count) : "";
  return wrong ? said + " " + word("app.player.node.wrong") : said;
}

function showArrow({ edge, line, head }, past, pointing, lit) {
  const how = edge.how.replaceAll(" ", "-") + (past ? " past" : "") + (lit ? " lit" : "");
  const shown = edge.used || lit;
  line.setAttribute("class", "edge " + how + (shown ? "" : " away"));
  head.setAttribute("class", "head " + how + (shown && (pointing || lit) ? "" : " away"));
}
