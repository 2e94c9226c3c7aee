import type { Span } from '../../text/rich-text.ts';
import type { Token } from '../../text/tokens.ts';
import { finiteAt, isAdverb } from './clause.ts';
import { holdsNumber, isGuarded } from './guards.ts';
import { auxiliaries, verbForms } from './verbs.ts';

/** A stretch of text that may go, and the name of the rule that says so. */
export interface Deletion extends Span {
  readonly rule: string;
}

/** Words that only tie a sentence to the one before; its heading and place on the slide keep the order. */
const marker =
  /^(?:however|moreover|furthermore|in addition|additionally|finally|lastly|last but not least|to this end|to that end|to do so|specifically|more specifically|in particular|more precisely|notably|importantly|unfortunately|indeed|in fact|therefore|thus|hence|consequently|accordingly|as a result|as a consequence|nevertheless|nonetheless|yet|still|by contrast|in contrast|conversely|on the other hand|on the one hand|meanwhile|at the same time|also|besides|interestingly|remarkably|strikingly|crucially|collectively|altogether|similarly|likewise|in turn|first|second|third|fourth|firstly|secondly|thirdly|next|then|subsequently|afterwards|in summary|to summari[sz]e|in conclusion|to conclude|in sum|taken together|that is|in other words|with this in mind|motivated by (?:this|these|that)(?: \p{L}+)?|based on (?:this|these)(?: (?:findings?|results?|insights?|observations?|analys[ei]s))?|building on (?:this|these)(?: \p{L}+)?|against this background|in this (?:regard|context|respect|sense|light|vein)|from this perspective|on top of that|instead|for example|for instance|here|in (?:this|the present|our) (?:(?:short|brief|present) )?(?:manual|tutorial|paper|work|article|study|thesis|chapter|report|contribution|letter|note|dissertation|manuscript|research|review|project|investigation|survey|perspective|account|present study|present work|present paper)),\s+/iu;
/** The same before 'we' without a comma. */
const bareMarker =
  /^(?:yet|here|thus|therefore|hence|in this (?:paper|work|article|study|thesis|chapter|report|contribution|letter|note|dissertation|manuscript|research|review|project|investigation|survey|perspective|account|present study|present work|present paper))\s+(?=(?:we|i)\s)/iu;
/** 'To address these challenges, we …': the purpose stands on the slide before. */
const anaphoricPurpose =
  /^to (?:address|tackle|overcome|solve|resolve|remedy|mitigate|alleviate|fill|close|bridge|meet|handle|answer) (?:this|these|that|those|the above|such)(?:[ -]\p{L}+){0,3},\s+(?=(?:we|i|this|the)\s)/iu;
const overall = /^overall,\s+/iu;

/** 'Results: We …', where the page's reader has not taken the label out already. */
const label =
  /^(?:background|introduction|objectives?|aims?|purpose|methods?|materials and methods|patients and methods|results?|findings|discussion|conclusions?|significance)\s?:\s+(?!to\s)(?=\p{Lu}|\d)/iu;

/** Discourse markers at the head, one after the other ('Finally, in this paper, we …'). */
export function leadingMarkers(text: string, span: Span): Deletion[] {
  const result: Deletion[] = [];
  let start = span.start;
  const head = label.exec(text.slice(start, span.end));
  if (head) {
    result.push({ start, end: start + head[0].length, rule: 'section-label' });
    start += head[0].length;
  }
  for (let round = 0; round < 3; round++) {
    const rest = text.slice(start, span.end);
    const hit =
      marker.exec(rest) ??
      bareMarker.exec(rest) ??
      anaphoricPurpose.exec(rest) ??
      (holdsNumber(rest) ? null : overall.exec(rest));
    if (!hit) break;
    // 'First, second and third …' is a list, not a marker; 'thus, X' needs a clause behind it.
    const rule =
      hit[0].toLowerCase().startsWith('to ') && hit[0].length > 14 ? 'anaphoric-purpose' : 'leading-marker';
    if (/^(?:and|or|but|which|second|third)\b/iu.test(rest.slice(hit[0].length))) break;
    // 'First, A and, second, B' is a list too.
    if (/^first/iu.test(hit[0]) && /\b(?:second|secondly|then),/iu.test(rest)) break;
    result.push({ start, end: start + hit[0].length, rule });
    start += hit[0].length;
  }
  return result;
}

const frame =
  /^(?:(?:we|i)(?: (?:also|further|then|finally|first|here|next))? (?:show|showed|find|found|demonstrate|demonstrated|observe|observed|prove|proved)|(?:(?:our|the|these) )?(?:(?:experimental|empirical|extensive|comprehensive|numerical|quantitative|qualitative) ){0,2}(?:results|findings|experiments|evaluations|analyses) (?:also |further |clearly )?(?:show|showed|demonstrate|demonstrated|reveal|revealed)|our analysis (?:also |further )?(?:shows|showed|reveals|revealed)|(?:this|our) (?:study|paper|work|article|analysis|experiment|review) (?:also |further |clearly )?(?:shows|showed|demonstrates|demonstrated|reveals|revealed|finds|found)|it (?:is|was) (?:also )?(?:shown|found|demonstrated|observed)) that,?\s+/iu;

