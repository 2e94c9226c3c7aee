import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, type Line, lowerAt, part, type Range, spanOf } from '../line.ts';
import { phraseBefore } from '../noun-phrase.ts';

const years =
  /\b(?:(?:from|between|during|in|over|for|of|period)\s)?\(?((?:1[5-9]|20)\d\d)\s?(?:to|and|through|until|[–—-])\s?((?:1[5-9]|20)\d\d)\b\)?/giu;

/** Rule 14: years with the name of what happened in them. Guard: the later year second, the name right before it. */
export const interval: Finder = (line) => {
  const found: Draft[] = [];
  for (const cue of cues(line, years)) {
    const [low, high] = [Number(cue.match[1]), Number(cue.match[2])];
    if (low >= high || (/\sand\s/u.test(cue.match[0]) && !/^between/iu.test(cue.match[0]))) continue;
    if (
      /^(?:noun|participle|ing)$/u.test(line.classes[cue.to] ?? '') ||
      !/^(?:from|between|during|in|over|for|of|period|\()/iu.test(cue.match[0])
    )
      continue;
    const name = nameBefore(line, cue.from);
    if (!name || !/\p{Ll}{4}/u.test(exactPart(line, name).text)) continue;
    const start = line.sentence.start + cue.match.index + cue.match[0].indexOf(cue.match[1]!);
    const end = line.sentence.start + cue.match.index + cue.match[0].lastIndexOf(cue.match[2]!) + 4;
    const text = { text: line.text.slice(start, end), spans: [{ start, end }] };
    found.push({
      kind: 'interval',
      unit: 'year',
      periods: [{ low, high, text, name: part(line, name) }],
      spans: [{ start: spanOf(line, name).start, end }],
      confidence: 0.85,
    });
  }
  return found;
};

/** 'data collected', 'elections', 'records of triatomines … were obtained' */
function nameBefore(line: Line, at: number): Range | undefined {
  let to = at;
  while (
    to > 1 &&
    (/^(?:verb|auxiliary|participle|adverb|preposition)$/u.test(line.classes[to - 1]!) ||
      lowerAt(line, to - 1) === ',')
  ) {
    if (line.classes[to - 1] === 'verb' && /^(?:we|i|they)$/u.test(lowerAt(line, to - 2))) return undefined;
    to--;
  }
  const name = phraseBefore(line, to, { most: 8 });
  const before = name && name.from > 0 ? lowerAt(line, name.from - 1) : '';
  return !name || /^(?:for|in|of|to|on)$/u.test(before) || line.classes[name.from] === 'ing'
    ? undefined
    : name;
}
