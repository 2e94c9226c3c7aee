import { decodeHTMLStrict } from 'entities';

const block =
  /^(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|summary|table|tbody|td|text|tfoot|th|thead|tr|ul|video|audio)$/;

const unseen = /class="[^"]*\b(?:katex-mathml|visually-hidden)\b|style="color:transparent;?"/;
const privateUse = /[\ue000-\uf8ff]+/g;

/** Text of HTML in which every reference to a character is decoded. */
export const decodeEntities = (text: string): string => (text.includes('&') ? decodeHTMLStrict(text) : text);

/**
 * The visible words of our own HTML, in reading order, one line a block. Formulas count once (KaTeX's MathML twin is left
 * out, and so are its phantoms and the private-use strokes of its own font), and so do tables that repeat a chart for screen readers.
 */
export function visibleText(given: string): string {
  let html = given;
  let text = '';
  const tag = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
  let at = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    text += decodeEntities(html.slice(at, found.index));
    at = tag.lastIndex;
    const name = found[2]?.toLowerCase();
    if (name === undefined) continue;
    if (found[1] === '' && unseen.test(found[3]!)) {
      at = tag.lastIndex = endOf(html, name, at);
      continue;
    }
    if (found[1] === '' && found[3]!.includes('katex-html')) {
      const end = endOf(html, name, at);
      if (privateUse.test(html.slice(at, end))) {
        html = html.slice(0, at) + html.slice(at, end).replace(privateUse, '') + html.slice(end);
      }
    }
    if (found[1] === '' && (name === 'style' || name === 'script' || name === 'title' || name === 'desc'))
      at = tag.lastIndex = endOf(html, name, at);
    if (block.test(name)) text += '\n';
  }
  text += decodeEntities(html.slice(at));
  return text
    .split('\n')
    .map((line) => line.replace(/[^\S\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** Offset after the closing tag that belongs to a tag just opened. */
function endOf(html: string, name: string, from: number): number {
  const tag = new RegExp(`<(/?)${name}\\b[^>]*>`, 'gi');
  tag.lastIndex = from;
  let depth = 1;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  return html.length;
}
