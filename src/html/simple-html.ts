const simpleTag =
  /^<(?:(\/)(div|span|p|em|strong|b|i|u|sub|sup|small|center|mark|kbd)|(div|span|p|em|strong|b|i|u|sub|sup|small|center|mark|kbd|br|wbr)((?:\s+(?:class|id|lang|dir)="[\w :./-]*")*)\s*\/?)>/;
const comment = /^<!--(?:(?!--|[<>])[\s\S])*-->/;
const empty = new Set(['br', 'wbr']);

/**
 * Whether pieces of raw HTML, taken together in order, are plain wrappers that open and close in good order. Such
 * slides (all drafted ones) need no sanitiser: nothing in them could be taken away.
 */
export function isSimpleHtml(pieces: readonly string[]): boolean {
  const open: string[] = [];
  for (const piece of pieces) {
    for (let rest = piece; rest !== ''; ) {
      const text = /^[^<>]+/.exec(rest);
      if (text) {
        rest = rest.slice(text[0].length);
        continue;
      }
      const found = comment.exec(rest) ?? simpleTag.exec(rest);
      if (!found) return false;
      rest = rest.slice(found[0].length);
      if (found[2] !== undefined) {
        if (open.pop() !== found[2]) return false;
      } else if (found[3] !== undefined && !empty.has(found[3])) open.push(found[3]);
    }
  }
  return open.length === 0;
}
