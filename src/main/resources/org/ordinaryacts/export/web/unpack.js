// Reads what the program packed: views in which whatever is alike stands once.

/**
 * Unpacks a view in one language. A part is a plain value; or a list, headed by -1; or an object, headed by the number
 * of its shape; or one part for each language. Parts name only parts before them.
 */
function unpack({ shapes, parts, root: last }, language) {
  const made = [];
  for (const part of parts) {
    made.push(unpackPart(part, shapes, made, language));
  }
  return made[last];
}

function unpackPart(part, shapes, made, language) {
  if (Array.isArray(part)) {
    const [shape, ...inside] = part;
    const values = inside.map((index) => made[index]);
    return shape < 0 ? values : Object.fromEntries(shapes[shape].map((key, i) => [key, values[i]]));
  }
  return part !== null && typeof part === "object" ? made[part[language]] : part;
}

/** The data of the page with this name, in a language. */
function pageData(name, language) {
  return unpack(JSON.parse(part("data-" + name).textContent), language);
}
