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
