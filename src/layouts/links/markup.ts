import type { Token } from 'markdown-it';
import { isDoiUrl } from '../../text/doi.ts';
import { escapeHtml } from '../../text/escape.ts';
import { isSampleAddress } from '../../work/samples.ts';
import type { MarkupTools } from '../layout.ts';
import { linksIn, withContent } from '../tokens.ts';
import { linkIcon } from './icons.ts';

/** A longer address stands in the list only; below the code is the name of its site. */
const captionLength = 46;

/** An icon before each link, addresses that break after their steps, and a QR code: of the DOI, else of the first address. */
export function withCode(tokens: readonly Token[], tools: MarkupTools): Token[] {
  const rows = tokens.map((token, index) => {
    const isItem = token.type === 'inline' && tokens[index - 2]?.type === 'list_item_open';
    return isItem ? row(token, tools) : token;
  });
  // A code of a theme's sample address would lead the room nowhere.
  const web = linksIn(tokens).filter((address) => !isSampleAddress(address));
  const url = web.find(isDoiUrl) ?? web[0];
  if (url === undefined) return rows;
  return [
    ...rows,
    tools.drawn(`<figure class="qr">${tools.qr(url)}<figcaption>${captionOf(url)}</figcaption></figure>\n`),
  ];
}

/** One link: its kind as an icon, then what the author wrote. */
function row(token: Token, { drawn }: MarkupTools): Token {
  const children = token.children ?? [];
  const link = children.find(({ type }) => type === 'link_open');
  if (link === undefined) return token;
  const words = children.map(({ content }) => content);
  const label = words.slice(0, children.indexOf(link)).join(' ');
  const broken = children.flatMap((child, index) =>
    child.type === 'text' && children[index - 1]?.type === 'link_open' ? breakable(child, drawn) : [child],
  );
  const changed = withContent(token, token.content);
  changed.children = [drawn(linkIcon(label, String(link.attrGet('href') ?? ''))), ...broken];
  return changed;
}

/** Where an address may go on in the next line: after a slash, and before what follows a name. */
const stepsOf = (address: string): string[] => address.split(/(?<=\/)(?!\/)|(?=[?#&=])/u);

const breakable = (text: Token, drawn: MarkupTools['drawn']): Token[] =>
  stepsOf(text.content).flatMap((step, index) =>
    index === 0 ? [withContent(text, step)] : [drawn('<wbr>'), withContent(text, step)],
  );

function captionOf(url: string): string {
  const address = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  const shown = address.length > captionLength ? address.replace(/[/?#].*$/, '') : address;
  return stepsOf(shown).map(escapeHtml).join('<wbr>');
}
