import type { Wrap } from './rich-tokens.ts';

type TagMeaning =
  | { readonly does: 'wrap'; readonly wrap: Wrap['kind'] }
  | { readonly does: 'link'; readonly href: string }
  | { readonly does: 'break'; readonly heading: boolean }
  | { readonly does: 'line' }
  /** Dropped, its content kept. */
  | { readonly does: 'nothing' }
  /** Dropped with its content. */
  | { readonly does: 'drop' };

export interface HtmlTag {
  readonly name: string;
  readonly closing: boolean;
  readonly end: number;
  readonly meaning: TagMeaning;
}

const wraps: Readonly<Record<string, Wrap['kind']>> = {
  em: 'em',
  i: 'em',
  cite: 'em',
  var: 'em',
  dfn: 'em',
  italic: 'em',
  strong: 'strong',
  b: 'strong',
  bold: 'strong',
  sub: 'sub',
  inf: 'sub',
  sup: 'sup',
  code: 'code',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
  del: 'del',
  s: 'del',
  strike: 'del',
};
const breaks = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'tr',
  'table',
  'section',
  'article',
  'blockquote',
  'sec',
  'abstract',
  'hr',
  'figure',
  'pre',
]);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'title', 'summary']);
const dropped = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'svg',
  'annotation',
  'template',
  'noscript',
  'textarea',
  'select',
]);
const ignored = new Set([
  'span',
  'u',
  'small',
  'big',
  'font',
  'center',
  'mark',
  'abbr',
  'time',
  'q',
  'ins',
  'img',
  'details',
  'nobr',
  'wbr',
  'label',
  'math',
  'mi',
  'mo',
  'mn',
  'mrow',
  'msub',
  'msup',
  'mtext',
  'semantics',
  'mfrac',
  'msubsup',
  'mover',
  'sc',
  'inline-formula',
  'tex-math',
  'a',
  'td',
  'th',
  'tbody',
  'thead',
  'picture',
  'source',
  'video',
  'audio',
  'button',
  'input',
  'form',
  'embed',
  'footer',
  'header',
  'figcaption',
  'main',
  'nav',
]);

const tagForm = /<(\/?)([a-zA-Z][\w.-]*:)?([a-zA-Z][\w-]*)((?:\s[^<>]{0,600})?)(\/?)>/y;
const attributes = /^(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>]+))?)*\s*\/?$/;

/** The HTML (or JATS) tag at `<`; `a<b and c>d` is none. */
export function tagAt(source: string, at: number): HtmlTag | undefined {
  tagForm.lastIndex = at;
  const found = tagForm.exec(source);
  if (!found) return undefined;
  const name = found[3]!.toLowerCase();
  const attribute = found[4] ?? '';
  if (
    attribute.trim() !== '' &&
    attribute.trim() !== '/' &&
    (!attributes.test(attribute) || !attribute.includes('='))
  )
    return undefined;
  const meaning = meaningOf(name, attribute, found[2] !== undefined);
  return meaning && { name, closing: found[1] === '/', end: at + found[0].length, meaning };
}

function meaningOf(name: string, attribute: string, hasNamespace: boolean): TagMeaning | undefined {
  if (name in wraps && Object.hasOwn(wraps, name)) return { does: 'wrap', wrap: wraps[name]! };
  if (name === 'br') return { does: 'line' };
  if (breaks.has(name)) return { does: 'break', heading: false };
  if (headings.has(name)) return { does: 'break', heading: true };
  if (dropped.has(name)) return { does: 'drop' };
  if (name === 'a' || name === 'ext-link') {
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attribute);
    return { does: 'link', href: href?.[1] ?? href?.[2] ?? href?.[3] ?? '' };
  }
  return ignored.has(name) || hasNamespace || (/^m[a-z]+$/.test(name) && name.length < 9)
    ? { does: 'nothing' }
    : undefined;
}
