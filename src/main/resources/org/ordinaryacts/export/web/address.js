// The part of the address after "#": where somebody is, and the settings, as in "#license-renewal/3?lang=es".
// Settings travel in the address because the page keeps nothing on the computer: no cookie, no storage.

/** Reads the part of an address after "#". */
function readAddress(hash) {
  const text = hash.replace(/^#/, "");
  const mark = text.indexOf("?");
  const place = mark < 0 ? text : text.slice(0, mark);
  return { place: unescaped(place), settings: new URLSearchParams(mark < 0 ? "" : text.slice(mark + 1)) };
}

/** A broken address is nobody's fault; it leads nowhere. */
function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch (broken) {
    return "";
  }
}

/** Writes the part of an address after "#". */
function writeAddress(place, settings) {
  const query = settings.toString();
  return "#" + encodeURI(place) + (query ? "?" + query : "");
}
