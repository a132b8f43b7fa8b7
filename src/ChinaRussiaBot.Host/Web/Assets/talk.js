// The conversation: each turn is a question, its state and its answer. Draws turns, asks, retries, stops.

import { byId, button, el } from "./dom.js";
import { count, current, onLanguage, say } from "./texts.js";
import { ask } from "./stream.js";
import { forget, keep, newId, recall } from "./history.js";
import { answerBubble, statements } from "./answer.js";
import { announce, announceBriefly, countDown } from "./status.js";
import { setBusy } from "./composer.js";
import { atBottom, show } from "./scroll.js";
import { timeMark } from "./time.js";

const log = byId("log");
const draft = byId("draft");
let conversation = recall();
let running = null;

/** Shows what was said before. Answers that never came stay with a button to ask again. */
export function restore() {
  for (const turn of conversation.turns) {
    if (turn.state === "asking") turn.state = "failed";
    draw(turn);
  }
  begin(conversation.turns.length === 0);
  onLanguage(() => conversation.turns.filter(turn => turn.state !== "done").forEach(mark));
  log.addEventListener("verdict", () => keep(conversation));
  addEventListener("online", resume);
}

/** Asks a new question; false when one is still being answered. */
export function put(words) {
  if (running) return false;
  const turn = { id: newId(), at: Date.now(), question: words, state: "asking", answer: null };
  conversation.turns.push(turn);
  begin(false);
  draw(turn);
  run(turn);
  return true;
}

export function stop() {
  running?.abort();
}

/** Forgets everything said, here and in the follow-ups of the server. */
export function clear() {
  stop();
  forget();
  conversation = { id: newId(), turns: [] };
  log.replaceChildren();
  begin(true);
  announceBriefly(say("cleared"));
}

// The heading stays for those who go by headings.
function begin(empty) {
  byId("intro").hidden = !empty;
  byId("heading").classList.toggle("visually-hidden", !empty);
}

function draw(turn) {
  const before = conversation.turns[conversation.turns.indexOf(turn) - 1];
  turn.node = el("div", { class: "turn" },
    timeMark(turn.at, before?.at),
    el("article", { class: "own", "aria-label": say("you"), "data-label": "you" }, el("p", { class: "bubble" }, turn.question), el("div", { class: "state" })));
  // Kept out of what is stored.
  Object.defineProperty(turn, "node", { enumerable: false });
  if (turn.answer) turn.node.append(answerNode(turn));
  log.append(turn.node);
  mark(turn);
  show(turn.node);
}

function answerNode(turn) {
  return el("article", { class: "bot", "aria-label": say("bot"), "data-label": "bot" }, answerBubble(turn, conversation, put));
}

async function run(turn) {
  const own = conversation;
  const abort = running = new AbortController();
  turn.state = "asking";
  mark(turn);
  keep(own);
  setBusy(true);
  announce(say("working"));
  const soFar = { language: current(), status: "answered", citations: [], statements: [] };
  draft.replaceChildren(typing());
  draft.hidden = false;
  try {
    turn.answer = await ask(request(turn, own), current(), abort.signal, statement => {
      soFar.statements.push(statement);
      draft.replaceChildren(el("div", { class: "bubble" }, statements(soFar)));
    }, state => {
      // Only what takes a while is worth a word.
      if (state !== "rewriting" && state !== "composing") return;
      draft.replaceChildren(typing(say(state)));
      announce(say(state));
    });
    turn.state = "done";
    announceBriefly(say("answerReady"));
  } catch (error) {
    fail(turn, error);
  } finally {
    running = null;
    draft.hidden = true;
    setBusy(false);
  }
  if (own !== conversation) return;
  keep(own);
  const follow = atBottom();
  mark(turn);
  if (turn.answer) turn.node.append(answerNode(turn));
  show(turn.node, follow);
}

function typing(words) {
  return el("div", { class: "bubble typing" }, el("i"), el("i"), el("i"), words ? el("span", { class: "quiet" }, words) : null);
}

// A question without a letter of either language ("HS 2701") is answered in the language of the page.
function request(turn, own) {
  const language = /[\u3400-\u9fff\u0400-\u04ff]/.test(turn.question) ? null : current();
  return { question: turn.question, language, conversation: own.id, message: turn.id };
}

function fail(turn, error) {
  turn.state = error.name === "AbortError" ? "stopped" : error.kind ?? "failed";
  turn.detail = error.detail;
  if (turn.state === "stopped") announce(say("stopped"));
  else if (turn.state === "lost") announce(error.detail || say("offline"));
  else if (turn.state === "notReady") wait(turn, error.seconds);
  else if (turn.state === "limit") countDown(error.seconds, left => mark(turn, left), () => { turn.state = "failed"; mark(turn); announce(say("limitOver")); });
  else announce(error.detail || say("failed"));
}

function wait(turn, seconds) {
  announce(say("notReady"));
  setTimeout(() => { if (turn.state === "notReady" && !running) run(turn); }, seconds * 1000);
}

// What stands under an own bubble: nothing, or why there is no answer and a button to ask again.
function mark(turn, left = 0) {
  const reason = { stopped: "stopped", lost: "notSent", failed: "notSent", limit: "notSent" }[turn.state];
  const again = left ? say("retryIn", { wait: count("seconds", left) }) : say("retry");
  turn.node.querySelector(".state").replaceChildren(...(turn.state === "refused" ? [turn.detail || say("failed")] : reason
    ? [say(reason), " ", button(again, () => { if (!running) run(turn); }, { class: "small", "aria-disabled": left ? "true" : null, disabled: left > 0 })]
    : []));
}

// Back on line: the question that was lost goes out by itself.
function resume() {
  announceBriefly(say("online"));
  const turn = conversation.turns.at(-1);
  if (turn?.state === "lost" && !running) run(turn);
}
