import type { MarkdownIt, Token } from 'markdown-it';
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
import { tellTaken, withOwnFiles } from './taken-away.ts';

// One for the process: what belongs to a slide travels in the `env` of each call.
let shared: MarkdownIt | undefined;

/** The Markdown of decks with the rules that make HTML of it, formulas and code finished at build time. */
export function markdown({ typographer: wanted }: Pick<SlideEnv, 'typographer'>): MarkdownIt {
  shared ??= create();
  return shared.set({ typographer: wanted });
}

function create(): MarkdownIt {
  const md = createMarkdown();
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
  const { rules } = md.renderer;
  const env = (given: unknown) => given as SlideEnv;

  rules.safe_html = (tokens, index) => tokens[index]!.content;
  rules.math_inline = (tokens, index, _o, given) => {
    const { content, markup } = tokens[index]!;
    return mathHtml(literalSource(content, env(given)), markup === '$$', env(given));
  };
  rules.math_block = (tokens, index, _o, given) => {
    const { content, info } = tokens[index]!;
    return `${mathHtml(literalSource(content, env(given)), true, env(given))}${info ? `<p>${escapeHtml(info)}</p>` : ''}\n`;
  };
  rules.code_inline = (tokens, index, _o, given, renderer) => {
    const token = tokens[index]!;
    const text = literalSource(token.content, env(given));
    // Reveal sets formulas in backticks, which keep Markdown away from them; `$PATH$` is none.
    const formula = /^\$[A-Z_][A-Z\d_]+\$$/.test(text) ? undefined : wholeFormula(text);
    if (formula) return mathHtml(formula.content, formula.display, env(given));
    return `<code${renderer.renderAttrs(token)}>${escapeHtml(text)}</code>`;
  };
  rules.code_block = (tokens, index, _o, given) => {
    const text = literalSource(tokens[index]!.content, env(given));
    return hold(env(given), codeHtml(text, readCodeInfo(''), env(given).tools));
  };
  rules.fence = (tokens, index, _o, given) => {
    const token = tokens[index]!;
    const text = literalSource(token.content, env(given));
    const options = readCodeInfo(literalSource(token.info, env(given)));
    if (options.language === 'mermaid') return diagramHtml(text, env(given));
    if (options.language === 'math') return mathHtml(text, true, env(given));
    const code = hold(env(given), codeHtml(text, options, env(given).tools));
    // Attributes given on the line after the fence, `{.fragment}` for one.
    const attributes = md.renderer.renderAttrs(token);
    return attributes ? `<div${attributes}>${code}</div>` : code;
  };
  rules.heading_open = (tokens, index, _o, given, renderer) => {
    const token = tokens[index]!;
    const text = plainText(tokens[index + 1]?.children ?? [], env(given)).trim();
    env(given).heading.text ||= text;
    const wish = String(token.attrGet('id') ?? slug(text));
    token.attrSet('id', headingIdMark(wish));
    const level = Number(token.tag.slice(1));
    const spoken = Math.min(level, env(given).heading.level + 1);
    env(given).heading.level = spoken;
    // From a first to a third level there is a gap for who listens; the looks stay as written.
    if (spoken !== level) token.attrSet('aria-level', String(spoken));
    return `<${token.tag}${renderer.renderAttrs(token)}>`;
  };
  rules.image = (tokens, index, _o, given) => {
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
        message: `The picture ${source} has no text for those who cannot see it.`,
        hint: 'Write ![what the picture shows](file); for decoration use a background.',
      });
    }
    return pictureHtml(source, alt, others, env(given));
  };
  rules.link_open = (tokens, index, _o, given, renderer) => {
    const token = tokens[index]!;
    const href = decodeSource(String(token.attrGet('href') ?? ''));
    const target = linkTarget(href, env(given).media);
    if (target !== href) token.attrSet('href', target);
    return `<a${renderer.renderAttrs(token)}>`;
  };
  const html = (tokens: Token[], index: number, _o: unknown, given: unknown): string => {
    const { trust, media } = env(given);
    const token = tokens[index]!;
    const written = token.content;
    const known = trust
      ? withOwnFiles(written, media)
      : knownTagsOnly(tellTaken(written, env(given)), env(given));
    const text =
      token.type === 'html_block' ? formulasInHtml(codeInHtml(known, env(given)), env(given)) : known;
    env(given).rawPieces.push(text);
    return text;
  };
  rules.html_block = html;
  rules.html_inline = html;
  return md;
}

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
