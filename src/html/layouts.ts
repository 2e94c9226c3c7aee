import type { MarkdownIt, Token } from 'markdown-it';
import type { ChartKind } from '../layouts/chart/draw-chart.ts';
import { layoutsOf } from '../layouts/index.ts';
import { isDoiUrl } from '../text/doi.ts';
import { escapeHtml } from '../text/escape.ts';
import { drawBody } from './draw-body.ts';
import { hold, type SlideEnv } from './env.ts';
import { plainText } from './plain-text.ts';
import { tool } from './tools.ts';

const chartKinds: readonly ChartKind[] = ['bars', 'range', 'before-after', 'parts', 'share', 'interval'];

/** What the layouts of drafted decks add to plain Markdown, by the class of the slide. */
export function layouts(md: MarkdownIt): void {
  md.core.ruler.push('layouts', (state) => {
    const env = state.env as SlideEnv;
    // Notes and inner texts of shortcodes have no layout.
    if (!env.classes || env.classes.length === 0) return;
    const safe = (content: string): Token => {
      const token = new state.Token('safe_html', '', 0);
      token.content = content;
      token.block = true;
      return token;
    };
    for (const layout of layoutsOf(env.classes))
      state.tokens = drawBody(state.tokens, layout, { md, env, src: state.src, safe });
    if (env.classes.includes('layout-chart')) state.tokens = chart(state.tokens, env, safe);
    if (env.classes.includes('layout-compare')) state.tokens = sides(state.tokens, safe);
    if (env.classes.includes('layout-title')) {
      keepNames(state.tokens, safe);
      state.tokens = paperQr(state.tokens, env, safe);
    }
    if (env.classes.includes('shares')) state.tokens = shares(state.tokens, env, safe);
    if (env.classes.includes('layout-links')) state.tokens = qr(state.tokens, env, safe);
  });
}

type Safe = (html: string) => Token;

function chart(tokens: Token[], env: SlideEnv, safe: Safe): Token[] {
  const name = env.classes.find((word) => word.startsWith('chart-'))?.slice('chart-'.length) ?? 'bars';
  const kind = (chartKinds as readonly string[]).includes(name) ? (name as ChartKind) : 'bars';
  const from = tokens.findIndex(({ type, level }) => type === 'table_open' && level === 0);
  const to = tokens.findIndex(({ type }, index) => index > from && type === 'table_close');
  if (from === -1 || to === -1) return tokens;
  const rows: string[][] = [];
  for (const token of tokens.slice(from, to)) {
    if (token.type === 'tr_open') rows.push([]);
    else if (token.type === 'inline') rows.at(-1)?.push(plainText(token.children ?? [], env).trim());
  }
  const [head = [], ...body] = rows;
  const title = tokens.find(
    ({ type }, index) => type === 'inline' && tokens[index - 1]?.type === 'heading_open',
  );
  const html = tool(env.tools, 'drawChart')(
    kind,
    { head, rows: body },
    {
      title: title ? plainText(title.children ?? [], env).trim() : head.join(', '),
      id: `chart-${env.uid}`,
      direction: env.direction,
    },
  );
  return html === undefined
    ? tokens
    : [...tokens.slice(0, from), safe(hold(env, html)), ...tokens.slice(to + 1)];
}

/** Each third-level heading and what belongs to it become one side of the comparison. */
function sides(tokens: Token[], safe: Safe): Token[] {
  const result: Token[] = [];
  let open = false;
  const close = (): void => {
    if (open) result.push(safe('</div>\n'));
    open = false;
  };
  for (const token of tokens) {
    const top = token.level === 0;
    if (top && (token.type === 'heading_open' || token.type === 'html_block')) close();
    if (top && token.type === 'heading_open' && token.tag === 'h3') {
      result.push(safe('<div class="side">\n'));
      open = true;
    }
    result.push(token);
  }
  close();
  return result;
}

const nameLength = 28;

