// 👍 👎 under an answer, and a word of reason. POST /api/feedback.

import { button, el, icon } from "./dom.js";
import { current, say } from "./texts.js";
import { announce, announceBriefly } from "./status.js";

export function verdict(turn, conversation) {
  const good = press("up", "good", "up"), bad = press("bad", "bad", "down");
  const box = el("div", { class: "verdict" }, good, bad);
  mark();
  return box;

  function press(drawing, name, value) {
    return button(icon(drawing), () => give(value), { class: "icon", "aria-label": say(name), title: say(name), "data-label": name });
  }

  function mark() {
    good.setAttribute("aria-pressed", String(turn.verdict === "up"));
    bad.setAttribute("aria-pressed", String(turn.verdict === "down"));
  }

  async function give(value) {
    if (!await send(turn, conversation, value, "")) return;
    turn.verdict = value;
    mark();
    announceBriefly(say("thanks"));
    box.querySelector(".reason")?.remove();
    if (value === "down") askReason();
    box.dispatchEvent(new CustomEvent("verdict", { bubbles: true }));
  }

  function askReason() {
    const words = el("input", { type: "text", maxlength: 500, "aria-label": say("reason"), placeholder: say("reason") });
    const form = el("form", { class: "reason", onsubmit: async event => {
      event.preventDefault();
      if (words.value.trim() && !await send(turn, conversation, "down", words.value.trim())) return;
      form.remove();
      bad.focus();
      announceBriefly(say("thanks"));
    } }, words, el("button", { class: "small" }, say("reasonSend")));
    box.append(form);
    words.focus();
  }
}

async function send(turn, conversation, value, comment) {
  try {
    const response = await fetch("/api/feedback", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": current() },
      body: JSON.stringify({ conversation: conversation.id, message: turn.id, verdict: value, comment, language: turn.answer.language, items: turn.answer.citations.map(one => one.item) })
    });
    if (response.ok) return true;
    announce((await response.json()).detail);
  } catch {
    announce(say("notSent"));
  }
  return false;
}
