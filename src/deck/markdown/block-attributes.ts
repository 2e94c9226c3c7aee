import type { MarkdownIt, StateBlock, Token } from 'markdown-it';

const attribute = /\s*(?:#([\w:.-]+)|\.([\w:/-]+)|([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+)))/y;

/** The attributes of `{.a #b key="c"}`, or undefined where the braces hold anything else (a set, a formula, prose). */
function readAttributes(text: string): [string, string][] | undefined {
  const inner = /^\{([^{}]+)\}$/.exec(text.trim())?.[1];
  if (inner === undefined) return undefined;
  const found: [string, string][] = [];
  let at = 0;
  while (at < inner.length && inner.slice(at).trim() !== '') {
    attribute.lastIndex = at;
    const match = attribute.exec(inner);
    if (match === null) return undefined;
    if (match[1] !== undefined) found.push(['id', match[1]]);
    else if (match[2] !== undefined) found.push(['class', match[2]]);
    else found.push([match[3]!, match[4] ?? match[5] ?? match[6] ?? '']);
    at = attribute.lastIndex;
  }
  return found.length === 0 ? undefined : found;
}

function addAttributes(token: Token, attributes: readonly [string, string][]): void {
  for (const [name, value] of attributes) {
    if (name === 'class') token.attrJoin('class', value);
    else token.attrSet(name, value);
  }
}

/** The token that opens the block closed by the last token, on the same level. */
function lastBlock(tokens: readonly Token[], level: number): Token | undefined {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]!;
    if (token.level < level) return undefined;
    if (token.level === level && token.nesting !== -1) return token.type === 'inline' ? undefined : token;
  }
  return undefined;
}

/**
 * Goldmark's block attributes as Hugo switches them on: a line `{.class #id key=value}` right after a paragraph,
 * list, quote or table, and `{…}` at the end of a heading. Nothing else: braces inside a line stay text.
 */
export function blockAttributes(md: MarkdownIt): void {
  const rule = (state: StateBlock, startLine: number, _end: number, silent: boolean): boolean => {
    const start = state.bMarks[startLine]! + state.tShift[startLine]!;
    if (state.src.charCodeAt(start) !== 0x7b || state.sCount[startLine]! - state.blkIndent >= 4) return false;
    const attributes = readAttributes(state.src.slice(start, state.eMarks[startLine]!));
    if (attributes === undefined) return false;
    if (silent) return true;
    const target = lastBlock(state.tokens, state.level);
    // Goldmark lets go of the attributes where nothing stands before them.
    if (target) addAttributes(target, attributes);
    state.line = startLine + 1;
    return true;
  };
  md.block.ruler.before('table', 'block_attributes', rule, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  md.core.ruler.after('block', 'heading_attributes', (state) => {
    state.tokens.forEach((token, index) => {
      const inline = state.tokens[index + 1];
      if (token.type !== 'heading_open' || inline?.type !== 'inline' || !inline.content.endsWith('}')) return;
      const at = inline.content.lastIndexOf('{');
      const attributes = at === -1 ? undefined : readAttributes(inline.content.slice(at));
      if (attributes === undefined) return;
      inline.content = inline.content.slice(0, at).trimEnd();
      addAttributes(token, attributes);
    });
  });
}
