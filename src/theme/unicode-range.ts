type Bounds = readonly (readonly [from: number, to: number])[];
const known = new Map<string, Bounds>();

/** The code points of a CSS `unicode-range`: `U+0370-03FF,U+1F00`. Read once: a deck asks for the same ones a thousand times. */
function bounds(range: string): Bounds {
  let list = known.get(range);
  if (!list) {
    list = range.split(',').map((part) => {
      const [from, to] = part.trim().slice(2).split('-');
      return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)] as const;
    });
    known.set(range, list);
  }
  return list;
}

export const covers = (range: string, code: number): boolean =>
  bounds(range).some(([from, to]) => code >= from && code <= to);
