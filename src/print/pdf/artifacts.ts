/**
 * Marks what is painted outside of any tag (backgrounds, rules, furniture hidden from assistive technology) as
 * artifact: PDF/UA wants every mark on the page to be one or the other. Returns the same text where nothing is to do.
 *
 * Marked content may start neither inside a path nor cross a text object, so a mark opens before the first
 * operator of a path, before `BT`, or before `Do` and `sh`, and closes right after the painting operator.
 */
export function markArtifacts(source: string): string {
  let result = '';
  let copied = 0;
  let depth = 0;
  let pathStart = -1;
  let textStart = -1;
  const wrap = (from: number, to: number): void => {
    result += `${source.slice(copied, from)}/Artifact BMC\n${source.slice(from, to)}\nEMC`;
    copied = to;
  };
  for (const match of source.matchAll(tokens)) {
    const { 0: token, index } = match;
    const end = index + token.length;
    if (token.endsWith('BDC') || token.endsWith('BMC')) depth++;
    else if (token === 'EMC') depth--;
    else if (depth > 0) {
      // Tagged content inside a text object: the object itself must not be wrapped.
      if (textStart >= 0) textStart = -2;
    } else if (token === 'BT') textStart = index;
    else if (token === 'ET') {
      if (textStart >= 0) wrap(textStart, end);
      textStart = -1;
    } else if (token.endsWith('Do') || token.endsWith(' sh')) wrap(index, end);
    else if (pathOperator.test(token)) {
      if (pathStart < 0) pathStart = index;
    } else {
      if (token !== 'n' && pathStart >= 0) wrap(pathStart, end);
      pathStart = -1;
    }
  }
  return copied === 0 ? source : result + source.slice(copied);
}

/** Marks of a page that turned out to be decoration, as artifacts. */
export const asArtifacts = (source: string, marks: ReadonlySet<number>): string =>
  marks.size === 0
    ? source
    : source.replace(/\/\w+ ?<<\/MCID (\d+) ?>> ?BDC/g, (whole, mcid: string) =>
        marks.has(Number(mcid)) ? '/Artifact BMC' : whole,
      );

const number = '-?[\\d.]+';
const pathOperator = /(?: re| m)$/;
const tokens = new RegExp(
  [
    '\\/\\w+ ?<<.*?>> ?BDC',
    '\\/\\w+ BMC',
    '\\bEMC\\b',
    '\\bBT\\b',
    '\\bET\\b',
    '\\/\\S+ Do\\b',
    '\\/\\S+ sh\\b',
    `${number} ${number} ${number} ${number} re\\b`,
    `${number} ${number} m\\b`,
    '(?<=\\s)(?:f\\*?|F|S|s|B\\*?|b\\*?|n)(?=\\s|$)',
    '<[0-9A-Fa-f]*>',
    '\\((?:[^()\\\\]|\\\\[^])*\\)',
  ].join('|'),
  'g',
);
