import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDeck } from '../../src/deck/read.ts';
import { deckLanguage } from '../../src/html/language.ts';
import { bareDoi, doiUrl } from '../../src/text/doi.ts';
import { escapeHtml, escapeText } from '../../src/text/escape.ts';
import { detectLanguage } from '../../src/text/language.ts';
import { directionOf } from '../../src/text/language-tag.ts';
import { displayWidth } from '../../src/text/width.ts';
import { countWords } from '../../src/text/words.ts';

describe('text direction', () => {
  test.each([
    'ar',
    'AR',
    'ar-EG',
    'arc',
    'ckb',
    'dv',
    'fa',
    'he',
    'iw',
    'ji',
    'ps',
    'sd',
    'ug',
    'ur',
    'yi',
    'az-Arab',
  ])('%s is written from right to left', (tag) => expect(directionOf(tag)).toBe('rtl'));
  test.each(['en', 'arn', 'fr', 'zh-Hant', 'ur-Latn', 'sd-Deva', ''])(
    '%s is written from left to right',
    (tag) => expect(directionOf(tag)).toBe('ltr'),
  );
});

describe('language of a text', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['uk', 'Ми пропонуємо нову модель для аналізу текстів українською мовою.'],
    ['ru', 'Мы предлагаем новую модель для анализа текстов на русском языке.'],
    ['fa', 'ما یک مدل جدید برای پردازش گفتار پیشنهاد می‌کنیم.'],
    ['ar', 'نقترح نموذجا جديدا لمعالجة النصوص العربية.'],
    ['zh', '我们提出一个新的模型，准确率为 98.3%。'],
    ['zh-Hant', '我們提出一個新的模型，準確率為 98.3%。'],
    ['ja', '本研究では新しいモデルを提案する。'],
    ['th', 'เราเสนอแบบจำลองใหม่สำหรับภาษาไทย'],
    ['sv', 'Vi presenterar en modell för att förstå texter som är skrivna på svenska och inte på engelska.'],
  ];
  test.each(texts)('%s', (language, text) => {
    const found = detectLanguage(text);
    expect(found?.language).toBe(language);
    expect(found?.confidence).toBeGreaterThan(0);
    expect(found?.confidence).toBeLessThanOrEqual(1);
  });

  test.each(texts)('a deck in %s has the language that its page has', (language, text) => {
    expect(deckLanguage(readDeck(`## ${text}\n`, 'deck.md'), undefined).code).toBe(language);
  });

  test('commands with one-letter options are no Czech', () => {
    expect(detectLanguage('kubectl -o a -s v -i k get pods; helm -o a -s v list')).toBeUndefined();
  });
});

test.each([
  ['我们提出一个新的模型，准确率为 98.3%', 9],
  ['state-of-the-art 983 pairs, p < 0.05', 5],
  ['', 0],
])('%s has %d words', (text, words) => expect(countWords(text)).toBe(words));

test('an ideograph takes two columns', () => {
  expect(displayWidth('abc')).toBe(3);
  expect(displayWidth('模型 a')).toBe(6);
});

test('a DOI is the same in every dress', () => {
  for (const dress of [
    '10.1000/xyz123',
    'doi:10.1000/xyz123',
    'https://dx.doi.org/10.1000/xyz123',
    'DOI 10.1000/xyz123.',
  ])
    expect(bareDoi(dress)).toBe('10.1000/xyz123');
  expect(bareDoi('none')).toBeUndefined();
  expect(doiUrl('10.1000/a<b>#c')).toBe('https://doi.org/10.1000/a%3Cb%3E%23c');
});

test('quotes are escaped for attributes only', () => {
  expect(escapeHtml('a < "b" & c')).toBe('a &lt; &quot;b&quot; &amp; c');
  expect(escapeText('a < "b" & c')).toBe('a &lt; "b" &amp; c');
});

/** Names that answer one question, and the one file each is defined in. */
const owners: Readonly<Record<string, string>> = {
  bareDoi: 'text/doi.ts',
  countWords: 'text/words.ts',
  detectLanguage: 'text/language.ts',
  directionOf: 'text/language-tag.ts',
  displayWidth: 'text/width.ts',
  escapeHtml: 'text/escape.ts',
  escapeText: 'text/escape.ts',
  formatDate: 'work/dates.ts',
  primaryLanguage: 'text/language-tag.ts',
};

test.each(Object.entries(owners))('%s is defined in src/%s only', (name, owner) => {
  const definition = new RegExp(String.raw`(?:function|const|let) ${name}\b`);
  const found = sourceFiles().filter(([, text]) => definition.test(text));
  expect(found.map(([file]) => file)).toEqual([owner]);
});

function sourceFiles(): [string, string][] {
  const root = join(import.meta.dirname, '../../src');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')]);
}
