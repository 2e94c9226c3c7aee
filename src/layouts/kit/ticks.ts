/** Round ticks from zero that reach `most`: steps of 1, 2 or 5 with noughts, three to six of them. */
export function ticksTo(most: number): { ticks: number[]; top: number } {
  return ticksBetween(0, most);
}

/** Round ticks around two values. */
export function ticksBetween(least: number, most: number): { ticks: number[]; from: number; top: number } {
  const width = most - least || Math.abs(most) || 1;
  const power = 10 ** Math.floor(Math.log10(width / 4));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => width / each <= 5) ?? 10 * power;
  const from = Math.floor(least / step + 1e-9) * step;
  const top = Math.ceil(most / step - 1e-9) * step;
  const count = Math.round((top - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) =>
    Number((from + index * step).toPrecision(12)),
  );
  return { ticks, from, top };
}
