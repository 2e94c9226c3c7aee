import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, type Line, part, spanOf } from '../line.ts';
import { thing } from '../noun-phrase.ts';
import { changeOf } from '../verbs.ts';

const keeping =
  /(?:,\s)?\b(?:while (?:still )?(?:maintaining|preserving|retaining|keeping)|without (?:sacrificing|compromising|losing|degrading|hurting|affecting|increasing|loss of|impairing|harming|reducing|a loss of|any loss of))\s/giu;

/** Rule 19: better in one thing while another is kept. Guard: a verb of change whose object reaches to the cue. */
export const improveKeep: Finder = (line) => {
  const found: Draft[] = [];
  for (const raw of cues(line, keeping)) {
    const cue = line.tokens[raw.from]!.text === ',' ? { ...raw, from: raw.from + 1 } : raw;
    const kept = thing(line, cue.to, { most: 9 });
    const better = changed(line, raw.from);
    if (!kept || !better) continue;
    found.push({
      kind: 'improve-keep',
      verb: exactPart(line, { from: better.verb, to: better.verb + 1 }),
      better: part(line, better),
      word: exactPart(line, cue),
      kept: part(line, kept),
      spans: [spanOf(line, { from: better.verb, to: kept.to })],
      confidence: 0.9,
    });
  }
  return found;
};

function changed(line: Line, to: number) {
  for (let k = to - 2; k >= Math.max(0, to - 11); k--) {
    if (
      !changeOf(line.tokens[k]!.lower) &&
      !/^(?:achiev|outperform|provid|enabl|deliver|offer)/u.test(line.tokens[k]!.lower)
    )
      continue;
    if (!/^(?:verb|ing)$/u.test(line.classes[k]!)) continue;
    const object = thing(line, k + 1, { most: 9, limit: to });
    return object?.to === to ? { verb: k, from: object.from, to } : undefined;
  }
  return undefined;
}
