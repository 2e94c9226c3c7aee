import { clauseIn } from '../clause.ts';
import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, type Line, lowerAt, part, type Range, spanOf } from '../line.ts';
import { series, thing } from '../noun-phrase.ts';

const converge =
  /\b(?:aligns? with|converges? (?:on|to|towards?)|converged (?:on|to)|aligned with|meets? in)\s/giu;
const diverge =
  /\b(?:diverged? from|diverges from|departs? from|departed from|deviates? from|deviated from|differ from|differed from)\s/giu;

/** Rules 33 and 34: two things that meet in one, or part from one. Guard: the two are the whole subject of the verb. */
export const paths: Finder = (line) => [
  ...read(line, converge, 'converge'),
  ...read(line, diverge, 'diverge'),
];

function read(line: Line, pattern: RegExp, course: 'converge' | 'diverge'): Draft[] {
  const found: Draft[] = [];
  for (const cue of cues(line, pattern)) {
    const two = subjects(line, cue.from);
    const point = thing(line, cue.to, { most: 8 });
    if (!two || !point || /^each$/u.test(lowerAt(line, cue.to))) continue;
    found.push({
      kind: 'paths',
      course,
      verb: exactPart(line, { from: two.to, to: cue.to }),
      paths: two.items.map((one) => part(line, one)),
      point: part(line, point),
      spans: [spanOf(line, { from: two.items[0]!.from, to: point.to })],
      confidence: 0.85,
    });
  }
  return found;
}

function subjects(
  line: Line,
  verb: number,
): { readonly items: readonly Range[]; readonly to: number } | undefined {
  for (let from = Math.max(0, verb - 14); from < verb - 2; from++) {
    if (from > 0 && !/^(?:mark|subordinator)$/u.test(line.classes[from - 1]!)) continue;
    const clause = clauseIn(line, from, Math.min(line.end, verb + 2));
    const list = series(line, from, { most: 6, limit: clause?.verb.from ?? verb });
    if (
      list &&
      list.items.length === 2 &&
      list.word === 'and' &&
      list.to === (clause?.verb.from ?? verb) &&
      verb - list.to <= 3
    )
      return { items: list.items, to: list.to };
  }
  return undefined;
}
