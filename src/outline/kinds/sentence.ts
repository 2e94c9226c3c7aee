import { mainVerb } from '../../story/claims/clause.ts';
import { openingIn, predicateIn } from '../../story/grammar/news.ts';
import type { Span } from '../../text/rich-text.ts';
import { tokenise } from '../../text/tokens.ts';
import { countWords } from '../../text/words.ts';
import type { PlanContext } from '../context.ts';
import { accented, accentedAt } from '../devices/accent.ts';
import { wholePhrase } from '../devices/accent-phrase.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Passage } from '../model.ts';

/** A phrase of so many words can be set off in a sentence. */
const phraseWords = { least: 2, most: 9 };

/** 'In this way' joins sentences that stand on slides of their own here; the notes have it. */
const jointWords = 3;

/** A sentence in large type, with the phrase set off that says what is new: a number with its noun, else what the verb takes. */
export function designed({ language }: PlanContext, slide: DraftSlide): DraftSlide {
  const { content } = slide;
  if (content.layout !== 'statement' || content.contrast === true || slide.key === true) return slide;
  const { statement, support } = content;
  const { before, ...rest } = slide;
  const joint =
    before !== undefined && countWords(before.rich.text) <= jointWords && !/\d/u.test(before.rich.text);
  const english = /^en\b/iu.test(language);
  const plain = setOff(statement, english);
  // What leads to the sentence would stand between its two parts.
  const split = english && (before === undefined || joint) ? splitOff(plain) : undefined;
  return {
    ...(joint ? rest : slide),
    content: {
      layout: 'sentence',
      ...(split === undefined ? {} : { variants: ['split'] }),
      sentence: split ?? plain,
      ...(support === undefined ? {} : { support }),
    },
  };
}

/** The sentence with its opening in bold, for a panel of its own; undefined where the opening is long or already set off. */
function splitOff(passage: Passage): Passage | undefined {
  const opening = openingIn(passage.rich.text);
  return opening && accentedAt(passage, opening, 'strong');
}

function setOff(passage: Passage, english: boolean): Passage {
  const { text } = passage.rich;
  if (english) {
    const said = shareIn(text) ?? predicateIn(text);
    return (said && accentedAt(passage, said, 'em')) ?? passage;
  }
  const words = newsOf(text);
  return words === undefined || !isTelling(words) || isOneOfSeveral(text, words)
    ? passage
    : accented(passage, { part: { text: words, spans: [] }, mark: 'em' });
}

/** 'Thirty-eight patients, 38 (67%), had CR': a share that opens a sentence is its news. */
function shareIn(text: string): Span | undefined {
  const found =
    /^(?:(?:about|nearly|over|only|almost|approximately|some|more than|less than) )?(?:\d[\d,]*(?: of \d[\d,]*)?(?: \p{L}+){0,3} \(\d[\d.]*\s?%\)|\d[\d.]*\s?%)/iu.exec(
      text,
    );
  return found === null ? undefined : { start: 0, end: found[0].length };
}

const isTelling = (words: string): boolean => {
  const count = countWords(words.replace(/^(?:the|an?)\s/iu, ''));
  return count >= phraseWords.least && count <= phraseWords.most && !pointing.test(words);
};
/** 'raw images | and data', 'gender | , race, and class': colour on one of several says that the others matter less. */
function isOneOfSeveral(text: string, words: string): boolean {
  const at = text.indexOf(words);
  const next = text.slice(at + words.length);
  return (
    /^(?:,? (?:and|or) (?!(?:we|it|they|this|that|the \p{L}+ (?:is|are|was|were))\b)|, (?!which|who|where|but|and|so|while|whereas|with|although|suggesting|\p{L}+ing\b))/u.test(
      next,
    ) || /(?:\b(?:and|or)|\p{L},) $/u.test(text.slice(Math.max(0, at - 5), at))
  );
}

/** What stands for something else, or only counts one, is not worth colour. */
const pointing =
  /^(?:their|its|this|these|those|such|one|other|each|both|many|most|some|several|any|all)\b/iu;

/** The phrase that a headline sets off, or would set off; where it is to name something, no predicate. */
export function setOffPhrase({ rich }: Passage, named = false): Span | undefined {
  const marked = rich.marks.find(({ kind }) => kind === 'em' || kind === 'strong');
  if (marked !== undefined && (!named || wholePhrase(rich.text, marked) !== undefined))
    return { start: marked.start, end: marked.end };
  const phrase = newsOf(rich.text);
  const start = phrase === undefined ? -1 : rich.text.indexOf(phrase);
  return phrase === undefined || start < 0
    ? undefined
    : wholePhrase(rich.text, { start, end: start + phrase.length });
}

/** What the sentence says of its subject, up to the first mark or joint. */
function newsOf(text: string): string | undefined {
  return afterVerb(text) ?? /[“"](?=\p{L})[^“”"]{3,40}[”"]/u.exec(text)?.[0];
}

function afterVerb(text: string): string | undefined {
  const tokens = tokenise(text, { start: 0, end: text.length });
  const verb = mainVerb(tokens);
  const from = verb === undefined ? undefined : tokens[verb.index + 1];
  if (from === undefined) return;
  const rest = text.slice(from.start);
  const end =
    /[,;:(—–]|\.(?!\d)|\s(?:that|which|who|and|but|to|by|in|for|with|from|on|at|as|because|while|whereas|when|if|using|through|among|between|across)\s/u.exec(
      rest.slice(12),
    );
  const phrase = (end === null ? rest : rest.slice(0, 12 + end.index)).replace(/[\s.]+$/u, '');
  const words = countWords(phrase);
  if (
    /^(?:that|how|whether|why|what|to|by|in|on|for|from|with|of|as|at|not|also|and|or|more|most|less)\b/iu.test(
      phrase,
    )
  )
    return;
  return words >= phraseWords.least && words <= phraseWords.most ? phrase : undefined;
}
