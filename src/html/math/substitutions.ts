import { decodeEntities } from '../text.ts';

/** Commands whose braces hold words: an escaped underscore in them is one. */
const wordy =
  /\\(?:text\w*|math(?:rm|tt|sf|it|bf)|operatorname\*?|mbox|label|tag\*?|(?:eq)?ref|verb)\s*\{[^{}]*\}/g;

/**
 * Sites before 2024 let Markdown read formulas first, so authors had to escape: `S\_1`, `\sum\_{x}`, `\*`, four backslashes
 * for a line break. An underscore between two words, or in `\text{…}`, stays one.
 */
function unescaped(tex: string): string {
  if (!/\\[_*]|\\{4}/.test(tex)) return tex;
  const kept: string[] = [];
  return tex
    .replace(wordy, (part) => `\0${kept.push(part) - 1}\0`)
    .replace(/\\_/g, (written, at: number, all: string) => {
      const before = /(\\?)([a-zA-Z]+)$/.exec(all.slice(0, at));
      const isWord =
        before !== null &&
        before[1] === '' &&
        before[2]!.length > 1 &&
        /^[a-zA-Z]{2}/.test(all.slice(at + 2));
      return isWord ? written : '_';
    })
    .replace(/\\\*/g, '*')
    .replace(/\\{4}(?!\\)/g, '\\\\')
    .replace(/\0(\d+)\0/g, (_, index: string) => kept[Number(index)]!);
}

/** Environments by the one that KaTeX has. */
const environments: Readonly<Record<string, string>> = {
  multline: 'gather',
  'multline*': 'gather*',
  flalign: 'align',
  'flalign*': 'align*',
  eqnarray: 'align',
  'eqnarray*': 'align*',
};

const renamed = (tex: string): string =>
  tex
    .replace(/\\begin\{(eqnarray\*?)\}([\s\S]*?)\\end\{\1\}/g, (_, name: string, body: string) => {
      // `a &=& b` is one column in align.
      const rows = body.split('\\\\').map((row) => row.replace(/&([^&\\]*)&/, '&$1'));
      return `\\begin{${name}}${rows.join('\\\\')}\\end{${name}}`;
    })
    .replace(
      /\\(begin|end)\{(multline\*?|flalign\*?|eqnarray\*?)\}/g,
      (_, side: string, name: string) => `\\${side}{${environments[name]}}`,
    )
    .replace(/\\(?:begin|end)\{(?:displaymath|math|subequations)\}/g, '');

/** What LaTeX loads, KaTeX has or has not: the formula does not depend on the line. */
const loading = /\\(?:usepackage|require|RequirePackage)\s*(?:\[[^\]]*\])?\s*\{[^{}]*\}/g;

/** The end of the group in braces that opens at `from`. */
export function groupEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}

/** `\DeclareMathOperator{\argmin}{arg\,min}` → `\def\argmin{\operatorname{arg\,min}}` */
function operators(tex: string): string {
  const start = /\\DeclareMathOperator\s*(\*?)\s*\{?\s*(\\[a-zA-Z@]+)\s*\}?\s*(?=\{)/g;
  let result = '';
  let at = 0;
  for (let found = start.exec(tex); found; found = start.exec(tex)) {
    const end = groupEnd(tex, start.lastIndex);
    result += `${tex.slice(at, found.index)}\\gdef${found[2]}{\\operatorname${found[1]}${tex.slice(start.lastIndex, end)}}`;
    at = start.lastIndex = end;
  }
  return result + tex.slice(at);
}

/** Whether a formula defines macros, which then hold for the rest of the deck. */
export const defines = (tex: string): boolean =>
  /\\(?:(?:re|provide)?newcommand|providecommand|renewcommand|[gex]?def|g?let|global|DeclareMathOperator)(?![a-zA-Z])/.test(
    tex,
  );

const inText = /\\(text(?:rm|bf|it|tt|sf|normal)?|mbox)\{([^{}$\\]*)\}/g;
/** `\text{bill_len}`: MathJax sets the underscore, TeX and KaTeX refuse it. */
const wordsAsWritten = (_: string, command: string, words: string): string =>
  `\\${command}{${words.replaceAll('_', '\\_')}}`;

/** TeX as KaTeX takes it, whatever it was written for. */
export function substituted(tex: string): string {
  let source = unescaped(decodeEntities(tex));
  // `$\(x\)$`: one pair of signs too many.
  source = source.replace(/^\s*\\([([])((?:(?!\\[()[\]])[\s\S])*)\\[)\]]\s*$/, '$2');
  if (source.includes('_')) source = source.replace(inText, wordsAsWritten);
  if (loading.test(source)) source = source.replace(loading, '');
  if (source.includes('\\begin')) source = renamed(source);
  if (!defines(source)) return source;
  return commands(operators(source)).replace(/\\(def|let)(?=\s*\\)/g, '\\global\\$1');
}

/**
 * `\newcommand{\x}[2][a]{…}` → `\gdef\x#1#2{…}`: KaTeX refuses names that it knows, keeps none for later formulas, and has no
 * optional arguments.
 */
function commands(tex: string): string {
  const start =
    /\\(?:new|renew|provide)command\s*\*?\s*(?:\{\s*(\\(?:[a-zA-Z@]+|.))\s*\}|(\\(?:[a-zA-Z@]+|.)))\s*(?:\[(\d)\]\s*)?(?:\[([^\]]*)\]\s*)?(?=\{)/g;
  let result = '';
  let at = 0;
  for (let found = start.exec(tex); found; found = start.exec(tex)) {
    const name = (found[1] ?? found[2])!;
    const end = groupEnd(tex, start.lastIndex);
    const body = tex.slice(start.lastIndex, end);
    const signs = Array.from({ length: Number(found[3] ?? 0) }, (_, index) => `#${index + 1}`);
    const inner = `${name}@given`;
    result +=
      tex.slice(at, found.index) +
      (found[4] === undefined || !/^\\[a-zA-Z@]+$/.test(name)
        ? `\\gdef${name}${signs.join('')}${body}`
        : `\\gdef${inner}[#1]${signs.slice(1).join('')}${body}\\gdef${name}{\\@ifnextchar[{${inner}}{${inner}[${found[4]}]}}`);
    at = start.lastIndex = end;
  }
  return result + tex.slice(at);
}
