import type { Span } from '../../text/rich-text.ts';

/** A number with its unit, as it may become the length of a bar. Offsets are those of the whole text. */
export interface Value extends Span {
  /** As written, unit included: '35%', '9.8 s'. */
  readonly text: string;
  readonly value: number;
  /** As written; 'percent' and 'per cent' count as '%', '' where there is none. */
  readonly unit: string;
  /** 'about', '<', 'up to' … before it: the bar would not be exact. */
  readonly vague: boolean;
}

const units =
  '(?:million|billion|thousand) (?:km²|km2|hm2|hm²|ha|tons|tonnes|t)|km²|km2|hm2|kcal mol[−-]1|kcal/mol|GPa|MPa|%|‰|percent(?:age points?)?|per cent|pp|points?|pts|-?fold|ms|s|sec(?:onds)?|min(?:utes)?|h|hours?|days?|weeks?|months?|years?|nm|[µμ]m|mm|cm|m|km|[µμ]g|mg|kg|g|kt|ml|mL|L|°C|℃|K|Hz|kHz|MHz|GHz|meV|eV|keV|MeV|GeV|TeV|kJ/mol|kcal/mol|mV|V|mW|W|kW|MW|GW|kWh|dB|mmHg|mmol/L|mg/dL|m/s|km/h|ppm|ppb|bpm|kpc|BLEU|F1|MB|GB|kB|kbps|Mbps|FPS|fps';
const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.·]\\d+)?';
const patternOf = (digits: string, unit: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_.,/$€£^-])([+−–-]?)(${digits})(?:(\\s?)(${unit})(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}_/^]|[.,]\\d|-(?!fold))`,
    'gu',
  );
const pattern = patternOf(number, units);
/** '6,4 %'. With three digits behind the mark it may be thousands: then no value is read. */
const commaPattern = patternOf('\\d+(?:[,.]\\d{1,2})?', `Prozent|por ciento|por cento|pour cent|${units}`);
const vagueBefore =
  /(?:[<>≤≥~∼≈±]|\b(?:about|around|approximately|roughly|nearly|almost|over|under|up to|at least|at most|more than|less than|below|above|as (?:high|low|much|many) as|an? additional))\s*$/iu;
/** Sizes, tests and intervals: never the length of a bar. */
const noBarBefore =
  /(?:\b[npPNtFrRχdf]\s?[=<>≤≥]\s?|\b(?:CI|interval|HR|OR|RR|SD|SE|IQR|range|fig(?:ure)?|table|sec(?:tion)?|eq|phase|type|level|stage|group|grade|version|layer|step|age|aged|chapter|part)[:.=]?\s*|[χ²±]\s*|\b\d+\s?[-–]\s?|\()$/iu;
const noBarAfter =
  /^\s?(?:CI\b|confidence|credible|-?(?:year|month|week|day)-|[-–]\s?\d|±|(?:to|and|or)\s\d+[-–]|\/\s?\d|of the variance|significance|level\b|quantile|percentile)/iu;

/** All values of a sentence that could be marks of a chart, ascending. */
export function valuesOf(text: string, sentence: Span, comma = false): Value[] {
  const source = text.slice(sentence.start, sentence.end);
  const result: Value[] = [];
  for (const match of source.matchAll(comma ? commaPattern : pattern)) {
    const [all, sign = '', digits = '', , unit = ''] = match;
    const before = source.slice(Math.max(0, match.index - 30), match.index);
    const after = source.slice(match.index + all.length, match.index + all.length + 20);
    const noBar = noBarBefore.exec(before);
    if ((noBar && noBar[0] !== '(') || noBarAfter.test(after)) continue;
    if (unit === '' && /^(?:1[5-9]|20)\d{2}$/u.test(digits)) continue;
    result.push({
      start: sentence.start + match.index,
      end: sentence.start + match.index + all.length,
      text: all,
      value:
        Number(digits.replace(/,/gu, comma ? '.' : '').replace('·', '.')) * (/[−–-]/u.test(sign) ? -1 : 1),
      unit: /^(?:per ?cent|Prozent|por cien?to|por cento|pour cent)$/u.test(unit) ? '%' : unit,
      vague: vagueBefore.test(before),
    });
  }
  return result;
}
