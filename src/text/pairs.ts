/** Which bracket or brace closes which: one pass over the text, escaped ones left out. Keys are opening offsets. */
export function pairsOf(source: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const brackets: number[] = [];
  const braces: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    switch (source[at]) {
      case '\\':
        if (/[[\]{}\\]/.test(source[at + 1] ?? '')) at += 1;
        break;
      case '[':
        brackets.push(at);
        break;
      case '{':
        braces.push(at);
        break;
      case ']': {
        const open = brackets.pop();
        if (open !== undefined) pairs.set(open, at);
        break;
      }
      case '}': {
        const open = braces.pop();
        if (open !== undefined) pairs.set(open, at);
        break;
      }
    }
  }
  return pairs;
}
