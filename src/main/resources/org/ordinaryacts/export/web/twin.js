// The story as text stands on the page already, in every language. Here its part of the moment is marked.

/** Marks the parts of a step in the text of a story, and in all comparisons of it. */
function markText(story, step) {
  for (const passage of document.querySelectorAll("[data-story='" + story + "'] [data-step]")) {
    const now = Number(passage.dataset.step) === step;
    passage.classList.toggle("now", now);
    if (now) {
      passage.setAttribute("aria-current", "step");
    } else {
      passage.removeAttribute("aria-current");
    }
  }
}
