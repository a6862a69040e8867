// A lesson on a learning platform that speaks SCORM 1.2. What goes there is what the standard asks for: how far somebody is,
// the share of questions answered rightly, how long it took, and the answers, so that they stand there again. Nothing else.

const FARTHEST_PARENT = 20;
const MOST_KEPT = 4096;

/** The platform's own object, in a window around this one or in the one that opened it; nothing where there is none. */
function findPlatform() {
  for (const from of [window, window.opener]) {
    let around = from;
    for (let i = 0; around && i < FARTHEST_PARENT; i++) {
      try {
        if (around.API) {
          return around.API;
        }
      } catch {
        // A window of somebody else is not looked into.
      }
      around = around.parent === around ? undefined : around.parent;
    }
  }
  return undefined;
}

/** A time as the standard writes it: hours, minutes and seconds. */
function standardTime(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join(":");
}

class Platform {
  constructor(api, lesson) {
    this.api = api;
    this.asks = lesson.asks;
    this.begun = Date.now();
    this.sections = [...document.querySelectorAll("section.part")].map((section) => section.id);
    this.seen = new Set();
    if (String(api.LMSInitialize("")) !== "true") {
      return;
    }
    this.resume();
    this.watch();
    addEventListener("pagehide", () => this.finish());
    document.addEventListener("asked", () => this.save());
    this.save();
  }

  set(name, value) {
    this.api.LMSSetValue(name, String(value));
  }

  // ---- where somebody was --------------------------------------------------------------------------------------

  /** What was kept; a platform that keeps something else has kept nothing of ours. */
  kept() {
    try {
      return JSON.parse(this.api.LMSGetValue("cmi.suspend_data") || "{}");
    } catch {
      return {};
    }
  }

  resume() {
    const { seen = [], answers = {} } = this.kept();
    seen.forEach((id) => this.seen.add(id));
    this.asks.forEach((ask) => answers[ask.place.dataset.ask] && ask.restore(answers[ask.place.dataset.ask]));
    const place = this.api.LMSGetValue("cmi.core.lesson_location");
    if (this.sections.includes(place)) {
      this.place = place;
      part(place).scrollIntoView();
      goTo(part(place).querySelector("h2"));
    }
    if (["", "not attempted"].includes(this.api.LMSGetValue("cmi.core.lesson_status"))) {
      this.set("cmi.core.lesson_status", "incomplete");
    }
  }

  watch() {
    const reading = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting)
      .forEach(({ target }) => this.read(target.id)), { rootMargin: "-30% 0px -30% 0px" });
    document.querySelectorAll("section.part").forEach((section) => reading.observe(section));
  }

  read(section) {
    this.place = section;
    this.seen.add(section);
    this.save();
  }

  // ---- what is kept --------------------------------------------------------------------------------------------

  /** All sections were read and all questions answered, rightly or not. */
  get complete() {
    return this.sections.every((section) => this.seen.has(section))
      && this.asks.every((ask) => ask.verdict !== undefined);
  }

  save() {
    const right = this.asks.filter((ask) => ask.verdict === true).length;
    this.set("cmi.core.score.min", 0);
    this.set("cmi.core.score.max", 100);
    this.set("cmi.core.score.raw", this.asks.length ? Math.round(100 * right / this.asks.length) : 0);
    if (this.place) {
      this.set("cmi.core.lesson_location", this.place);
    }
    if (this.complete) {
      this.set("cmi.core.lesson_status", "completed");
    }
    const answers = Object.fromEntries(this.asks.filter((ask) => ask.verdict !== undefined)
      .map((ask) => [ask.place.dataset.ask, ask.kept]));
    const kept = JSON.stringify({ seen: [...this.seen], answers });
    if (kept.length <= MOST_KEPT) {
      this.set("cmi.suspend_data", kept);
    }
    this.api.LMSCommit("");
  }

  finish() {
    if (!this.finished) {
      this.finished = true;
      this.set("cmi.core.session_time", standardTime(Date.now() - this.begun));
      this.set("cmi.core.exit", this.complete ? "" : "suspend");
      this.api.LMSCommit("");
      this.api.LMSFinish("");
    }
  }
}

whenReady(() => {
  const api = findPlatform();
  if (api && lessonPage) {
    new Platform(api, lessonPage);
  }
});
