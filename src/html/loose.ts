const token = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|br|cite|code|data|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/i;
const empty = /^(?:area|br|col|embed|hr|img|input|source|track|wbr)$/i;

/**
 * Words that stand on the slide itself, in no paragraph, as raw HTML lets them, get one. The slide is a grid: a sentence with
 * an emphasis in it would otherwise fall apart into three.
 */
export function wrapLoose(html: string): string {
  let result = '';
  let run = '';
  let words = false;
  let depth = 0;
  let at = 0;
  const flush = (): void => {
    // Breaks before and after stay where they are: they are space between blocks.
    const [, before = '', body = '', after = ''] = words
      ? (/^((?:\s|<br[^>]*>)*)([\s\S]*?)((?:\s|<br[^>]*>)*)$/.exec(run) ?? [])
      : ['', run];
    result += words ? `${before}<p>${body}</p>${after}` : run;
    run = '';
    words = false;
  };
  const put = (text: string, isWords: boolean): void => {
    run += text;
    if (isWords) words = true;
  };
  /** Depth below an inline element that began on the slide itself. */
  let inside = 0;
  for (const found of html.matchAll(token)) {
    const [text, slash, name] = found as unknown as [string, string, string | undefined];
    const before = html.slice(at, found.index);
    at = found.index + text.length;
    if (depth === 0) put(before, inside === 0 && before.trim() !== '');
    else result += before;
    if (name === undefined) {
      if (depth === 0) {
        if (inside === 0) flush();
        run += text;
        if (inside === 0) flush();
      } else result += text;
      continue;
    }
    const closes = slash === '/';
    const lone = empty.test(name) || text.endsWith('/>');
    if (depth > 0) {
      result += text;
      if (!lone) depth += closes ? -1 : 1;
    } else if (inside > 0 || inline.test(name)) {
      // A picture is part of a sentence too, and stands where the theme puts sentences.
      put(text, name.toLowerCase() === 'img' && !/\br-stretch\b/.test(text));
      if (!lone) inside = Math.max(0, inside + (closes ? -1 : 1));
    } else {
      flush();
      result += text;
      if (!lone && !closes) depth = 1;
    }
  }
  const rest = html.slice(at);
  if (depth === 0) put(rest, inside === 0 && rest.trim() !== '');
  else result += rest;
  flush();
  return result;
}
