// A period as knowledge/ writes it → the two short lines under a bar.

import { say } from "./texts.js";

const roman = ["I", "II", "III", "IV"];
const han = ["一", "二", "三", "四"];

/** [year, part]: part is "" for a whole year. */
export function shortPeriod(period, tongue) {
  const [, year, rest = ""] = /^(?:as of )?(\d{4})(.*)$/.exec(period) ?? ["", period];
  if (rest.startsWith("-Q")) return [year, say("quarter", { n: (tongue === "zh" ? han : roman)[rest[2] - 1] }, tongue)];
  if (rest.startsWith("-H")) return [year, say(rest[2] === "1" ? "half1" : "half2", {}, tongue)];
  const months = [...rest.matchAll(/-(\d\d)/g)].map(match => Number(match[1]));
  if (/^-\d\d(\.\.\d{4}-\d\d)?$/.test(rest)) return [year, tongue === "zh" ? months.join("—") + "月" : months.map(monthName).join("–")];
  if (/^\.\.\d{4}$/.test(rest)) return [year + (tongue === "zh" ? "—" : "–"), rest.slice(2)];
  return [year, ""];
}

/** An ISO date as far as it is known ("2026-01-14", "2026-01", "2026") in words. */
export function dateInWords(iso, tongue) {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso ?? "");
  if (!parts) return iso ?? "";
  const form = { year: "numeric", month: parts[2] && "long", day: parts[3] && "numeric", timeZone: "UTC" };
  const words = new Intl.DateTimeFormat(tongue === "zh" ? "zh-CN" : "ru-RU", form).format(Date.UTC(parts[1], (parts[2] ?? 1) - 1, parts[3] ?? 1));
  return tongue === "ru" && !parts[2] ? words + "\u00a0г." : words;
}

/** Whether it is less than a year, so that its bar does not compare with those of whole years. */
export function isPart(period) {
  return !/^\d{4}(\.\.\d{4})?$/.test(period);
}

function monthName(month) {
  return new Intl.DateTimeFormat("ru-RU", { month: "short", timeZone: "UTC" }).format(Date.UTC(2000, month - 1)).replace(".", "");
}
