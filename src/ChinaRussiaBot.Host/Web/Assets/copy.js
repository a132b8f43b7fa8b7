// To the clipboard, with a word of success where the button stands.

import { el } from "./dom.js";
import { say } from "./texts.js";
import { announceBriefly } from "./status.js";

export async function copyText(text) {
  const done = await write(text);
  announceBriefly(say(done ? "copied" : "copyFailed"));
}

/** The answer as people paste it: its text, then numbered sources with addresses that work elsewhere. */
export function copyAnswer(answer) {
  const sources = answer.citations.map(one =>
    "[" + one.number + "] " + [one.title, one.publisher, one.published].filter(Boolean).join(", ") + "\n    " + (one.external ?? location.origin + one.url));
  return copyText([answer.text, "", say("sources", {}, answer.language) + ":", ...sources].join("\n"));
}

async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return writeOld(text);
  }
}

// Pages without https have no clipboard interface.
function writeOld(text) {
  const before = document.activeElement;
  const area = el("textarea", { class: "visually-hidden", "aria-hidden": "true", tabindex: "-1" });
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  before?.focus();
  return done;
}
