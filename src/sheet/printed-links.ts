import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import { decodeEntities } from '../html/text.ts';
import type { Problem } from '../problems/problem.ts';
import { escapeHtml } from '../text/escape.ts';

const anchor = /<a\b([^>]*?)\shref="([^"]*)"/g;

/**
 * Where the links of a deck lead once it is a file of its own: addresses of slides become anchors, addresses within the
 * site become whole ones, and what leads nowhere is plain text, told in `dead`. Chromium would else write addresses of
 * the made-up page that the slides are printed from.
 */
export class PrintedLinks {
  readonly dead: Problem[] = [];
  private readonly deck: RenderedDeck;
  private readonly slides: readonly RenderedSlide[];
  private ids: ReadonlySet<string> | undefined;

  /** `slides`: those that are printed. */
  constructor(deck: RenderedDeck, slides: readonly RenderedSlide[]) {
    this.deck = deck;
    this.slides = slides;
  }

  in(slide: RenderedSlide, html: string): string {
    if (!html.includes('<a')) return html;
    return html.replace(anchor, (whole, before: string, written: string) => {
      const href = decodeEntities(written).trim();
      const target = href.startsWith('#') ? this.inside(href) : this.outside(href);
      if (target === href) return whole;
      if (target !== undefined) return `<a${before} href="${escapeHtml(target)}"`;
      this.report(slide, href);
      return `<a${before}`;
    });
  }

  /** `#/id`, `#id`, and Reveal's `#/3` and `#/3/1`, counted from zero. */
  private inside(href: string): string | undefined {
    this.ids ??= this.idsOnPaper();
    const name = safeDecode(href.replace(/^#\/?/, ''));
    if (this.ids.has(name)) return `#${name}`;
    const places = /^(\d+)(?:\/(\d+))?/.exec(name);
    const slide = places && this.slideAt(Number(places[1]), Number(places[2] ?? 0));
    return slide && this.ids.has(slide.id) ? `#${slide.id}` : undefined;
  }

  /** Columns of Reveal: a vertical stack is one. */
  private slideAt(column: number, row: number): RenderedSlide | undefined {
    const shown = this.deck.slides.filter(({ hidden }) => !hidden);
    const columns: RenderedSlide[][] = [];
    for (const slide of shown) {
      const last = columns.at(-1);
      if (last && slide.stack !== undefined && last[0]?.stack === slide.stack) last.push(slide);
      else columns.push([slide]);
    }
    return columns[column]?.[row];
  }

  private outside(href: string): string | undefined {
    if (/^[a-z][a-z\d+.-]*:/i.test(href)) return href;
    if (href.startsWith('//')) return `https:${href}`;
    const { siteUrl } = this.deck;
    // A file of the deck is not part of the PDF, and where the site would put it is not known here.
    if (siteUrl === undefined || href === '' || href.startsWith('asset/')) return undefined;
    try {
      return new URL(href, siteUrl).href;
    } catch {
      return undefined;
    }
  }

  private idsOnPaper(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const { id, html } of this.slides) {
      found.add(id);
      for (const [, inner] of html.matchAll(/\sid="([^"]+)"/g)) found.add(decodeEntities(inner as string));
    }
    return found;
  }

  private report(slide: RenderedSlide, href: string): void {
    this.dead.push({
      code: 'link-plain',
      severity: 'info',
      message: href.startsWith('#')
        ? `The link to ${href} is plain text: nothing of that name is printed.`
        : `The link to ${href || 'nothing'} is plain text: it leads into the site, and ${
            this.deck.siteUrl === undefined
              ? 'the site has no address'
              : 'a file of the deck has no address there'
          }.`,
      at: slide.at,
      slide: slide.number,
      hint: href.startsWith('#')
        ? 'Is the slide hidden, or left out with --pages?'
        : 'Write the whole address, https:// and all.',
    });
  }
}

const safeDecode = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};