/**
 * 'We show that …': a frame that only says that the claim is one. Kept where the claim is more than one
 * clause hanging on it ('that A and that B', 'show that A and propose B'), and never for weaker verbs.
 */
export function factiveFrame(text: string, span: Span, tokens: readonly Token[]): Deletion | undefined {
  const hit = frame.exec(text.slice(span.start, span.end));
  if (!hit) return undefined;
  const end = span.start + hit[0].length;
  const rest = tokens.filter((one) => one.start >= end);
  const first = rest[0]?.lower ?? '';
  if (/^(?:if|when|while|although|though|because|since|unless|as|both|not|,)$/u.test(first)) return undefined;
  for (const [index, token] of rest.entries()) {
    if (token.depth > 0 || !/^(?:and|or|but|;)$/u.test(token.lower)) continue;
    let after = index + 1;
    while (isAdverb(rest[after])) after++;
    const next = rest[after]?.lower ?? '';
    const forms = verbForms(next);
    if (next === 'that' || next === 'whether' || next === 'how') return undefined;
    if (next === 'not' || auxiliaries.has(next)) return undefined;
    if (forms && (forms.base || forms.past || forms.participle) && !forms.s && !forms.nounLike)
      return undefined;
    if (
      forms &&
      (forms.past || forms.base) &&
      /^(?:the|a|an|our|its|that|how|whether|to)$/u.test(rest[after + 1]?.lower ?? '')
    )
      return undefined;
  }
  return { start: span.start, end, rule: 'factive-frame' };
}

/**
 * ', however,' inside a sentence: with both commas between subject and verb or inside the verb group, else
 * with one of them.
 */
export function innerMarkers(span: Span, tokens: readonly Token[]): Deletion[] {
  const result: Deletion[] = [];
  for (let k = 1; k + 3 < tokens.length; k++) {
    const [open, word, close, next] = [tokens[k]!, tokens[k + 1]!, tokens[k + 2]!, tokens[k + 3]!];
    if (open.text !== ',' || close.text !== ',' || open.depth > 0 || !innerWords.has(word.lower)) continue;
    const last = tokens[k - 1]!;
    if (
      last.kind !== 'word' ||
      /^(?:and|or|but|which|that|who|if|as)$/u.test(last.lower) ||
      next.kind === 'mark'
    )
      continue;
    if (/^(?:since|because|as|if|when|while|although|but|and|or|which|that)$/u.test(next.lower)) continue;
    const rest = [...tokens.slice(0, k), ...tokens.slice(k + 3)];
    const tight =
      auxiliaries.has(last.lower) ||
      // 'is known, however, about …'
      /^(?:about|of|on|for|to|in|from|with|how|whether)$/u.test(next.lower) ||
      /^(?:we|i|they)$/u.test(last.lower) ||
      finiteAt(rest, k) !== undefined ||
      ((verbForms(next.lower)?.base || verbForms(next.lower)?.s || verbForms(next.lower)?.past) === true &&
        !verbForms(next.lower)?.nounLike);
    if (open.start > span.start)
      result.push({ start: open.start, end: tight ? close.end : close.start, rule: 'inner-marker' });
  }
  return result;
}

const innerWords = new Set('however moreover furthermore nevertheless nonetheless therefore'.split(' '));

/** '(Smith et al., 2018)', '(Lee and Kim 2019; Ada, 2020)', '[3, 5–7]'. */
const authorYear =
  /\s?\((?:(?:e\.g\.|see|cf\.|see also|i\.e\.),? )?(?:\p{Lu}[\p{L}'’.-]*(?:,? (?:and|&|et al\.?,?|\p{Lu}[\p{L}'’.-]*|de|van|von|der))*,? \(?(?:18|19|20)\d{2}[a-z]?\)?(?:, (?:18|19|20)\d{2}[a-z]?)*(?:; ?)?)+\)/gu;
const numbered = /\s?\[\d{1,3}(?:(?:, ?|–|-)\d{1,3})*\]/gu;

/** Citations in brackets: they name a source and say nothing of their own. */
export function citations(text: string, span: Span): Deletion[] {
  const source = text.slice(span.start, span.end);
  return [...source.matchAll(authorYear), ...source.matchAll(numbered)]
    .filter((match) => match.index > 0)
    .map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
      rule: 'citation',
    }))
    .sort((a, b) => a.start - b.start);
}

/** '(e.g. …)', '(such as …)' without a number or a guarded word, and without a name in capitals. */
export function exampleBrackets(text: string, span: Span): Deletion[] {
  const source = text.slice(span.start, span.end);
  return [...source.matchAll(/\s\((?:e\.g\.|for example|for instance|such as)[,]? [^()[\]]*\)/giu)]
    .filter((match) => !isGuarded(match[0]) && !/\p{Lu}{2}/u.test(match[0]))
    .map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
      rule: 'example-bracket',
    }));
}
