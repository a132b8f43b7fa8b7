// Where the reader is. Nothing moves under somebody who has scrolled up to read.

import { byId } from "./dom.js";

const latest = byId("latest");
let target = null;

export function atBottom() {
  return document.documentElement.scrollHeight - innerHeight - scrollY < 160;
}

/** Brings a turn into sight with its question on top; without `follow` offers a button instead. */
export function show(node, follow = true) {
  target = node;
  if (follow) node.scrollIntoView({ block: "start" });
  latest.hidden = follow || atBottom();
}

export function watchScroll() {
  latest.addEventListener("click", () => {
    target?.scrollIntoView({ block: "start" });
    latest.hidden = true;
  });
  addEventListener("scroll", () => { if (atBottom()) latest.hidden = true; }, { passive: true });
}
