import { languageEntry } from '../../languages/index.ts';

/** Units of measure, and the pattern that finds one after a number. */

const prefixed = 'm|g|s|Hz|W|V|A|Pa|J|eV|mol|L|l|M|N|T|F|C|B|b|bar|Da|bp|cal|Bq|Gy|Sv|Å|Ω|t|lm|lx|K|R|pc|Wh';
const prefix = '[kMGTPmµμnpfcdhE]|da';

/** Symbols that are case-sensitive and short; a word character may not follow. */
const symbols =
  `(?:${prefix})?(?:${prefixed})|°\\s?[CFNSEW]|°|º\\s?C|℃|‰|ppm|ppb|ppt|ppmv|wt\\.?\\s?%|vol\\.?\\s?%|mol\\.?\\s?%|at\\.?\\s?%|` +
  'min|h|hr|hrs|d|wk|wks|mos?|yr|yrs|y|a|Myr|kyr|Gyr|byr|Ma|ka|Ga|ha|U|IU|mU|dB|dBm|rpm|fps|px|dpi|Mbps|Gbps|kbps|bps|bpm|mmHg|Torr|atm|mbar|mBar|psi|' +
  'lb|lbs|oz|ft|in|mi|mph|kcal|MeV|GeV|TeV|keV|meV|AU|kR|mbsl|mdeg|deg|rad|mrad|sr|emu|Oe|G|Å|nt|kDa|kb|Mb|Gb|kB|MB|GB|TB|PB|FLOPS?|TFLOPS?|GFLOPS?|PFLOPS?|' +
  'v/v|w/w|w/v|h/day|pp|SD|sd|QALYs?|mEq|lx|Pa';

const longWords =
  'per\\s?cent|percentage points?|percentage|milliseconds?|microseconds?|nanoseconds?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|' +
  'met(?:er|re)s?|kilomet(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|microns?|micromet(?:er|re)s?|nanomet(?:er|re)s?|miles?|feet|foot|inch(?:es)?|' +
  'grams?|kilograms?|milligrams?|micrograms?|tons?|tonnes?|pounds?|lit(?:er|re)s?|millilit(?:er|re)s?|microlit(?:er|re)s?|' +
  'degrees?(?: Celsius| latitude| longitude)?|kelvins?|(?:kilo|mega|giga|tera|milli|micro|nano)?(?:volts?|watts?|joules?|hertz|calories?|newtons?|pascals?|amperes?)(?: per mole)?|bits?|bytes?|pixels?|hectares?|acres?|moles?|' +
  'orders of magnitude|base pairs?|light[- ]years?|solar masses|times|fold|[Ff]LOPs?';

const power = '(?:\\s?\\^?\\{?[−–-]\\s?[1-9]\\}?|[⁻]?[¹²³⁴⁵⁶]|\\^?\\{?[23]\\}?)?(?![\\p{L}\\d])';
const inverse = '\\s?\\^?\\{?(?:[−–-]\\s?[1-4]\\}?|⁻[¹²³⁴])(?![\\p{L}\\d])';
const one = `(?:${longWords}|${symbols})`;
const stopAfter = '(?![\\p{L}\\d]|[-‐‑]\\p{L})';

/** One unit or a compound: 'mg cm−2', 'm s−1', 'mg/kg per day', 'kg·m'. Sticky; starts right at the unit. */
const unitPattern = new RegExp(
  `(?:[%％‰](?:\\s?(?:per|/)\\s?(?:${longWords})${stopAfter})?(?![\\p{L}\\d])|×(?![\\s\\d])|[x×](?![\\p{L}\\d])|` +
    `(?:${one})${power}(?:(?:\\s?[/·⋅]\\s?|\\s+per\\s+)(?:${one})${power}|\\s(?:${one})${inverse})*)`,
  'uy',
);

/** After a hyphen: '8-week', '67-year-old', '2.4-fold', '51-bp'. */
export const hyphenUnit =
  /[-‐‑–](?:year|month|week|day|night|hour|minute|second|fold|bp|kb|mm|cm|m|km|nm|mg|kg|g|ml|mL|bit|point|item|percent|degree|inch|mile|ms|s|h|min|yr|hr|kDa|MW|kW|GHz|MHz|Hz)s?(?![\p{L}\d])(?:[-‐‑]olds?(?![\p{L}]))?/uy;

/** A unit at `at` of the text: its end, or undefined. Capital single letters need care: 'in 34 A new …'. */
export function unitAt(text: string, at: number, language: string): number | undefined {
  const foreign = languageEntry(language, 'units');
  if (foreign !== undefined) {
    foreign.lastIndex = at;
    const match = foreign.exec(text);
    if (match) return at + match[0].length;
  }
  unitPattern.lastIndex = at;
  const match = unitPattern.exec(text);
  if (!match || match[0] === '') return undefined;
  const unit = match[0];
  // 'in', 'a', 'd', 'y', 'h' are words or names as well.
  if (/^(?:in|a|pp|at|y|in\s.*|a\s.*)$/u.test(unit)) return undefined;
  // '30C', '3A', '5G': a lone capital right at the number belongs to a name.
  if (/^[A-JLMNO-UX-Z]$/u.test(unit) && /\d/u.test(text[at - 1] ?? '')) return undefined;
  return at + unit.length;
}

/** '8.3 %' and the like in any script. */
export const isPercent = (unit: string): boolean =>
  /^(?:%|％|per\s?cent|percent|Prozent|pour cent|por ciento|por cento|パーセント)$/iu.test(unit.trim());
