/**
 * HTML comments taken out, or what a function makes of each put in their place. Many openings that nothing closes cost no more
 * than the text is long: for a pattern each of them would look at all that follows.
 */
export function withoutComments(text: string, instead: (comment: string) => string = () => ''): string {
  let result = '';
  let at = 0;
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', start + 4);
    if (close === -1) break;
    result += text.slice(at, start) + instead(text.slice(start, close + 3));
    at = close + 3;
  }
  return result + text.slice(at);
}
