import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, part, spanOf } from '../line.ts';
import { series, thing } from '../noun-phrase.ts';

/** Rule 22: for whom it holds most: ', especially for small firms'. Guard: a finding stands before it, the group closes the clause. */
export const ordinal: Finder = (line) => {
  if (!/^(?:result|conclusion)$/u.test(line.sentence.role)) return [];
  const found: Draft[] = [];
  for (const cue of cues(
    line,
    /(?<=\s)(?:especially|particularly|most strongly|most pronounced|strongest|most notably|mostly) (?:for|among|in|within|when|by)\s/giu,
  )) {
    if (cue.from < 5) continue;
    const list = series(line, cue.to, { most: 7 });
    const one = list ? undefined : thing(line, cue.to, { most: 10 });
    const groups = list?.items ?? (one ? [one] : []);
    const last = groups.at(-1);
    if (!last || !/^[.,;]?$/u.test(line.tokens[last.to]?.text ?? '')) continue;
    found.push({
      kind: 'ordinal',
      word: exactPart(line, cue),
      groups: groups.map((group) => part(line, group)),
      spans: [spanOf(line, { from: cue.from, to: last.to })],
      confidence: 0.85,
    });
  }
  return found;
};
