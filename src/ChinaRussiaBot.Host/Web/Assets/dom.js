// Building elements. Text goes in as text, never as HTML: there is no other way in these files.

/** el("a", { class: "chip", href: "/x", onclick: open }, "text", child, [children]) */
export function el(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for SVG. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

/** A drawing of the page's sprite; its button carries the name. */
export function icon(name) {
  return svg("svg", { class: "glyph", "aria-hidden": "true", focusable: "false" }, svg("use", { href: "#i-" + name }));
}

/** A button with a handler. */
export function button(label, press, attributes = {}) {
  return el("button", { type: "button", onclick: press, ...attributes }, label);
}

export function byId(id) {
  return document.getElementById(id);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false && child !== ""));
  return node;
}
