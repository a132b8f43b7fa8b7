// Which figures of an answer make a series: three or more periods of one measure in one unit, stated and not computed.

const fewest = 3;

export function seriesOf(figures) {
  const groups = new Map();
  for (const figure of figures.filter(one => !one.formula)) {
    const key = figure.indicator + " " + figure.unit;
    const group = groups.get(key) ?? groups.set(key, { name: figure.name || figure.indicator, points: [] }).get(key);
    // Two sources may differ on one period: the first is the one that the answer puts forward.
    if (!group.points.some(point => point.period === figure.period)) group.points.push(point(figure));
  }
  return [...groups.values()].filter(group => group.points.length >= fewest)
    .map(group => ({ ...group, points: inTime(group.points) }));
}

/** The same from the rows of a table that the server wrote. */
export function seriesOfTable(table) {
  const points = [];
  for (const row of table.querySelectorAll("tbody tr[data-value]")) {
    const { period, value, when, display } = row.dataset;
    if (!points.some(one => one.period === period)) points.push({ period, value: Number(value), when, display });
  }
  return points.length >= fewest ? { name: table.dataset.name, points: inTime(points) } : null;
}

function point(figure) {
  return { period: figure.period, value: figure.value, when: figure.when || figure.period, display: figure.display };
}

// In order; a year without a figure keeps its place, so that time runs evenly and nothing looks known that is not.
function inTime(points) {
  const sorted = [...points].sort((a, b) => a.period < b.period ? -1 : 1);
  if (!sorted.every(one => /^\d{4}$/.test(one.period))) return sorted;
  const byYear = new Map(sorted.map(one => [Number(one.period), one]));
  const first = Number(sorted[0].period), last = Number(sorted.at(-1).period);
  return Array.from({ length: last - first + 1 }, (_, at) => byYear.get(first + at) ?? { period: String(first + at), value: null });
}
