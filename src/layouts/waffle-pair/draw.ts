import type { Drawn, DrawOptions, Inline, LayoutBody, Mismatch } from '../body.ts';
import { escapeHtml } from '../kit/escape.ts';
import { frame } from '../kit/frame.ts';
import { bare, isEmpty } from '../kit/inline.ts';
import { picture } from '../kit/marks.ts';
import { isMismatch, mismatch, rowsOf } from '../kit/mismatch.ts';
import { valueIn, valueParts } from '../kit/number.ts';
import { squaresOf } from '../kit/squares.ts';

const side = 320;

/** Two shares of a hundred: squares filled from the lowest row, as a level rises. */
export function draw(body: LayoutBody, { direction }: DrawOptions): Drawn | Mismatch {
  const table = rowsOf(body, [2, 2], [1, 2]);
  if (isMismatch(table)) return table;
  const denominator = table.head[1]!;
  if (isEmpty(denominator))
    return mismatch(
      'the table does not say of what these are shares',
      'Name it in the head of the second column: of participants',
    );
  const shares: string[] = [];
  for (const [index, row] of table.rows.entries()) {
    const value = valueIn(row[1]!);
    if (value === undefined || !row[1]!.text.includes('%') || value < 0 || value > 100)
      return mismatch(
        `"${row[1]!.text}" is no share from 0% to 100%`,
        'Write a percentage, or take the layout "bars".',
      );
    shares.push(share(row as [Inline, Inline], value, denominator, index, direction));
  }
  return frame('waffle-pair', `<ul class="of-${shares.length}">${shares.join('\n')}</ul>`, body);
}

function share(
  [name, cell]: readonly [Inline, Inline],
  value: number,
  denominator: Inline,
  index: number,
  direction: string,
): string {
  const { value: written, rest } = valueParts(cell);
  const label = escapeHtml(`${name.text}: ${cell.text} ${denominator.text}`);
  const more = isEmpty(rest) ? '' : ` <span class="rest">${bare(rest)}</span>`;
  return (
    `<li class="${index === 0 ? 'first' : 'second'}">${picture('waffle', side, side, label, squaresOf(value, side, direction))}` +
    `<div class="words"><p class="title">${bare(name)}</p>\n<p class="num">${bare(written)}</p>\n<p class="rest">${bare(denominator)}${more}</p></div></li>`
  );
}
