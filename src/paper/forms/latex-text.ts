import { toPlain } from '../../text/plain.ts';
import { readInline } from '../../text/read-inline.ts';

/** What stands in the braces after each of a command, its options aside. */
export function braced(source: string, command: string): string[] {
  const found: string[] = [];
  const start = new RegExp(
    `${command.replace('\\', '\\\\')}\\*?(?![a-zA-Z])\\s*(?:\\[[^\\]]*\\]\\s*)?\\{`,
    'g',
  );
  for (const match of source.matchAll(start)) {
    const from = match.index + match[0].length;
    let depth = 1;
    let at = from;
    for (; at < source.length && depth > 0; at++) {
      if (source[at] === '\\') at++;
      else if (source[at] === '{') depth++;
      else if (source[at] === '}') depth--;
    }
    if (depth === 0) found.push(source.slice(from, at - 1));
  }
  return found;
}

/** A sign that no headline may have: a formula, a citation, a reference to something else than a figure. */
const other = '\ufffd';

/** LaTeX as words: references to figures by their numbers. */
export function texToText(tex: string, labels: ReadonlyMap<string, string>): string {
  const spelt = tex
    .replace(/\\(?:label|index|vspace|hspace|footnote(?:text)?)\*?\s*\{[^{}]*\}/g, '')
    .replace(/\\(?:cref|Cref|autoref|vref|figref)\s*\{([^}]+)\}/g, (_, label: string) =>
      named(label, labels, 'Figure '),
    )
    .replace(/\\(?:ref|subref)\s*\{([^}]+)\}/g, (_, label: string) => named(label, labels, ''))
    .replace(/~?\\(?:cite|eqref)[a-zA-Z]*\*?\s*(?:\[[^\]]*\]\s*)*\{[^}]*\}/g, ` ${other}`)
    .replace(/\$\$?[^$]*\$\$?|\\\([\s\S]*?\\\)|\\\[[\s\S]*?\\\]/g, (math) => plainMath(math))
    .replace(/~|\\[,;:! ]/g, ' ')
    .replace(/\\\\(?:\[[^\]]*\])?/g, ' ')
    .replace(/``|''/g, '"')
    .replace(/---?/g, '–')
    .replace(/\\(?:SI|qty)\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1 $2')
    .replace(/\\([%&#_$])/g, '$1')
    .replace(/\\(?:small|footnotesize|centering|noindent|protect|xspace|ldots|dots)\b\s?/g, (word) =>
      word.startsWith('\\l') || word.startsWith('\\d') ? '…' : '',
    );
  return toPlain(readInline(spelt))
    .replace(/\\[a-zA-Z]+\*?\s?/g, other)
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+(?=[.,;:)])/g, '')
    .trim();
}

const named = (label: string, labels: ReadonlyMap<string, string>, word: string): string => {
  const number = labels.get(label.trim());
  return number === undefined ? other : `${word}${number}`;
};

/** '$10$' and '$95\%$' are words; what else is a formula stays one. */
const plainMath = (math: string): string => {
  const inner = math.replace(/^\$+|\$+$|^\\[([]|\\[)\]]$/g, '').trim();
  return /^\d+(?:[.,]\d+)?(?:\\?%)?$/.test(inner) ? inner.replace('\\', '') : other;
};
