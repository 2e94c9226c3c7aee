import { verbEndIn } from '../../story/grammar/news.ts';

/** After these words a clause may be left: what follows only says where, when or how. */
const adjunct =
  /^\s*(?:$|[.,;:([—–]|(?:in|on|at|by|with|without|for|from|during|after|before|between|among|across|through|using|when|where|while|whereas|because|since|although|and|but|to|as|than|if|under|over|per|within|via|due|based|compared|such|which|thereby|respectively)\b)/iu;
const openEnd =
  /\b(?:\p{L}+ed|\p{L}+ing|easy-to-\p{L}+|(?:first|new|novel|most|more|less|own|same|other|such|both|each|only))$/iu;

/** Whether a claim is its sentence, or was cut from it where a reader would stop: 'We found the assumptions' of what is not. */
export function isWholeIn(sentence: string, claim: string): boolean {
  const tail = claim.slice(-18).toLowerCase();
  const at = sentence.toLowerCase().lastIndexOf(tail);
  if (at < 0) return true;
  const next = sentence.slice(at + tail.length);
  // 'three strengths: (1) it is quick | ; (2) it is cheap'
  if (/\((?:1|i|a)\)/u.test(claim) && /\((?:2|ii|b)\)/u.test(next)) return false;
  // 'an error of 0.15 | –0.2'
  if (/\d$/u.test(claim) && /^\s?[–-]\s?\d/u.test(next)) return false;
  // 'increased the count | by 66 %'
  if (/^\s*(?:by|from|to|of|at)\s+(?:\p{L}+\s)?[~≈]?\d/u.test(next)) return false;
  // 'We found the assumptions | within … are not met': what was found comes behind.
  if (
    /^(?:we|i) (?:f(?:ou|i)nd|show(?:ed)?|observed?|demonstrated?) the\b/iu.test(claim) &&
    !/^\s*[.,;]?\s*$/u.test(next)
  )
    return false;
  const mayEnd =
    adjunct.test(next) && (/^\s*[.]?\s*$/u.test(next) || /^[,;:]/u.test(next) || !openEnd.test(claim));
  // 'We find that the losses made by ignoring tides | … are large': 'made' is not the verb. Parsing takes longest, so it comes last.
  const isOpening = /\p{L}/u.test(next) && sentence.startsWith(claim.slice(0, 12));
  return mayEnd && !(isOpening && (verbEndIn(sentence) ?? 0) > at + tail.length);
}
