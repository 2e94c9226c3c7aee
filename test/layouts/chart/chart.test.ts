import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartKinds, drawChart } from '../../../src/layouts/chart/draw-chart.ts';
import { numberIn } from '../../../src/layouts/chart/marks.ts';

const table = (rows: readonly (readonly [string, string])[]) => ({ head: ['Model', 'Error rate'], rows });
const options = { title: 'Error rates', id: 'errors' };
const rects = (svg: string) =>
  [
    ...svg.matchAll(
      /<rect class="mark" data-value="([^"]+)" x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/g,
    ),
  ].map((match) => match.slice(1).map(Number) as [number, number, number, number, number]);
const axisX = (svg: string) => Number(/class="axis" x1="([^"]+)"/.exec(svg)?.[1]);

describe('drawChart', () => {
  it('draws bars in proportion to their values, from zero', () => {
    const svg = drawChart(
      'bars',
      table([
        ['GPT-4', '35%'],
        ['MPT-7B-Instruct', '68%'],
        ['Other', '17.5%'],
      ]),
      options,
    )!;
    const marks = rects(svg);
    expect(marks.map(([value]) => value)).toEqual([35, 68, 17.5]);
    for (const [value, x, , width] of marks) {
      expect(x).toBeCloseTo(axisX(svg), 1);
      expect(width / value).toBeCloseTo(marks[0]![3] / 35, 1);
    }
  });

  it('draws falls to the other side of the same zero', () => {
    const svg = drawChart(
      'bars',
      table([
        ['Up', '+4.0'],
        ['Down', '−2.0'],
      ]),
      options,
    )!;
    const [up, down] = rects(svg);
    expect(up![1]).toBeCloseTo(axisX(svg), 1);
    expect(down![1] + down![3]).toBeCloseTo(axisX(svg), 1);
    expect(up![3]).toBeCloseTo(2 * down![3], 1);
  });

  it('draws estimates on the line of their intervals, with a line at 1 for ratios', () => {
    const svg = drawChart(
      'interval',
      {
        head: ['Group', 'Odds ratio', 'Interval'],
        rows: [
          ['Winter', '2.84', '2.10–3.66'],
          ['Summer', '1.36', '95% CI 0.94 to 1.88'],
        ],
      },
      options,
    )!;
    const lines = [
      ...svg.matchAll(/class="mark" data-value="([^"]+)" data-to="([^"]+)" x1="([^"]+)" x2="([^"]+)"/g),
    ];
    const dots = [...svg.matchAll(/<circle data-value="([^"]+)" cx="([^"]+)"/g)];
    expect(lines.map(([, from, to]) => [Number(from), Number(to)])).toEqual([
      [2.1, 3.66],
      [0.94, 1.88],
    ]);
    const [zero, one] = [...svg.matchAll(/class="axis" x1="([^"]+)"/g)].map((match) => Number(match[1]));
    const at = (value: number) => zero! + value * (one! - zero!);
    lines.forEach(([, from, to, x1, x2], index) => {
      expect(Number(x1)).toBeCloseTo(at(Number(from)), 0);
      expect(Number(x2)).toBeCloseTo(at(Number(to)), 0);
      expect(Number(dots[index]?.[2])).toBeCloseTo(at(Number(dots[index]?.[1])), 0);
    });
    expect(svg).toContain('Winter: 2.84 (2.10–3.66)');
  });

  it('falls back to bars where an interval is missing', () => {
    const svg = drawChart(
      'interval',
      {
        head: ['Group', 'Rate', 'Interval'],
        rows: [
          ['One', '2', '1–3'],
          ['Two', '4', ''],
        ],
      },
      options,
    )!;
    expect(rects(svg).map(([value]) => value)).toEqual([2, 4]);
  });

  it('writes each value at its mark as the page writes it', () => {
    const svg = drawChart(
      'before-after',
      table([
        ['32k', '61.0 %'],
        ['2k', '52.7 %'],
      ]),
      options,
    )!;
    expect(svg).toContain('>61.0 %</tspan>');
    expect(svg).toContain('>52.7 %</tspan>');
    const [before, after] = rects(svg);
    expect(before![4] / after![4]).toBeCloseTo(61 / 52.7, 2);
    expect(before![2] + before![4]).toBeCloseTo(after![2] + after![4], 1);
  });

  it('cuts a whole into parts of the right lengths', () => {
    const svg = drawChart(
      'parts',
      table([
        ['A', '60%'],
        ['B', '30%'],
        ['C', '10%'],
      ]),
      options,
    )!;
    expect(rects(svg).map(([, , , width]) => Math.round((width / 1120) * 100))).toEqual([60, 30, 10]);
  });

  it('falls back to bars where parts are more than the whole', () => {
    expect(
      drawChart(
        'parts',
        table([
          ['A', '80%'],
          ['B', '70%'],
        ]),
        options,
      ),
    ).toContain('class="axis"');
  });

  it('has a name, a description, the table, and no number without its text', () => {
    const svg = drawChart(
      'range',
      table([
        ['GPT-4', '35%'],
        ['MPT <7B>', '68%'],
      ]),
      options,
    )!;
    expect(svg).toMatch(/role="img" aria-labelledby="errors-name errors-text"/);
    expect(svg).toContain('<desc id="errors-text">GPT-4: 35%; MPT &lt;7B&gt;: 68%</desc>');
    expect(svg).toContain('<th scope="col">Error rate</th>');
    expect(svg).toContain('<th scope="row">MPT &lt;7B&gt;</th><td>68%</td>');
  });

  it('draws nothing where a value is no number', () => {
    expect(
      drawChart(
        'bars',
        table([
          ['A', 'high'],
          ['B', '3'],
        ]),
        options,
      ),
    ).toBeUndefined();
  });

  it('never uses text under 24 px, and tells marks apart without colour', () => {
    const rows: [string, string][] = Array.from({ length: 9 }, (_, index) => [
      `Model ${index}`,
      `${index + 1}`,
    ]);
    for (const kind of chartKinds) {
      const svg = drawChart(
        kind,
        table(kind === 'share' ? [['of all', '61%']] : kind === 'bars' ? rows : rows.slice(0, 2)),
        options,
      )!;
      for (const [, size] of svg.matchAll(/font-size="([^"]+)"/g))
        expect(Number(size)).toBeGreaterThanOrEqual(24);
    }
  });

  it('keeps labels of any length inside, and off one another', () => {
    const label = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 70 })
      .filter((text) => text.trim() !== '');
    const row = fc.tuple(label, fc.integer({ min: 0, max: 9_999_999 }).map(String));
    fc.assert(
      fc.property(
        fc.constantFrom('bars', 'range', 'before-after'),
        fc.array(row, { minLength: 2, maxLength: 6 }),
        (kind, rows) => {
          const svg = drawChart(kind, table(kind === 'bars' ? rows : rows.slice(0, 2)), options)!;
          const height = Number(/viewBox="0 0 1120 ([\d.]+)"/.exec(svg)![1]);
          for (const [, x, y] of svg.matchAll(/<tspan x="([^"]+)" y="([^"]+)"/g)) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(x)).toBeLessThanOrEqual(1120);
            expect(Number(y)).toBeGreaterThan(0);
            expect(Number(y)).toBeLessThanOrEqual(height + 1);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('numberIn', () => {
  it.each([
    ['8,760', 8760],
    ['3.2 m/s', 3.2],
    ['32k', 32_000],
    ['1.2 million', 1_200_000],
    ['−4.5', -4.5],
    ['12,5 %', 12.5],
    ['3 × 10⁻⁴', 0.0003],
    ['about 15', 15],
    ['5 m', 5],
    ['$2.5bn', 2_500_000_000],
    ['1 200', 1200],
  ])('reads %s', (text, value) => {
    expect(numberIn(text)).toBeCloseTo(value, 9);
  });

  it('reads nothing where there is nothing', () => {
    expect(numberIn('many')).toBeUndefined();
  });
});
