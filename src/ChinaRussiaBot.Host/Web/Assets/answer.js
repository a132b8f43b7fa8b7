// An answer object → its bubble.

import { button, el, icon } from "./dom.js";
import { current, say } from "./texts.js";
import { chips, sourceList } from "./citations.js";
import { figureTable } from "./table.js";
import { seriesOf } from "./series.js";
import { chart } from "./chart.js";
import { copyAnswer } from "./copy.js";
import { verdict } from "./feedback.js";

/** @param ask called with the text of a suggestion; @param turn whose answer it is */
export function answerBubble(turn, conversation, ask) {
  const answer = turn.answer;
  const parts = [answer.opening ? el("p", { class: "opening" }, answer.opening) : null, ...statements(answer)];
  parts.push(...(answer.labels ?? []).map(label => el("p", { class: "quiet" }, label)));
  parts.push(...answer.figures.filter(figure => figure.formula).map(figure => el("p", { class: "quiet" }, say("formula", {}, answer.language) + ": " + figure.formula)));
  for (const series of seriesOf(answer.figures)) parts.push(chart(series, answer.language, answer.chart));
  if (answer.figures.length) parts.push(figureTable(answer));
  if (answer.suggestions.length) parts.push(suggestions(answer, ask));
  if (answer.citations.length) parts.push(sourceList(answer));
  return el("div", { class: "bubble", lang: answer.language }, parts, el("div", { class: "tools", lang: current(), "data-tongue": "" }, copyButton(answer), verdict(turn, conversation)));
}

/** Statements as paragraphs, rows as a list. */
export function statements(answer) {
  const made = [];
  let rows = null;
  for (const statement of answer.statements) {
    // The first mark stays on the line of the last word.
    const content = [statement.text, "\u00a0", ...chips(statement.citations, answer)];
    if (statement.role === "row") {
      if (!rows) made.push(rows = el("ul", { class: "rows" }));
      rows.append(el("li", {}, content));
    } else {
      rows = null;
      made.push(el("p", { class: statement.role === "lead" && answer.status === "answered" ? "lead" : statement.role === "note" ? "quiet" : null }, content));
    }
  }
  return made;
}

function suggestions(answer, ask) {
  return el("ul", { class: "choices" }, answer.suggestions.map(one => el("li", {}, button(one, () => ask(one), { class: "choice" }))));
}

function copyButton(answer) {
  const label = say("copyAnswer");
  return button(icon("copy"), event => copyAnswer(answer, event.currentTarget), { class: "icon", "aria-label": label, title: label, "data-label": "copyAnswer" });
}
