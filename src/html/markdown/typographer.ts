import type { MarkdownIt, Token } from 'markdown-it';

/** Dashes and dots as Goldmark's typographer sets them; markdown-it sets the quotation marks. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/(?<!-)---(?!-)/g, '\u2014'],
  [/(?<![-<])--(?![->])/g, '\u2013'],
  [/(?<!\.)\.\.\.(?!\.)/g, '\u2026'],
];

/** Hugo's typographer, which is on in every site that does not switch it off; the tools of other dialects have none. */
export function typographer(md: MarkdownIt): void {
  md.core.ruler.at('replacements', (state) => {
    if (!state.md.options.typographer) return;
    for (const { type, children } of state.tokens) {
      if (type !== 'inline') continue;
      leaveCode(children ?? []);
      // A bare address is shown as it is.
      let inAddress = false;
      for (const child of children ?? []) {
        if (child.type === 'link_open') inAddress = child.info === 'auto';
        else if (child.type === 'link_close') inAddress = false;
        else if (child.type === 'text' && !inAddress)
          for (const [pattern, sign] of signs) child.content = child.content.replace(pattern, sign);
      }
    }
  });
}

/** What stands in a script or style that begins within a line is code, and stays as it is written. */
function leaveCode(children: readonly Token[]): void {
  let inside: string | undefined;
  for (const child of children) {
    const [, slash, name] = /^<(\/?)(script|style|textarea)\b/i.exec(
      child.type === 'html_inline' ? child.content : '',
    ) ?? ['', '', undefined];
    if (name !== undefined) inside = slash === '/' ? undefined : name;
    else if (inside !== undefined && child.type === 'text') child.type = 'html_inline';
  }
}
