import { primaryLanguage } from '../../text/language-tag.ts';
import type { Span } from '../../text/rich-text.ts';
import { beforeNumber, mayEnd, namesWithMark, neverEnds, openersOf, titles } from './abbreviations.ts';
import { bracketCloses } from './brackets.ts';

export interface SegmentOptions {
  /** Ranges that are never cut: formulas, code, links. */
  readonly atoms?: readonly Span[];
  /** Offsets that are always boundaries. */
  readonly breaks?: readonly number[];
  /** Section labels: boundaries; the label itself belongs to no sentence. */
  readonly labels?: readonly { readonly span: Span }[];
  /** BCP 47. */
  readonly language?: string;
}

/** A sentence in brackets longer than this is not kept whole: the bracket was never meant to hold it. */
const longestBracket = 400;

/** Words and signs of a sentence; the longest of 9,196 real ones has 163. */
const longestSentence = 300;

/** How far a stop looks back for the word before it: the square of a text's length would be looked at otherwise. */
const lookBack = 120;

/** The text before a place, as far back as a stop looks, and no further than its sentence. */
const before = (text: string, start: number, index: number): string =>
  text.slice(Math.max(start, index - lookBack), index);

const stop = /[.?!…。！？｡．]/u;
const wideStop = /[。！？｡．]/u;
const closer = /[)\]}"'”’»›」』）】〉》]/u;
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const space = /\s/u;

/**
 * Cuts a text into sentences; returns trimmed, ascending, half-open spans. Nothing but white space and section
 * labels lies outside them. Rules, no statistics: see docs/language-analysis.md for what they reach.
 */
export function segment(text: string, options: SegmentOptions = {}): Span[] {
  const language = primaryLanguage(options.language ?? 'en');
  const quotes = quoteCounter(text);
  const cuts: Span[] = [];
  let start = 0;
  for (const piece of pieces(text, options)) {
    start = piece.start;
    const state = {
      text,
      language,
      openers: openersOf(language),
      closes: bracketCloses(text, piece),
      quotes,
    };
    for (let index = piece.start; index < piece.end; index++) {
      const bracketEnd = state.closes.get(index);
      if (bracketEnd !== undefined && bracketEnd - index < longestBracket) {
        // Never cut inside a bracket; one that opens the sentence may hold the whole of it: look at its last stop.
        const whole = onlyOpeners(text, start, index) && stop.test(text[bracketEnd - 1] ?? '');
        index = whole ? bracketEnd - 2 : bracketEnd - 1;
        continue;
      }
      if (!stop.test(text[index]!)) continue;
      const atom = insideAtom(options.atoms, index);
      if (atom !== undefined) {
        index = Math.min(atom.end, piece.end) - 1;
        continue;
      }
      const end = endOfStop(state, start, index, piece.end);
      if (end >= piece.end || endsSentence(state, start, index, end)) {
        cuts.push({ start, end });
        start = end;
      }
      index = end - 1;
    }
    if (start < piece.end) cuts.push({ start, end: piece.end });
  }
  return trimmed(text, cuts).flatMap((span) => withinReach(text, span, options.atoms));
}

/** What is no sentence is cut all the same: its analysis would take as long as the square or cube of its length. */
function withinReach(text: string, span: Span, atoms: SegmentOptions['atoms']): Span[] {
  // Fewer characters than that are fewer signs too.
  if (span.end - span.start <= longestSentence) return [span];
  const parts: Span[] = [];
  let { start } = span;
  let count = 0;
  for (const { index } of text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+|\S/gu)) {
    const at = span.start + index;
    if (count++ < longestSentence || insideAtom(atoms, at) !== undefined) continue;
    parts.push({ start, end: start + text.slice(start, at).trimEnd().length });
    start = at;
    count = 1;
  }
  return [...parts, { start, end: span.end }];
}

/** '…: 1. Is A so? 2. Is B so?': the first number opens its sentence like the second. */
const numberedList = /(?<=:)\s(?=1[.)]\s\p{Lu}.{5,400}?[.?;]\s2[.)]\s\p{Lu})/gu;

/** The text between forced boundaries: paragraph breaks, section labels, bullets. */
function pieces(text: string, options: SegmentOptions): Span[] {
  const edges = new Set<number>([0, text.length]);
  const holes: Span[] = [];
  for (const at of options.breaks ?? []) if (at > 0 && at < text.length) edges.add(at);
  for (const { span } of options.labels ?? []) {
    if (span.start < 0 || span.end > text.length || span.end <= span.start) continue;
    edges.add(span.start).add(span.end);
    holes.push(span);
  }
  for (const match of text.matchAll(/\n\s*\n|(?<=\s)[•▪●◦‣]\s/gu)) edges.add(match.index);
  for (const { index } of text.matchAll(numberedList)) edges.add(index);
  const sorted = [...edges].sort((a, b) => a - b);
  const result: Span[] = [];
  for (let k = 0; k + 1 < sorted.length; k++) {
    const piece = { start: sorted[k]!, end: sorted[k + 1]! };
    if (!holes.some((hole) => piece.start >= hole.start && piece.end <= hole.end)) result.push(piece);
  }
  return result;
}

