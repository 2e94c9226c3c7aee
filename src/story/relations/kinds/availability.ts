import { clauseIn, mainClause } from '../clause.ts';
import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, type Line, part, partOf, type Range, spanOf, wordsIn } from '../line.ts';
import { closedPhrase, thing } from '../noun-phrase.ts';

const address = /https?:\/\/[^\s)\]]*[^\s)\].,;]|\b(?:www\.|github\.com\/)[^\s)\]]*[^\s)\].,;]/u;
const things =
  /\b(?:code|data|datasets?|database|software|models?|tools?|materials?|package|benchmarks?|corpus|corpora|resources?|implementations?|scripts?|repositor(?:y|ies)|library|annotations?|weights|source|app|toolkit|files?|results|systems?|demo|dashboard|platform|website|codebase|collection|framework|pipeline|plugin)\b/iu;

/** Rule 45: what can be had and how, word for word. Guard: a thing that can be had, and a word of having it openly or an address. */
export const availability: Finder = (line) => {
  for (const cue of cues(
    line,
    /\b(?:is|are|will be|has been|have been) (?:\p{L}+ly |made (?:\p{L}+ly )?|also |now |being )*(?:available|open[- ]sourced?|released)\b/giu,
  )) {
    const clause = clauseOf(line, cue.from);
    const what = clause?.subject;
    if (!what || what.to > cue.from || wordsIn(line, what) > 10 || !things.test(exactPart(line, what).text))
      continue;
    if (/\bnot\b/iu.test(exactPart(line, { from: what.to, to: cue.to }).text)) continue;
    if (
      !/\b(?:publicly|freely|openly|open|online|https?:|github|under|licen[cs]e|download|upon|at|from|released)\b/iu.test(
        line.sentence.text,
      )
    )
      continue;
    return [draft(line, what, { from: what.to, to: line.end })];
  }
  for (const cue of cues(
    line,
    /\bwe (?:also |publicly |openly |hereby |further |will )*(?:release|make|open-source|share|publish)\s/giu,
  )) {
    const to = line.tokens.findIndex(
      (one, k) => k > cue.to && /^(?:to|for|under|on|at|via|through)$/u.test(one.lower),
    );
    const limit = to < 0 ? line.end : to;
    const what = thing(line, cue.to, { most: 10, limit }) ?? closedPhrase(line, cue.to, { most: 8 });
    if (!what || !things.test(exactPart(line, what).text)) continue;
    const rest = { from: what.to, to: line.end };
    const said = rest.from < rest.to ? exactPart(line, rest).text : '';
    const makes = /make\s*$/iu.test(cue.match[0]);
    if (makes && !/^(?:\p{L}+ly )?(?:available|accessible|public|open)/iu.test(said)) continue;
    // 'We release the code based on …': how it is to be had is 'we release'.
    if (said === '' || (!makes && !/^(?:at|on|under|via|through|as|publicly|openly|with an?)\b/iu.test(said)))
      return [draft(line, what, cue)];
    return [draft(line, what, rest)];
  }
  return [];
};

const clauseOf = (line: Line, verb: number) => {
  const main = mainClause(line);
  if (main?.subject && main.verb.from <= verb && verb <= main.verb.to) return main;
  for (let k = verb - 1; k > 0; k--)
    if (/^(?:,|;|and)$/u.test(line.tokens[k]!.lower)) {
      const own = clauseIn(line, k + 1, line.end);
      if (own?.subject && own.verb.from <= verb) return own;
    }
  return undefined;
};

function draft(line: Line, what: Range, said: Range): Draft {
  // 'available at: .' — the address was a link that the text does not hold.
  let { to } = said;
  while (to > said.from + 1 && /^(?:[:,.]|at|on|from|in|via|and|through)$/u.test(line.tokens[to - 1]!.lower))
    to--;
  const condition = { from: said.from, to };
  const url = address.exec(line.sentence.text);
  const start = url ? line.sentence.start + url.index : 0;
  return {
    kind: 'availability',
    what: part(line, what),
    condition: exactPart(line, condition),
    ...(url ? { address: partOf(line.text, [{ start, end: start + url[0].length }]) } : {}),
    spans: [spanOf(line, { from: Math.min(what.from, condition.from), to: Math.max(what.to, condition.to) })],
    confidence: 0.95,
  };
}
