// Numbered marks and the list of sources under an answer. Real links: they also work opened in a tab of their own.

import { button, el } from "./dom.js";
import { say, tongueOf } from "./texts.js";
import { dateInWords } from "./periods.js";

const mostChips = 4;

/** The marks of one statement; a long row is cut and leads to the list. */
export function chips(numbers, answer) {
  const known = numbers.map(number => answer.citations.find(one => one.number === number)).filter(Boolean);
  const marks = known.map(citation => chip(citation, answer.language));
  if (known.length <= mostChips) return marks;
  const rest = known.length - mostChips + 1;
  const more = button("+" + rest, openList, { class: "chip", "aria-label": say("moreSources", { number: rest }, answer.language) });
  return [...marks.slice(0, mostChips - 1), more];
}

function chip(citation, tongue) {
  const label = say("source", { number: citation.number, title: citation.title }, tongue);
  return el("a", { class: "chip", "aria-label": label, title: [citation.publisher, citation.title].filter(Boolean).join(" · "), ...link(citation) }, String(citation.number));
}

/** Only addresses of this server become links of a citation; panel.js opens them beside the chat. */
function link(citation) {
  return citation.url.startsWith("/sources/") ? { href: citation.url, target: "_blank", rel: "noopener", "data-source": citation.quoteLanguage } : {};
}

function openList(event) {
  const list = event.currentTarget.closest(".bubble").querySelector("details.sources");
  list.open = true;
  list.querySelector("summary").focus();
}

export function sourceList(answer) {
  return el("details", { class: "sources" },
    el("summary", {}, say("sources", {}, answer.language) + " (" + answer.citations.length + ")"),
    el("ol", {}, answer.citations.map(citation => el("li", { value: citation.number },
      el("a", { lang: tongueOf(citation.title), ...link(citation) }, citation.title),
      el("div", { class: "quiet" }, [citation.section, citation.publisher, dateInWords(citation.published, answer.language)].filter(Boolean).join(" · ")),
      el("blockquote", { lang: citation.quoteLanguage }, citation.quote)))));
}
