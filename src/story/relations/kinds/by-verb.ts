import type { Draft, Finder } from '../finder.ts';
import { exactPart, type Line, lowerAt, part, type Range, spanOf } from '../line.ts';
import type { RelationOf } from '../model.ts';
import { series, thing } from '../noun-phrase.ts';

type Group = RelationOf<'by-verb'>['groups'][number];

/** Rule 38: things grouped by what was done: 'A and B were measured, and C, D and E were asked'. Guard: two passives, subjects whole, verbs differ. */
export const byVerb: Finder = (line) => {
  const first = group(line, 0);
  if (!first) return [];
  let at = first.to;
  if (lowerAt(line, at) === ',') at++;
  if (!/^(?:and|while|whereas)$/u.test(lowerAt(line, at))) return [];
  const second = group(line, at + 1);
  if (!second || first.group.verb.text === second.group.verb.text) return [];
  const draft: Draft = {
    kind: 'by-verb',
    groups: [first.group, second.group],
    spans: [spanOf(line, { from: 0, to: second.to })],
    confidence: 0.9,
  };
  return first.group.items.length + second.group.items.length >= 3 ? [draft] : [];
};

function group(line: Line, from: number): { readonly group: Group; readonly to: number } | undefined {
  const list = series(line, from, { most: 6 });
  const one = list ? undefined : thing(line, from, { most: 6 });
  const items: readonly Range[] = list?.items ?? (one ? [one] : []);
  const to = items.at(-1)?.to;
  if (to === undefined || !/^(?:was|were)$/u.test(lowerAt(line, to))) return undefined;
  let verb = to + 1;
  while (line.classes[verb] === 'adverb') verb++;
  if (line.classes[verb] !== 'verb') return undefined;
  return {
    group: {
      verb: exactPart(line, { from: verb, to: verb + 1 }),
      items: items.map((item) => part(line, item)),
    },
    to: verb + 1,
  };
}
