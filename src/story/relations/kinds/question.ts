import { verbForms } from '../../claims/verbs.ts';
import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, type Line, lowerAt, spanOf, wordsIn } from '../line.ts';

const aim =
  /\b(?:objectives?|aims?|goals?|purpose|intention) (?:of (?:this|the|our) (?:\p{L}+ ){0,3})?(?:is|was|are|were) (?:therefore |thus |hence |then )?to\s/giu;
const asks =
  /\b(?:we|i|this (?:paper|study|article|work)|the (?:study|paper)) (?:(?:\p{L}+ly|also|here|then) )?(?:investigates?|examines?|asks?|stud(?:y|ies)|explores?|investigated|examined|asked|studied|explored|tests?|tested|assess(?:es|ed)?) (?=(?:whether|how|what|why|which|if|when|to what extent)\b)/giu;

/** Rule 44: what the paper asks, without its frame. Guard: a frame of aim or asking; the rest of the sentence stays whole, at most 28 words. */
export const question: Finder = (line) => {
  const found: Draft[] = [];
  for (const cue of cues(line, aim)) {
    // 'where the goal is to': the goal of a task, not of the paper.
    if (/\b(?:where|which|whose|with|when)\b/iu.test(line.sentence.text.slice(0, cue.match.index))) continue;
    if (!verbForms(lowerAt(line, cue.to))?.base && line.classes[cue.to] !== 'adverb') continue;
    found.push(...body(line, cue.to));
  }
  if (found.length === 0) for (const cue of cues(line, asks)) found.push(...body(line, cue.to));
  if (found.length === 0 && /\?$/u.test(line.sentence.text)) found.push(...body(line, questionStart(line)));
  return found.slice(0, 1);
};

/** After a number, a label, 'So,', 'we ask:'. */
function questionStart(line: Line): number {
  let from = 0;
  for (let k = 0; k < line.end; k++)
    if (line.tokens[k]!.text === ':' && line.tokens[k]!.depth === 0) from = k + 1;
  while (/^(?:abstract|so|but|and|,|thus|yet|however)$/u.test(lowerAt(line, from))) from++;
  return from;
}

function body(line: Line, from: number): Draft[] {
  const range = { from, to: line.end };
  const words = wordsIn(line, range);
  if (words < 4 || words > 28 || /^(?:if so|why not)\b/iu.test(exactPart(line, range).text)) return [];
  return [{ kind: 'question', body: exactPart(line, range), spans: [spanOf(line, range)], confidence: 0.95 }];
}
