import type { Draft, Finder, Paper } from '../finder.ts';
import { cues, exactPart, type Line, lowerAt, part, partOf, type Range, spanOf, wordsIn } from '../line.ts';
import type { Part } from '../model.ts';
import { continues, nounPhrase, series, standApart, thing } from '../noun-phrase.ts';

const asks =
  /^(?:investigat(?:e|es|ed|ing)|examin(?:e|es|ed|ing)|evaluat(?:e|es|ed|ing)|test(?:s|ed|ing)?|stud(?:y|ies|ied|ying)|assess(?:es|ed|ing)?|explor(?:e|es|ed|ing)|analy[sz](?:e|es|ed|ing)|measur(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|quantif(?:y|ies|ied|ying)|estimat(?:e|es|ed|ing)|compar(?:e|es|ed|ing)|understand|address(?:es|ed)?|consider(?:s|ed|ing)?|review(?:s|ed)?|characteri[sz](?:e|es|ed|ing)|identif(?:y|ies|ied|ying)|elucidat(?:e|es|ed|ing)|predict(?:s|ed|ing)?|disentangle|probe|model)$/u;
const effectOf = /\b(?:effects?|impacts?|influences?|efficacy|effectiveness|consequences?) of\s/giu;

/** Rules 25 and 40: a link that is asked for: 'we examine the effect of X on Y'. Guard: a verb of asking before it, 'of … on …' whole. */
export const mechanism: Finder = (line, paper) => {
  const found: Draft[] = [];
  for (const cue of cues(line, effectOf)) {
    const before = line.text.slice(line.sentence.start, line.tokens[cue.from]!.start);
    if (
      /\b(?:no|not|without|found|find|show|shows|showed|because|due|should|needed|future|despite|although)\b/iu.test(
        before,
      )
    )
      continue;
    const on = preposition(line, cue.to);
    if (on === undefined) continue;
    const causes = members(line, cue.to, on);
    const effects = causes && objects(line, on + 1);
    if (!causes || !effects) continue;
    const verb = verbOf(line, cue.from);
    if (!verb) continue;
    const spans = [spanOf(line, { from: verb.from, to: effects.at(-1)!.to })];
    const noun = exactPart(line, { from: cue.from, to: cue.to - 1 });
    found.push({
      kind: 'mechanism',
      verb: exactPart(line, verb),
      noun,
      causes: causes.map((one) => part(line, one)),
      effects: effects.map((one) => part(line, one)),
      spans,
      confidence: 0.95,
    });
    if (effects.length >= 2) found.push(asked(line, paper, { from: verb.from, to: on + 1 }, effects, spans));
  }
  return found;
};

/** The verb of asking nearest before the effect; a gerund at the head of the sentence is its subject. */
function verbOf(line: Line, to: number): Range | undefined {
  for (let k = to - 1; k >= 0; k--) {
    if (line.tokens[k]!.depth > 0 || !asks.test(line.tokens[k]!.lower)) continue;
    const kind = line.classes[k];
    if (kind === 'verb' || (kind === 'ing' && k > 0) || (kind === 'participle' && k > 0))
      return { from: k, to: k + 1 };
  }
  return undefined;
}

/** The 'on' that closes 'of X'. */
function preposition(line: Line, from: number): number | undefined {
  for (let k = from + 1; k < Math.min(line.end - 1, from + 18); k++) {
    if (lowerAt(line, k) === 'on' && line.tokens[k]!.depth === 0) return k;
    if (/^(?:verb|auxiliary|subordinator|pronoun)$/u.test(line.classes[k]!)) return undefined;
  }
  return undefined;
}

function members(line: Line, from: number, to: number): readonly Range[] | undefined {
  const list = series(line, from, { most: 8, limit: to });
  if (list?.to === to) return standApart(line, list.items) ? list.items : [{ from, to }];
  const one = nounPhrase(line, from, { most: 9, limit: to });
  return one?.to === to ? [one] : undefined;
}

function objects(line: Line, at: number): readonly Range[] | undefined {
  const list = series(line, at, { most: 8 });
  if (list && !continues(line, list.to)) {
    const plain = list.items.slice(1).every((one) => wordsIn(line, one) <= 6) && list.items.length <= 6;
    if (!plain) return undefined;
    return standApart(line, list.items)
      ? list.items
      : wordsIn(line, list) <= 10
        ? [{ from: at, to: list.to }]
        : undefined;
  }
  const one = thing(line, at, { most: 10 });
  return one && [one];
}

/** The same as a question for each effect; a later sentence that names them all answers it. */
function asked(
  line: Line,
  { lines }: Paper,
  lead: Range,
  effects: readonly Range[],
  spans: Draft['spans'],
): Draft {
  const heads = effects.map((one) => lowerAt(line, one.to - 1));
  const answer = lines.find(
    ({ sentence }) =>
      sentence.index > line.sentence.index &&
      /^(?:result|conclusion)$/u.test(sentence.role) &&
      heads.every((head) => sentence.text.toLowerCase().includes(head)),
  );
  const text: Part | undefined = answer && partOf(line.text, [answer.sentence]);
  return {
    kind: 'questions',
    lead: exactPart(line, lead),
    items: effects.map((one) => part(line, one)),
    ...(answer && text ? { answer: { sentence: answer.sentence.index, text } } : {}),
    spans,
    confidence: 0.9,
  };
}
