// The page of a lesson: its questions, its stories, its list of sections, and what the person who leads shows and prints.

/** The page, once it is there. */
let lessonPage;

class LessonPage {
  constructor() {
    this.glimpses = [...document.querySelectorAll("[data-glimpse]")].map((figure) => new Glimpse(figure));
    this.asks = [...document.querySelectorAll("[data-ask]")].map((place, i) => new Ask(place, i));
    this.ask();
    this.listen();
    new Contents(() => {
      root.classList.remove("in-short-only");
      part("short").setAttribute("aria-pressed", "false");
    });
    settingsListeners.push((name) => this.settingChanged(name));
  }

  /** Asks all questions in the language that is shown. */
  ask() {
    const asked = new Map(pageData("asks", settings.language).map((data) => [data.id, data]));
    this.asks.forEach((ask) => ask.take(asked.get(ask.place.dataset.ask)));
  }

  settingChanged(name) {
    if (name === "language") {
      this.glimpses.forEach((glimpse) => glimpse.build());
      this.ask();
    }
    this.glimpses.forEach((glimpse) => glimpse.stage.layOut());
    this.asks.forEach((ask) => ask.stage?.layOut());
  }

  // ---- for the person who leads --------------------------------------------------------------------------------

  listen() {
    part("short").addEventListener("click", () => {
      const short = root.classList.toggle("in-short-only");
      part("short").setAttribute("aria-pressed", short);
    });
    part("notes").addEventListener("click", () => this.openNotes());
    part("print-handout")?.addEventListener("click", () => {
      root.classList.add("only-handout");
      print();
    });
    addEventListener("afterprint", () => root.classList.remove("only-handout"));
  }

  openNotes() {
    const open = part("notes").getAttribute("aria-pressed") !== "true";
    part("notes").setAttribute("aria-pressed", open);
    document.querySelectorAll("details.leading").forEach((notes) => (notes.open = open));
  }
}

whenReady(() => {
  part("print-lesson")?.addEventListener("click", () => print());
  if (document.querySelector(".lesson")) {
    lessonPage = new LessonPage();
  }
});