/** A person's name is not broken over two lines: 'Heather / J. Kulik'. */
function keepNames(tokens: readonly Token[], safe: Safe): void {
  const open = tokens.findIndex(
    ({ type, content }) => type === 'html_block' && /^<div class="authors">\s*$/.test(content),
  );
  for (const token of open < 0 ? [] : tokens.slice(open, open + 4))
    if (token.children)
      token.children = token.children.flatMap((child) =>
        child.type === 'text' ? wholeNames(child, safe) : [child],
      );
}

function wholeNames(token: Token, safe: Safe): Token[] {
  return token.content.split(/([,，、;]\s*)/u).flatMap((part) => {
    const text = Object.assign(Object.create(Object.getPrototypeOf(token)), token, {
      content: part,
    }) as Token;
    const name = part.trim();
    const isName = /\S\s\S/u.test(part) && name.length <= nameLength && !/^and\b/.test(name);
    if (part === '') return [];
    return isName ? [safe('<span class="name">'), text, safe('</span>')] : [text];
  });
}

/** Squares before each number in large type that is a share of a hundred. */
function shares(tokens: Token[], env: SlideEnv, safe: Safe): Token[] {
  return tokens.map((token, index) => {
    const [first, number] = token.children ?? [];
    const opens = first?.type === 'strong_open' || (first?.type === 'text' && first.content === '');
    const strong = token.children?.find(({ type }) => type === 'strong_open');
    if (token.type !== 'inline' || tokens[index - 2]?.type !== 'list_item_open' || !opens || !strong)
      return token;
    const at = (token.children ?? []).indexOf(strong);
    const written = token.children?.[at + 1]?.content ?? number?.content ?? '';
    const drawn = tool(env.tools, 'drawShare')(written, env.direction);
    if (drawn !== undefined) token.children = [safe(hold(env, drawn)), ...(token.children ?? [])];
    return token;
  });
}

/** A code for telephones over the address of the paper on the title slide. */
function paperQr(tokens: Token[], env: SlideEnv, safe: Safe): Token[] {
  const open = tokens.findIndex(
    ({ type, content }) => type === 'html_block' && /^<div class="paper">\s*$/.test(content),
  );
  const [link] = open < 0 ? [] : linksIn(tokens.slice(open).slice(0, 4));
  if (link === undefined) return tokens;
  const figure = `<figure class="qr">${tool(env.tools, 'drawQr')(link)}</figure>\n`;
  for (const token of tokens.slice(open).slice(0, 4))
    token.children = breakAtSlashes(token.children, () => safe(hold(env, '<wbr>')));
  return [...tokens.slice(0, open + 1), safe(hold(env, figure)), ...tokens.slice(open + 1)];
}

/** An address may be broken behind its slashes. */
function breakAtSlashes(children: Token[] | null, wbr: () => Token): Token[] | null {
  return (
    children?.flatMap((token) => {
      if (token.type !== 'text') return [token];
      return token.content.split(/(?<=\/)/).flatMap((piece, index) => {
        const part = Object.assign(Object.create(Object.getPrototypeOf(token)), token, { content: piece });
        return index === 0 ? [part] : [wbr(), part];
      });
    }) ?? null
  );
}

/** Web addresses that the tokens link to. */
const linksIn = (tokens: readonly Token[]): string[] =>
  tokens
    .flatMap(({ children }) => (children ?? []).filter(({ type }) => type === 'link_open'))
    .map((link) => String(link.attrGet('href') ?? ''))
    .filter((href) => /^https?:\/\//i.test(href));

/** A code for telephones beside the links: the DOI where there is one, else the first address. */
function qr(tokens: Token[], env: SlideEnv, safe: Safe): Token[] {
  const web = linksIn(tokens);
  const url = web.find(isDoiUrl) ?? web[0];
  if (url === undefined) return tokens;
  const address = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  // A longer one would run into the citation; the link in the list holds the whole address.
  const shown = address.length > 84 ? `${address.slice(0, 80)}…` : address;
  const figure = `<figure class="qr">${tool(env.tools, 'drawQr')(url)}<figcaption>${escapeHtml(shown).replaceAll('/', '/<wbr>')}</figcaption></figure>\n`;
  return [...tokens, safe(hold(env, figure))];
}
