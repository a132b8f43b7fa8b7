// The source beside the chat: a column on a desk, a sheet on a phone. Reads the source's own page and shows it at the passage.

import { byId, el } from "./dom.js";
import { current, say } from "./texts.js";

const panel = byId("panel");
const body = byId("panel-body");
const title = byId("panel-title");
const wide = matchMedia("(min-width: 60rem)");
let opener = null;
let wanted = 0;

/** Takes over every link that names a source. */
export function watchSources() {
  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-source]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open(link);
  });
  byId("panel-close").addEventListener("click", close);
  panel.addEventListener("close", closed);
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && panel.open && !event.defaultPrevented) close();
  });
  wide.addEventListener("change", () => { if (panel.open) show(); });
}

async function open(link) {
  opener = link;
  const turn = ++wanted;
  const [address, anchor = ""] = link.getAttribute("href").split("#");
  byId("panel-page").href = link.getAttribute("href");
  body.replaceChildren(el("p", { class: "quiet" }, say("sourceLoading")));
  show();
  title.focus();
  try {
    const page = await read(address);
    if (turn === wanted) fill(page, decodeURIComponent(anchor), link.dataset.source);
  } catch {
    if (turn === wanted) body.replaceChildren(el("p", { role: "alert" }, say("sourceFailed")));
  }
}

async function read(address) {
  const response = await fetch(address + "?language=" + current(), { credentials: "omit" });
  if (!response.ok) throw new Error("status " + response.status);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

function fill(page, id, tongue) {
  const content = Array.from(page.querySelector("main").childNodes, node => document.importNode(node, true));
  body.replaceChildren(...content);
  const heading = body.querySelector("h1");
  heading.replaceWith(el("p", { class: "title", lang: heading.lang || null }, heading.textContent));
  const item = Array.from(body.querySelectorAll("article")).find(one => one.id === id);
  for (const one of body.querySelectorAll("[id]")) one.removeAttribute("id");
  if (!item) {
    body.prepend(el("p", { class: "warning", role: "status" }, say("sourceMoved")));
    return;
  }
  item.classList.add("cited");
  const quote = item.querySelector('blockquote[lang="' + CSS.escape(tongue) + '"]') ?? item;
  const mark = el("mark", {});
  mark.append(...quote.childNodes);
  quote.append(mark);
  item.tabIndex = -1;
  body.scrollTop = item.offsetTop - body.offsetTop - 12;
  item.focus({ preventScroll: true });
}

function show() {
  if (panel.open) panel.close("moved");
  if (wide.matches) panel.show();
  else panel.showModal();
  document.body.classList.toggle("beside", wide.matches);
}

function close() {
  panel.close("");
}

function closed() {
  if (panel.returnValue === "moved") {
    panel.returnValue = "";
    return;
  }
  document.body.classList.remove("beside");
  if (opener?.isConnected) opener.focus();
  opener = null;
}