const insideAtom = (atoms: readonly Span[] | undefined, index: number): Span | undefined =>
  atoms?.find((atom) => index >= atom.start && index < atom.end);

const onlyOpeners = (text: string, start: number, end: number): boolean =>
  !/[^\s"'“‘«¿¡]/u.test(text.slice(start, end));

/** Takes repeated stops, closing quotes and brackets, a footnote digit and a citation in brackets with the stop. */
function endOfStop({ text, quotes }: State, start: number, index: number, limit: number): number {
  let end = index + 1;
  while (end < limit && stop.test(text[end]!)) end++;
  for (; end < limit && closer.test(text[end]!); end++) {
    const mark = text[end]!;
    // A straight quote closes only if one is open.
    if ((mark === '"' || mark === "'") && quotes(mark, start, end) % 2 === 0) break;
  }
  // 'learning. ” Next': the closing quote set off by a slip.
  const stray = /^\s(?:[”»]|’’)(?=\s)/u.exec(text.slice(end, Math.min(limit, end + 5)));
  if (stray) end += stray[0].length;
  const rest = text.slice(end, Math.min(limit, end + 24));
  const note = /^(?:\d{1,2}(?:[,–-]\d{1,2})*|\s?\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\])(?=\s+\p{Lu})/u.exec(rest);
  if (note && /\p{Ll}{3}$/u.test(text.slice(start, index))) end += note[0].length;
  return end;
}

/** Counts a quotation mark between two places; asked from the same start again, it goes on from where it was. */
function quoteCounter(text: string): (mark: string, start: number, end: number) => number {
  const known = new Map<string, { start: number; end: number; count: number }>();
  return (mark, start, end) => {
    let last = known.get(mark);
    if (last === undefined || last.start !== start || last.end > end) last = { start, end: start, count: 0 };
    let { count } = last;
    for (let k = last.end; k < end; k++) if (text[k] === mark && !(mark === "'" && inWord(text, k))) count++;
    known.set(mark, { start, end, count });
    return count;
  };
}

const inWord = (text: string, k: number): boolean =>
  /\p{L}/u.test(text[k - 1] ?? ' ') && /\p{L}/u.test(text[k + 1] ?? ' ');

interface State {
  readonly text: string;
  readonly language: string;
  readonly openers: ReadonlySet<string>;
  readonly closes: ReadonlyMap<number, number>;
  readonly quotes: ReturnType<typeof quoteCounter>;
}

function endsSentence(state: State, start: number, index: number, end: number): boolean {
  const { text } = state;
  const mark = text[index]!;
  const next = text[end]!;
  if (wideStop.test(mark)) return !(mark === '．' && /\d/u.test(next) && /\d/u.test(text[index - 1] ?? ''));
  if (!space.test(next)) return glued(state, index, end);
  const after = text.slice(end, end + 60).trimStart();
  if (after === '') return true;
  const word = /\S+$/u.exec(before(text, start, index))?.[0] ?? '';
  if (word === '') return loneStopEnds(text, start, index, after);
  const opener = state.openers.has(/^[\p{L}]+/u.exec(after.replace(/^["“‘«¿¡([]+/u, ''))?.[0] ?? '');
  if (mark === '!' && namesWithMark.has(`${word}!`) && !opener) return false;
  if (mark === '.' && end === index + 1 && !stopEnds(state, start, index, word, after, opener)) return false;
  return (
    canOpen(after) ||
    (mark !== '.' && opener) ||
    (/^\p{Ll}{5,}$/u.test(word) && (lowerOpener.test(after) || productOpener.test(after)))
  );
}

/** Small letters after a stop are a slip where the word is one that hardly stands elsewhere but at the head. */
const lowerOpener = /^(?:we|this|these|it|the|however|our|in this|in the) /u;

/** 'scikit-learn provides', 'ggplot2 is': a program's name in small letters, known by the verb behind it. */
const productOpener =
  /^(?=[\p{Ll}\d]*[-\d.]|\p{Ll}{4,})(?!(?:which|that|this|there|what|who|where|here|those|these|they|it|one|each|none|some)\b)\p{Ll}[\p{Ll}\d]{2,}(?:[-.][\p{Ll}\d]+)? (?:is (?:an?|the|freely|available|open|written|implemented)|provides|offers|supports|implements|enables|allows users|can be (?:used|installed|downloaded)) /u;

/** A stop set off by a space: 'reached . The …' ends, '. . .' and a mark before any word do not. */
const loneStopEnds = (text: string, start: number, index: number, after: string): boolean =>
  /[\p{L}\d)\]%]\s+$/u.test(before(text, start, index)) && /^\p{Lu}[\p{Ll}\s]/u.test(after);

/** 'word.Word' without a space: a slip if the left is a plain word and the right one opens a sentence. */
function glued(state: State, index: number, end: number): boolean {
  const { text } = state;
  if (wide.test(text[end]!))
    return wide.test(text[index - 1] ?? '') || /[)\]%\d]/u.test(text[index - 1] ?? '');
  const left = /\S*$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
  const right = /^\p{Lu}[\p{Ll}’']*(?=[\s,:])/u.exec(text.slice(end, end + 30))?.[0];
  if (right === undefined || /[/@\\_:.]/u.test(left) || !/(?:\p{Ll}{3}|[\d%\]]\))$/u.test(left)) return false;
  return state.openers.has(right) || !/^\p{Lu}/u.test(left);
}

