// What each rule does to a story stands on the page already, in every language. Here class codes open it.

/** Opens what class codes say, as far as this page holds it. */
class WhatIfs {
  /** For a page that plays stories. */
  constructor(stories) {
    this.stories = stories;
    this.codes = new Map();
    for (const { story, lever, steps } of pageData("codes", settings.language)) {
      steps.forEach((code, step) => this.codes.set(plainCode(code), { story, lever, step }));
    }
    for (const field of document.querySelectorAll(".code-field")) {
      const open = () => this.open(field);
      field.querySelector("button").addEventListener("click", open);
      field.querySelector("input").addEventListener("keydown", (event) => {
        if (event.key === "Enter") {
          // The keyboard goes on to the rule, which the same press would close again.
          event.preventDefault();
          open();
        }
      });
    }
  }

  open(field) {
    const input = field.querySelector("input");
    const found = this.codes.get(plainCode(input.value));
    tell(field, found ? "" : "■ " + word("web.code.none"));
    if (found) {
      input.value = "";
      this.show(found);
      this.reach(found, field);
    }
  }

  /** Shows a story at a step, from 0 for before the first. */
  show({ story, step }) {
    if (story !== this.stories.story) {
      this.stories.open(story);
    }
    this.stories.begun = true;
    this.stories.player.jumpTo(step - 1);
  }

  /** Brings the keyboard to what a code says. */
  reach({ story, lever, step }, field) {
    const section = part("what-if-" + story);
    const here = section.contains(field) ? field : section.querySelector(".code-field");
    if (!lever) {
      tell(here, word("web.code.step", step));
      return;
    }
    const rule = part("what-if-" + story + "-" + lever);
    rule.open = true;
    const summary = rule.querySelector("summary");
    tell(here, word("web.code.opened", shownText(summary.querySelector("strong"))));
    summary.focus();
    rule.scrollIntoView({ block: "start" });
  }
}

/** Moves the keyboard to what changed rules do to a story. */
function goToWhatIf(story) {
  goTo(part("what-if-" + story).querySelector("h2"));
}

/** The way there from the end of a story, where the page has it. */
function wayToWhatIf(story) {
  const button = { type: "button", id: "on-to-what-if", press: () => goToWhatIf(story) };
  return part("what-if-" + story) ? [make("p", {}, make("button", button, word("app.whatif.title")))] : [];
}

function tell(field, text) {
  field.querySelector("[role=status]").textContent = text;
}

/** The text of a part in the language that is shown. */
function shownText(element) {
  return (element.querySelector(":scope > .in[lang=" + settings.language + "]") || element).textContent;
}

/** A code without what does not count: case, spaces, hyphens, and letters that look like digits. */
function plainCode(typed) {
  return typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
}
