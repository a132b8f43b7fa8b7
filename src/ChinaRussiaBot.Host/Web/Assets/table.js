// The figures of an answer as a table, and as CSV for a spreadsheet.

import { button, el } from "./dom.js";
import { say } from "./texts.js";
import { chips } from "./citations.js";
import { copyText } from "./copy.js";

export function figureTable(answer) {
  const tongue = answer.language;
  const growth = answer.figures.some(figure => figure.growth);
  const names = new Set(answer.figures.map(nameOf));
  const heads = [names.size > 1 && "tableName", "tableWhen", "tableValue", growth && "tableGrowth", "tableSource"].filter(Boolean);
  return el("details", { class: "table" },
    el("summary", {}, say("table", {}, tongue)),
    el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": say("table", {}, tongue) },
      el("table", {},
        names.size === 1 && el("caption", {}, ...names),
        el("thead", {}, el("tr", {}, heads.map(name => el("th", { scope: "col", class: name === "tableValue" || name === "tableGrowth" ? "number" : null }, say(name, {}, tongue))))),
        el("tbody", {}, answer.figures.map(figure => row(figure, answer, growth, names.size > 1))))),
    button(say("copyCsv", {}, tongue), () => copyText(csv(answer)), { class: "small" }));
}

function row(figure, answer, growth, named) {
  return el("tr", {},
    named && el("td", {}, nameOf(figure)),
    el("th", { scope: "row" }, figure.when || figure.period),
    el("td", { class: "number" }, figure.display),
    growth && el("td", { class: "number" }, figure.growth ?? "—"),
    el("td", {}, chips([figure.citation, ...figure.operands.filter(one => one !== figure.citation)], answer)));
}

function nameOf(figure) {
  return figure.name || figure.indicator;
}

/** RFC 4180, with the value in its base unit so that it can be computed with. */
export function csv(answer) {
  const heads = ["tableName", "tableWhen", "tableValue", "tableNumber", "tableUnit", "tableGrowth", "formula", "tableSource", "tableUrl"].map(name => say(name, {}, answer.language));
  const lines = answer.figures.map(figure => {
    const source = answer.citations.find(one => one.number === figure.citation);
    return [nameOf(figure), figure.when || figure.period, figure.display, figure.value, figure.unit, figure.growth ?? "", figure.formula ?? "",
      source?.title ?? "", source ? source.external ?? location.origin + source.url : ""];
  });
  return csvText([heads, ...lines]);
}

export function csvText(lines) {
  return lines.map(line => line.map(cell).join(",")).join("\r\n") + "\r\n";
}

// A text that a spreadsheet would take for a formula is kept a text.
function cell(value) {
  const text = typeof value === "number" ? String(value) : /^[=+\-@\t\r]/.test(value) ? "'" + value : value;
  return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}
