import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftText } from '../../src/deck/draft/draft.ts';
import { pageAddress } from '../../src/site/page-address.ts';
import { openSite } from '../../src/site/site.ts';
import { readHugoPage } from '../../src/sources/hugo/read.ts';
import { makeSite, soundPage } from '../support/run.ts';

const page = 'content/publication/My-Paper-2024/index.md';

/** The address of a page on a site with this configuration. */
function addressOn(config: string, file = page): string | undefined {
  const root = makeSite({ [file]: soundPage, 'hugo.yaml': config });
  return pageAddress(join(root, file), openSite(root));
}

describe('address of a page on its site', () => {
  const site = 'baseURL: https://mixing.test.net/lab\n';
  const two = `${site}defaultContentLanguage: fr\nlanguages:\n  fr: {contentDir: content/fr}\n  en: {contentDir: content/en}\n`;
  test.each([
    ['a bundle', site, page, 'https://mixing.test.net/lab/publication/my-paper-2024/'],
    ['a file', site, 'content/publication/tides.md', 'https://mixing.test.net/lab/publication/tides/'],
    [
      'the main language',
      two,
      'content/fr/publication/tides/index.md',
      'https://mixing.test.net/lab/publication/tides/',
    ],
    [
      'another language',
      two,
      'content/en/publication/tides/index.md',
      'https://mixing.test.net/lab/en/publication/tides/',
    ],
    [
      'the main language with its code',
      `${two}defaultContentLanguageInSubdir: true\n`,
      'content/fr/publication/tides/index.md',
      'https://mixing.test.net/lab/fr/publication/tides/',
    ],
    [
      'permalinks of others',
      `${site}permalinks:\n  publication_types: /types/:slug/\n`,
      page,
      'https://mixing.test.net/lab/publication/my-paper-2024/',
    ],
  ])('%s', (_, config, file, address) => {
    expect(addressOn(config, file)).toBe(address);
  });

  test.each([
    ['no site', '', page],
    ['a site of the template', 'baseURL: https://example.com/\n', page],
    ['a placeholder', 'baseURL: https://YOUR-NAME.github.io/\n', page],
    ['permalinks', `${site}permalinks:\n  publication: /papers/:slug/\n`, page],
    ['ugly addresses', `${site}uglyURLs: true\n`, page],
    ['a name that Hugo rewrites', site, 'content/publication/My paper (2)/index.md'],
  ])('is not guessed: %s', (_, config, file) => {
    expect(addressOn(config, file)).toBeUndefined();
  });

  const bare = soundPage.replace(/\n(?:doi|url_\w+|links|hugoblox):.*(?:\n[ -].*)*/g, '');
  const deckOf = (text: string): string => {
    const root = makeSite({ [page]: text, 'hugo.yaml': `${site}title: Mixing Lab\n` });
    return draftText(readHugoPage(join(root, page), openSite(root)), { talk: 'conference' }).markdown;
  };
  test('a paper without an address of its own is found there', () => {
    const deck = deckOf(bare);
    expect(deck).toContain(
      '- **Mixing Lab** [mixing.test.net/lab/publication/my-paper-2024](https://mixing.test.net/lab/publication/my-paper-2024/)',
    );
    expect(deck).toMatch(/<div class="paper">\s*\[mixing\.test\.net/);
  });
  test.each(['slug: tides', 'url: /tides/', 'draft: true'])('not where the page says %s', (line) => {
    expect(deckOf(bare.replace('---\n', `---\n${line}\n`))).not.toContain('mixing.test.net');
  });
  test('nor where the paper has a DOI', () => {
    expect(deckOf(bare.replace('---\n', '---\ndoi: 10.5555/tides.1\n'))).not.toContain('mixing.test.net');
  });
});
