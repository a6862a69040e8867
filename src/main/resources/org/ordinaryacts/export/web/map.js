// The whole map: pressing a holder lights up its lines and opens its page beside the lanes, or below them on a phone.

class WholeMap {
  constructor() {
    this.lanes = part("lanes");
    this.places = new Map([...document.querySelectorAll("[data-place]")].map((place) => [place.dataset.place, place]));
    this.pages = new Map([...document.querySelectorAll(".page")].map((page) => [page.id.slice(7), page]));
    this.lines = pageData("lines", settings.language);
    // Without scripts a place leads down to its page by its id; with them it opens beside, and nothing jumps.
    this.pages.forEach((page) => page.removeAttribute("id"));
    this.drawing = draw("svg", { class: "lines", "aria-hidden": "true" });
    this.lanes.prepend(this.drawing);
    new ResizeObserver(() => this.drawLines()).observe(this.lanes);
    this.open();
    addEventListener("hashchange", () => this.open(true));
    settingsListeners.push(() => this.drawLines());
    part("find-places").addEventListener("input", () => this.drawLines());
  }

  /** Opens the holder that the address names. */
  open(pressed) {
    const { place } = readAddress(location.hash);
    this.holder = place.startsWith("holder:") && this.places.has(place.slice(7)) ? place.slice(7) : undefined;
    this.pages.forEach((page, id) => page.classList.toggle("open", id === this.holder));
    part("pages").classList.toggle("has-open", this.holder !== undefined);
    part("pages").scrollTop = 0;
    this.mark();
    this.drawLines();
    if (this.holder && (pressed || !this.wide)) {
      goTo(this.pages.get(this.holder).querySelector("h2"));
    } else if (this.holder) {
      this.places.get(this.holder).scrollIntoView({ block: "center" });
    } else if (pressed) {
      this.lanes.scrollIntoView();
    }
  }

  /** Whether lanes stand side by side, so that lines can be drawn between them. */
  get wide() {
    return getComputedStyle(this.lanes).display === "grid";
  }

  mark() {
    const near = this.lines.filter((line) => line.from === this.holder || line.to === this.holder);
    const touched = new Set(near.flatMap((line) => [line.from, line.to]));
    this.places.forEach((place, id) => {
      place.classList.toggle("here", id === this.holder);
      place.classList.toggle("touched", id !== this.holder && touched.has(id));
      if (id === this.holder) {
        place.setAttribute("aria-current", "true");
      } else {
        place.removeAttribute("aria-current");
      }
    });
    this.lanes.classList.toggle("chosen", this.holder !== undefined);
  }

  /** Draws the lines of the holder that is open, else all of them, faintly; none where lanes lie below each other. */
  drawLines() {
    const em = parseFloat(getComputedStyle(root).fontSize);
    const seen = this.lines.filter(({ from, to }) => this.wide && this.shown(from) && this.shown(to)
      && (this.holder === undefined || from === this.holder || to === this.holder));
    const boxes = new Map([...this.places].filter(([id]) => this.shown(id)).map(([id, place]) => [id, this.box(place)]));
    const edges = seen.map(({ id, from, to, how }) => ({ id, from, to, how, used: this.holder !== undefined }));
    const curves = curvesOf({ edges }, { boxes, down: false }, em);
    this.drawing.replaceChildren(...edges.flatMap((edge) => this.line(edge, curves.get(edge.id), em)));
  }

  line({ how, used }, points, em) {
    const style = how.replaceAll(" ", "-") + (used ? " lit" : "");
    const [start, ...rest] = points.map((point) => point.join(" "));
    const line = draw("path", { class: "edge thin " + style, d: "M" + start + " C" + rest.join(", ") });
    const corners = headOf(points, false, em).map((corner) => corner.join(" ")).join(" L");
    return used ? [line, draw("path", { class: "head " + style, d: "M" + corners + " Z" })] : [line];
  }

  shown(id) {
    return this.places.has(id) && !this.places.get(id).parentElement.hidden;
  }

  box(place) {
    const own = place.getBoundingClientRect();
    const all = this.lanes.getBoundingClientRect();
    return { x: own.left - all.left, y: own.top - all.top, width: own.width, height: own.height };
  }
}

whenReady(() => {
  if (part("lanes")) {
    new WholeMap();
  }
});
