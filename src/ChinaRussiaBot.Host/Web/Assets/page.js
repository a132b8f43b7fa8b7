// Pages other than the chat: the chart of a series and its table as CSV. All else on them works without this.

import { el, button } from "./dom.js";
import { say, current } from "./texts.js";
import { chart } from "./chart.js";
import { seriesOfTable } from "./series.js";
import { csvText } from "./table.js";
import { copyText } from "./copy.js";

for (const place of document.querySelectorAll("[data-chart]")) {
  const series = seriesOfTable(document.getElementById(place.dataset.chart));
  if (series) place.replaceChildren(chart(series, current(), place.dataset.png ?? null));
}

for (const table of document.querySelectorAll("table[data-csv]")) {
  const lines = () => Array.from(table.rows, row => Array.from(row.cells, cell => cell.dataset.csv ?? cell.innerText.trim()));
  table.parentElement.after(el("p", {}, button(say("copyCsv"), () => copyText(csvText(lines())), { class: "small" })));
}
