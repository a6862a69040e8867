// What a step says, how well it is known, and its question if it asks one.

/** The mark that stands beside a claim. On a site it leads to the claim, where the sources have one. */
function chip({ evidence, label, claim }) {
  const listed = page.site && (claim.startsWith("flow:") || claim.startsWith("holder:"));
  const attributes = { class: "chip " + evidence };
  return listed
    ? make("a", { ...attributes, href: page.up + "sources.html" + writeAddress(claim, chosenSettings()) }, label)
    : make("span", attributes, label);
}

/** The word before a story, and the way into it. */
function beforeStory(story, begin) {
  return [
    make("h2", {}, word("app.player.before")),
    make("p", {}, story.before),
    make("p", { class: "soft small" }, story.caseLine),
    make("p", {}, make("button", { type: "button", class: "primary", id: "begin", press: begin },
      word("app.player.begin"))),
  ];
}

/** A step, without its question. */
function stepParts(step) {
  const when = step.interval ? step.day + " (" + step.interval + ")" : step.day;
  const parts = [
    make("p", { class: "soft small" }, word("cli.tell.step", step.number, step.total) + " · " + step.kindName + " · "
      + when),
    make("h2", {}, step.title),
    make("p", { class: "telling" }, step.text),
  ];
  if (step.chip) {
    parts.push(make("p", {}, chip(step.chip)), make("p", { class: "soft small" }, step.chip.source));
  }
  const grades = new Set(step.parts.map((each) => each.chip.grade));
  if (grades.size > 1) {
    const said = new Set(step.parts.map((each) => each.of + ": " + each.chip.grade));
    parts.push(make("p", { class: "soft small" }, [...said].join(" · ")));
  }
  return parts.concat(step.happenings.map(happening));
}

/** What the engine derived. */
function happening({ kind, sentence, move }) {
  const how = move ? move.how.replaceAll(" ", "-") : kind;
  return make("p", { class: "happening small " + how }, sentence);
}

/** The question of a step, with the answer chosen so far; -1 stands for skipped. */
function question(asked, chosen, choose) {
  const open = chosen === undefined || chosen < 0;
  const answers = asked.answers.map((answer, i) => make("li", {}, answerButton(answer, i, chosen, open, choose)));
  const box = make("div", { class: "question" }, make("ol", { class: "answers" }, answers));
  const said = make("div", { class: "feedback" });
  box.append(said);
  if (!open) {
    said.append(...feedback(asked.answers[chosen]));
    box.append(plainButton("app.player.again", () => choose(undefined)));
  } else if (chosen < 0) {
    said.append(make("p", { class: "small" }, word("app.player.skipped")));
  } else {
    box.append(plainButton("app.player.skip", () => choose(-1)));
  }
  return box;
}

function answerButton(answer, i, chosen, open, choose) {
  const mine = i === chosen;
  const state = open ? "" : mine ? (answer.right ? " right" : " other") : " aside";
  return make("button", { type: "button", class: "answer" + state, "data-answer": i, disabled: !open && !mine,
    "aria-pressed": mine, press: () => choose(i) }, make("span", { class: "number" }, i + 1), answer.text);
}

function feedback(answer) {
  const mark = answer.right ? "✓ " + word("app.player.right") : "✗ " + word("app.player.other");
  return [make("p", { class: "strong" }, mark), make("p", {}, answer.feedback)];
}

function plainButton(key, press) {
  return make("button", { type: "button", class: "plain", press }, word(key));
}

/** What stands at the end of a story. */
function afterStory(story) {
  return [
    make("h3", {}, word("app.player.more")),
    make("p", {}, story.after),
    make("h3", {}, word("app.player.change")),
    ...story.change.map((change) => make("p", {}, make("strong", {}, change.name), make("br"), change.text)),
    make("h3", {}, word("app.player.fairness")),
    ...story.fairness.map((line) => make("p", { class: "small" }, line)),
  ];
}

/** The people of a story. */
function people(story) {
  return story.people.map((person) => make("div", { class: "person" }, avatar(),
    make("div", {}, make("strong", {}, person.name),
      make("p", { class: "soft small" }, word("app.player.fictional") + " · " + person.details)),
    make("p", { class: "about" }, person.about)));
}

function avatar() {
  return draw("svg", { viewBox: "0 0 48 48", class: "avatar", "aria-hidden": "true" },
    draw("rect", { width: 48, height: 48, rx: 10 }),
    draw("circle", { cx: 24, cy: 18, r: 8 }), draw("path", { d: "M9 41a15 13 0 0 1 30 0z" }));
}

/** The list of steps, each of which leads to its end. */
function stepLines(story, now, go) {
  return story.steps.map((step, i) => make("li", {}, make("button", {
    type: "button", class: "step-line" + (i > now ? " ahead" : ""), "data-step": i,
    "aria-current": i === now ? "step" : false, press: () => go(i),
  }, make("span", { class: "small" }, (i < now ? "✓ " : "") + step.day), make("span", {}, step.title))));
}
