// The line above the question: what is going on, said once to a screen reader.

import { byId, el } from "./dom.js";
import { count, say } from "./texts.js";

let timer = 0;
let showing = 0;

/** Shows a text until the next one. */
export function announce(text) {
  stopCounting();
  showing++;
  byId("status").replaceChildren(text);
}

/** Shows a text for as long as nothing else is said. */
export function announceBriefly(text) {
  announce(text);
  const own = showing;
  setTimeout(() => { if (own === showing) byId("status").replaceChildren(); }, 4000);
}

/** Counts down in sight; the numbers after the first are not read out. Calls each second, then done. */
export function countDown(seconds, each, done) {
  stopCounting();
  const end = performance.now() + seconds * 1000;
  const shown = el("span", { "aria-hidden": "true" });
  const read = el("span", { class: "visually-hidden" }, say("limited", { wait: count("seconds", seconds) }));
  showing++;
  byId("status").replaceChildren(shown, read);
  const tick = () => {
    const left = Math.ceil((end - performance.now()) / 1000);
    if (left <= 0) {
      stopCounting();
      done();
      return;
    }
    shown.textContent = say("limited", { wait: count("seconds", left) });
    each(left);
  };
  tick();
  timer = setInterval(tick, 250);
}

function stopCounting() {
  clearInterval(timer);
  timer = 0;
}
