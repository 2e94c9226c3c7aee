import { primaryLanguage } from '../../text/language-tag.ts';
import type { Span } from '../../text/rich-text.ts';
import { type Token, tokenise, wordCount } from '../../text/tokens.ts';
import type { Acronym, Claim, ClaimPart, Sentence } from '../model.ts';
import { splitEnumeration } from './enumeration.ts';
import { balanced, fitsHeadline, headlineLimit } from './headline.ts';
import {
  citations,
  type Deletion,
  exampleBrackets,
  factiveFrame,
  innerMarkers,
  leadingMarkers,
} from './markers.ts';
import { joined, tidy, without } from './spans.ts';
import {
  leadInWithSpace,
  type Split,
  splitClauses,
  splitObjects,
  splitSemicolons,
  splitVerbs,
} from './splits.ts';
import { headlineTrims } from './trims.ts';

/** What the claims of a sentence depend on besides its words. */
export interface ClaimContext {
  /** The whole text; sentence spans point into it. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly acronyms: readonly Acronym[];
  readonly atoms: readonly Span[];
}

/** Sentences shorter than this are cut in parts only where they are too long for a headline. */
const splitFrom = { words: 18, characters: 110 };

/** The claims of one sentence: the whole of it shortened, then its parts, then a headline cut from it. */
export function claimsOf(sentence: Sentence, context: ClaimContext): Claim[] {
  return new Cutter(sentence, context).claims();
}

/** 'find X and study their roles', 'A is so; B is no different': such a part alone does not say whose. */
const standsAlone = (text: string, part: ClaimPart): boolean =>
  text.length >= 27 &&
  (part.index === 1 ||
    !(
      /\b(?:it|they|them|then|instead|rather|too|no different|ones?(?= (?:based|of|to|that|in|for|with)\b))\b/iu.test(
        text,
      ) ||
      (/\b(?:we|i)\b/iu.test(text) && /\b(?:its|their)\b/iu.test(text))
    ));

const withoutPart = ({ part: _, ...claim }: Claim): Claim => claim;

class Cutter {
  private readonly sentence: Sentence;
  private readonly context: ClaimContext;
  private readonly language: string;
  /** Tokens of the sentence, made once when first asked for. */
  private all: readonly Token[] | undefined;
  /** Spans that no deletion may touch: acronym definitions and formulas. */
  private readonly fixed: readonly Span[];

  constructor(sentence: Sentence, context: ClaimContext) {
    this.sentence = sentence;
    this.context = context;
    this.language = primaryLanguage(context.language);
    const definitions = context.acronyms.map(({ shortSpan, longSpan }) => ({
      start: Math.min(shortSpan.start, longSpan.start),
      end: Math.max(shortSpan.end, longSpan.end),
    }));
    this.fixed = [...definitions, ...context.atoms];
  }

  claims(): Claim[] {
    const english = this.language === 'en';
    const deletions = english ? this.safeDeletions() : [];
    const spans = this.cut([this.sentence], deletions);
    const whole = this.claim(spans, 'sentence', this.rules(deletions));
    if (this.sentence.role === 'other') return [{ ...whole, headline: false }];
    const parts = english ? this.parts(spans, whole.rules) : [];
    const headlines: Claim[] = [];
    for (const claim of [whole, ...parts]) {
      if (english && !claim.headline && !claim.part?.item) {
        const headline = this.trimmedHeadline(claim);
        if (headline) headlines.push(headline);
      }
    }
    return [whole, ...parts, ...headlines.slice(0, 1)];
  }

  /** Tier A: what may always go. */
  private safeDeletions(): Deletion[] {
    const { text } = this.context;
    const markers = leadingMarkers(text, this.sentence);
    const start = markers.at(-1)?.end ?? this.sentence.start;
    const rest = { start, end: this.sentence.end };
    const frame = factiveFrame(text, rest, this.tokens([rest]));
    const all = [
      ...markers,
      ...(frame ? [frame] : []),
      ...innerMarkers(rest, this.tokens([rest])),
      ...citations(text, rest),
      ...exampleBrackets(text, rest),
    ];
    return all.filter((one) => this.allowed(one));
  }

  /** Takes deletions away one by one, and only where what stays is still text with closed brackets. */
  private cut(from: readonly Span[], deletions: readonly Deletion[]): Span[] {
    const { text } = this.context;
    let spans = tidy(text, from);
    for (const deletion of deletions) {
      const next = tidy(text, without(spans, deletion));
      const rest = joined(text, next);
      if (rest.split(/\s+/u).length >= 4 && balanced(rest) === balanced(joined(text, spans))) spans = next;
    }
    return spans;
  }

