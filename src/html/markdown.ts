import type { MarkdownIt } from 'markdown-it';
import { wholeFormula } from '../deck/markdown/math-inline.ts';
import { createMarkdown } from '../deck/markdown.ts';
import { escapeHtml } from '../text/escape.ts';
import { codeHtml, readCodeInfo } from './code.ts';
import { codeInHtml } from './code-in-html.ts';
import { diagramHtml } from './diagram.ts';
import { headingIdMark, hold, type SlideEnv } from './env.ts';
import { isKnownTag } from './known-tags.ts';
import { layouts } from './layouts.ts';
import { alerts } from './markdown/alerts.ts';
import { blankAddresses } from './markdown/blank-addresses.ts';
import { emoji } from './markdown/emoji.ts';
import { equationReferences } from './markdown/equation-references.ts';
import { revealComments } from './markdown/reveal-comments.ts';
import { safeAttributes } from './markdown/safe-attributes.ts';
import { tableCells } from './markdown/table-cells.ts';
import { tasks } from './markdown/tasks.ts';
import { typographer } from './markdown/typographer.ts';
import { formulasInHtml } from './math/in-html.ts';
import { mathHtml } from './math.ts';
import { pictureHtml } from './pictures.ts';
import { plainText } from './plain-text.ts';
import { linkTarget } from './sanitise-link.ts';
import { literalSource } from './shortcodes/source.ts';
import { slug } from './slug.ts';
import { reportTaken, withOwnFiles } from './taken-away.ts';

// One for the process: what belongs to a slide travels in the `env` of each call.
let shared: MarkdownIt | undefined;

/** The Markdown of decks with the rules that make HTML of it, formulas and code finished at build time. */
export function markdown({ typographer: wanted }: Pick<SlideEnv, 'typographer'>): MarkdownIt {
  shared ??= create();
  return shared.set({ typographer: wanted });
}

const drawnAddress = /^data:image\/svg\+xml[;,]/i;

function create(): MarkdownIt {
  const md = createMarkdown();
  const { validateLink } = md;
  // As browsers do. A drawing in a picture runs nothing; a link to one is no link (openLink).
  md.validateLink = (url) => validateLink(url) || drawnAddress.test(url);
  md.use(tableCells)
    .use(equationReferences)
    .use(typographer)
    .use(emoji)
    .use(tasks)
    .use(alerts)
    .use(revealComments)
    .use(safeAttributes)
    .use(blankAddresses)
    .use(layouts);
  Object.assign(md.renderer.rules, formulaRules, codeRules, htmlRules, {
    heading_open: openHeading,
    image: picture,
    link_open: openLink,
  });
  return md;
}

type RenderRule = NonNullable<MarkdownIt['renderer']['rules'][string]>;

const env = (given: unknown) => given as SlideEnv;

const formulaRules: Record<string, RenderRule> = {
  math_inline: (tokens, index, _options, given) => {
    const { content, markup } = tokens[index]!;
    return mathHtml(literalSource(content, env(given)), markup === '$$', env(given));
  },
  math_block: (tokens, index, _options, given) => {
    const { content, info } = tokens[index]!;
    return `${mathHtml(literalSource(content, env(given)), true, env(given))}${info ? `<p>${escapeHtml(info)}</p>` : ''}\n`;
  },
};

const codeRules: Record<string, RenderRule> = {
  code_inline: (tokens, index, _options, given, renderer) => {
    const token = tokens[index]!;
    const text = literalSource(token.content, env(given));
    // Reveal sets formulas in backticks, which keep Markdown away from them; `$PATH$` is none.
    const formula = /^\$[A-Z_][A-Z\d_]+\$$/.test(text) ? undefined : wholeFormula(text);
    if (formula) return mathHtml(formula.content, formula.display, env(given));
    return `<code${renderer.renderAttrs(token)}>${escapeHtml(text)}</code>`;
  },
  code_block: (tokens, index, _options, given) => {
    const text = literalSource(tokens[index]!.content, env(given));
    return hold(env(given), codeHtml(text, readCodeInfo(''), env(given).tools));
  },
  fence: (tokens, index, _options, given, renderer) => {
    const token = tokens[index]!;
    const text = literalSource(token.content, env(given));
    const options = readCodeInfo(literalSource(token.info, env(given)));
    if (options.language === 'mermaid') return diagramHtml(text, env(given));
    if (options.language === 'math') return mathHtml(text, true, env(given));
    const code = hold(env(given), codeHtml(text, options, env(given).tools));
    // Attributes given on the line after the fence, `{.fragment}` for one.
    const attributes = renderer.renderAttrs(token);
    return attributes ? `<div${attributes}>${code}</div>` : code;
  },
};

