// The chat page, put together.

import { byId } from "./dom.js";
import { choose } from "./texts.js";
import { clear, put, restore, stop } from "./talk.js";
import { focusComposer, watchComposer } from "./composer.js";
import { watchSources } from "./panel.js";
import { watchScroll } from "./scroll.js";

watchComposer(put, stop);
watchSources();
watchScroll();
restore();

for (const link of document.querySelectorAll("[data-language]")) {
  link.addEventListener("click", event => {
    event.preventDefault();
    choose(link.dataset.language);
  });
}
for (const example of document.querySelectorAll("[data-ask]")) example.addEventListener("click", () => put(example.textContent));

// On paper nothing can be opened: sources and tables are, for as long as it prints.
let closed = [];
addEventListener("beforeprint", () => {
  closed = [...document.querySelectorAll("details:not([open])")];
  for (const one of closed) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of closed) one.open = false;
});

const dialog = byId("clear-dialog");
byId("clear").addEventListener("click", () => dialog.showModal());
dialog.addEventListener("close", () => {
  if (dialog.returnValue === "yes") {
    clear();
    focusComposer();
  }
  dialog.returnValue = "";
});

// /?q=… asks at once: links from other pages and channels. The address is cleaned, so that a reload does not ask again.
const asked = new URLSearchParams(location.search).get("q")?.trim().slice(0, 1000);
if (location.search) window.history.replaceState(null, "", "/");
if (asked) put(asked);
