import { describe, expect, test } from 'vitest';
import { makeSite } from '../support/pages.ts';

const deck = '---\ntitle: D\nslides:\n  theme: white\n---\n\n# D\n';
const page = (slides: string) => `---\ntitle: T\nslides: ${slides}\n---\n`;
const resolve = (value: string, more: Record<string, string> = {}) => {
  const { slides } = makeSite({
    'content/slides/talk/index.md': deck,
    'content/slides/flat.md': deck,
    'content/slides/part/_index.md': deck,
    ...more,
    'content/publication/paper/index.md': page(value),
  });
  const { deckName, exists, reason } = slides('content/publication/paper/index.md');
  return [deckName, exists, reason];
};

describe('`slides`, as measured on the themes (hugo-blox.md 2.1)', () => {
  test.each([
    ['talk', ['talk', true, 'as written']],
    ['Talk', ['talk', true, 'as written']],
    ['talk.md', ['talk', true, 'as written']],
    ['talk/index.md', ['talk', true, 'as written']],
    ['"talk/"', ['talk', true, 'as written']],
    ['[talk]', ['talk', true, 'as written']],
    ['flat', ['flat', true, 'as written']],
    ['part', ['part', false, 'as written']],
    ['new-talk', ['new-talk', false, 'as written']],
    ['slides/talk', ['paper', false, 'not a deck name']],
    ['/slides/talk', ['paper', false, 'not a deck name']],
    ['../talk', ['paper', false, 'not a deck name']],
    ['https://example.org/talk', ['paper', false, 'not a deck name']],
    ['talk.pdf', ['paper', false, 'not a deck name']],
    ['{theme: white}', ['paper', false, 'not a deck name']],
    ['""', ['paper', false, 'no value']],
    ['null', ['paper', false, 'no value']],
    ['false', ['paper', false, 'no value']],
    ['example', ['example', false, 'as written']],
  ])('slides: %s', (written, wanted) => expect(resolve(written)).toEqual(wanted));

  test('a value of several pages belongs to none of them; the template name is called so', () => {
    const other = (value: string) => ({ 'content/publication/other/index.md': page(value) });
    expect(resolve('example', other('example'))).toEqual(['paper', false, 'template value']);
    expect(resolve('talk', other('talk'))).toEqual(['paper', false, 'shared value']);
    expect(resolve('talk', other('flat'))).toEqual(['talk', true, 'as written']);
  });

  test('the same page in another language shares nothing: each language has decks of its own', () => {
    const { slides, root } = makeSite({
      'content/en/publication/a/index.md': page('talk'),
      'content/fr/publication/a/index.md': page('talk'),
    });
    expect(slides('content/fr/publication/a/index.md')).toMatchObject({
      deckName: 'talk',
      reason: 'as written',
      deckFile: `${root}/content/fr/slides/talk/index.md`,
    });
  });

  test('pages whose folders have the same name get deck names that differ', () => {
    const none = '---\ntitle: T\n---\n';
    const { slides } = makeSite({
      'content/publication/2020/paper/index.md': none,
      'content/publication/2021/paper/index.md': none,
      'content/publication/x/index.md': page('taken'),
      'content/publication/taken/index.md': none,
    });
    expect(slides('content/publication/2020/paper/index.md').deckName).toBe('paper');
    expect(slides('content/publication/2021/paper/index.md').deckName).toBe('2021-paper');
    expect(slides('content/publication/x/index.md').deckName).toBe('taken');
    expect(slides('content/publication/taken/index.md').deckName).toBe('publication-taken');
  });

  test('names that make no plain folder are made plain', () => {
    const { slides } = makeSite({ 'content/publication/A Paper (2020)/index.md': '---\ntitle: T\n---\n' });
    expect(slides('content/publication/A Paper (2020)/index.md').deckName).toBe('a-paper-2020');
  });
});