const openHeading: RenderRule = (tokens, index, _options, given, renderer) => {
  const token = tokens[index]!;
  const { heading } = env(given);
  const text = plainText(tokens[index + 1]?.children ?? [], env(given)).trim();
  heading.text ||= text;
  token.attrSet('id', headingIdMark(String(token.attrGet('id') ?? slug(text))));
  const level = Number(token.tag.slice(1));
  // From a first to a third level there is a gap for who listens; the looks stay as written.
  const spoken = Math.min(level, heading.level + 1);
  heading.level = spoken;
  if (spoken !== level) token.attrSet('aria-level', String(spoken));
  return `<${token.tag}${renderer.renderAttrs(token)}>`;
};

const picture: RenderRule = (tokens, index, _options, given) => {
  const token = tokens[index]!;
  const alt = plainText(token.children ?? [], env(given)).trim();
  const source = decodeSource(String(token.attrGet('src') ?? ''));
  const others = Object.fromEntries(
    (token.attrs ?? [])
      .filter(([name]) => name !== 'src' && name !== 'alt')
      .map(([name, value]) => [name, String(value)]),
  );
  if (alt === '') {
    env(given).report({
      code: 'alt-missing',
      severity: 'warning',
      message: `Image ${source} has no alt text.`,
      hint: 'Write ![what the picture shows](file); for decoration use a background.',
    });
  }
  return pictureHtml(source, alt, others, env(given));
};

const openLink: RenderRule = (tokens, index, _options, given, renderer) => {
  const token = tokens[index]!;
  const href = decodeSource(String(token.attrGet('href') ?? ''));
  if (drawnAddress.test(href.trim())) return '<a>';
  const target = linkTarget(href, env(given).media);
  if (target !== href) token.attrSet('href', target);
  return `<a${renderer.renderAttrs(token)}>`;
};

const authorsHtml: RenderRule = (tokens, index, _options, given) => {
  const { trust, media, rawPieces } = env(given);
  const { content, type } = tokens[index]!;
  const known = trust
    ? withOwnFiles(content, media)
    : knownTagsOnly(reportTaken(content, env(given)), env(given));
  const text = type === 'html_block' ? formulasInHtml(codeInHtml(known, env(given)), env(given)) : known;
  rawPieces.push(text);
  return text;
};

const htmlRules: Record<string, RenderRule> = {
  html_block: authorsHtml,
  html_inline: authorsHtml,
  safe_html: (tokens, index) => tokens[index]!.content,
};

const decodeSource = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};

/** `<username>` stays on the slide as text; a browser would drop it. What is closed, too, was meant as markup. */
function knownTagsOnly(html: string, env: SlideEnv): string {
  return html.replace(/<(\/?)([a-zA-Z][\w-]*)([^<>]*)>/g, (whole, _slash: string, name: string) => {
    if (isKnownTag(name)) return whole;
    const isMarkup = env.closedTags.has(name.toLowerCase()) || fontNames.test(name);
    env.report({
      code: 'unknown-tag',
      severity: 'info',
      message: `${whole} is no HTML element; ${isMarkup ? 'it is ignored, as browsers do' : 'it is shown as text'}.`,
      hint: `Write \`${whole}\` between backticks${isMarkup ? ' to show it' : ''}.`,
    });
    return isMarkup ? '' : escapeHtml(whole);
  });
}

/** Fonts of LaTeX, taken for elements. */
const fontNames = /^(?:it|bf|rm|sf|sc|sl|bold|italic)$/i;
