import { isAdjective } from '../adjectives.ts';
import { mainClause } from '../clause.ts';
import type { Draft, Finder } from '../finder.ts';
import { exactPart, type Line, lowerAt, part, type Range, spanOf, wordsIn } from '../line.ts';
import { nounChunk } from '../noun-chunk.ts';
import { closedPhrase, series, thing } from '../noun-phrase.ts';

const existing =
  /^(?:existing|current|currently|previous|prior|most|traditional|conventional|state-of-the-art|many|standard|classical|available|today's|common|contemporary|recent|earlier|past|other|popular|these|such)\b/iu;
/** What is open, word for word on the slide: 'remains unclear', 'is poorly understood'. */
const open =
  /\b(?:(?:still )?(?:remains?|remained) (?:(?:largely|poorly|still|relatively|highly|mostly|somewhat|very|often|an?|the|to be|under|in|less|not|far|well|fully|completely|yet|incompletely|insufficiently|underlying|major|key|open|significant|critical|outstanding|important|central|fundamental|considerable|extremely|notoriously|particularly|quite|elusive|explored|from) )*(?:challenges?|challenging|unclear|unknown|open|understood|understudied|under-studied|difficult|limited|elusive|unexplored|underexplored|under-explored|explored|questions?|problems?|unsolved|unresolved|uncertain|debated|scarce|controversial|unanswered|puzzle|mystery|obscure|rare|studied|characterized|characterised|clear|elucidated|unaddressed|incomplete|hard|missing)(?: (?:tasks?|problems?|questions?|issues?|challenges?|research question))?|(?:is|are) (?:still )?(?:(?:largely|poorly|not|still|relatively|often|currently|yet|well|fully|completely|rarely|less|insufficiently) )*(?:understood|unknown|unclear|understudied|under-studied|underexplored|under-explored|unexplored|lacking|scarce)|(?:is|are) (?:still )?(?:(?:particularly|often|very|extremely|notoriously|highly|inherently|therefore|thus|also|a|an|computationally|especially) )*(?:challenging|difficult)(?: (?:task|problem))?)$/iu;
const fails =
  /^(?:fails?|failed|cannot|do|does|did|lacks?|lacked|ignores?|ignored|neglects?|neglected|overlooks?|overlooked|struggles?|struggled|can|is|are|has|have)$/u;

/** Rule 16: what is there does not do what is needed. Guard: only before the authors say what they do. */
export const gap: Finder = (line, { contribution }) => {
  if (line.sentence.index >= contribution) return [];
  const found = failing(line) ?? remaining(line) ?? littleKnown(line);
  return found ? [found] : [];
};

/** 'Existing datasets fail to capture A and B' */
function failing(line: Line): Draft | undefined {
  const clause = mainClause(line);
  const subject = clause?.subject;
  if (!clause || !subject || !isExisting(line, subject)) return undefined;
  if (
    !fails.test(
      lowerAt(line, line.classes[clause.verb.from] === 'adverb' ? clause.verb.from + 1 : clause.verb.from),
    )
  )
    return undefined;
  const object = failedObject(line, clause.verb.from);
  if (object === undefined) return undefined;
  const list = series(line, object, { most: 6 });
  const one = asked(line, object) ?? thing(line, object, { most: 14 });
  const split =
    list !== undefined &&
    list.items.length <= 3 &&
    ends(line, list.to) &&
    list.items.every((item) => !item.whole || wordsIn(line, item) <= 6);
  const items: readonly Range[] = split && wordsIn(line, list) > 6 ? list.items : one ? [one] : [];
  const last = items.at(-1);
  if (!last || wordsIn(line, subject) > 11) return undefined;
  return {
    kind: 'gap',
    existing: part(line, subject),
    failure: exactPart(line, { from: clause.verb.from, to: object }),
    needed: items.map((item) => part(line, item)),
    spans: [spanOf(line, { from: subject.from, to: last.to })],
    confidence: 0.9,
  };
}

/** 'Existing datasets', 'Clinical trials in stroke': what there is of research and tools. */
const isExisting = (line: Line, subject: Range): boolean =>
  existing.test(line.tokens[subject.from]!.text) ||
  /^(?:studies|research|work|works|literature|approaches|methods|techniques|datasets?|benchmarks?|trials|systems|tools|metrics|algorithms|surveys|solutions|evaluations?)$/u.test(
    lowerAt(line, (nounChunk(line, subject.from, subject.to)?.to ?? subject.to) - 1),
  );

/** Where the object begins after 'fail to capture', 'do not account for', 'lack'. */
function failedObject(line: Line, verb: number): number | undefined {
  let k = verb;
  while (line.classes[k] === 'adverb') k++;
  const word = lowerAt(line, k);
  if (/^(?:lack|ignore|neglect|overlook)/u.test(word)) return k + 1;
  if (/^struggle/u.test(word) && lowerAt(line, k + 1) === 'with') return k + 2;
  if (/^(?:fail|struggle)/u.test(word)) {
    if (line.classes[k + 1] !== 'to') return undefined;
    k += 2;
  } else {
    k++;
    if (/^(?:is|are)$/u.test(word)) {
      while (line.classes[k] === 'adverb') k++;
      if (!/^unable$/u.test(lowerAt(line, k)) || line.classes[k + 1] !== 'to') return undefined;
      k += 2;
    } else {
      if (word !== 'cannot' && line.classes[k++] !== 'negation') return undefined;
      if (lowerAt(line, k) === 'been') return undefined;
    }
  }
  while (line.classes[k] === 'adverb') k++;
  if (line.classes[k] !== 'verb' || lowerAt(line, k) === 'be') return undefined;
  k++;
  if (/^(?:for|on|with|to|into|from|in)$/u.test(lowerAt(line, k)) && line.classes[k] === 'preposition') k++;
  return k - verb <= 6 ? k : undefined;
}

/** 'have not evaluated how A influences B': the whole short clause. */
function asked(line: Line, from: number): Range | undefined {
  const range = { from, to: line.end };
  const clause = /^(?:how|whether|what|why|which)$/u.test(lowerAt(line, from)) && wordsIn(line, range) <= 14;
  return clause && !line.tokens.slice(from, line.end).some((one) => one.text === ',') ? range : undefined;
}

const ends = (line: Line, at: number): boolean =>
  at >= line.end || /^[,;.]$/u.test(line.tokens[at]!.text) || line.classes[at] === 'subordinator';

/** 'The process remains poorly understood', 'How X works is unclear' */
function remaining(line: Line): Draft | undefined {
  const { text, start } = line.sentence;
  const body = text.slice(0, line.tokens[line.end - 1]!.end - start);
  for (let cut = line.end; cut > 3; cut--) {
    const piece = cut === line.end ? body : text.slice(0, line.tokens[cut - 1]!.end - start);
    if (cut < line.end && !ends(line, cut) && line.classes[cut] !== 'preposition') continue;
    const match = open.exec(piece);
    if (!match) continue;
    const from = line.tokens.findIndex((one) => one.start === start + match.index);
    if (from < 0) continue;
    const subject = subjectOf(line, from);
    if (!subject) return undefined;
    return {
      kind: 'gap',
      failure: exactPart(line, { from, to: cut }),
      needed: [part(line, subject)],
      spans: [spanOf(line, { from: subject.from, to: cut })],
      confidence: 0.9,
    };
  }
  return undefined;
}

/** The whole subject, also a clause of its own: 'how attention works'. */
function subjectOf(line: Line, verb: number): Range | undefined {
  const head = mainClause(line)?.from ?? 0;
  for (const from of [head, ...commas(line, verb)]) {
    const words = wordsIn(line, { from, to: verb });
    // 'Evaluating the consistency of summaries remains …'
    if (
      line.classes[from] === 'ing' &&
      words <= 12 &&
      thing(line, from + 1, { most: 11, limit: verb })?.to === verb
    )
      return { from, to: verb };
    if (words < 1 || words > 14) continue;
    if (
      /^(?:how|whether|what|why|which|where|when)$/u.test(lowerAt(line, from)) &&
      words >= 3 &&
      !line.tokens.slice(from, verb).some((one) => one.text === ',')
    )
      return { from, to: verb };
    const phrase = thing(line, from, { most: 12, limit: verb });
    if (
      phrase?.to === verb &&
      line.classes[from] !== 'pronoun' &&
      !/^(?:this|these|it|they)$/u.test(
        line.tokens
          .slice(from, verb)
          .map((one) => one.lower)
          .join(' '),
      )
    )
      return phrase;
  }
  return undefined;
}

const commas = (line: Line, to: number): number[] =>
  line.tokens
    .flatMap((one, k) =>
      k + 1 < to && one.text === ',' && one.depth === 0 && !isAdjective(lowerAt(line, k - 1))
        ? [/^(?:and|but|yet)$/u.test(lowerAt(line, k + 1)) ? k + 2 : k + 1]
        : [],
    )
    .reverse();

/** 'Little is known about X', 'There is little research on X' */
function littleKnown(line: Line): Draft | undefined {
  const cue =
    /\b(?:(?:very |relatively )?little is (?:currently |yet )?known (?:about|on|of|regarding|concerning)|(?:there (?:is|are|has been|have been|remains?) (?:still |currently |very |relatively )?(?:a (?:significant |critical |general )?lack of|little|no|limited|few|scarce) (?:\p{L}+ ){0,2}(?:research|evidence|work|consensus|understanding|studies|data|knowledge|information|methods?|guidance|attention)(?: available)? (?:on|about|of|for|to|in|regarding)))\s/iu.exec(
      line.sentence.text,
    );
  if (!cue) return undefined;
  const start = line.sentence.start + cue.index;
  const from = line.tokens.findIndex((one) => one.start === start);
  const to = line.tokens.findIndex((one) => one.start >= start + cue[0].length);
  const clauseFrom = /^(?:how|whether|what|why|which)$/u.test(lowerAt(line, to));
  const words = wordsIn(line, { from: to, to: line.end });
  const object = clauseFrom
    ? words <= 14 && !line.tokens.slice(to).some((one) => one.text === ',') && { from: to, to: line.end }
    : closedPhrase(line, to, { most: 12 });
  if (from < 0 || to < 0 || !object) return undefined;
  return {
    kind: 'gap',
    failure: exactPart(line, { from, to }),
    needed: [part(line, object)],
    spans: [spanOf(line, { from, to: object.to })],
    confidence: 0.9,
  };
}
