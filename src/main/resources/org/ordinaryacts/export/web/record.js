// The records at one holder: what each says, and where every detail came from.

/** The records at the chosen holder, or else the newest record of all. */
function records(all, chosen) {
  const shown = chosen ? all.filter((record) => record.holder === chosen).reverse() : all.slice(-1);
  return [
    ...(shown.length ? shown.map(record) : [make("p", { class: "soft" }, word("record.none"))]),
    make("p", { class: "soft small" }, word("app.player.press.node")),
  ];
}

function record({ holderName, person, origin, lines }) {
  return make("div", { class: "record" }, make("strong", {}, holderName),
    make("p", { class: "soft small" }, person + " · " + origin), make("dl", {}, lines.flatMap(recordLine)));
}

function recordLine({ name, value, from, mark, markWord }) {
  const came = from ? " · " + word("record.from", from) : "";
  const wrong = markWord ? make("span", { class: "wrong-mark" }, " ■ " + markWord) : "";
  return [make("dt", { class: "soft small" }, name + came, wrong), make("dd", { class: mark }, value)];
}
