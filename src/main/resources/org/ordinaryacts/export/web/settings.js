// Language, look, text size and movement. They follow the system until somebody chooses.

const CHOICES = {
  look: ["system", "light", "dark", "contrast"],
  text: ["100", "125", "150", "175", "200"],
  motion: ["system", "full", "reduced", "off"],
};
const root = document.documentElement;
const systemAsks = {
  dark: matchMedia("(prefers-color-scheme: dark)"),
  contrast: matchMedia("(prefers-contrast: more)"),
  still: matchMedia("(prefers-reduced-motion: reduce)"),
};
const settings = readSettings(readAddress(location.hash).settings);
const settingsListeners = [];

function readSettings(chosen) {
  const read = { language: language(chosen.get("lang")) };
  for (const [name, values] of Object.entries(CHOICES)) {
    read[name] = values.includes(chosen.get(name)) ? chosen.get(name) : values[0];
  }
  return read;
}

/** The language that was chosen, else the first of the reader's languages that the page speaks, else its first. */
function language(chosen) {
  const spoken = root.dataset.languages.split(" ");
  const wanted = [chosen, ...navigator.languages.map((name) => name.slice(0, 2))];
  return wanted.find((name) => spoken.includes(name)) || spoken[0];
}

/** The look to draw in. */
function look() {
  if (settings.look !== "system") {
    return settings.look;
  }
  return systemAsks.contrast.matches ? "contrast" : systemAsks.dark.matches ? "dark" : "light";
}

/** How much may move: full, reduced or off. */
function motion() {
  if (settings.motion !== "system") {
    return settings.motion;
  }
  return systemAsks.still.matches ? "reduced" : "full";
}

/** Shows the settings on the page, before anything of it is seen. */
function applySettings() {
  root.lang = settings.language;
  root.dataset.lang = settings.language;
  root.dataset.look = look();
  root.dataset.motion = motion();
  root.style.fontSize = settings.text + "%";
}

/** What of the settings an address must carry: only what was chosen. */
function chosenSettings() {
  const chosen = new URLSearchParams();
  if (settings.language !== language(null)) {
    chosen.set("lang", settings.language);
  }
  for (const [name, values] of Object.entries(CHOICES)) {
    if (settings[name] !== values[0]) {
      chosen.set(name, settings[name]);
    }
  }
  return chosen;
}

/** Changes a setting; everything that shows it is told. */
function set(name, value) {
  settings[name] = value;
  applySettings();
  settingsListeners.forEach((listener) => listener(name));
}

root.classList.add("js");
applySettings();
Object.values(systemAsks).forEach((query) => query.addEventListener("change", () => set("look", settings.look)));
