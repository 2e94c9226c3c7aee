import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, type Line, lowerAt, part, type Range, spanOf, wordsIn } from '../line.ts';
import { continues, nounPhrase, series, standApart, thing } from '../noun-phrase.ts';

const using =
  /\b(?:we|i) (?:(?:\p{L}+ly|then|also|first|further) )?(?:use|used|apply|applied|employ|employed|leverage|leveraged|utili[sz]ed?|combine|combined)\s|\b(?:using|leveraging|combining|(?:was|were|is|are) (?:then )?used)\s/giu;
const deeds =
  /^(?:train|fine-tune|finetune|fit|evaluate|calibrate|combine|merge|simulate|analy[sz]e|predict|estimate|classify|detect|identify|compare|generate|measure|model|infer|compute|extract|segment|quantify|map|assess|determine|characteri[sz]e|develop|construct|build|create|learn|test|examine|investigate|study|explore|reconstruct|monitor|optimi[sz]e|design|derive|produce|annotate|sample|select|search|find|obtain|screen|discover|track|rank|score|cluster|visuali[sz]e|augment|retrieve|improve|reduce|recover|represent|synthesi[sz]e|solve|capture|encode|translate|validate|probe|isolate|explain|guide|evaluate)$/u;

/** Rule 26: means and end: 'we use A to train B for C'. Guard: A whole up to 'to', a verb of the list, B whole. */
export const operator: Finder = (line) => {
  const found: Draft[] = [];
  for (const cue of cues(line, using)) {
    const passive = /used\s*$/iu.test(cue.match[0]) && !/^(?:we|i)\b/iu.test(cue.match[0]);
    if (passive) continue;
    // 'a growing interest in leveraging A to improve B': nobody does it yet.
    if (/^(?:in|of|for|about|towards?)$/u.test(lowerAt(line, cue.from - 1))) continue;
    const to = infinitive(line, cue.to);
    if (to === undefined) continue;
    const inputs = inputsOf(line, cue.to, to);
    let verb = to + 1;
    while (line.classes[verb] === 'adverb') verb++;
    if (!inputs || !deeds.test(lowerAt(line, verb))) continue;
    const output = thing(line, verb + 1, { most: 9 });
    if (!output || continues(line, output.to)) continue;
    const purpose = purposeOf(line, output.to);
    found.push({
      kind: 'operator',
      inputs: inputs.map((one) => part(line, one)),
      verb: exactPart(line, { from: verb, to: verb + 1 }),
      output: part(line, output),
      ...(purpose ? { purpose: part(line, purpose) } : {}),
      spans: [spanOf(line, { from: cue.from, to: (purpose ?? output).to })],
      // What others do with it is told of the field, not of the paper.
      confidence: /^(?:we|i)\b/iu.test(cue.match[0]) ? 0.95 : 0.75,
    });
  }
  return found;
};

function infinitive(line: Line, from: number): number | undefined {
  for (let k = from + 1; k < Math.min(line.end - 2, from + 18); k++) {
    if (line.classes[k] === 'to' && line.tokens[k]!.depth === 0) return k;
    if (/^(?:verb|auxiliary|subordinator|pronoun)$/u.test(line.classes[k]!) && line.tokens[k]!.depth === 0)
      return undefined;
  }
  return undefined;
}

function inputsOf(line: Line, from: number, to: number): readonly Range[] | undefined {
  // 'learning to rank': no input.
  if (to - from === 1 && line.classes[from] === 'ing') return undefined;
  if (/^(?:former|latter|it|them|this|that)$/u.test(lowerAt(line, to - 1))) return undefined;
  const list = series(line, from, { most: 8, limit: to });
  if (list?.to === to) {
    if (list.items.length <= 3 && standApart(line, list.items)) return list.items;
    return wordsIn(line, list) <= 12 ? [{ from, to }] : undefined;
  }
  const one = nounPhrase(line, from, { most: 10, limit: to });
  return one?.to === to ? [one] : undefined;
}

const purposeOf = (line: Line, at: number): Range | undefined =>
  lowerAt(line, at) === 'for' ? (thing(line, at + 1, { most: 8 }) ?? undefined) : undefined;
