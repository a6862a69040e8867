// Making elements. Texts become text and never markup, so nothing in a story can act as code.

/** Makes an element: make("p", { class: "soft" }, "words", another). Attributes that are false are left out. */
function make(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** Makes a part of a drawing. */
function draw(tag, attributes = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "press") {
      element.addEventListener("click", value);
    } else if (value !== false && value !== undefined) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== "" && child !== undefined && child !== false));
  return element;
}

/** The element with this id. */
function part(id) {
  return document.getElementById(id);
}

/** Moves the keyboard to a part that is not pressed, such as a heading. */
function goTo(element) {
  element.setAttribute("tabindex", "-1");
  element.focus({ preventScroll: false });
}