  private allowed(deletion: Span): boolean {
    return !this.fixed.some((one) => deletion.start < one.end && one.start < deletion.end);
  }

  private rules(deletions: readonly Deletion[]): string[] {
    return [...new Set(deletions.map((one) => one.rule))];
  }

  private tokens(spans: readonly Span[]): Token[] {
    this.all ??= tokenise(this.context.text, this.sentence, this.context.atoms);
    return this.all.filter((one) => spans.some((span) => one.start >= span.start && one.end <= span.end));
  }

  private claim(
    spans: readonly Span[],
    form: Claim['form'],
    rules: readonly string[],
    part?: ClaimPart,
  ): Claim {
    const text = joined(this.context.text, spans);
    return {
      text,
      sentence: this.sentence.index,
      spans: spans.map(({ start, end }) => ({ start, end })),
      role: this.sentence.role,
      form,
      headline: this.headlineFit(text, spans, part),
      ...(part ? { part } : {}),
      rules,
    };
  }

  private headlineFit(text: string, spans: readonly Span[], part: ClaimPart | undefined): boolean {
    if (text.length > headlineLimit + 9) return false;
    // A sentence that breaks off without a stop may be cut by a form or a search engine.
    if (this.language === 'en' && !/[.!?][)\]"”’']?$/u.test(this.sentence.text)) return false;
    if (part && !standsAlone(text, part)) return false;
    return fitsHeadline(text, this.language, this.tokens(spans));
  }

  private parts(spans: readonly Span[], rules: readonly string[]): Claim[] {
    const { text } = this.context;
    const tokens = this.tokens(spans);
    const length = joined(text, spans).length;
    const long = wordCount(tokens) >= splitFrom.words || length >= splitFrom.characters;
    if (!long && length <= headlineLimit + 1) return [];
    const split =
      splitEnumeration(text, tokens) ??
      splitSemicolons(tokens) ??
      splitVerbs(tokens) ??
      splitObjects(tokens) ??
      splitClauses(tokens);
    return split ? this.partClaims(split, spans, rules) : [];
  }

  private partClaims(split: Split, kept: readonly Span[], rules: readonly string[]): Claim[] {
    const { text } = this.context;
    // A split is found in what is left of the sentence: what was deleted stays deleted in its parts.
    const clip = (span: Span): Span[] =>
      kept
        .map((one) => ({ start: Math.max(one.start, span.start), end: Math.min(one.end, span.end) }))
        .filter((one) => one.start < one.end);
    const leadIn = split.leadIn.flatMap(clip);
    const spaced = leadInWithSpace(text, leadIn);
    const gap = leadIn.length > 0 && spaced.at(-1)?.end === leadIn.at(-1)?.end;
    const claims = split.items.map((item, index) => {
      // 'A; however, B': the marker at the head of a part goes as at the head of a sentence.
      const markers =
        split.leadIn.length > 0 ? [] : leadingMarkers(text, item).filter((one) => this.allowed(one));
      const own = this.cut(clip(item), markers);
      const spans = split.repeats && !gap ? tidy(text, [...spaced, ...own]) : own;
      const shared =
        leadIn.length > 0
          ? {
              leadIn: { text: joined(text, leadIn), spans: leadIn },
              item: { text: joined(text, own), spans: own },
            }
          : {};
      const part = { index: index + 1, of: split.items.length, ...shared };
      return this.claim(spans, 'part', [...rules, split.rule, ...this.rules(markers)], part);
    });
    return claims.every((one) => balanced(one.text)) ? claims : [];
  }

  /** Of the trims that give a headline the mildest; the whole sentence stays with the notes. */
  private trimmedHeadline(claim: Claim): Claim | undefined {
    const tokens = this.tokens(claim.spans);
    const trims = headlineTrims(this.context.text, tokens).filter((one) => this.allowed(one));
    const first = tokens[0]?.start;
    const leading = trims.filter((one) => one.start === first);
    const trailing = trims.filter((one) => one.start !== first);
    const sets: Deletion[][] = [
      ...trims.map((one) => [one]),
      ...leading.flatMap((head) => trailing.map((tail) => [head, tail])),
    ];
    let best: Claim | undefined;
    for (const set of sets) {
      const spans = this.cut(claim.spans, set);
      const length = joined(this.context.text, spans).length;
      // Of all that fit, the one that keeps most; under 35 characters little is said.
      if (length < Math.max(35, (best?.text.length ?? 0) + 1) || length > headlineLimit + 1) continue;
      const next = this.claim(spans, 'headline', [...claim.rules, ...set.map((one) => one.rule)], claim.part);
      if (next.headline && next.text !== claim.text) best = next;
    }
    return best && withoutPart(best);
  }
}
