import { linkAddress } from '../../text/markdown.ts';
import type { Passage } from '../../text/passage.ts';
import type { Layout } from '../layout.ts';
import { block, words } from '../markdown.ts';
import { withCode } from './markup.ts';

export interface LinksContent {
  readonly layout: 'links';
  readonly links: readonly { readonly label: string; readonly url: string; readonly address: string }[];
  readonly citation?: Passage;
}

/** Where paper, code and data are, with a QR code. */
export const links: Layout<LinksContent> = {
  name: 'links',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list of addresses, without a QR code',
  isReference: true,
  items: 'links',
  wrappers: { citation: 'reference' },
  markup: withCode,
  plan: {
    passages: ({ citation }) => [citation],
    context: (content) => ({
      links: content.links.map(({ label, url, address }) => ({
        label: words(label),
        url: linkAddress(url),
        address: words(address),
      })),
      citation: block(content.citation),
    }),
    seconds: { least: 15, look: 0 },
    shows: () => 'evidence',
    glossaryWords: 0,
    links: (content) => content.links,
  },
};
