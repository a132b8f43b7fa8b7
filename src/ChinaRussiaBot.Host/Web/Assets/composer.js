// The field for a question. Enter sends, except while an input method is composing, and except on touch screens.

import { byId } from "./dom.js";

const field = byId("question");
let composing = false;

/** @param send called with the question @param stop called when the answer is not wanted any more */
export function watchComposer(send, stop) {
  const touch = matchMedia("(pointer: coarse)");
  byId("form").addEventListener("submit", event => {
    event.preventDefault();
    const words = field.value.trim();
    if (words && send(words)) clear();
    field.focus();
  });
  byId("stop").addEventListener("click", () => {
    stop();
    field.focus();
  });
  field.addEventListener("compositionstart", () => { composing = true; });
  // Safari sends the Enter that ends a composition after compositionend: let it pass first.
  field.addEventListener("compositionend", () => { setTimeout(() => { composing = false; }); });
  field.addEventListener("input", grow);
  field.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.shiftKey || touch.matches) return;
    if (composing || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    byId("form").requestSubmit();
  });
}

/** Shows that an answer is on its way: stop instead of send. */
export function setBusy(busy) {
  byId("send").hidden = busy;
  byId("stop").hidden = !busy;
}

export function focusComposer() {
  field.focus();
}

function clear() {
  field.value = "";
  grow();
}

function grow() {
  field.style.height = "auto";
  field.style.height = field.scrollHeight + 2 + "px";
}
