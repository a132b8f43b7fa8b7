// A series as bars: inline SVG, drawn at the width it has. Not by colour alone: part years are hatched and dashed, every bar has its
// value as a title, the picture has a name and a summary, and the same numbers stand in the table under it.

import { el, svg } from "./dom.js";
import { say } from "./texts.js";
import { print, scaleOf, ticks } from "./numbers.js";
import { isPart, shortPeriod } from "./periods.js";

const top = 24, plotHeight = 170, left = 48, right = 8, letter = 7.5, narrowest = 200;
let made = 0;

/** @param png address of the same as a picture, or null */
export function chart(series, tongue, png) {
  const id = "chart-" + ++made;
  const scale = scaleOf(known(series.points).map(point => point.value), tongue);
  const unit = unitOf(series.points[0].display, scale);
  const place = el("div", { class: "plot" });
  const draw = width => place.replaceChildren(picture(series, tongue, scale, width, id));
  draw(560);
  let drawn = 560;
  new ResizeObserver(([seen]) => {
    const width = Math.round(seen.contentRect.width);
    if (width >= narrowest && width !== drawn) draw(drawn = width);
  }).observe(place);
  return el("figure", { class: "chart", lang: tongue },
    el("figcaption", {}, el("strong", {}, series.name), " ", el("span", { class: "quiet" }, unit ? say("chartUnit", { unit }, tongue) : "")),
    place,
    series.points.some(point => isPart(point.period)) && el("p", { class: "quiet legend" }, say("chartPart", {}, tongue)),
    png && el("p", { class: "legend" }, el("a", { href: png, target: "_blank", rel: "noopener" }, say("chartPng", {}, tongue))));
}

function picture(series, tongue, scale, width, id) {
  const points = series.points;
  const values = points.map(point => point.value === null ? null : point.value / scale.factor);
  const marks = ticks(values.filter(value => value !== null));
  const y = value => top + plotHeight * (marks.at(-1) - value) / (marks.at(-1) - marks[0]);
  const height = top + plotHeight + (points.some(point => isPart(point.period)) ? 40 : 24);
  const step = (width - left - right) / points.length;
  const body = marks.flatMap(mark => [
    svg("line", { class: mark === 0 ? "zero" : "grid", x1: left, x2: width - right, y1: y(mark), y2: y(mark) }),
    svg("text", { class: "tick", x: left - 6, y: y(mark) + 4, "text-anchor": "end" }, print(mark, tongue))
  ]);
  points.forEach((point, at) => point.value !== null && body.push(bar(point, values[at], { x: left + step * at, step, y, tongue, labelled: fits(values, at, step, tongue), beyond: beyond(values, at, step, tongue), edge: width })));
  body.push(...periodLabels(points, step, tongue));
  return svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": id + "-t " + id + "-d" },
    svg("title", { id: id + "-t" }, say("chart", { name: series.name }, tongue)),
    svg("desc", { id: id + "-d" }, summary(known(points), tongue)),
    svg("defs", {}, svg("pattern", { id: id + "-h", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      svg("rect", { class: "hatch-ground", width: 6, height: 6 }), svg("rect", { class: "hatch", width: 3, height: 6 }))),
    body.map(node => hatched(node, id)));
}

function known(points) {
  return points.filter(point => point.value !== null);
}

function bar(point, value, { x, step, y, tongue, labelled, beyond, edge }) {
  const wide = Math.min(step * 0.7, 56);
  const from = x + (step - wide) / 2;
  const part = isPart(point.period);
  // The last label may be wider than its column: it ends where the picture does.
  const isWide = x + step / 2 + print(value, tongue).length * letter * 0.6 > edge;
  return svg("g", {},
    svg("title", {}, `${point.when}: ${point.display}`),
    svg("rect", { class: part ? "column part" : "column", x: from, width: wide, y: Math.min(y(value), y(0)), height: Math.max(1, Math.abs(y(value) - y(0))) }),
    labelled && svg("text", { class: "value", x: isWide ? edge : x + step / 2, y: value < 0 ? y(beyond) + 14 : y(beyond) - 6, "text-anchor": isWide ? "end" : "middle" }, print(value, tongue)));
}

// A pattern is known by its id, and each chart of a page has its own.
function hatched(node, id) {
  for (const part of node.querySelectorAll(".part")) part.setAttribute("fill", `url(#${id}-h)`);
  return node;
}

// Every value when there is room for each; else the last and the largest.
function fits(values, at, step, tongue) {
  const longest = Math.max(...values.map(value => value === null ? 0 : print(value, tongue).length)) * letter;
  const last = values.length - 1;
  if (longest <= step || at === last) return true;
  const most = values.indexOf(Math.max(...values.filter(value => value !== null)));
  return at === most && (last - most) * step > longest;
}

// A label is wider than its column: it stands clear of the columns that it spreads over.
function beyond(values, at, step, tongue) {
  const reach = print(values[at] ?? 0, tongue).length * letter / 2 + step * 0.35;
  const under = values.filter((value, other) => value !== null && Math.abs(other - at) * step < reach);
  return values[at] < 0 ? Math.min(...under) : Math.max(...under);
}

function periodLabels(points, step, tongue) {
  const labels = points.map(point => shortPeriod(point.period, tongue));
  const longest = Math.max(...labels.flat().map(label => label.length * (/[\u4e00-\u9fff]/.test(label) ? 11 : letter)));
  const every = Math.ceil((longest + 4) / step);
  return labels.flatMap((lines, at) => (points.length - 1 - at) % every ? [] : lines.filter(Boolean).map((line, row) =>
    svg("text", { class: "tick", x: left + step * (at + 0.5), y: top + plotHeight + 16 + row * 15, "text-anchor": "middle" }, line)));
}

function summary(points, tongue) {
  const tell = point => `${point.when} ${point.display}`;
  const order = [...points].sort((a, b) => a.value - b.value);
  return say("chartSummary", { count: points.length, first: tell(points[0]), last: tell(points.at(-1)), most: tell(order.at(-1)), least: tell(order[0]) }, tongue);
}

// The unit as the answer prints it, behind the number: 亿美元, млрд долл. США.
function unitOf(display, scale) {
  const behind = display.replace(/^[^\d−-]*[−-]?(?:[\d.]+%?—)?[\d\s\u00a0.,–]+/, "").trim();
  const word = behind.replace(/^(万亿|亿|万|трлн|млрд|млн|тыс\.)\s*/, "");
  return /^[\u4e00-\u9fff%]/.test(behind) ? scale.word + word : [scale.word, word].filter(Boolean).join("\u00a0");
}
