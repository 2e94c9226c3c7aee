import type { Branding, Deck } from '../deck/model.ts';
import { attributesHtml, escapeHtml } from './escape.ts';
import type { Media } from './media.ts';

type Corner = 'top-left' | 'top-right' | 'top-center' | 'bottom-left' | 'bottom-right' | 'bottom-center';

const places: Readonly<Record<Corner, string>> = {
  'top-left': 'top: 20px; left: 24px',
  'top-right': 'top: 20px; right: 24px',
  'top-center': 'top: 20px; left: 0; right: 0; text-align: center',
  'bottom-left': 'bottom: 64px; left: 24px',
  'bottom-right': 'bottom: 64px; right: 24px',
  'bottom-center': 'bottom: 64px; left: 0; right: 0; text-align: center',
};

const cornerOf = (position: string | undefined, otherwise: Corner): Corner =>
  position !== undefined && Object.hasOwn(places, position) ? (position as Corner) : otherwise;

const isBottom = (position: string | undefined, otherwise: Corner): boolean =>
  cornerOf(position, otherwise).startsWith('bottom');

/** What the deck wants at the foot of each slide: its footer, and title or author where they are put there. */
export function footerText(branding: Branding, deck: Deck, authors: readonly string[]): string | undefined {
  const { footer, title, author } = branding;
  const parts = [
    footer?.text,
    title?.show && isBottom(title.position, 'bottom-left') ? (title.text ?? deck.title) : undefined,
    author?.show && isBottom(author.position, 'bottom-left') ? authors[0] : undefined,
  ].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : [...new Set(parts)].join(' · ');
}

/**
 * Logo, title and author in the corners of a slide, as the 2026 theme lays them over (`slides.branding`). They repeat on
 * every slide, so assistive technology leaves them out.
 */
export function brandingHtml(
  branding: Branding,
  deck: Deck,
  authors: readonly string[],
  media: Media,
): string {
  const { logo, title, author } = branding;
  const item = (corner: Corner, inner: string): string =>
    `<div style="position: absolute; z-index: 2; font-size: 20px; line-height: 1.2; margin: 0; ${places[corner]}">${inner}</div>`;
  let html = '';
  if (logo) {
    const medium = media.find(logo.filename);
    const width = /^\d+(\.\d+)?(px|%|em|rem|vw)?$/.test(logo.width ?? '') ? logo.width! : '120px';
    const style = `width: ${/^\d+(\.\d+)?$/.test(width) ? `${width}px` : width}; height: auto; margin: 0`;
    if (medium.kind === 'asset') {
      html += item(
        cornerOf(logo.position, 'top-right'),
        `<img${attributesHtml({ src: medium.url, alt: '', style })}>`,
      );
    }
  }
  if (title?.show && !isBottom(title.position, 'bottom-left')) {
    html += item(cornerOf(title.position, 'top-left'), escapeHtml(title.text ?? deck.title));
  }
  if (author?.show && authors[0] !== undefined && !isBottom(author.position, 'bottom-left')) {
    html += item(cornerOf(author.position, 'top-left'), escapeHtml(authors[0]));
  }
  return html === '' ? '' : `<div class="branding" aria-hidden="true">${html}</div>`;
}
