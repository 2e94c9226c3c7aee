import { layoutsOf } from '../../layouts/index.ts';
import { type ComparedToken, comparedTokens, numberWords } from '../../text/compared-tokens.ts';
import type { TextUnit } from '../units.ts';
import type { JudgedUnit } from './judged-unit.ts';

/**
 * Numbers in large type: each must stand in the sentences of its own slide, shown or in the notes. Alone, without
 * words beside it, a number that has changed cannot be told from another number of the page.
 */
export function figureJudgements(units: readonly TextUnit[]): JudgedUnit[] {
  const figures = units.filter(isFigure);
  return figures.flatMap((unit) => {
    const [number, high] = numbersIn(unit.text);
    const others = units.filter((other) => other.slide === unit.slide && other.kind !== 'item');
    const known = new Set(others.flatMap(({ text }) => numbersIn(text)).map(valueIn));
    if (number === undefined || known.size === 0 || known.has(valueIn(number))) return [];
    // '56–69%' under 'from 56% to 69%': the sign behind a range is that of both ends.
    const sign = high === undefined ? undefined : /[%‰]$/u.exec(high.key)?.[0];
    if (high !== undefined && sign !== undefined && known.has(`${number.key}${sign}`) && known.has(high.key))
      return [];
    return [
      {
        unit,
        judgements: [
          {
            text: unit.text,
            support: { by: 'own words' },
            contradictions: [{ kind: 'number-out-of-place', said: number.text, page: '' }],
          },
        ],
      },
    ];
  });
}

export const isFigure = ({ kind, layout }: TextUnit): boolean =>
  kind === 'item' && layoutsOf(layout.split(' ')).some(({ items }) => items === 'numbers');

const numbersIn = (text: string): ComparedToken[] =>
  comparedTokens(text).filter(({ kind, key }) => kind === 'number' || numberWords.has(key));

const valueIn = ({ key }: ComparedToken): string => numberWords.get(key) ?? key;
