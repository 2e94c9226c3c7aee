/** `{{< name args >}}` or `{{% name args %}}` as Hugo's lexer finds it, wherever it stands, code included. */
export interface ShortcodeTag {
  readonly start: number;
  readonly end: number;
  readonly kind: '<' | '%';
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly named: Readonly<Record<string, string>>;
  readonly positional: readonly string[];
}

export interface ShortcodeNode {
  readonly tag: ShortcodeTag;
  readonly start: number;
  readonly end: number;
  /** Range of the inner text where the shortcode is closed by its own tag. */
  readonly inner: { readonly start: number; readonly end: number } | undefined;
  readonly children: readonly ShortcodeNode[];
}

/** Hugo's way to write a shortcode that must not run. */
export const literalShortcode = /\{\{([<%])\/\*([\s\S]*?)\*\/([>%])\}\}/g;

const opening = /\{\{([<%])(-?)\s*/g;
const argument =
  /\s*(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|((?!\{\{[<%])[^\s"`=>%](?:(?!\s|[>%]\}\}|\{\{[<%]).)*))/y;
const unquote = (text: string): string =>
  text.replace(/\\(["\\nt])/g, (_, c: string) => (c === 'n' ? '\n' : c === 't' ? '\t' : c));

/** Every shortcode tag of a text, literal (commented) ones left out. */
export function findShortcodeTags(text: string): ShortcodeTag[] {
  const tags: ShortcodeTag[] = [];
  if (!text.includes('{{')) return tags;
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const tag = readTag(text, found.index, opening.lastIndex, found[1] as '<' | '%');
    if (tag === undefined) continue;
    tags.push(tag);
    opening.lastIndex = tag.end;
  }
  return tags;
}

function readTag(text: string, start: number, from: number, kind: '<' | '%'): ShortcodeTag | undefined {
  if (text.startsWith('/*', from)) return undefined;
  const name = /(\/?)\s*([A-Za-z_][\w./-]*)/y;
  name.lastIndex = from;
  const head = name.exec(text);
  if (head === null) return undefined;
  const named: Record<string, string> = Object.create(null);
  const positional: string[] = [];
  const finish = kind === '<' ? '>}}' : '%}}';
  let at = name.lastIndex;
  // A name such as `br/` closes itself.
  let selfClosing = head[2]!.endsWith('/');
  for (;;) {
    const rest = /\s*(\/?)\s*-?/y;
    rest.lastIndex = at;
    const gap = rest.exec(text)!;
    if (text.startsWith(finish, rest.lastIndex)) {
      selfClosing ||= gap[1] === '/';
      return {
        start,
        end: rest.lastIndex + finish.length,
        kind,
        name: head[2]!.replace(/\/$/, ''),
        closing: head[1] === '/',
        selfClosing,
        named,
        positional,
      };
    }
    // The next tag begins before this one is closed: it never was one. (Without this, many open tags cost their square.)
    if (/^\s*\{\{[<%]/.test(text.slice(at, at + 80))) return undefined;
    argument.lastIndex = at;
    const found = argument.exec(text);
    if (found === null) return undefined;
    const value = found[2] === undefined ? (found[3] ?? found[4] ?? '') : unquote(found[2]);
    if (found[1] === undefined) positional.push(value);
    else named[found[1]] = value;
    at = argument.lastIndex;
  }
}

/** Tags paired up; an opening tag without its closing one stands alone, a stray closing tag is kept as a node of its own. */
export function pairShortcodes(tags: readonly ShortcodeTag[]): ShortcodeNode[] {
  const closes = new Map<number, number>();
  const waiting: number[] = [];
  tags.forEach((tag, index) => {
    if (tag.selfClosing) return;
    if (!tag.closing) waiting.push(index);
    else {
      const partner = waiting.findLastIndex((open) => tags[open]!.name === tag.name);
      if (partner === -1) return;
      closes.set(waiting[partner]!, index);
      waiting.length = partner;
    }
  });
  const build = (from: number, to: number): ShortcodeNode[] => {
    const nodes: ShortcodeNode[] = [];
    for (let index = from; index < to; index++) {
      const tag = tags[index]!;
      const close = closes.get(index);
      if (close === undefined) {
        nodes.push({ tag, start: tag.start, end: tag.end, inner: undefined, children: [] });
        continue;
      }
      const end = tags[close]!;
      nodes.push({
        tag,
        start: tag.start,
        end: end.end,
        inner: { start: tag.end, end: end.start },
        children: build(index + 1, close),
      });
      index = close;
    }
    return nodes;
  };
  return build(0, tags.length);
}
