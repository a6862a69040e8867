// How many people share what a holder knows: a row for each detail, with a number that falls.

/** The counts of a moment, for the chosen holder or, if it holds nothing then, the first. */
function howMany(counts, chosen, choose) {
  if (counts.length === 0) {
    return [make("p", {}, word("cli.who.nobody"))];
  }
  const holder = counts.some(({ view }) => view.holder === chosen) ? chosen : counts[0].view.holder;
  const shown = counts.filter(({ view }) => view.holder === holder);
  return [
    holderButtons(counts, holder, choose),
    ...shown.flatMap((count) => counted(count, shown.length > 1)),
    make("p", { class: "soft small" }, shown[0].view.note + " " + word("howmany.scale")),
  ];
}

/** A holder that knows of several people has one button. */
function holderButtons(counts, shown, choose) {
  const holders = new Map(counts.map(({ view }) => [view.holder, view.holderName]));
  return make("p", { class: "holders" }, [...holders].map(([id, name]) => make("button", { type: "button",
    class: "holder", "aria-pressed": id === shown, "data-holder": id, press: () => choose(id) }, name)));
}

function counted({ view, tens, lengths }, named) {
  const everybody = { label: "", value: view.everybody, oneIn: view.oneIn, left: view.people, fresh: false };
  const rows = view.steps.length === 0 ? [] : [countRow(everybody, 1, tens),
    ...view.steps.map((step, i) => countRow(step, lengths[i], tens))];
  return [
    named ? make("h3", {}, view.person) : "",
    make("p", {}, chip(view.chip)),
    make("p", {}, view.sentence),
    make("ol", { class: "count" }, rows),
    view.besides ? make("p", { class: "small" }, view.besidesFresh ? freshMark() : "", view.besides) : "",
    ...view.notCounted.map((group) => make("p", { class: "small" }, make("strong", {}, group.names.join(", ")),
      make("br"), make("span", { class: "soft" }, group.sentence))),
  ].filter(Boolean);
}

function countRow({ label, value, left, count, oneIn, fresh }, length, tens) {
  return make("li", { class: fresh ? "fresh" : "" },
    make("div", { class: "count-words" },
      make("span", {}, label ? make("span", { class: "soft small" }, label + " ") : "", fresh ? freshMark() : "",
        label ? make("br") : "", value),
      make("span", { class: "one-in" }, left === 1 ? count : oneIn)),
    scale(length, tens),
    left === 1 ? make("strong", {}, word("howmany.only")) : "");
}

function freshMark() {
  return make("span", { class: "fresh-mark" }, word("howmany.fresh"));
}

/** A bar on a scale with a mark at each tenth of the people; the dot at its end is the persona. */
function scale(length, tens) {
  const marks = Array.from({ length: tens + 1 }, (mark, i) => 6 + (288 * i) / tens);
  return draw("svg", { class: "scale", viewBox: "0 0 300 16", preserveAspectRatio: "none", "aria-hidden": "true" },
    draw("path", { class: "scale-track", d: "M6 8H294 " + marks.map((x) => "M" + x + " 3V13").join(" ") }),
    draw("path", { class: "scale-bar", d: "M6 8H" + (6 + 288 * length) }),
    draw("circle", { class: "scale-dot", cx: 6, cy: 8, r: 6 }));
}
