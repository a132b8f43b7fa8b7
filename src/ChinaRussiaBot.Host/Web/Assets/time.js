// The time between turns, as messengers show it: only after a pause.

import { el } from "./dom.js";
import { current } from "./texts.js";

const pause = 5 * 60 * 1000;

export function timeMark(at, before) {
  if (before && at - before < pause) return null;
  const time = new Date(at);
  const today = time.toDateString() === new Date().toDateString();
  const form = today ? { hour: "2-digit", minute: "2-digit" } : { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" };
  return el("p", { class: "time" }, el("time", { datetime: time.toISOString() }, new Intl.DateTimeFormat(current() === "zh" ? "zh-CN" : "ru-RU", form).format(time)));
}
