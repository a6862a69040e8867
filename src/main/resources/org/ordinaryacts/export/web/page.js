// What every page does: its language, its settings, and links that carry both along.

const beginnings = [];

/** Does something once the whole page is there. */
function whenReady(begin) {
  beginnings.push(begin);
}

/** Takes the words of the language that is shown. */
function takeWords() {
  words = pageData("words", settings.language);
  page = pageData("page", settings.language);
  document.title = page.title;
  sayAll();
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", button.dataset.language === settings.language);
  }
}

/** Lets all links to pages of ours carry the settings that were chosen. */
function carrySettings() {
  for (const link of document.querySelectorAll("a[href]:not(.skip)")) {
    const [file, hash = ""] = link.getAttribute("href").split("#");
    const address = writeAddress(readAddress(hash).place, chosenSettings());
    link.setAttribute("href", file + (address === "#" && file ? "" : address));
  }
}

/** Writes where somebody is into the address, without a step to go back to. */
function rememberPlace(place) {
  const address = writeAddress(place, chosenSettings());
  if (address !== location.hash && (address !== "#" || location.hash)) {
    location.replace(address);
  }
}

function listenToSettings() {
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => set("language", button.dataset.language));
  }
  for (const choice of document.querySelectorAll("[data-setting]")) {
    choice.value = settings[choice.dataset.setting];
    choice.addEventListener("change", () => set(choice.dataset.setting, choice.value));
  }
  const sheet = document.querySelector("details.settings");
  addEventListener("click", (event) => {
    if (!sheet.contains(event.target)) {
      sheet.open = false;
    }
  });
  sheet.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      sheet.open = false;
      sheet.querySelector("summary").focus();
    }
  });
}

function listenToSkip() {
  document.querySelector("a.skip").addEventListener("click", (event) => {
    event.preventDefault();
    part("main").focus();
  });
}

document.addEventListener("DOMContentLoaded", () => {
  takeWords();
  listenToSettings();
  listenToSkip();
  settingsListeners.unshift(takeWords);
  beginnings.forEach((begin) => begin());
  carrySettings();
  settingsListeners.push(carrySettings, () => rememberPlace(readAddress(location.hash).place));
});
