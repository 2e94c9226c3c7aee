import type { Span } from '../../text/rich-text.ts';
import { isRangeEnd } from './brackets.ts';
import type { Telling } from './model.ts';

const fraction =
  /(?<![\p{L}-])(?<bound>(?:approximately|about|around|roughly|nearly|almost|over|more than|less than|at least|up to|only)\s)?(?<number>(?:an?|one|two|three|four)[\s-](?:third|quarter|fifth|tenth)s?|half)(?=\s(?:of\s(?!the (?:twentieth|\d)|\d|an?\s(?:century|year|day|hour))|all\s))/giu;

/** 'nearly one-third of all cases', 'more than half of the range' */
export function fractionsIn(text: string, sentence: Span): Telling[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(fraction)].flatMap((found) => {
    const { bound = '', number = '' } = found.groups ?? {};
    const start = sentence.start + found.index;
    const at = start + bound.length;
    if (isRangeEnd(text.slice(sentence.start, start))) return [];
    // 'the second half of', 'the latter half of'
    if (
      /\b(?:first|second|latter|last|other|remaining|each|every|per|the)\s$/iu.test(
        text.slice(Math.max(sentence.start, start - 12), start),
      )
    )
      return [];
    return [
      {
        number: { start: at, end: at + number.length },
        ...(bound === '' || /^only/iu.test(bound)
          ? {}
          : { bound: { start, end: start + bound.trim().length } }),
        kind: 'share' as const,
      },
    ];
  });
}

const number = '(?:one|two|three|four|five|six|seven|eight|nine|\\d{1,2})';
const outOf = new RegExp(
  `(?:^|(?<=[\\s,]))(?<bound>(?:about|around|nearly|almost|over|more than|less than|at least|approximately|only)\\s)?(?<number>${number}\\s(?:in|out of)\\s(?:every\\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\\d{1,3}))(?=\\s(?:\\p{L}+\\s)?\\p{L}+s\\s\\p{L})`,
  'giu',
);
const timesAs =
  /(?<![\p{L}-])(?<number>twice|(?:two|three|four|five|six|seven|eight|nine|ten)\stimes)(?=\sas\s\p{L}+)/giu;

/** 'one in five crews', 'twice as much': shares and ratios in words. */
export function ratiosIn(text: string, sentence: Span): Telling[] {
  const source = text.slice(sentence.start, sentence.end);
  const found = (pattern: RegExp, kind: Telling['kind']): Telling[] =>
    [...source.matchAll(pattern)].map(({ index, groups }) => {
      const { bound = '', number: own = '' } = groups ?? {};
      const start = sentence.start + index;
      const at = start + bound.length;
      return {
        number: { start: at, end: at + own.length },
        ...(bound === '' ? {} : { bound: { start, end: start + bound.trim().length } }),
        kind,
      };
    });
  return [
    ...found(outOf, 'share').filter(({ number: { start } }) =>
      opensPhrase.test(text.slice(sentence.start, start)),
    ),
    ...found(timesAs, 'change'),
  ];
}

/** At the head of a clause, or where 'that' or a comma leads to one: 'used in one in two cases' may be a setting. */
const opensPhrase =
  /(?:^|\bthat\s|,\s|\b(?:about|around|nearly|almost|over|more than|less than|at least|approximately|only)\s)$/iu;
