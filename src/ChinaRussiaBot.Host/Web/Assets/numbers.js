// Numbers in each language's convention: 2401.1亿, 240,11 млрд.

const scales = {
  zh: [[1e12, "万亿"], [1e8, "亿"], [1e4, "万"]],
  ru: [[1e12, "трлн"], [1e9, "млрд"], [1e6, "млн"], [1e3, "тыс."]]
};

/** The scale in which the largest of these values is a handy number. */
export function scaleOf(values, tongue) {
  const most = Math.max(...values.map(Math.abs));
  const [factor, word] = scales[tongue].find(([size]) => most >= size && most >= 10000) ?? [1, ""];
  return { factor, word };
}

export function print(value, tongue, digits = 2) {
  return new Intl.NumberFormat(tongue === "zh" ? "zh-CN" : "ru-RU", { maximumFractionDigits: digits, useGrouping: Math.abs(value) >= 10000 })
    .format(value).replace("-", "−");
}

/** Round values for an axis, from at most zero to at least zero. */
export function ticks(values, wanted = 4) {
  const low = Math.min(0, ...values), high = Math.max(0, ...values);
  const raw = (high - low || 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map(one => one * power).find(one => one >= raw);
  const first = Math.floor(low / step), last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}
