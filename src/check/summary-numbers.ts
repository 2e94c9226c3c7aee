import { comparedTokens, numberWords } from '../text/compared-tokens.ts';
import type { Work } from '../work/model.ts';

export interface StrayNumber {
  /** With the word that follows it: '45 bees'. */
  readonly said: string;
  readonly number: string;
}

const bare = (key: string): string => key.replace(/^[-+±]|[%‰]$/g, '');
const about =
  /(?:\b(?:over|about|around|nearly|almost|approximately|approx\.?|roughly|some|more than|less than|up to|at least|ca\.?|circa|under|fewer than)|[~≈<>≥≤])\s*$/iu;

/** Numbers of the summary that are nowhere else on the page: one of the two texts is out of date. */
export function strayNumbers(publication: Work): StrayNumber[] {
  const { summary, abstract } = publication;
  if (!summary || !abstract) return [];
  const known = new Set(
    textsOf(publication).flatMap((text) =>
      comparedTokens(text).flatMap(({ key, kind }) =>
        kind === 'number' ? [bare(key)] : numberWords.has(key) ? [numberWords.get(key)!] : [],
      ),
    ),
  );
  // A text without numbers of its own contradicts none.
  if (known.size === 0) return [];
  const { text } = summary.value;
  const tokens = comparedTokens(text);
  return tokens.flatMap((token, index) => {
    const number = bare(token.key);
    const isYear = /^(?:1[89]|20)\d\d$/.test(number);
    if (token.kind !== 'number' || isYear || known.has(number)) return [];
    if (about.test(text.slice(0, token.start)) || /\p{L}[-–]?$/u.test(text.slice(0, token.start))) return [];
    const next = tokens[index + 1];
    const end = next?.kind === 'word' ? next.end : token.end;
    return [{ said: text.slice(token.start, end), number: token.text }];
  });
}

function textsOf({ abstract, title, subtitle, body, venue, citation }: Work): string[] {
  const blocks = body.flatMap((section) => section.blocks);
  return [
    abstract?.text.text ?? '',
    title?.value.text ?? '',
    subtitle?.value.text ?? '',
    venue?.name.text ?? '',
    citation.full.text,
    ...blocks.flatMap((block) =>
      block.kind === 'paragraph' || block.kind === 'quote'
        ? [block.text.text]
        : block.kind === 'list'
          ? block.items.map((item) => item.text)
          : block.kind === 'table'
            ? [...block.head, ...block.rows.flat()].map((cell) => cell.text)
            : [],
    ),
  ];
}
