// Who knows what: a row a holder, a column a field. Pressing a mark lights up its way on the map. Where the table is too
// wide for the screen, each holder lists its fields instead.

const MARKS = { holds: "●", "could-ask": "○", nothing: "–" };
const MARKS_SAID = { holds: "knows.holds", "could-ask": "knows.could-ask", nothing: "knows.nothing" };

class WhoTable {
  /** The tables in this place, below a bar as wide; "chosen" is told when another way is to light up. */
  constructor(place, bar, chosen) {
    this.place = place;
    this.chosen = chosen;
    this.cell = undefined;
    this.buttons = [];
    this.lit = [];
    new ResizeObserver(() => this.fit()).observe(bar);
  }

  /** Shows the tables of a moment, and marks what is new since the moment before. */
  show(now, before) {
    this.buttons = [];
    const tables = now.flatMap((view, i) => [
      now.length > 1 ? make("h3", {}, view.person) : "",
      view.rows.length === 0 ? make("p", {}, word("cli.who.nobody")) : this.table(view, before[i]),
    ]);
    const legend = Object.entries(MARKS_SAID)
      .map(([state, key]) => make("span", { class: "key " + state }, MARKS[state] + " " + word(key)));
    this.way = make("div", { role: "status", class: "way-place" });
    this.place.replaceChildren(...tables.filter(Boolean), make("p", { class: "small keys" }, legend), this.way);
    this.mark();
    this.fit();
  }

  table(view, before) {
    const heads = view.rows.map((row) => make("th", { scope: "col", role: "columnheader" },
      make("span", { class: "upright" }, row.name)));
    const rows = view.holders.map((holder, i) => make("tr", { role: "row" },
      make("th", { scope: "row", role: "rowheader" }, holder.name),
      view.rows.map((row) => this.cellOf(row, row.cells[i], holder, before))));
    return make("table", { class: "who", role: "table", "aria-label": view.person + ". " + view.moment },
      make("thead", { role: "rowgroup" }, make("tr", { role: "row" },
        make("td", { role: "cell" }), heads)),
      make("tbody", { role: "rowgroup" }, rows));
  }

  cellOf(row, cell, holder, before) {
    const fresh = cell.state === "holds" && !heldBefore(before, row.field, cell.holder);
    const inside = cell.way.length > 0
      ? this.button(row, cell, holder, fresh)
      : make("span", { class: "mark " + cell.state }, make("span", { "aria-hidden": "true" }, MARKS[cell.state]),
        make("span", { class: "unseen" }, cell.word));
    return make("td", { role: "cell", class: cell.state, "data-holder": cell.holder, "data-field": row.field,
      "data-state": cell.state }, inside);
  }

  button(row, cell, holder, fresh) {
    const button = make("button", { type: "button", class: "mark " + cell.state + (fresh ? " fresh" : ""),
      press: () => this.choose(row, cell) },
    make("span", { "aria-hidden": "true", class: "sign" }, MARKS[cell.state]),
    make("span", { class: "field" }, row.name),
    make("span", { class: "unseen" }, ", " + holder.name + ": " + cell.word + (fresh ? ", " + word("howmany.fresh")
      : "")));
    this.buttons.push({ button, row, cell });
    return button;
  }

  choose(row, cell) {
    const again = this.cell && this.cell.field === row.field && this.cell.holder === cell.holder;
    this.cell = again ? undefined : { field: row.field, holder: cell.holder };
    this.mark();
    this.chosen();
  }

  /** Marks the chosen cell, says its way, and keeps its lines to be lit. */
  mark() {
    const chosen = this.buttons.filter(({ row, cell }) => this.cell && this.cell.field === row.field
      && this.cell.holder === cell.holder);
    this.buttons.forEach((each) => each.button.setAttribute("aria-pressed", chosen.includes(each)));
    this.lit = chosen.flatMap(({ cell }) => cell.edges);
    this.way.replaceChildren(...(chosen.length === 0
      ? [make("p", { class: "soft small" }, word("app.player.press"))]
      : chosen.map(({ row, cell }) => make("div", { class: "way" }, make("strong", {}, row.name + " · " + cell.word),
        cell.way.map((line) => make("p", { class: "small" }, line))))));
  }

  /** Lets holders list their fields where the table would be wider than its place. */
  fit() {
    const tables = [...this.place.querySelectorAll("table")];
    tables.forEach((table) => table.classList.remove("narrow"));
    const wide = tables.filter((table) => table.offsetWidth > this.place.clientWidth + 1);
    wide.forEach((table) => table.classList.add("narrow"));
  }
}

function heldBefore(view, field, holder) {
  return Boolean(view) && view.rows.some((row) => row.field === field
    && row.cells.some((cell) => cell.holder === holder && cell.state === "holds"));
}
