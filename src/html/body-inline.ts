import type { MarkdownIt, Token } from 'markdown-it';
import type { Inline, Run } from '../layouts/body.ts';
import { escapeHtml } from '../text/escape.ts';
import { hasShortcodeMark, replaceShortcodes, type SlideEnv, withoutMarksInTags } from './env.ts';
import { plainText } from './plain-text.ts';
import { linkTarget } from './sanitise-link.ts';
import { isSimpleHtml } from './simple-html.ts';
import { tool } from './tools.ts';

/**
 * Inline tokens as a drawing reads them: words, runs, and HTML that is safe on its own. Each is made when it is asked for: a
 * drawing that takes words only neither sets formulas nor reports what is wrong in them.
 */
export const inlineOf = (tokens: readonly Token[], md: MarkdownIt, env: SlideEnv): Inline => ({
  get text() {
    return plainText(tokens, env).replace(/\s+/g, ' ').trim();
  },
  get html() {
    return safeHtml(tokens, md, env);
  },
  get runs() {
    return runsOf(tokens, md, env);
  },
});

/** A drawing is put back after the sanitiser has run, so the author's HTML in it is cleaned here. */
function safeHtml(tokens: readonly Token[], md: MarkdownIt, env: SlideEnv): string {
  const own: SlideEnv = { ...env, rawPieces: [], rawHtml: false };
  const html = md.renderer.render([...tokens], md.options, own);
  const hasShortcode = hasShortcodeMark(html);
  const done = replaceShortcodes(html, (index) => env.renderShortcode?.(index, own) ?? '').trim();
  const isClean = !hasShortcode && !own.rawHtml && isSimpleHtml(own.rawPieces);
  return isClean || env.trust ? done : withoutMarksInTags(tool(env.tools, 'sanitise')(done, env.media));
}

const openers: Readonly<Record<string, 'strong' | 'em' | 'struck'>> = {
  strong: 'strong',
  em: 'em',
  s: 'struck',
};

type Format = Omit<Run, 'text' | 'html'>;

/** Small marks of HTML that stay in a run: `H<sub>2</sub>O`, a species in italics. */
const smallTag = /^<\/?(?:sub|sup|i|small|wbr|u|bdi|cite|var|abbr)>$/i;

const htmlOf = (token: Token, md: MarkdownIt, env: SlideEnv): string => {
  if (token.type === 'html_inline') return smallTag.test(token.content) ? token.content : '';
  if (/break$/.test(token.type)) return ' ';
  return token.type === 'text' ? escapeHtml(plainText([token], env)) : safeHtml([token], md, env);
};

function runsOf(tokens: readonly Token[], md: MarkdownIt, env: SlideEnv): Run[] {
  const runs: Run[] = [];
  const open = new Map<string, number>();
  const links: string[] = [];
  const count = (kind: string, by: number): void => {
    open.set(kind, (open.get(kind) ?? 0) + by);
  };
  for (const token of tokens) {
    const kind = openers[token.type.replace(/_(?:open|close)$/, '')];
    if (kind !== undefined && token.nesting !== 0) count(kind, token.nesting);
    else if (token.type === 'link_open')
      links.push(linkTarget(String(token.attrGet('href') ?? ''), env.media));
    else if (token.type === 'link_close') links.pop();
    else push(runs, plainText([token], env), htmlOf(token, md, env), formatOf(open, links.at(-1)));
  }
  return trimmed(runs);
}

const formatOf = (open: ReadonlyMap<string, number>, href: string | undefined): Format => ({
  ...((open.get('strong') ?? 0) > 0 ? { strong: true } : {}),
  ...((open.get('em') ?? 0) > 0 ? { em: true } : {}),
  ...((open.get('struck') ?? 0) > 0 ? { struck: true } : {}),
  ...(href === undefined ? {} : { href }),
});

/** Adds text to the last run where that has the same format. */
function push(runs: Run[], text: string, html: string, format: Format): void {
  if (text === '' && html === '') return;
  const last = runs.at(-1);
  const isSame =
    last !== undefined &&
    last.strong === format.strong &&
    last.em === format.em &&
    last.struck === format.struck &&
    last.href === format.href;
  if (isSame) runs[runs.length - 1] = { ...last, text: last.text + text, html: last.html + html };
  else runs.push({ text, html, ...format });
}

/** No white space at either end of the whole. */
const trimmed = (runs: readonly Run[]): Run[] =>
  runs
    .map((run, index) => {
      const trim = (words: string): string => {
        const start = index === 0 ? words.trimStart() : words;
        return index === runs.length - 1 ? start.trimEnd() : start;
      };
      return { ...run, text: trim(run.text), html: trim(run.html) };
    })
    .filter(({ text, html }) => text !== '' || html !== '');
