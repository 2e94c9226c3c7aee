import type { Span } from '../../text/rich-text.ts';
import type { Quantity } from '../model.ts';
import { isPercent } from './units.ts';

/** Label in brackets right after a value: '35% (GPT-4)'. Statistics in brackets are none. */
export function labelAfter(text: string, end: number, limit: number): Span | undefined {
  const match = /^\s?\(([^()]{2,40})\)/u.exec(text.slice(end, Math.min(limit, end + 60)));
  if (!match) return undefined;
  const inside = match[1]!;
  if (
    !/\p{L}{2}/u.test(inside) ||
    /[=<>≤≥±%]|\bCI\b|^(?:e\.g|i\.e|see|Fig|Table|p\b|n\b|95)|\b(?:19|20)\d\d\b|^\d+(?:[.,]\d+)?\s?(?:of|\/|out)|\d\s?(?:of|out of)\s?\d/u.test(
      inside,
    )
  )
    return undefined;
  const start = end + match[0].indexOf('(') + 1;
  return { start, end: start + inside.length };
}

const changeAfter =
  /^\s(?:(?:absolute|relative|further|significant|average|overall|mean|point)\s){0,2}(drop|decrease|increase|reduction|gain|gains|improvement|improvements|decline|rise|growth|loss|fall|speed-?up|faster|slower|higher|lower|greater|larger|smaller|fewer|more|less|better|worse|points? (?:higher|lower|better))(?!\p{L})/u;
const changeBefore =
  /(?<!\p{L})(drop(?:s|ped)?|decreas(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|gains?|improv(?:e|es|ed|ing|ement|ements)|declin(?:e|es|ed)|ris(?:e|es)|rose|grew|grow|fell|fall|falls|outperform(?:s|ed|ing)?|speed-?up|saves?|mov(?:es|ed|ing)|going)(?!\p{L})(?:\s(?!and\b|or\b)[^\s,;.()]+){0,5}\s(?:of|by|from|to|up to)\s*$/u;

/** 'drop', 'increased', 'from … to' around a value, as written. */
export function changeAround(text: string, sentence: Span, span: Span): string | undefined {
  const after = changeAfter.exec(text.slice(span.end, Math.min(sentence.end, span.end + 50)));
  if (after) return after[1]!;
  const before = text.slice(Math.max(sentence.start, span.start - 80), span.start);
  const inside = text.slice(span.start, span.end);
  const from = /(?:^|\s)from\s$/iu.test(before) || /^from\s/iu.test(inside);
  if (
    from &&
    (/^from\s/iu.test(inside) || toNumber.test(text.slice(span.end, Math.min(sentence.end, span.end + 80))))
  )
    return 'from … to';
  if (/\bfrom\s\D{0,12}\d[^.;]{0,40}\sto\s$/u.test(before)) return 'from … to';
  return changeBefore.exec(before)?.[1];
}

const toNumber = /^[^.;]{0,60}?\sto\s\D{0,12}\d/u;

const statisticBefore =
  /(?:\b(?:p|P|r|R2|r2|R²|t|F|z|Z|χ2|χ²|β|α|κ|k|OR|aOR|HR|aHR|RR|IRR|SMD|d|AUC|AUROC|ICC|SD|SE|SEM|IQR|[Ii]ndex|df|CI)\s?[=<>≤≥:]?\s?|(?:[Oo]dds|[Hh]azard|[Rr]isk|[Rr]ate) ratios?(?:\s?\[?\(?(?:OR|HR|RR|IRR)?\)?\]?)?[,:;]?\s?(?:of|was|=)?\s?|\bCIs?,?:?\s?[=[(]?\s?|\b[Cc]onfidence intervals?:?\s?[=[(]?\s?)$/u;

export interface KindHints {
  readonly unit: string | undefined;
  readonly currency: string | undefined;
  readonly form: 'plain' | 'ratio' | 'fraction';
  readonly noun: Span | undefined;
  readonly value: number | undefined;
}

export function kindOf(text: string, sentence: Span, span: Span, hints: KindHints): Quantity['kind'] {
  const before = text.slice(Math.max(sentence.start, span.start - 30), span.start);
  if (hints.currency !== undefined) return 'money';
  if (
    hints.unit !== undefined &&
    /^(?:euros?|Euro|dollars?|dólares|reais|元|万元|亿元|美元|円|ドル)$/u.test(hints.unit)
  )
    return 'money';
  if (statisticBefore.test(before) || /^\s?(?:CI\b|confidence)/u.test(text.slice(span.end, span.end + 14)))
    return 'statistic';
  if (hints.unit !== undefined && isPercent(hints.unit)) return 'percent';
  if (hints.form !== 'plain' || /^(?:-?fold|times|×|x|倍)/u.test(hints.unit ?? '')) return 'ratio';
  if (hints.unit !== undefined) return 'measure';
  if (/\bn\s?=\s?$/iu.test(before)) return 'count';
  if (/[=<>]\s?$/u.test(before) || /^[<>≤≥]\s?0?\.\d/u.test(text.slice(span.start, span.end)))
    return 'statistic';
  if (hints.noun === undefined || /^[−–+-]/u.test(text.slice(span.start, span.end))) return 'other';
  return 'count';
}

type Described = Omit<Quantity, 'key'>;

/** Nouns that make no figure for a slide: places in a text or a design, not findings. */
const weakNoun =
  /^(?:phases?|steps?|stages?|sections?|parts?|types?|ways?|kinds?|aspects?|main|key|major|points?|dimensions?|sides?|ends?|hands?|decades?)\b/iu;

/** Fit to stand alone as a big number: written in digits, with something that it counts or changes. */
export function isKeyFigure(text: string, quantity: Described, words: boolean): boolean {
  if (
    words ||
    quantity.value === undefined ||
    quantity.kind === 'statistic' ||
    quantity.kind === 'other' ||
    quantity.kind === 'date'
  )
    return false;
  const before = text.slice(Math.max(0, quantity.start - 12), quantity.start);
  if (/[=±×]\s?$/u.test(before)) return false;
  if (quantity.kind === 'percent')
    return !(quantity.value === 95 && /CI|confidence/u.test(text.slice(quantity.end, quantity.end + 20)));
  if (quantity.kind === 'money') return true;
  if (quantity.kind === 'ratio') return /fold|times|×|x|倍/u.test(quantity.unit ?? '');
  if (quantity.kind === 'measure')
    return quantity.change !== undefined || /-?olds?$/u.test(quantity.unit ?? '') === false;
  return (quantity.counts !== undefined && !weakNoun.test(quantity.counts)) || quantity.change !== undefined;
}