/** Whether a single '.' after `word` can end a sentence, given what follows. */
function stopEnds(
  state: State,
  start: number,
  index: number,
  word: string,
  after: string,
  opener: boolean,
): boolean {
  const bare = word.replace(/^[("'“‘«[]+/u, '');
  const low = bare.toLowerCase();
  if (low === '') return false;
  if (/^\p{Ll}$/u.test(bare) && /^\p{L}\./u.test(after)) return false; // 'z. B.', 'd. h.', 'i. e.'
  // List markers at the head of a sentence: '1. ', 'a. ', 'iv. '.
  if (onlyOpeners(state.text, start, index - word.length) && /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/u.test(bare))
    return false;
  if (/\bet al$/u.test(state.text.slice(Math.max(0, index - 8), index)))
    return opener && !/^(?:In|The) \d/u.test(after);
  if (beforeNumber.has(low) && /^[\d(]/u.test(after)) return false;
  if (low === 'no') return !/^\d/u.test(after);
  if (/^app$/iu.test(bare) && /^\p{Lu}\b/u.test(after)) return false;
  if (neverEnds.has(low) && (bare === low || !/^\p{Lu}{2,}$/u.test(bare) || /^\d/u.test(after))) return false;
  if (titles.has(bare)) return false;
  if (/^All rights/u.test(after)) return false;
  if (low === 'etc') return opener || /^\p{Lu}\p{Ll}+,? \p{Ll}/u.test(after);
  if (mayEnd.has(low)) return opener;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(bare)) return opener; // 'U.S', 'e.V', 'p.i'
  if (/^\p{Lu}$/u.test(bare) || /^(?:\p{Lu}\p{Ll}?-)\p{Lu}$/u.test(bare))
    return initialEnds(state, start, index, word, opener);
  if (state.language === 'de' && /^\d{1,2}$/u.test(bare))
    return opener && !/^(?:Jahrhundert|Lebens)/u.test(after);
  return true;
}

/** A single capital: an initial or a species ('E. coli') unless a noun stands before it ('vitamin C. We …'). */
function initialEnds(state: State, start: number, index: number, word: string, opener: boolean): boolean {
  if (!opener) return false;
  const last = /(\S+)\s+$/u.exec(before(state.text, start, index - word.length))?.[1] ?? '';
  // 'DFT + U. We …': a term of a sum, no initial.
  if (/^[+−=×∼≈]$/u.test(last)) return true;
  return /^\p{Ll}{3,}$/u.test(last) && !/^(?:and|und|et|by|von|von|with|mit)$/u.test(last);
}

/** Whether a sentence can begin like this. */
function canOpen(after: string): boolean {
  if (/^(?:[©☆†‡⇑⁎]|\((?:[ivx]{1,4}|[a-h]|\d)\)\s)/u.test(after)) return true;
  const head = after.replace(/^["“”‘«‹„¿¡([{「『（【$*–—-]+\s*/u, '');
  if (head !== after && /^[\p{L}\d]/u.test(head) && !/^\p{Ll}/u.test(head)) return true;
  return (
    /^[\p{Lu}\p{Lt}\d\\$#<]/u.test(head) ||
    wide.test(head[0] ?? '') ||
    /^[\p{sc=Greek}]/u.test(head) ||
    // massDatabase, pymatGen: a capital inside a name
    /^\p{Ll}{4,12}\p{Lu}\p{L}{2,}/u.test(head) ||
    // mRNA, iPhone, p53, l-glutamine, k-means, eBay
    /^(?:\p{Ll}{1,3}\p{Lu}|\p{Ll}{1,3}\d|\p{Ll}[-‐‑]\p{L}{2})/u.test(head) ||
    // scripts without case
    /^\p{Lo}/u.test(head)
  );
}

function trimmed(text: string, cuts: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const cut of cuts) {
    let { start, end } = cut;
    while (start < end && space.test(text[start]!)) start++;
    while (end > start && space.test(text[end - 1]!)) end--;
    if (start >= end) continue;
    // Marks alone are no sentence: they stay with the one before, if it touches.
    const last = result.at(-1);
    if (
      last &&
      !/[\p{L}\p{N}]/u.test(text.slice(start, end)) &&
      !/\S|\n\s*\n/u.test(text.slice(last.end, start))
    ) {
      result[result.length - 1] = { start: last.start, end };
    } else result.push({ start, end });
  }
  return result;
}
