/** A parsed Markdown table; cells are plain text. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One value with its name. */
export interface Mark {
  readonly label: string;
  /** As written: '35%', '1.2 × 10⁶', '3,000'. */
  readonly text: string;
  readonly value: number;
  /** The third cell, where it holds two numbers around the value: '1.18–1.58'. */
  readonly interval?: { readonly low: number; readonly high: number; readonly text: string };
}

const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  trillion: 1e12,
};

/**
 * The number in a written value: thousands separators, decimal commas, signs, powers of ten and magnitudes
 * ('32k', '1.2 million'). Undefined where there is none.
 */
export function numberIn(text: string): number | undefined {
  const plain = text.replace(/[\u2212\u2013](?=\s?[\d.])/g, '-').replace(/[\u00a0\u202f\u2009]/g, ' ');
  const found = /([-+]?)\s?(\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?|\.\d+)/.exec(plain);
  if (!found) return undefined;
  // A single comma before anything but three digits is a decimal comma.
  const digits = /^\d+,(?!\d{3}$)\d+$/.test(found[2]!)
    ? found[2]!.replace(',', '.')
    : found[2]!.replace(/[, ]/g, '');
  let value = Number(digits) * (found[1] === '-' ? -1 : 1);
  const rest = plain.slice(found.index + found[0].length);
  const power = /^\s?(?:[×x·*]\s?10|e)\s?\^?\{?([-+\u207b]?)([\d⁰¹²³⁴⁵⁶⁷⁸⁹]+)/i.exec(rest);
  if (power) {
    const exponent = Number(
      [...power[2]!].map((each) => (superscript.includes(each) ? superscript.indexOf(each) : each)).join(''),
    );
    value *= 10 ** (power[1] === '' || power[1] === '+' ? exponent : -exponent);
  } else {
    const word = /^\s?([a-z]+)\b/i.exec(rest)?.[1];
    // A capital or small letter alone is a magnitude only when it touches the digits: '32k', not '5 m'.
    const touches = !/^\s/.test(rest);
    const magnitude = word && magnitudes[word.toLowerCase()];
    if (magnitude && (word.length > 2 || (touches && word !== 'm'))) value *= magnitude;
  }
  return Number.isFinite(value) ? value : undefined;
}

/** The first column names, the second (or the only other one that holds a number) gives the value. */
export function readMarks({ rows }: ChartTable): Mark[] {
  return rows.flatMap((row) => {
    const text = row[1] ?? '';
    const value = numberIn(text);
    if (value === undefined) return [];
    const interval = intervalIn(row[2] ?? '', value);
    return [{ label: row[0] ?? '', text, value, ...(interval === undefined ? {} : { interval }) }];
  });
}

/** Two numbers with the value between them. */
function intervalIn(text: string, value: number): Mark['interval'] {
  const found =
    /([−-]?\d+(?:[.·]\d+)?)[^\d.]{0,8}?(?:–|—|-|−|to|,|;)\s?([−-]?\d+(?:[.·]\d+)?)/u.exec(text) ?? undefined;
  const [low, high] = [found?.[1], found?.[2]].map((digits) =>
    Number(digits?.replace('−', '-').replace('·', '.')),
  );
  return low === undefined || high === undefined || !(low <= value && value <= high)
    ? undefined
    : { low, high, text: text.trim() };
}
