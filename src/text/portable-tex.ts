/**
 * TeX that old Hugo sites do not damage. Before Goldmark's passthrough (2024) Markdown took backslashes before
 * punctuation, stars and angle brackets out of formulas; each has a command of letters that means the same in
 * KaTeX and MathJax. Text inside `\text{…}` is left alone, where such commands do not work.
 */
export function portableTex(tex: string): string {
  const hasRows = /\\begin\b|\\substack\b|\\matrix\b|\\cases\b/.test(tex);
  return tex
    .replace(/\s+/g, ' ')
    .split(/(\\(?:text|mathrm|mbox|textbf|textit|operatorname)\s*\{[^{}]*\})/)
    .map((part, index) => (index % 2 === 1 ? part : swap(part, hasRows)))
    .join('');
}

const commands: Readonly<Record<string, string>> = {
  '\\{': '\\lbrace',
  '\\}': '\\rbrace',
  '\\,': '\\thinspace',
  '\\;': '\\thickspace',
  '\\:': '\\medspace',
  '\\!': '\\negthinspace',
  '\\|': '\\Vert',
  '\\\\': '\\cr',
  '*': '\\ast',
  '<': '\\lt',
  '>': '\\gt',
  '|': '\\vert',
};

/** `\cr` ends a row of a matrix; where there are no rows, `\newline` is the command. */
const swap = (part: string, hasRows: boolean): string =>
  part.replace(/\\[{},;:!|\\]|[*<>|]/g, (sign, at: number, whole: string) => {
    // `\left\{`, `\big|` and the like take the long names as well.
    const next = whole[at + sign.length] ?? '';
    const command = sign === '\\\\' && !hasRows ? '\\newline' : commands[sign];
    return `${command}${/[a-zA-Z]/.test(next) || next === '' ? ' ' : ''}`.replace(
      / $/,
      next === '' ? '' : ' ',
    );
  });
