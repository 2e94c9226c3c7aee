import { layoutsOf } from '../../layouts/index.ts';
import type { Story } from '../../story/model.ts';
import { comparedTokens } from '../../text/compared-tokens.ts';
import { rowOf, type TextUnit } from '../units.ts';
import type { JudgedUnit } from './judged-unit.ts';

/**
 * Rows of a chart's table: each label must stand with the value that the page gives it. Cells alone cannot
 * tell when two values have changed places.
 */
export function rowJudgements(units: readonly TextUnit[], story: Story): JudgedUnit[] {
  const found: JudgedUnit[] = [];
  const cells = units.filter(
    ({ kind, layout }) =>
      kind === 'cell' && layoutsOf(layout.split(' ')).some(({ rows }) => rows === 'values'),
  );
  const rows = groupBy(cells, rowKey);
  found.push(...swappedPairs([...rows.values()], story));
  for (const row of rows.values()) {
    const [label, value] = row;
    if (!label || !value) continue;
    for (const comparison of story.comparisons) {
      const mark = comparison.marks.find((candidate) => keyOf(candidate.label) === keyOf(label.text));
      if (!mark || keyOf(mark.valueText) === keyOf(value.text)) continue;
      const swapped = comparison.marks.some((other) => keyOf(other.valueText) === keyOf(value.text));
      if (!swapped) continue;
      found.push({
        unit: value,
        judgements: [
          {
            text: value.text,
            support: { by: 'own words' },
            contradictions: [{ kind: 'number-differs', said: value.text, page: mark.valueText }],
          },
        ],
      });
    }
  }
  return found;
}

/** 'From' and 'To' are words of ours: the two values must stand in the order of the page. */
function swappedPairs(rows: readonly (readonly TextUnit[])[], story: Story): JudgedUnit[] {
  return rows.flatMap((row, index) => {
    const [first, second] = [row[1], rows[index + 1]?.[1]];
    if (first === undefined || second === undefined || first.slide !== second.slide) return [];
    const labels = [row[0], rows[index + 1]?.[0]].map((cell) => keyOf(cell?.text ?? ''));
    return story.comparisons
      .filter(({ marks }) => marks.length === 2 && !marks.some(({ label }) => labels.includes(keyOf(label))))
      .filter(
        ({ marks: [one, other] }) =>
          keyOf(one?.valueText ?? '') === keyOf(second.text) &&
          keyOf(other?.valueText ?? '') === keyOf(first.text) &&
          keyOf(first.text) !== keyOf(second.text),
      )
      .map(({ marks }) => ({
        unit: first,
        judgements: [
          {
            text: first.text,
            support: { by: 'own words' as const },
            contradictions: [
              { kind: 'number-differs' as const, said: first.text, page: marks[0]?.valueText ?? '' },
            ],
          },
        ],
      }));
  });
}

const rowKey = (unit: TextUnit) => `${unit.slide}:${rowOf(unit)}`;
const keyOf = (text: string) =>
  comparedTokens(text)
    .map(({ key }) => key)
    .join(' ');

function groupBy(units: readonly TextUnit[], key: (unit: TextUnit) => string): Map<string, TextUnit[]> {
  const groups = new Map<string, TextUnit[]>();
  for (const unit of units) groups.set(key(unit), [...(groups.get(key(unit)) ?? []), unit]);
  return groups;
}
