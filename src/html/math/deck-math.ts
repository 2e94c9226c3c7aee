import type { EquationNumbers } from './numbers.ts';

/** What the formulas of a deck hand on to those after them. */
export interface DeckMath extends EquationNumbers {
  /** Our macros and those of the deck, in KaTeX's own form; KaTeX adds to them. */
  macros: Record<string, string | object>;
  /** The formulas that defined macros, in order: macros are the same where these are. */
  definitions: string[];
  /** Labels asked for that no equation before had. */
  readonly unresolved: Set<string>;
}

export const newDeckMath = (
  macros: Readonly<Record<string, string | object>>,
  labels: ReadonlyMap<string, string> = new Map(),
): DeckMath => ({
  macros: { ...macros },
  definitions: [],
  count: 0,
  labels: new Map(labels),
  unresolved: new Set(),
});

/** What one slide added. */
export interface MathEffect {
  readonly macros: DeckMath['macros'];
  readonly definitions: readonly string[];
  readonly counted: number;
  readonly labels: ReadonlyMap<string, string>;
  readonly unresolved: ReadonlySet<string>;
}

/** A state for one slide: it may be thrown away, for the slide may have to be rendered again. */
export const copyOf = (math: DeckMath): DeckMath => ({
  macros: { ...math.macros },
  definitions: [...math.definitions],
  count: math.count,
  labels: new Map(math.labels),
  unresolved: new Set(),
});

export const effectOf = (before: DeckMath, after: DeckMath): MathEffect => ({
  macros: after.definitions.length > before.definitions.length ? after.macros : {},
  definitions: after.definitions.slice(before.definitions.length),
  counted: after.count - before.count,
  labels: new Map([...after.labels].filter(([name, number]) => before.labels.get(name) !== number)),
  unresolved: after.unresolved,
});

/** Hidden slides may define and label; they take no numbers from the others. */
export function apply(effect: MathEffect, math: DeckMath, hidden: boolean): void {
  Object.assign(math.macros, effect.macros);
  math.definitions.push(...effect.definitions);
  if (!hidden) math.count += effect.counted;
  for (const [name, number] of effect.labels) math.labels.set(name, number);
  for (const name of effect.unresolved) math.unresolved.add(name);
}

const counts = /\\begin\s*\{(?:equation|align|gather|alignat|multline|eqnarray|flalign)\}|\\label/;
const refers = /\\(?:eq|c|C|auto)?ref\s*\{/;

/** What a slide's formulas depend on beside their own text. */
export const mathKey = (text: string, math: DeckMath): string =>
  JSON.stringify([
    math.definitions,
    counts.test(text) ? math.count : '',
    refers.test(text) ? [...math.labels] : '',
  ]);
