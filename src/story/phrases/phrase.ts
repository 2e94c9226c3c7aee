import type { Span } from '../../text/rich-text.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { balanced } from '../claims/headline.ts';
import { joined, tidy } from '../claims/spans.ts';
import { verbForms } from '../claims/verbs.ts';
import type { Cut } from './cut.ts';
import { englishContrasts } from './english/contrasts.ts';
import { englishCuts } from './english/cuts.ts';
import { otherCuts } from './other.ts';

/**
 * A sentence as it is set on a slide: its main clause large, what stands before and after it smaller. Nothing is
 * left out, so any clause will do that is whole; what it would mean without the rest is there to be read.
 */
export interface Phrasing {
  /** 'To accelerate discovery,' — an adjunct before the main clause. */
  readonly before: readonly Span[];
  /** The main clause, or as much of it as stands on its own. */
  readonly core: readonly Span[];
  /** The rest, in order. */
  readonly after: readonly Span[];
  /** What stands after the main clause only adds to it: the clause is as true without it. */
  readonly light: boolean;
}

export interface PhraseContext {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** Formulas, code, links: never cut. */
  readonly atoms: readonly Span[];
  /** Whether a text is short enough for what it is to be. */
  readonly fits: (text: string) => boolean;
}

/** Cuts a sentence (or what deletion left of it) into main clause and rest; undefined where no clause is sure. */
export function phrase(spans: readonly Span[], context: PhraseContext): Phrasing | undefined {
  const { text, language, fits } = context;
  const whole = joined(text, spans).trim();
  if (fits(whole) && balanced(whole)) return { before: [], core: tidy(text, spans), after: [], light: false };
  const tokens = tokensOf(spans, context);
  const cuts = /^en\b/i.test(language) ? englishCuts(tokens) : otherCuts(text, tokens, language);
  return cutBy(spans, cuts, context);
}

/** The best of some cuts that fits. */
export const cutBy = (
  spans: readonly Span[],
  cuts: readonly Cut[],
  context: PhraseContext,
): Phrasing | undefined =>
  best(spans, cuts, context.text, ({ core }) => {
    const words = joined(context.text, core);
    return context.fits(words) && !endsInSubject(words);
  });

/** 'unless the particle': a clause that has only its subject is cut before its verb. */
function endsInSubject(words: string): boolean {
  const end =
    /\b(?:unless|if|because|although|whereas|until)\s+(?:the|an?|this|these|those|our|its|their|each|all)\s+((?:[\p{L}-]+\s+)?[\p{L}-]+)[.,;:]?$/iu.exec(
      words.trim(),
    )?.[1];
  return (
    end !== undefined &&
    !end.split(/\s+/u).some((word) => {
      const forms = verbForms(word.toLowerCase());
      return forms?.s === true || forms?.past === true;
    })
  );
}

/**
 * The two sides of a contrast that the sentence itself makes ('although A, B'; 'A, whereas B'), each short enough
 * (`fits`) to stand beside the other: the main clause is `core`, the other side `before` or `after`.
 */
export function contrast(spans: readonly Span[], context: PhraseContext): Phrasing | undefined {
  const { text, language, fits } = context;
  if (!/^en\b/i.test(language)) return;
  const cuts = englishContrasts(tokensOf(spans, context));
  return best(
    spans,
    cuts,
    text,
    ({ before, core, after }) => fits(joined(text, core)) && fits(joined(text, [...before, ...after])),
  );
}

export function tokensOf(spans: readonly Span[], { text, atoms }: PhraseContext): Token[] {
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return [];
  return tokenise(text, { start: first.start, end: last.end }, atoms).filter((one) =>
    spans.some((span) => one.start >= span.start && one.end <= span.end),
  );
}

function best(
  spans: readonly Span[],
  cuts: readonly Cut[],
  text: string,
  fits: (phrasing: Phrasing) => boolean,
): Phrasing | undefined {
  let found: { readonly phrasing: Phrasing; readonly merit: number } | undefined;
  for (const { from, to, merit, light = false } of cuts) {
    if (found !== undefined && merit <= found.merit) continue;
    const phrasing: Phrasing = {
      before: clip(text, spans, 0, from),
      core: clip(text, spans, from, to),
      after: clip(text, spans, to, text.length),
      light,
    };
    if (fits(phrasing) && balanced(joined(text, phrasing.core))) found = { phrasing, merit };
  }
  return found?.phrasing;
}

/** The part of the spans within a range; a lone mark is nothing to show. */
export function clip(text: string, spans: readonly Span[], start: number, end: number): Span[] {
  const part = spans
    .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }))
    .filter((span) => span.start < span.end);
  return /[\p{L}\p{N}]/u.test(joined(text, part)) ? tidy(text, part) : [];
}
