/** More rules than any hand-written drawing has. */
const mostRules = 500;

interface StyleRule {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly declarations: string;
  readonly weight: number;
}

/** Pieces of a text that begin and end with a tag, each changed; what is never closed stays. One way through the text. */
function each(html: string, name: string, change: (piece: string) => string): string {
  const tag = new RegExp(`<(/?)${name}\\b[^<>]*>`, 'gi');
  let [out, from, start] = ['', 0, -1];
  for (const { 0: text, 1: closes, index } of html.matchAll(tag)) {
    if (closes === '') {
      if (start < 0) start = index;
    } else if (start >= 0) {
      const end = index + text.length;
      out += html.slice(from, start) + change(html.slice(start, end));
      [from, start] = [end, -1];
    }
  }
  return out + html.slice(from);
}

const withoutStyles = (svg: string): string => each(svg, 'style', () => '');

/** The HTML without the styles that stand within a drawing. */
export const outsideDrawings = (html: string): string =>
  /<svg\b/i.test(html) ? each(html, 'svg', withoutStyles) : html;

/**
 * Styles of a drawing written onto its elements, where the sanitiser looks at each: browsers apply them to the whole page, here they
 * hold for the drawing that they stand in. Selectors of one element (`rect`, `.a`, `#b`, `text.c`) count, others do not.
 */
export function withSvgStyles(html: string): string {
  if (!/<svg\b/i.test(html) || !/<style\b/i.test(html)) return html;
  return each(html, 'svg', (svg) => {
    const rules: StyleRule[] = [];
    const bare = each(svg, 'style', (style) => {
      rules.push(...rulesIn(style.replace(/^<[^>]*>|<[^>]*>$/g, '')));
      return '';
    });
    if (rules.length === 0) return svg;
    const known = rules.slice(0, mostRules);
    // No value of an attribute holds `<` in a drawing.
    return bare.replace(
      /<([a-z][\w-]*)((?:"[^"<]*"|'[^'<]*'|[^<>"'])*)>/gi,
      (tag, name: string, text: string) => {
        const style = styleOf(known, name.toLowerCase(), text);
        if (style === '') return tag;
        const end = text.endsWith('/') ? '/' : '';
        return `<${name}${withStyle(text.slice(0, text.length - end.length), style)}${end}>`;
      },
    );
  });
}

function rulesIn(css: string): StyleRule[] {
  const plain = css.replace(/<!\[CDATA\[|\]\]>|\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/([^{}@;]+)\{([^{}]*)\}/g)].flatMap(([, selectors, declarations]) =>
    selectors!.split(',').flatMap((selector) => {
      const found = /^(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)$/i.exec(selector.trim());
      if (found === null || found[0] === '') return [];
      const parts = found[2]!.match(/[.#][\w-]+/g) ?? [];
      const classes = parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1));
      const id = parts.find((part) => part.startsWith('#'))?.slice(1);
      const tag = found[1] === '*' ? undefined : found[1]?.toLowerCase();
      const weight = (id === undefined ? 0 : 100) + 10 * classes.length + (tag === undefined ? 0 : 1);
      return [{ tag, id, classes, declarations: declarations!.replace(/\s+/g, ' ').trim(), weight }];
    }),
  );
}

function styleOf(rules: readonly StyleRule[], tag: string, attributes: string): string {
  const value = (name: string): string =>
    new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`, 'i').exec(attributes)?.[1]?.slice(1, -1) ?? '';
  const classes = new Set(value('class').split(/\s+/));
  const id = value('id');
  return rules
    .filter(
      (rule) =>
        (rule.tag === undefined || rule.tag === tag) &&
        (rule.id === undefined || rule.id === id) &&
        rule.classes.every((name) => classes.has(name)),
    )
    .sort((one, other) => one.weight - other.weight)
    .map(({ declarations }) => declarations.replace(/"/g, "'").replace(/;?$/, ''))
    .join(';');
}

/** The element's own style comes last, and wins. */
const withStyle = (attributes: string, style: string): string =>
  /\sstyle\s*=\s*["']/i.test(attributes)
    ? attributes.replace(
        /(\sstyle\s*=\s*)(["'])([\s\S]*?)\2/i,
        (_, start: string, _quote, own: string) => `${start}"${style};${own.replace(/"/g, "'")}"`,
      )
    : `${attributes} style="${style}"`;
