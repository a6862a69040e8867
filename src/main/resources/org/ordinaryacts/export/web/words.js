// The texts of the interface in the language that is shown.

let words = {};
/** What the page knows of itself: its title, and where it lies. */
let page = {};

/** A text of the interface; {0}, {1} … are filled in. */
function word(key, ...values) {
  return values.reduce((text, value, i) => text.replaceAll("{" + i + "}", value), words[key] ?? key);
}

/** Says everything on the page that is not said in both languages already. */
function sayAll() {
  for (const element of document.querySelectorAll("[data-word]")) {
    element.textContent = word(element.dataset.word);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", word(element.dataset.label));
  }
  for (const element of document.querySelectorAll("[data-hint]")) {
    element.setAttribute("placeholder", word(element.dataset.hint));
  }
}
