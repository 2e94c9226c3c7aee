import { verbForms } from '../../claims/verbs.ts';
import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, lowerAt, spanOf, wordsIn } from '../line.ts';

const aim =
  /\b(?:objectives?|aims?|goals?|purpose|intention) (?:of (?:this|the|our) (?:\p{L}+ ){0,3})?(?:is|was|are|were) (?:therefore |thus |hence |then )?to\s/giu;
const asks =
  /\b(?:we|i|this (?:paper|study|article|work)|the (?:study|paper)) (?:(?:\p{L}+ly|also|here|then) )?(?:investigates?|examines?|asks?|stud(?:y|ies)|explores?|investigated|examined|asked|studied|explored|tests?|tested|assess(?:es|ed)?) (?=(?:whether|how|what|why|which|if|when|to what extent)\b)/giu;

/** Rule 44: what the paper asks, without its frame. Guard: a frame of aim or asking; the rest of the sentence stays whole, at most 28 words. */
export const question: Finder = (line) => {
  const found: Draft[] = [];
  for (const cue of cues(line, aim)) {
    if (!verbForms(lowerAt(line, cue.to))?.base && line.classes[cue.to] !== 'adverb') continue;
    found.push(...body(line, cue.to));
  }
  if (found.length === 0) for (const cue of cues(line, asks)) found.push(...body(line, cue.to));
  if (found.length === 0 && /\?$/u.test(line.sentence.text)) found.push(...body(line, 0));
  return found.slice(0, 1);
};

function body(line: Parameters<Finder>[0], from: number): Draft[] {
  const range = { from, to: line.end };
  const words = wordsIn(line, range);
  if (words < 4 || words > 28) return [];
  return [{ kind: 'question', body: exactPart(line, range), spans: [spanOf(line, range)], confidence: 0.95 }];
}
