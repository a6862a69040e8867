// Searching lists, and the whole site from its first page. Words are found in either language, in any order, begun or
// whole, whatever their case and accents. Nothing of what somebody types leaves the page or is kept.

const MOST_RESULTS = 30;

/** A text as it is compared: without case, accents and marks, one space between words. */
function folded(text) {
  return text.normalize("NFD").replace(/['’]|\p{Mn}/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim().toLowerCase();
}

/** Whether each of the words that somebody typed begins a word of what is searched. */
function matches(searched, typed) {
  const text = " " + searched;
  return folded(typed).split(" ").every((begun) => text.includes(" " + begun));
}

/** Says how many were found. */
function sayFound(list, count) {
  const said = count === 0 ? word("web.find.none")
    : count === 1 ? word("web.find.found.one", count) : word("web.find.found.other", count);
  part("found-" + list).textContent = said;
}

/** Hides what a search does not find. */
function findInList(field, list) {
  const items = [...list.querySelectorAll(list.querySelector(".findable") ? ".findable" : ":scope > *")];
  const typed = field.value;
  let found = 0;
  for (const item of items) {
    item.folded ??= item.dataset.words ?? folded(item.textContent);
    item.hidden = !matches(item.folded, typed);
    found += item.hidden ? 0 : 1;
  }
  sayFound(field.dataset.finds, found);
  if (folded(typed) === "") {
    part("found-" + field.dataset.finds).textContent = "";
  }
}

/** Searches the whole site. */
function findEverywhere(field, results) {
  const typed = folded(field.value);
  results.hidden = typed === "";
  if (typed === "") {
    part("found-everything").textContent = "";
    results.replaceChildren();
    return;
  }
  const found = pageData("search", settings.language).filter((entry) => matches(entry.words, typed));
  results.replaceChildren(...found.slice(0, MOST_RESULTS).map(result));
  sayFound("everything", found.length);
  if (found.length > MOST_RESULTS) {
    part("found-everything").textContent = word("web.find.more", MOST_RESULTS, found.length);
  }
  carrySettings();
}

function result({ kind, title, href }) {
  return make("li", {}, make("span", { class: "soft small" }, kind), " ", make("a", { href }, title));
}

/** Opens and shows the part of the page that the address names. */
function openPlace() {
  const { place } = readAddress(location.hash);
  const named = place && part(place);
  if (named && named.matches("details")) {
    named.open = true;
    named.scrollIntoView();
    named.querySelector("summary").focus({ preventScroll: true });
  } else if (named && named.matches(".term")) {
    named.scrollIntoView();
    goTo(named);
  }
}

/** Puts lists in the order of the words that are shown. */
function sortLists() {
  for (const list of document.querySelectorAll("[data-sorted]")) {
    const shown = (item) => item.firstElementChild.innerText;
    list.append(...[...list.children].map((item) => [shown(item), item])
      .sort(([a], [b]) => a.localeCompare(b, settings.language)).map(([, item]) => item));
  }
}

whenReady(() => {
  sortLists();
  for (const field of document.querySelectorAll("[data-finds]")) {
    const list = document.querySelector("[data-find='" + field.dataset.finds + "']");
    const find = () => (list ? findInList(field, list) : findEverywhere(field, part("results")));
    field.addEventListener("input", find);
    settingsListeners.push((name) => name === "language" && field.value && find());
  }
  settingsListeners.push((name) => name === "language" && sortLists());
  openPlace();
  addEventListener("hashchange", openPlace);
});
