import { primaryLanguage } from '../../text/language-tag.ts';
import type { Span } from '../../text/rich-text.ts';
import type { Quantity, Role } from '../model.ts';
import { boundAfter } from './bounds.ts';
import { countedNoun, countedNounWide } from './counts.ts';
import { changeAround, isKeyFigure, kindOf, labelAfter } from './describe.ts';
import { isNoQuantity, maskedRanges } from './exclusions.ts';
import { isIncidental } from './incidental.ts';
import { type Lead, leadOf } from './modifiers.ts';
import { findNumbers, type NumberToken } from './numbers.ts';
import { hyphenUnit, isPercent, unitAt } from './units.ts';

/** What quantities need of a sentence. */
export interface QuantitySentence extends Span {
  readonly index: number;
  readonly role: Role;
}

/** A number with its unit and what stands before it; ranges are two of these. */
interface Measured {
  readonly token: NumberToken;
  readonly lead: Lead;
  /** End of the number and its unit. */
  readonly end: number;
  readonly unit: string | undefined;
}

/** All quantities of a text in order. Names with digits, references, dates and list markers are none. */
export function findQuantities(
  text: string,
  sentences: readonly QuantitySentence[],
  language = 'en',
  atoms: readonly Span[] = [],
): Quantity[] {
  return findIn(text, sentences, primaryLanguage(language), atoms);
}

function findIn(
  text: string,
  sentences: readonly QuantitySentence[],
  language: string,
  atoms: readonly Span[],
): Quantity[] {
  const mask = [...maskedRanges(text), ...atoms];
  const numbers = findNumbers(text, language);
  return sentences.flatMap((sentence) => {
    const measured: Measured[] = [];
    let named = -1; // End of the last number that was part of a name or a reference.
    for (const token of numbers) {
      if (token.start < sentence.start || token.end > sentence.end) continue;
      if (token.start < (measured.at(-1)?.end ?? 0)) continue; // An exponent of the unit before: 'm s−1'.
      const unitEnd = unitAfter(text, token, language);
      const follows =
        named >= 0 &&
        unitEnd === undefined &&
        /^\p{L}?(?:\s?[,–&-]\s?|\s?,?\s?(?:and|or|to|und|et|y|e)\s)$/u.test(text.slice(named, token.start));
      if (isNoQuantity(text, token, unitEnd, mask) || (follows && !token.words)) {
        if (!token.words) named = token.end;
        continue;
      }
      measured.push({
        token,
        lead: leadOf(text, token.start, Math.max(sentence.start, measured.at(-1)?.end ?? 0)),
        end: unitEnd ?? token.end,
        unit: unitEnd === undefined ? undefined : cleanUnit(text.slice(token.end, unitEnd)),
      });
    }
    return shareCounts(
      text,
      grouped(text, measured).map((group) => quantity(text, sentence, group, language)),
    );
  });
}

/** 'from 32k to 2k context lengths', '12, 15 and 20 patients': the noun after the last number holds for all. */
function shareCounts(text: string, list: readonly Quantity[]): Quantity[] {
  const result = [...list];
  const inherited = new Set<number>();
  for (let k = result.length - 2; k >= 0; k--) {
    const [here, next] = [result[k]!, result[k + 1]!];
    if (
      here.counts !== undefined ||
      next.countsSpan === undefined ||
      here.unit !== next.unit ||
      here.kind === 'statistic'
    )
      continue;
    const link = /^(?:\s(?:to|and|or|versus|vs\.?)\s|(?<comma>,)\s(?<and>and\s|or\s)?)$/u.exec(
      text.slice(here.end, next.start),
    );
    if (link === null) continue;
    // '22, 8 females' are two things; '12, 15 and 20 patients' are one list.
    if (link.groups?.comma !== undefined && link.groups.and === undefined && !inherited.has(k + 1)) continue;
    inherited.add(k);
    const shared: Quantity = {
      ...here,
      counts: next.counts,
      countsSpan: next.countsSpan,
      kind: here.kind === 'other' ? next.kind : here.kind,
    };
    result[k] = { ...shared, key: next.key };
  }
  return result;
}

const cleanUnit = (unit: string): string => unit.replace(/^[\s\u00a0‐‑-]+/u, '').trim();

/** End of the unit after a number: '5 mg', '12%', '8-week', '3 years'. */
function unitAfter(text: string, token: NumberToken, language: string): number | undefined {
  hyphenUnit.lastIndex = token.end;
  const hyphen = hyphenUnit.exec(text);
  if (hyphen) return token.end + hyphen[0].length;
  const gap = /^[\s\u00a0\u2009\u202f]{0,2}/u.exec(text.slice(token.end, token.end + 2))?.[0].length ?? 0;
  const end = unitAt(text, token.end + gap, language);
  if (end === undefined) return undefined;
  // Written-out numbers take unit words, no symbols: 'two days', not 'two A'.
  if (token.words && end - token.end - gap < 3 && text[token.end + gap] !== '%') return undefined;
  return end;
}

/** Joins the two ends of a range: '3–5 mg', 'between 8000 and 9000 K', 'from 78% to 95%', '5.2 ± 1.1 mm'. */
function grouped(text: string, list: readonly Measured[]): Measured[][] {
  const groups: Measured[][] = [];
  for (let k = 0; k < list.length; k++) {
    const here = list[k]!;
    const next = list[k + 1];
    if (next && joins(text, here, next)) {
      groups.push([here, next]);
      k++;
    } else groups.push([here]);
  }
  return groups;
}

