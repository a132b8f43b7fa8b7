"use strict";
// The web chat. No library; every text from the server is put in as text, never as HTML.

const texts = JSON.parse(document.getElementById("texts").textContent);
const log = document.getElementById("log");
const intro = document.getElementById("intro");
const status = document.getElementById("status");
const form = document.getElementById("form");
const question = document.getElementById("question");
let language = pickLanguage();
let conversation = newConversation();
let busy = false;
let composing = false;

function pickLanguage() {
  const kept = recall("language");
  if (kept in texts) return kept;
  return (navigator.languages || [navigator.language || ""]).map(one => one.slice(0, 2).toLowerCase()).find(one => one in texts) || "ru";
}

function recall(key) {
  try { return localStorage.getItem(key); } catch { return null; }
}

function keep(key, value) {
  try { localStorage.setItem(key, value); } catch { /* private browsing: forgotten with the page */ }
}

function newConversation() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), one => one.toString(16).padStart(2, "0")).join("");
}

function text(name) {
  return texts[language][name];
}

function showLanguage() {
  document.documentElement.lang = language;
  document.title = text("title");
  for (const one of document.querySelectorAll("[data-text]")) one.textContent = text(one.dataset.text);
  for (const one of document.querySelectorAll("[data-label]")) one.setAttribute("aria-label", text(one.dataset.label));
  for (const one of document.querySelectorAll("[data-placeholder]")) one.placeholder = text(one.dataset.placeholder);
  for (const one of document.querySelectorAll("[data-language]")) one.setAttribute("aria-pressed", String(one.dataset.language === language));
}

function element(name, content, className) {
  const made = document.createElement(name);
  if (content) made.textContent = content;
  if (className) made.className = className;
  return made;
}

function add(message) {
  log.append(message);
  message.scrollIntoView({ block: message.classList.contains("bot") ? "start" : "end" });
}

// Only addresses of this server become links of a citation.
function sourceLink(citation, content, className) {
  const link = element("a", content, className);
  if (citation.url.startsWith("/sources/")) link.href = citation.url;
  link.target = "_blank";
  link.rel = "noopener";
  link.title = [citation.publisher, citation.title].filter(Boolean).join(" · ");
  return link;
}

function statementInto(parent, statement, citations) {
  parent.append(statement.text, " ");
  for (const number of statement.citations) {
    const citation = citations.find(one => one.number === number);
    if (citation) parent.append(sourceLink(citation, "[" + number + "]", "mark"));
  }
}

// What stands before the first statement: the question back, or the sentence that says what is not known.
function opening(answer) {
  if (answer.status === "answered") return "";
  const next = answer.statements.length ? "\n" + answer.statements[0].text : answer.suggestions.length ? "\n– " + answer.suggestions[0] : null;
  let end = next === null ? -1 : answer.text.indexOf(next);
  if (end < 0 && answer.statements.length) end = answer.text.indexOf("\n• " + answer.statements[0].text);
  return end < 0 ? answer.text : answer.text.slice(0, end);
}

function answerMessage(answer) {
  const message = element("article", "", "message bot");
  message.lang = answer.language;
  const first = opening(answer);
  if (first) message.append(element("p", first));
  answer.statements.forEach((statement, at) => {
    const line = element("p", "", at === 0 && answer.status === "answered" ? "lead" : "");
    if (answer.text.includes("\n• " + statement.text)) line.append("• ");
    statementInto(line, statement, answer.citations);
    message.append(line);
  });
  const formulas = answer.figures.filter(one => one.formula);
  for (const figure of formulas) message.append(element("p", text("formula") + ": " + figure.formula, "quiet"));
  if (answer.chart) {
    const picture = element("img");
    picture.src = answer.chart;
    picture.alt = answer.statements.map(one => one.text).join("\n");
    message.append(picture);
  }
  if (answer.suggestions.length) message.append(choices(answer.suggestions));
  if (answer.citations.length) message.append(sources(answer.citations));
  return message;
}

function choices(suggestions) {
  const list = element("ul", "", "choices");
  for (const one of suggestions) {
    const button = element("button", one);
    button.type = "button";
    button.addEventListener("click", () => ask(one));
    const item = element("li");
    item.append(button);
    list.append(item);
  }
  return list;
}

function sources(citations) {
  const box = element("details");
  box.append(element("summary", text("sources") + " (" + citations.length + ")"));
  const list = element("ol", "", "sources");
  for (const citation of citations) {
    const item = element("li");
    item.value = citation.number;
    item.append(sourceLink(citation, citation.title));
    item.append(element("div", [citation.section, citation.publisher, citation.published].filter(Boolean).join(" · "), "quiet"));
    const quote = element("blockquote", citation.quote);
    quote.lang = citation.quoteLanguage;
    item.append(quote);
    list.append(item);
  }
  box.append(list);
  return box;
}

async function ask(asked) {
  const words = asked.trim();
  if (!words || busy) return;
  busy = true;
  intro.hidden = true;
  const own = element("article", words, "message own");
  add(own);
  status.textContent = text("working");
  try {
    const response = await fetch("/api/ask", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": language },
      body: JSON.stringify({ question: words, language: null, conversation })
    });
    const body = await response.json();
    status.textContent = "";
    if (response.ok) {
      add(answerMessage(body));
      // The question stays in sight above its answer.
      own.scrollIntoView({ block: "start" });
      if (question.value.trim() === words) question.value = "";
    } else {
      own.remove();
      question.value = words;
      status.textContent = body.detail;
      if (response.status === 503) waitUntilReady();
    }
  } catch {
    own.remove();
    question.value = words;
    status.textContent = text("offline");
  } finally {
    busy = false;
    grow();
  }
}

async function waitUntilReady() {
  for (let wait = 300; ; wait = Math.min(wait * 1.5, 5000)) {
    try {
      const response = await fetch("/health/ready", { headers: { "Accept-Language": language } });
      if (response.ok) {
        if (status.dataset.waiting) status.textContent = text("ready");
        delete status.dataset.waiting;
        return;
      }
      status.dataset.waiting = "yes";
      status.textContent = (await response.json()).detail || text("notReady");
    } catch {
      status.textContent = text("offline");
    }
    await new Promise(done => setTimeout(done, wait));
  }
}

function grow() {
  question.style.height = "auto";
  question.style.height = question.scrollHeight + 2 + "px";
}

form.addEventListener("submit", event => {
  event.preventDefault();
  ask(question.value);
});
// Enter sends, except while an input method is composing characters and except on touch screens.
question.addEventListener("compositionstart", () => { composing = true; });
question.addEventListener("compositionend", () => { setTimeout(() => { composing = false; }); });
question.addEventListener("input", grow);
question.addEventListener("keydown", event => {
  const touch = matchMedia("(pointer: coarse)").matches;
  if (event.key === "Enter" && !event.shiftKey && !composing && !event.isComposing && !touch) {
    event.preventDefault();
    form.requestSubmit();
  }
});
for (const one of document.querySelectorAll("[data-language]")) {
  one.addEventListener("click", () => {
    language = one.dataset.language;
    keep("language", language);
    showLanguage();
  });
}
for (const one of document.querySelectorAll("[data-ask]")) one.addEventListener("click", () => ask(one.textContent));
document.getElementById("new").addEventListener("click", () => {
  for (const one of log.querySelectorAll(".message")) one.remove();
  intro.hidden = false;
  conversation = newConversation();
  question.focus();
});
showLanguage();
waitUntilReady();
