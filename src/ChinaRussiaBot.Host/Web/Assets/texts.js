// The wording: one catalogue, written by the server into the page, in both languages.

const data = JSON.parse(document.getElementById("data").textContent);
const listeners = [];
let language = document.documentElement.lang;

/** "zh" or "ru": the language of the page, not of an answer. */
export function current() {
  return language;
}

/** The text with its {places} filled. */
export function say(name, places = {}, tongue = language) {
  return Object.entries(places).reduce((text, [place, value]) => text.replaceAll("{" + place + "}", value), data[tongue].texts[name]);
}

/** A counted thing in the right form: 2 секунды, 5 секунд. */
export function count(name, number, tongue = language) {
  const forms = data[tongue].counted[name];
  return (forms[new Intl.PluralRules(tongue).select(number)] ?? forms.other).replaceAll("{n}", number);
}

/** The language of a text that comes without one, by its letters; null for others. */
export function tongueOf(text) {
  const han = (text.match(/[\u3400-\u9fff]/g) ?? []).length * 4, cyrillic = (text.match(/[\u0400-\u04ff]/g) ?? []).length;
  return han + cyrillic === 0 ? null : han >= cyrillic ? "zh" : "ru";
}

/** Called after the language of the page has changed. */
export function onLanguage(listener) {
  listeners.push(listener);
}

/** Changes the language in place; the server is told with the next page. */
export function choose(next) {
  if (!(next in data) || next === language) return;
  language = next;
  document.cookie = "language=" + next + "; path=/; max-age=31536000; samesite=lax" + (location.protocol === "https:" ? "; secure" : "");
  document.documentElement.lang = next;
  document.title = say("title");
  refresh(document);
  for (const link of document.querySelectorAll("[data-language]")) {
    if (link.dataset.language === next) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  for (const listener of listeners) listener();
}

/** Fills every element that names its text. */
export function refresh(root) {
  for (const one of root.querySelectorAll("[data-text]")) one.textContent = say(one.dataset.text);
  for (const one of root.querySelectorAll("[data-label]")) {
    one.setAttribute("aria-label", say(one.dataset.label));
    if (one.hasAttribute("title")) one.title = say(one.dataset.label);
  }
  // Words of the page inside an answer in the other language.
  for (const one of root.querySelectorAll("[data-tongue]")) one.lang = language;
  for (const one of root.querySelectorAll("[data-placeholder]")) one.placeholder = say(one.dataset.placeholder);
}
