/** Goldmark's heading ids as Hugo makes them (GitHub style): `Getting Started!` → `getting-started`. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** The first free one of `name`, `name-1`, `name-2` …; takes it. */
export function freeName(wish: string, taken: Set<string>): string {
  let name = wish;
  for (let number = 1; taken.has(name); number++) name = `${wish}-${number}`;
  taken.add(name);
  return name;
}
