/** Moves places in `px` apart to at least `gap`, each as little as may be, inside the limits; order is kept. */
export function apart(
  places: readonly number[],
  gap: number,
  [least, most]: readonly [number, number],
): number[] {
  const order = places
    .map((place, index) => ({ place, index }))
    .sort((one, two) => one.place - two.place || one.index - two.index);
  const moved = order.map(({ place }) => Math.min(Math.max(place, least), most));
  for (let round = 0; round < 60; round += 1) {
    let pushed = false;
    for (let at = 1; at < moved.length; at += 1) {
      const short = gap - (moved[at]! - moved[at - 1]!);
      if (short <= 0.01) continue;
      pushed = true;
      moved[at - 1] = Math.max(least, moved[at - 1]! - short / 2);
      moved[at] = Math.min(most, moved[at]! + short / 2);
    }
    if (!pushed) break;
  }
  const result = [...places];
  order.forEach(({ index }, at) => {
    result[index] = moved[at]!;
  });
  return result;
}
