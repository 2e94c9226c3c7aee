/** What follows a number and makes a bound of it: '30 % or more', '18 years and older'. */
const bound =
  /^[\s\u00a0]+(?:or|and)\s(?<how>more|greater|higher|above|over|upwards?|older|larger|better|longer|fewer|less|lower|below|under|younger|smaller|shorter)(?!\p{L}|\s(?:than|\p{L}+(?:s|ed)\b))/iu;

const downwards = /^(?:fewer|less|lower|below|under|younger|smaller|shorter)$/iu;

/** Where such words end, and the sign that says the same. */
export function boundAfter(
  text: string,
  end: number,
): { readonly end: number; readonly sign: '≥' | '≤' } | undefined {
  const found = bound.exec(text.slice(end, end + 24));
  return found?.groups?.how === undefined
    ? undefined
    : { end: end + found[0].length, sign: downwards.test(found.groups.how) ? '≤' : '≥' };
}
