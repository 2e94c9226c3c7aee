import { findShortcodeTags, pairShortcodes, type ShortcodeNode } from '../../deck/read.ts';
import { escapeHtml } from '../../text/escape.ts';
import { hasShortcodeMark, holdShortcode, replaceShortcodes, type SlideEnv } from '../env.ts';
import { markdown } from '../markdown.ts';
import { isSimpleHtml } from '../simple-html.ts';
import type { ShortcodeCall } from './call.ts';
import { shortcodeRenderers } from './index.ts';
import { unliteral } from './source.ts';

/** Shortcodes whose inner text is no Markdown. */
const verbatim = new Set(['highlight', 'mermaid', 'diagram', 'math']);

/** Markdown with shortcodes to HTML; `inline` for a text within a line. */
export function renderMarkdown(source: string, env: SlideEnv, inline = false): string {
  if (source.trim() === '') return '';
  const masked = source.includes('{{') ? maskShortcodes(source, env) : source;
  const outer = env.rawPieces;
  env.rawPieces = [];
  env.renderShortcode = (index, own) => {
    const { node, source: text } = own.shortcodes[index]!;
    return renderShortcode(node, text, own);
  };
  const md = markdown(env);
  const html = inline ? md.renderInline(masked, env) : md.render(masked, env);
  if (env.rawPieces.some(hasShortcodeMark) || !isSimpleHtml(env.rawPieces)) env.rawHtml = true;
  env.rawPieces = outer;
  const shortcode = env.renderShortcode;
  const done = replaceShortcodes(html, (index) => shortcode(index, env));
  return source.includes('{{') ? unliteral(done) : done;
}

function maskShortcodes(source: string, env: SlideEnv): string {
  let masked = '';
  let at = 0;
  for (const node of pairShortcodes(findShortcodeTags(source))) {
    masked += source.slice(at, node.start);
    env.shortcodes.push({ node, source: source.slice(node.start, node.end) });
    masked += holdShortcode(env.shortcodes.length - 1);
    at = node.end;
  }
  return masked + source.slice(at);
}

function renderShortcode(node: ShortcodeNode, source: string, env: SlideEnv): string {
  const { tag } = node;
  const inner = node.inner
    ? source.slice(node.inner.start - node.start, node.inner.end - node.start)
    : undefined;
  const without = { ...env, classes: [] } as SlideEnv;
  const nested = (text: string, inline: boolean): string => {
    const html = renderMarkdown(text, without, inline);
    env.rawHtml ||= without.rawHtml;
    return html;
  };
  const call: ShortcodeCall = {
    tag,
    env,
    inner: inner === undefined ? undefined : verbatim.has(tag.name) ? inner : trimInner(inner),
    block: (text) => nested(text, false),
    inline: (text) => nested(text, true),
    get: (name, position) =>
      tag.named[name] ?? (position === undefined ? undefined : tag.positional[position]),
  };
  const render = Object.hasOwn(shortcodeRenderers, tag.name) ? shortcodeRenderers[tag.name] : undefined;
  if (render && !tag.closing) return render(call);
  if (tag.closing) return '';
  // The site makes something of it that only Hugo can tell: columns and boxes, mostly. What it holds is shown.
  if (inner !== undefined && env.siteShortcodes.has(tag.name)) {
    env.report({
      code: 'shortcode-unknown',
      severity: 'warning',
      message: `The site's own shortcode ${tag.name} is not run; what it holds is shown.`,
      hint: 'Write what it makes as HTML, where it matters.',
      excerpt: source.slice(0, 120),
    });
    return call.block(inner);
  }
  env.report({
    code: 'shortcode-unknown',
    severity: 'warning',
    message: `The shortcode ${tag.name} is not known; it is shown as text.`,
    hint: 'Hugo stops at a shortcode that the theme does not have.',
    excerpt: source.slice(0, 120),
  });
  const shown = `<code class="shortcode">${escapeHtml(source.slice(0, tag.end - tag.start))}</code>`;
  return inner === undefined ? shown : `<p>${shown}</p>\n${call.block(inner)}`;
}

/** The line breaks beside the tags are no part of the text; a common indent would make it code. */
const trimInner = (inner: string): string => {
  const lines = inner
    .replace(/^[ \t]*\r?\n/, '')
    .trimEnd()
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length);
  const common = indents.length > 0 && inner.includes('\n') ? Math.min(...indents) : 0;
  return lines.map((line) => line.slice(Math.min(common, line.length))).join('\n');
};
