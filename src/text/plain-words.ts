import { mathAt } from './math.ts';
import { texCommand } from './tex.ts';

/** Words without the marks of Markdown, HTML or TeX that a title may carry: for titles of files, bookmarks and covers. */
export const plainWords = (words: string): string =>
  withoutMath(words.replace(/<[^<>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();

function withoutMath(words: string): string {
  if (!/[$\\]/.test(words)) return words;
  let plain = '';
  for (let at = 0; at < words.length; ) {
    const math = words[at] === '$' || words[at] === '\\' ? mathAt(words, at) : undefined;
    plain += math ? (math.plain ?? plainTex(math.tex)) : words[at];
    at = math?.end ?? at + 1;
  }
  return plain;
}

const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  n: 'ⁿ',
  i: 'ⁱ',
};
const lowered: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
  '−': '₋',
};

/** A formula as it would be typed without TeX: `\alpha_1 x^{2}` is α₁ x². */
function plainTex(tex: string): string {
  let plain = '';
  for (let at = 0; at < tex.length; ) {
    const sign = tex[at] as string;
    if (sign === '\\') {
      const command = texCommand(tex, at);
      const name = /^\\(?:[a-zA-Z]+|.)/.exec(tex.slice(at))?.[0] ?? '\\';
      if (command?.kind === 'text') plain += command.text;
      // Spaces and formatting say nothing; a function's name is the function.
      else if (/^\\(?:log|ln|exp|sin|cos|tan|min|max|sup|inf|lim|det|dim|gcd|Pr)$/.test(name))
        plain += name.slice(1);
      at = command?.kind === 'text' ? command.end : at + name.length;
      continue;
    }
    if (sign === '^' || sign === '_') {
      const group = /^(?:\{([^{}]*)\}|(.))/.exec(tex.slice(at + 1));
      const inner = group?.[1] ?? group?.[2] ?? '';
      const small = sign === '^' ? raised : lowered;
      const letters = [...inner];
      if (group && letters.length > 0 && letters.every((letter) => letter in small)) {
        plain += letters.map((letter) => small[letter]).join('');
        at += 1 + group[0].length;
        continue;
      }
    }
    if (sign !== '{' && sign !== '}') plain += sign;
    at++;
  }
  return plain;
}
