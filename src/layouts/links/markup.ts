import type { Token } from 'markdown-it';
import { isDoiUrl } from '../../text/doi.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { MarkupTools } from '../layout.ts';
import { linksIn } from '../tokens.ts';

/** A QR code beside the links: of the DOI where there is one, else of the first address. */
export function withCode(tokens: readonly Token[], { qr, drawn }: MarkupTools): Token[] {
  const web = linksIn(tokens);
  const url = web.find(isDoiUrl) ?? web[0];
  if (url === undefined) return [...tokens];
  const address = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  // A longer one would run into the citation; the link in the list holds the whole address.
  const shown = address.length > 84 ? `${address.slice(0, 80)}…` : address;
  const words = escapeHtml(shown).replaceAll('/', '/<wbr>');
  return [...tokens, drawn(`<figure class="qr">${qr(url)}<figcaption>${words}</figcaption></figure>\n`)];
}
