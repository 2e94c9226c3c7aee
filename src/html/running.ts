import type { Deck } from '../deck/model.ts';
import type { WrapperRole } from '../layouts/layout.ts';
import { wrapperClass } from '../layouts/wrappers.ts';
import { escapeHtml } from '../text/escape.ts';
import type { Brand, Corner } from '../theme/brand.ts';
import { logoUrl } from '../theme/brand-css.ts';
import type { Piece, Running, Side } from '../theme/running-lines.ts';

/** The lines that run through the deck: the short reference of the paper, and what the brand puts on every slide. */
export function runningLines(
  brand: Brand,
  reference: string | undefined,
  deck: Deck,
  authors: readonly string[],
  direction: 'ltr' | 'rtl',
): Running {
  const empty = (): Record<Side, Piece[]> => ({ start: [], center: [], end: [] });
  const running = { head: empty(), foot: empty(), sections: sectionsOf(deck) };
  const put = (corner: Corner, piece: Piece): void => {
    const [edge, at] = corner.split('-') as ['top' | 'bottom', 'left' | 'center' | 'right'];
    const left: Side = direction === 'rtl' ? 'end' : 'start';
    const right: Side = direction === 'rtl' ? 'start' : 'end';
    const side = at === 'center' ? at : at === 'left' ? left : right;
    const line = running[edge === 'top' ? 'head' : 'foot'][side];
    // A lab's footer may be the deck's title, or the title its footer: once is enough.
    if (piece.kind === 'logo' || !line.some((each) => each.kind !== 'logo' && each.text === piece.text))
      line.push(piece);
  };
  if (reference) running.foot.start.push({ kind: 'reference', text: reference });
  if (brand.footer) put(brand.footer.position, { kind: 'words', text: brand.footer.text });
  if (brand.affiliation?.footer) put('bottom-center', { kind: 'words', text: brand.affiliation.text });
  if (brand.title) put(brand.title.position, { kind: 'words', text: brand.title.text ?? deck.title });
  if (brand.author && authors[0] !== undefined)
    put(brand.author.position, { kind: 'words', text: authors[0] });
  if (brand.logo?.position)
    put(brand.logo.position, { kind: 'logo', url: logoUrl(brand), width: brand.logo.width });
  return running;
}

/** `pubdeck.sections` of the front matter: the id of a slide, and the name of the section that begins with it. */
function sectionsOf(deck: Deck): Running['sections'] {
  const given = deck.settings.pubdeck.sections;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  return Object.entries(given)
    .flatMap(([id, name]) => {
      const at = deck.slides.findIndex(({ attributes }) => attributes.id === id);
      return at < 0 || typeof name !== 'string' || name.trim() === ''
        ? []
        : [{ name: name.trim(), from: at + 1 }];
    })
    .sort((one, two) => one.from - two.from);
}

/** Words of the running lines, for fonts and search. */
export const runningText = ({ head, foot, sections = [] }: Running): string =>
  [
    ...[head, foot]
      .flatMap((line) => Object.values(line).flat())
      .map((piece: Piece) => (piece.kind === 'logo' ? '' : piece.text)),
    ...sections.map(({ name }) => name),
  ].join('\n');

/** What the brand adds to a title slide: the lab's name where the page names none, and its logo. */
export function brandedTitle(html: string, brand: Brand): string {
  const { affiliation, logo } = brand;
  let result = html;
  if (affiliation?.title && wrapperEnd(html, 'affiliations') === undefined) {
    const words = `<div class="${wrapperClass('affiliations')}"><p>${escapeHtml(affiliation.text)}</p></div>`;
    const at = wrapperEnd(html, 'authors') ?? html.length;
    result = `${html.slice(0, at)}\n${words}${html.slice(at)}`;
  }
  if (logo) {
    const alt = logo.alt ?? affiliation?.text ?? 'Logo';
    result += `<img class="brand-logo" src="${escapeHtml(logoUrl(brand))}" alt="${escapeHtml(alt)}">`;
  }
  return result;
}

/** Where the `<div>` with this role ends; undefined where there is none. */
function wrapperEnd(html: string, role: WrapperRole): number | undefined {
  const start = html.indexOf(`<div class="${wrapperClass(role)}">`);
  const end = start < 0 ? -1 : html.indexOf('</div>', start);
  return end < 0 ? undefined : end + '</div>'.length;
}
