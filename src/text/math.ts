export interface FoundMath {
  readonly tex: string;
  readonly display: boolean;
  readonly end: number;
  /** The formula is only a number ('$35\%$'): read as text. */
  readonly plain?: string;
}

/** The longest formula that is looked for; an unpaired sign then stays text. */
const MAX_FORMULA = 1500;

/**
 * The formula that begins at `at`, in any of the forms `$…$`, `$$…$$`, `\(…\)`, `\[…\]` (backslashes also
 * doubled) or `\begin{…}`. Two dollar signs of money are none.
 */
export function mathAt(source: string, at: number): FoundMath | undefined {
  if (source[at] === '$') return dollars(source, at);
  const open = /^\\{1,2}([([])/.exec(source.slice(at, at + 3));
  if (open) {
    const from = at + open[0].length;
    const display = open[1] === '[';
    const close = new RegExp(`\\\\{1,2}\\${display ? ']' : ')'}`).exec(
      source.slice(from, from + MAX_FORMULA),
    );
    if (!close) return undefined;
    const tex = source.slice(from, from + close.index);
    // '\[4\]' is a citation with escaped brackets.
    if (!/[\\^_=+<>|/]/.test(tex) && !/^\s*[a-zA-Z]'?\s*$/.test(tex)) return undefined;
    return { tex: cleanTex(tex), display, end: from + close.index + close[0].length };
  }
  const environment = /^\\{1,2}begin\{(equation|align|gather|eqnarray|multline)(\*?)\}/.exec(
    source.slice(at, at + 24),
  );
  if (!environment) return undefined;
  const from = at + environment[0].length;
  const ending = `end{${environment[1]}${environment[2]}}`;
  const close = source.slice(from, from + MAX_FORMULA).indexOf(ending);
  if (close === -1) return undefined;
  const tex = cleanTex(source.slice(from, from + close).replace(/\\{1,2}$/, ''));
  const isPlain = environment[1] === 'equation';
  return {
    tex: isPlain ? tex : `\\begin{aligned}${tex}\\end{aligned}`,
    display: true,
    end: from + close + ending.length,
  };
}

function dollars(source: string, at: number): FoundMath | undefined {
  const display = source[at + 1] === '$';
  const from = at + (display ? 2 : 1);
  const limit = Math.min(source.length, from + MAX_FORMULA);
  for (let end = from; end < limit; end += 1) {
    const char = source[end];
    if (char === '\\') {
      end += 1;
      continue;
    }
    if (char === '\n' && /^\n[ \t]*\r?\n/.test(source.slice(end, end + 20))) return undefined;
    if (char !== '$') continue;
    if (display) {
      if (source[end + 1] !== '$') continue;
      const tex = cleanTex(source.slice(from, end));
      return tex === '' ? undefined : { tex, display: true, end: end + 2 };
    }
    const tex = source.slice(from, end);
    return isFormula(tex, source[end + 1] ?? '', source[at - 1] ?? '')
      ? inline(cleanTex(tex), end + 1)
      : undefined;
  }
  return undefined;
}

const inline = (tex: string, end: number): FoundMath => {
  const number = /^[-+]?\d[\d.,]*\s*(?:\\?%)?$/.test(tex)
    ? tex.replace('\\%', '%').replace(/\s+(?=%)/, '')
    : undefined;
  return { tex, display: false, end, ...(number === undefined ? {} : { plain: number }) };
};

/** Is the text between two dollar signs a formula, or prose between two sums of money? */
function isFormula(tex: string, after: string, before: string): boolean {
  if (tex.trim() === '') return false;
  if (/\\[a-zA-Z]/.test(tex)) return true;
  // '$28 for x_1 … $': a sum followed by words.
  if (/^\d[\d.,]*\s*(?:[a-z]{1,2}\s+)?[a-z]{2,}[\s,]/i.test(tex)) return false;
  if (/[\\^_{}=]/.test(tex)) return true;
  if (/\d/.test(after) || /[A-Za-z]/.test(before)) return false;
  if (/^\s/.test(tex) || /\s$/.test(tex)) return /^\s.{1,10}\s$/.test(tex) && !/\d{2}/.test(tex);
  // Letters of a formula stand alone; words in a row are prose.
  return !/[a-z]{2,}\s+[a-z]{2,}/i.test(tex) && !/^\d[\d.,]*\s*[-–/]$/.test(tex);
}

/** TeX as TeX wants it: underscores and stars that were escaped for Markdown, and doubled backslashes, restored. */
function cleanTex(tex: string): string {
  let out = tex
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
  const doubled = /\\\\[a-zA-Z,;!{}%_]/.test(out) && !/(?<!\\)\\[a-zA-Z]/.test(out);
  if (doubled) out = out.replace(/\\\\/g, '\\');
  return out.replace(/\\([_*])/g, '$1');
}
