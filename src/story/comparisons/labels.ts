import type { Span } from '../../text/rich-text.ts';
import { tokenise } from '../../text/tokens.ts';
import { isAdverb } from '../claims/clause.ts';
import { auxiliaries, verbForms } from '../claims/verbs.ts';

const determiners =
  /^(?:the|a|an|its|their|our|his|her|this|these|those|that|some|any|all|both|each|every)$/u;
const stops =
  /^(?:in|on|at|by|for|from|to|with|within|without|under|using|through|across|among|between|into|onto|over|during|via|per|towards?|upon|against|about|after|before|than|and|or|but|as|which|that|who|whether|where|when|while|whereas|because|if|we|they|it|not|vs|versus|only|was|were|respectively|including|namely|followed|compared|was|especially|being|having|is|are|were|yields|yielded|shows|showed|reports|sets|there|no)$/u;
const evaluative =
  /^(?:high|low|higher|lower|large|small|similar|overall|significant|substantial|new|mean|average)$/u;
/** No name of a bar: statistics, counts and asides. */
const noLabel =
  /[=<>≤≥]|\d\s?%|\bCI\b|\b(?:SD|SE|SEM|IQR|p|n|range|mean|median|e\.g|i\.e|see|vs|respectively|ref|fig|table|approximately|about|compared|which|that|was|were|is|are|from)\b|^[\d\s.,;:%–-]+$|[,;:?]|\. |^\d[\d.]*\s?[-–]|\[/iu;

/** The inside of a bracket, or another short stretch, as the name of a bar; undefined where it is none. */
export function labelSpan(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && /[\s"'“”]/u.test(text[start]!)) start++;
  while (end > start && /[\s"'“”,;.]/u.test(text[end - 1]!)) end--;
  const using = /^.*\b(?:using|namely|being)\s+/iu.exec(text.slice(start, end));
  if (using) start += using[0].length;
  // '20 control patients' names the patients; 'in Northern Europe' the place.
  const lead =
    /^(?:(?:in|of|for|on|with|at|by|among)\s+(?:the\s+)?)?(?:(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?=\p{L}))?/iu.exec(
      text.slice(start, end),
    );
  if (lead) start += lead[0].length;
  const article = /^(?:the|a|an|our|their|its)\s+/iu.exec(text.slice(start, end));
  if (article) start += article[0].length;
  const label = text.slice(start, end);
  if (label.length < 1 || label.length > 48 || label.split(/\s+/u).length > 6) return undefined;
  if (!/\p{L}/u.test(label) || noLabel.test(label)) return undefined;
  if (/^(?:it|they|this|these|those|that|others?|one|we|only|to|in|of|and|or|by)$/iu.test(label))
    return undefined;
  return { start, end };
}

/** Verbs that say what a measure is; after them the subject is the measure. */
const copular =
  /^(?:be|been|is|are|was|were|came|comes|lasted|averaged|amounted|equalled|reached|ranged|stood|remained|rose|fell|increased|decreased|dropped|declined|grew|improved)$/u;

/** Where the subject ends before a verb at the end of a stretch: 0 verbs → the stretch, a transitive verb → none. */
export function withoutCopula(text: string, sentence: Span, end: number): number | undefined {
  const tokens = tokenise(text, { start: sentence.start, end });
  let k = tokens.length - 1;
  while (
    k >= 0 &&
    (copular.test(tokens[k]!.lower) || auxiliaries.has(tokens[k]!.lower) || isAdverb(tokens[k]))
  )
    k--;
  const last = tokens[k];
  if (!last || (last.kind === 'mark' && !/^[)\]]$/u.test(last.text))) return undefined;
  const forms = verbForms(last.lower);
  if (forms && !forms.nounLike && (forms.s || forms.past || forms.base)) return undefined;
  return last.end;
}

/** The noun phrase that ends at `end`: back to a verb, a preposition other than 'of', a determiner or a mark. */
export function nounPhraseBefore(text: string, sentence: Span, end: number, most = 6): Span | undefined {
  const tokens = tokenise(text, { start: sentence.start, end });
  let first = tokens.length;
  for (let k = tokens.length - 1; k >= 0 && tokens.length - k <= most; k--) {
    const token = tokens[k]!;
    if (token.kind === 'mark' && !/^[’'–/+-]$/u.test(token.text)) break;
    if (stops.test(token.lower) || auxiliaries.has(token.lower)) break;
    // 'feed A' is a name.
    const isName = token.text === 'A' && k === tokens.length - 1 && /\p{L}/u.test(tokens[k - 1]?.text ?? '');
    if (determiners.test(token.lower) && !isName) {
      if (tokens[k - 1]?.lower === 'of') continue;
      break;
    }
    const forms = verbForms(token.lower);
    if (
      k < tokens.length - 1 &&
      forms &&
      !forms.nounLike &&
      (forms.s || forms.past || forms.base) &&
      !/^\p{Lu}/u.test(token.text)
    ) {
      // 'reported error rates' opens with a verb; 'corrected values' after 'the' does not.
      if (!determiners.test(tokens[k - 1]?.lower ?? '')) break;
    }
    first = k;
  }
  while (
    first < tokens.length &&
    (isAdverb(tokens[first]) ||
      /^[’'–/+-]$|^(?:improv|reduc|increas|rais|decreas|lower|boost)ing$/u.test(tokens[first]!.lower) ||
      evaluative.test(tokens[first]!.lower) ||
      /^of$/u.test(tokens[first]!.lower))
  )
    first++;
  const head = tokens[first];
  const last = tokens.at(-1);
  if (!head || !last || !/\p{L}{2}/u.test(text.slice(head.start, last.end))) return undefined;
  return { start: head.start, end: last.end };
}
