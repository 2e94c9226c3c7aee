import { auxiliaries, verbForms } from '../../story/claims/verbs.ts';
import type { Part } from '../../story/relations/model.ts';

/** Verbs that only join a thing to what it is. */
const joining =
  /^(?:regarding|concerning|according|following|be|been|being|remain\w*|become\w*|became|seem\w*|appear\w*|represent\w*|constitut\w*|compris\w*|consist\w*)$/u;

/** Whether the words tell what somebody or something does: 'to predict', 'was applied to', not 'was greater at', not 'for'. */
export const hasDeed = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/u)
    .some(
      (word) =>
        !auxiliaries.has(word) &&
        !joining.test(word) &&
        (verbForms(word) !== undefined || /[^e]ed$/u.test(word)),
    );

/** Words that say by themselves what the part behind them is for. */
const roles =
  /^(?:through|using|via|because(?: of)?|due to|owing to|thanks to|despite|when|if|until|since|so(?: that)?|including|such as)$/iu;

/** Whether the words before a part say what it is: a deed, a means, a reason, a member of a list. */
export const namesRole = (words: string): boolean => roles.test(words.trim()) || hasDeed(words);

export const isPassive = (words: string): boolean =>
  /\b(?:is|are|was|were|be|been)\b(?! (?:\p{L}+ly )?\p{L}+ing\b)/iu.test(words);

const open =
  /^(?:that|which|who|whose|whom|of|than|and|or|but)\b|\b(?:fact|rationale|idea|assumption|hypothesis|premise|principle|observation|notion|belief) that\b|\b(?:(?:due|owing) to|because)\b|\b(?:that|which|who|whose|of|for|to|in|on|with|by|from|as|and|or|the|an?)$|\b(?:that|which|who) \p{L}+(?: \p{L}+ly)?$|\bby \p{L}+ing$|\bbut (?:we|it|they)\b|^(?:least|most|relation|order|terms|part|out|up|off|down|away|forth)\b/iu;

/** Whether a phrase begins or ends in the middle of another: 'structures that end', 'the fact that …', 'summaries and exhibit'. */
export function isCut({ text }: Part): boolean {
  const words = text.trim();
  if (open.test(words)) return true;
  const last = /\b(?:and|or) (\p{Ll}+)$/u.exec(words)?.[1];
  const forms = last === undefined ? undefined : verbForms(last);
  return forms?.base === true && !forms.nounLike;
}

const pointing =
  /^(?:each|every|any|either|both|all|others?|another|one|some|this|these|those|such|our|latter|former|first|second|study|paper|article|letter|chapter|work|thesis|dissertation|report|review|book|manuscript|presentation|contribution|project)\b(?!-)/iu;
const unnamed =
  /^(?:an? )?(?:number|series|set|range|variety|list) of (?:examples|cases|ways|questions|topics|issues|aspects)$|^(?:far |much )?(?:less|more|little|great|much) (?:attention|interest|consideration|popularity|importance)$|^(?:(?:prior|previous|earlier|past|further|future|additional|existing|recent|more) )*(?:outcomes?|results?|stud(?:y|ies)|works?|research(?:ers)?|findings?|factors?|data|methods?|increases?|decreases?|changes?|rationale|ideas?|assumptions?|hypothes[ie]s|facts?|premise|principles?|observations?|notion|concept|individuals)$/iu;

/** A name that tells nobody what it stands for: 'each law', 'outcomes', 'rationale'. */
export const isVague = ({ text }: Part): boolean => pointing.test(text.trim()) || unnamed.test(text.trim());

/** The words of a part from the word after the first on, and that first word. */
export function splitFirst({ text, spans }: Part): readonly [Part, Part] | undefined {
  const [first] = spans;
  const length = text.search(/\s/u);
  if (first === undefined || length < 1 || first.start + length >= first.end) return undefined;
  const rest = text.slice(length).trimStart();
  const from = first.start + (text.length - rest.length);
  if (rest === '' || from >= first.end) return undefined;
  return [
    { text: text.slice(0, length), spans: [{ start: first.start, end: first.start + length }] },
    { text: rest, spans: [{ start: from, end: first.end }, ...spans.slice(1)] },
  ];
}

/** What authors use, or make to use it: what it then does is its own deed. */
export const makesTool = (verb: string): boolean =>
  /\b(?:us(?:e|es|ed)|appl(?:y|ies|ied)|employ(?:s|ed)?|leverag(?:e|es|ed)|utili[sz](?:e|es|ed)|combin(?:e|es|ed)|train(?:s|ed)?|develop(?:s|ed)?|present(?:s|ed)?|propos(?:e|es|ed)|introduc(?:e|es|ed)|buil(?:d|ds|t)|design(?:s|ed)?|perform(?:s|ed)?|conduct(?:s|ed)?|adopt(?:s|ed)?|construct(?:s|ed)?)$/iu.test(
    verb.trim(),
  );

/** A denial that one can draw as a broken link: not 'must not only', not 'should not treat', which is nothing without its 'as'. */
export const breaks = (words: string): boolean =>
  !/\bnot (?:only|just|necessarily only)\b|\b(?:treat|regard|view|see|defin|consider)\w*$/iu.test(
    words.trim(),
  );

/** Whether an arrow with these words would lead the wrong way, or to a mere place: 'is driven by', 'was increased in'. */
export const pointsBackward = (words: string): boolean =>
  isPassive(words) &&
  /\b(?:by|from|via|through|with|in|at|on|as)(?: \p{L}+ing)?$|\bfor$/iu.test(words.trim());

/** 'resistance to ionizing radiation': 'to' before a form in -ing leads to no deed. */
export const isNoDeed = (words: string): boolean => /^to (?:\p{L}+ly )?\p{L}+ing$/iu.test(words.trim());
