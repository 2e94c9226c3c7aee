import type { Token, Wrap } from './rich-tokens.ts';

type Delimiter = Extract<Token, { kind: 'delimiter' }>;

const isSpace = (char: string | undefined) => char === undefined || /\s/.test(char);
const isPunctuation = (char: string | undefined) => char !== undefined && /[\p{P}\p{S}]/u.test(char);

/** What a run of `*`, `_` or `~` may do, by CommonMark's flanking rules. */
export function delimiterAt(source: string, start: number, floor: number, ceiling: number): Delimiter {
  const char = source[start]!;
  let end = start;
  while (end < ceiling && source[end] === char) end += 1;
  const before = start > floor ? source[start - 1] : undefined;
  const after = end < ceiling ? source[end] : undefined;
  const left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
  const right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
  const strict = char === '_';
  // '**目的：**研究' and '**Aim:**text': writers mean bold, though CommonMark sees none.
  const isBold = char === '*' && end - start === 2;
  const plain = char === '*' && end - start === 1 && isPartOfName(source, floor, start);
  return {
    kind: 'delimiter',
    char,
    count: end - start,
    start,
    canOpen:
      !plain && (strict ? left && (!right || isPunctuation(before)) : left || (isBold && !isSpace(after))),
    canClose:
      !plain && (strict ? right && (!left || isPunctuation(after)) : right || (isBold && !isSpace(before))),
  };
}

/** 'CYP3A4*22', 'HLA-B*57:01': the star between a gene and its allele is part of the name. */
const isPartOfName = (source: string, floor: number, start: number): boolean =>
  /\d/u.test(source[start + 1] ?? '') &&
  /\p{Lu}[\p{L}\p{N}]{0,11}$/u.test(source.slice(Math.max(floor, start - 12), start));

/** Pairs delimiters (CommonMark's algorithm); what stays alone becomes text. */
export function pairEmphasis(tokens: readonly Token[]): Token[] {
  const openings = new Map<number, { wrap: Wrap; used: number }[]>();
  const closings = new Map<number, { wrap: Wrap; used: number }[]>();
  const left = new Map<number, number>();
  const stack: number[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'delimiter') return;
    left.set(index, token.count);
    if (token.canClose) {
      for (let at = stack.length - 1; at >= 0 && left.get(index)! > 0; at -= 1) {
        const opener = tokens[stack[at]!] as Delimiter;
        const openLeft = left.get(stack[at]!)!;
        if (opener.char !== token.char || openLeft === 0) continue;
        if (
          (opener.canClose || token.canOpen) &&
          (opener.count + token.count) % 3 === 0 &&
          opener.count % 3 !== 0
        )
          continue;
        const need = token.char === '~' ? 2 : openLeft >= 2 && left.get(index)! >= 2 ? 2 : 1;
        if (need > openLeft || need > left.get(index)!) continue;
        const wrap: Wrap = { kind: token.char === '~' ? 'del' : need === 2 ? 'strong' : 'em' };
        openings.set(stack[at]!, [...(openings.get(stack[at]!) ?? []), { wrap, used: need }]);
        closings.set(index, [...(closings.get(index) ?? []), { wrap, used: need }]);
        left.set(stack[at]!, openLeft - need);
        left.set(index, left.get(index)! - need);
        // Delimiters between the two stay text.
        stack.length = left.get(stack[at]!)! > 0 ? at + 1 : at;
        at = stack.length;
      }
    }
    if (token.canOpen && left.get(index)! > 0) {
      stack.push(index);
      if (stack.length > 500) stack.shift();
    }
  });
  return tokens.flatMap((token, index): Token[] => {
    if (token.kind !== 'delimiter') return [token];
    const closes = closings.get(index) ?? [];
    const opens = openings.get(index) ?? [];
    const rest = left.get(index)!;
    const used = closes.reduce((sum, { used }) => sum + used, 0);
    const from = token.start + used;
    const text: Token[] =
      rest > 0 ? [{ kind: 'text', text: token.char.repeat(rest), start: from, end: from + rest }] : [];
    return [
      ...closes.map(({ wrap }): Token => ({ kind: 'close', wrap: wrap.kind })),
      ...text,
      // The pair found last is the outer one.
      ...opens.reverse().map(({ wrap }): Token => ({ kind: 'open', wrap })),
    ];
  });
}
