/** Goldmark's heading ids as Hugo makes them (GitHub style): `Getting Started!` → `getting-started`. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** For each set of names, the number to try next: a thousand equal headings must not cost their square. */
const nextNumbers = new WeakMap<Set<string>, Map<string, number>>();

/** The first free one of `name`, `name-1`, `name-2` …; takes it. */
export function freeName(wish: string, taken: Set<string>): string {
  let name = wish;
  if (taken.has(wish)) {
    let numbers = nextNumbers.get(taken);
    if (numbers === undefined) {
      numbers = new Map();
      nextNumbers.set(taken, numbers);
    }
    let number = numbers.get(wish) ?? 1;
    while (taken.has(`${wish}-${number}`)) number++;
    name = `${wish}-${number}`;
    numbers.set(wish, number + 1);
  }
  taken.add(name);
  return name;
}
