const formula =
  /<span class="katex"><span class="katex-mathml">(<math\b(?:(?!<\/math>)[\s\S])*?<annotation encoding="application\/x-tex">([^<]*)<\/annotation><\/semantics><\/math>)<\/span><span class="katex-html" aria-hidden="true">/g;

/**
 * Formulas for paper. On the screen KaTeX hides what is seen from screen readers and gives them MathML that is clipped
 * away; in a PDF Chromium drops both from the tag tree. Printed, what is seen becomes a figure with its TeX as the text;
 * the MathML stays in the page, for the export to PowerPoint reads it.
 */
export const spokenMath = (html: string): string =>
  html.includes('class="katex"')
    ? html.replace(
        formula,
        (_, math: string, tex: string) =>
          `<span class="katex" role="img" aria-label="${tex.replaceAll('"', '&quot;')}"><span class="katex-mathml" aria-hidden="true">${math}</span><span class="katex-html">`,
      )
    : html;

const pair =
  /<span class="katex"><span class="katex-mathml">(<math\b(?:(?!<\/math>)[\s\S])*<\/math>)<\/span>/g;

/** Formulas as MathML alone, for a web page without KaTeX's fonts and styles: browsers draw it, screen readers read it. */
export function mathmlOnly(html: string): string {
  if (!html.includes('class="katex"')) return html;
  let result = '';
  let copied = 0;
  for (const found of html.matchAll(pair)) {
    const [whole, math] = found;
    const end = endOfSpans(html, found.index + whole.length);
    if (end === undefined) continue;
    result += html.slice(copied, found.index) + (math as string);
    copied = end;
  }
  return result + html.slice(copied);
}

/** Where the span closes that is open at `from`, counting the ones within. */
function endOfSpans(html: string, from: number): number | undefined {
  const tag = /<(\/?)span\b[^>]*>/g;
  tag.lastIndex = from;
  let depth = 1;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  return undefined;
}
