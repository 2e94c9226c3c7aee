/** What people write that KaTeX has not, and how the same is said with what there is. */
const lacking: readonly (readonly [command: RegExp, fault: string, hint: string])[] = [
  [
    /\\multi(?:column|row)\b/,
    'it has a cell over several columns or rows in an array that is a part of the formula.',
    'Write the array as a formula of its own, or as an HTML table: <td colspan="2">$…$</td>. Formulas are set there.',
  ],
  [
    /\\cline\b|\\cmidrule\b|\\(?:top|mid|bottom)rule\b/,
    'it has a rule of a LaTeX table in an array that is a part of the formula.',
    'Write \\hline, or the table in Markdown with formulas in its cells.',
  ],
  [
    /\\begin\s*\{(?:tabular\*?|tabularx|table)\}/,
    'it has a table of LaTeX in a formula.',
    'Write it as a formula of its own, in Markdown or in HTML, with formulas in its cells; or \\begin{array} where it stands in a formula.',
  ],
  [
    /\\begin\s*\{(?:tikzpicture|tikzcd)\}|\\tikz\b|\\xymatrix\b|\\feynmandiagram\b/,
    'it is a drawing.',
    'Save it as SVG (pdflatex and pdftocairo -svg) and show that; \\begin{CD} sets a square diagram.',
  ],
  [
    /\\begin\s*\{(?:algorithm|algorithmic|lstlisting|verbatim|minted)\}/,
    'it is a listing.',
    'Write it as a code block, between lines of ```.',
  ],
  [
    /\\(?:includegraphics|href|url|html\w+)\b/,
    'it names a picture or an address.',
    'Write the picture or link in Markdown, beside the formula.',
  ],
];

/** Why a formula that KaTeX refused cannot be set, where it is known what it lacks. */
export function lackingIn(tex: string): { readonly fault: string; readonly hint: string } | undefined {
  const found = lacking.find(([command]) => command.test(tex));
  return found && { fault: found[1], hint: found[2] };
}