function joins(text: string, a: Measured, b: Measured): boolean {
  const between = text.slice(a.end, b.lead.start);
  const own = text.slice(a.end, b.token.start);
  if (/×$/u.test(text.slice(0, a.end).slice(-1)) && /^\s?$/u.test(own)) return true; // 20 × 20 degrees
  const before = text.slice(Math.max(0, a.lead.start - 9), a.lead.start);
  if (b.lead.currency !== undefined && a.lead.currency === undefined) return false;
  if (/^\s?(?:–|-|−|—|~|〜|～|至|到|±|\+\/-|\+\/−)\s?$/u.test(own))
    return a.unit === undefined || a.unit === b.unit || isPercent(a.unit);
  if (a.token.words !== b.token.words) return false;
  if (partOf(text, a, b)) return true;
  if (/^\s(?:to|through|bis|à|a|até)\s$/u.test(between)) {
    // Two states of a bare count ('from 32k to 2k context lengths') are two figures, not a range.
    const bare = a.unit === undefined && b.unit === undefined;
    const decimals = /[.,]/u.test(text.slice(a.token.start, a.token.end));
    if (bare && !decimals && /\bfrom\s$/iu.test(before) && (b.token.value ?? 0) > 20) return false;
    return a.unit === undefined || b.unit !== undefined;
  }
  if (/^\s(?:and|und|et|y|e)\s$/u.test(between)) {
    if (/\b(?:between|zwischen|entre)\s(?:about |approximately |∼|~)?$/iu.test(before)) return true;
    return a.unit === undefined &&
      b.unit !== undefined &&
      !isPercent(b.unit) &&
      !/^(?:years?|months?|weeks?|days?)/u.test(b.unit)
      ? !a.token.words
      : false;
  }
  if (/^\sor\s$/u.test(between)) return a.unit === undefined && b.unit !== undefined && !a.token.words;
  return false;
}

/** '4 of 25 estimates', '12 out of the 40 towns': one number, that of a part beside its whole. */
const partOf = (text: string, a: Measured, b: Measured): boolean =>
  a.unit === undefined &&
  b.unit === undefined &&
  (b.lead.modifier === undefined || /^(?:over|about|more than|nearly|almost)$/iu.test(b.lead.modifier)) &&
  /^\s(?:(?:out\s)?of\s(?:the\s|all\s|these\s|our\s)?(?:(?:over|about|more than|nearly|almost)\s)?|des?\s(?:los\s|las\s)?|d[aeo]s?\s|dei\s|delle\s|von\s(?:den\s)?|der\s)$/u.test(
    text.slice(a.end, b.token.start),
  ) &&
  (a.token.value ?? 1) <= (b.token.value ?? 0) &&
  Number.isInteger(b.token.value);

function quantity(
  text: string,
  sentence: QuantitySentence,
  group: readonly Measured[],
  language: string,
): Quantity {
  const first = group[0]!;
  const last = group.at(-1)!;
  const range = group.length === 2;
  const between = range ? text.slice(first.end, last.token.start) : '';
  const tolerance = /±|\+\/[-−]/u.test(between);
  const part = range && partOf(text, first, last);
  let start = first.lead.start;
  if (range) {
    const word = /(?<!\p{L})(?:from|between|zwischen|entre|von|de|desde)\s+$/iu.exec(
      text.slice(Math.max(sentence.start, start - 10), start),
    );
    if (word && /^\s(?:to|and|bis|und|et|y|e|à|a|até)\s/u.test(text.slice(first.end, last.lead.start + 1)))
      start -= word[0].length;
  }
  const bound = range ? undefined : boundAfter(text, last.end);
  const end = bound?.end ?? last.end;
  const unit = last.unit ?? first.unit ?? (first.lead.currency ? first.lead.currency : undefined);
  const percent = unit !== undefined && isPercent(unit);
  const noun =
    language === 'zh' || language === 'ja'
      ? countedNounWide(text, end, sentence.end)
      : unit === undefined || percent || /fold|times|old$/u.test(unit)
        ? countedNoun(text, end, sentence.end, percent, language)
        : undefined;
  const label = labelAfter(text, end, sentence.end);
  const change = changeAround(text, sentence, { start, end });
  const sign = first.lead.negative ? -1 : 1;
  const kind = kindOf(
    text,
    sentence,
    { start, end },
    { unit, currency: first.lead.currency, form: first.token.form, noun, value: first.token.value },
  );
  const shared = {
    start,
    end,
    text: text.slice(start, end),
    number: numberText(text, first, last, percent),
    value: first.token.value === undefined ? undefined : sign * first.token.value,
    ...(range && !tolerance && !part && last.token.value !== undefined
      ? { high: last.token.value * (last.lead.negative ? -1 : 1) }
      : {}),
    unit,
    kind,
    ...modifierOf(first.lead.modifier, bound?.sign),
    counts: noun && text.slice(noun.start, noun.end),
    ...(noun ? { countsSpan: noun } : {}),
    ...(label ? { label: text.slice(label.start, label.end), labelSpan: label } : {}),
    ...(change === undefined ? {} : { change }),
    sentence: sentence.index,
    role: sentence.role,
  };
  return {
    ...shared,
    key: isKeyFigure(text, shared, first.token.words) && !isIncidental(text, shared),
  };
}

const modifierOf = (written: string | undefined, sign: string | undefined) => {
  const modifier = written ?? sign;
  return modifier === undefined ? {} : { modifier };
};

/** The number as written, with a touching sign, currency, percent: '−8.3%', '$5 million', '35% to 68%'. */
function numberText(text: string, first: Measured, last: Measured, percent: boolean): string {
  const from =
    first.lead.currency !== undefined || first.lead.negative
      ? first.lead.start + (first.lead.modifier?.length ?? 0)
      : first.token.start;
  return text.slice(from, percent ? last.end : last.token.end).trim();
}
