import { describe, expect, test } from 'vitest';
import { readInline } from '../../src/text/read-inline.ts';
import { findLabels } from '../../src/work/abstract-labels.ts';
import { frontOf, talkOf, wordsOf } from '../support/talk.ts';

const labels = (text: string) =>
  findLabels(readInline(text, { blocks: true })).map(({ text: label, role }) => `${label}: ${role}`);

describe('labels of two names', () => {
  test.each([
    [
      'Methodology/Principal Findings: We present Wells1km, a map of wells. Conclusions/Significance: Wells1km gives a map.',
      ['Methodology/Principal Findings: method', 'Conclusions/Significance: conclusion'],
    ],
    [
      'METHODS AND FINDINGS: Growth data were used. CONCLUSIONS AND SIGNIFICANCE: Tall girls have higher rates.',
      ['METHODS AND FINDINGS: method', 'CONCLUSIONS AND SIGNIFICANCE: conclusion'],
    ],
    [
      'Background & Aims: Rates rise. Methods & Results: We saw it. Conclusion and Outlook: It is good.',
      ['Background & Aims: background', 'Methods & Results: method', 'Conclusion and Outlook: conclusion'],
    ],
    [
      '目的 获取文本信息具有重要意义。方法 本文提出了一种检测器。结果 本方法在3个数据集上进行了比较。结论 本文方法处于领先水平。',
      ['目的: objective', '方法: method', '结果: result', '结论: conclusion'],
    ],
  ])('%s', (text, wanted) => {
    expect(labels(text)).toEqual(wanted);
    const told = wordsOf(talkOf(frontOf(text)).outline.slides.filter(({ id }) => id !== 'title'));
    expect(told).not.toMatch(/AND SIGNIFICANCE|\/Significance|Principal Findings|(?:^|\s)(?:方法|结论) /);
  });

  test('words that only begin like a label are none', () => {
    expect(
      labels('Methods and tools of many kinds are used. Results and their meaning were discussed.'),
    ).toEqual([]);
    expect(labels('方法论很重要。结果表明混合增强。')).toEqual([]);
  });
});

test('an ion and where it is are no link', () => {
  const { text, marks } = readInline('Changes in calcium ([Ca(2+)](i)) were measured.');
  expect(text).toBe('Changes in calcium ([Ca(2+)](i)) were measured.');
  expect(marks).toEqual([]);
});
