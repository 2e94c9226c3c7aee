import { type Budget, budgetFor } from '../browser/budget.ts';
import type { OpenBrowser } from '../browser/open.ts';
import { Tab } from '../browser/tab.ts';
import { type SlideSize, usualSize } from '../deck/slide-size.ts';
import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import { ContentLost } from '../losses/content-lost.ts';
import { measureLosses } from '../losses/measure.ts';
import { lossesOf, reportedLosses } from '../losses/slide-losses.ts';
import { pictures } from '../page/bundled/pictures.ts';
import type { Problem } from '../problems/problem.ts';
import { loadSlides } from '../sheet/load-slides.ts';
import { printPage } from '../sheet/page.ts';
import { pickSlides } from '../sheet/pick-slides.ts';
import type { Theme } from '../theme/model.ts';

export type PictureFormat = 'png' | 'jpeg' | 'webp';

export interface PictureOptions {
  readonly format?: PictureFormat | undefined;
  /** 1 is 1280 × 720 pixels in the usual form. */
  readonly scale?: number | undefined;
  readonly pages?: string | undefined;
  readonly budget?: Budget | undefined;
  readonly tab?: Tab | undefined;
  /** Draw even if content would be invisible; `noticed` is called with the losses. */
  readonly allowLoss?: boolean | undefined;
  readonly noticed?: ((losses: readonly Problem[]) => void) | undefined;
  readonly progress?: ((done: number, of: number) => void) | undefined;
}

export interface Picture {
  readonly slide: RenderedSlide;
  readonly data: Uint8Array;
}

/** Size of the pictures that social networks and chats show for a link. */
const card = { width: 1200, height: 630 };

const oneAtATime = `
html, body { overflow: hidden; }
.reveal .slides > section:not(.pd-shown) { display: none !important; }
`;

/**
 * A picture of each slide, one after the other, so that only one is in memory.
 * @throws PubdeckError `content-lost` (exit 6) before the first, where text would not be seen and `allowLoss` is off
 */
export async function* drawSlides(
  deck: RenderedDeck,
  theme: Theme,
  open: OpenBrowser,
  options: PictureOptions = {},
): AsyncGenerator<Picture> {
  const slides = pickSlides(deck, options.pages);
  const { scale = 1, format = 'png' } = options;
  yield* draw(deck, theme, open, slides, {
    ...options,
    css: '',
    size: deck.deck.settings.size,
    area: deck.deck.settings.size,
    scale,
    format,
  });
}

/** The title slide, in the usual form, as social card, 1200 × 630 pixels: as high as a slide, and a little wider than one. */
export async function drawCard(
  deck: RenderedDeck,
  theme: Theme,
  open: OpenBrowser,
  options: Omit<PictureOptions, 'pages' | 'scale'> = {},
): Promise<Uint8Array | undefined> {
  const first = deck.slides.find((slide) => !slide.hidden);
  if (!first) return undefined;
  const scale = card.height / usualSize.height;
  const css = `
html, body { width: ${card.width}px; height: ${card.height}px; background: none; }
.reveal { position: absolute; inset: 0; }
.reveal .slides { position: absolute; left: 0; top: 0; transform: scale(${scale}); transform-origin: 0 0; }
.reveal .slides > section { width: ${Math.ceil(card.width / scale)}px; }
.reveal .slides .running-line { display: none; }
`;
  for await (const { data } of draw(deck, theme, open, [first], {
    ...options,
    css,
    size: usualSize,
    area: card,
    scale: 1,
    format: options.format ?? 'png',
  })) {
    return data;
  }
  return undefined;
}

interface DrawOptions extends PictureOptions {
  readonly css: string;
  readonly size: SlideSize;
  readonly area: { readonly width: number; readonly height: number };
  readonly scale: number;
  readonly format: PictureFormat;
}

async function* draw(
  deck: RenderedDeck,
  theme: Theme,
  open: OpenBrowser,
  slides: readonly RenderedSlide[],
  options: DrawOptions,
): AsyncGenerator<Picture> {
  const budget = options.budget ?? budgetFor(slides.length * 2);
  const page = printPage(deck, theme, { slides, size: options.size });
  const tab = options.tab ?? (await Tab.open(open, budget));
  const { area, scale, format } = options;
  try {
    await loadSlides(tab, page, budget);
    const measured = await measureLosses(tab, '.slides > section', page.size, budget);
    const losses = [
      ...reportedLosses(deck.problems, slides),
      ...slides.flatMap((slide, index) => lossesOf(slide, measured[index])),
    ];
    if (losses.length > 0 && options.allowLoss !== true) throw new ContentLost(losses);
    if (losses.length > 0) options.noticed?.(losses);
    await tab.window(area, scale, budget);
    for (const [index, slide] of slides.entries()) {
      await tab.call(pictures, 'showOnly', [index, oneAtATime + options.css], budget);
      yield { slide, data: await tab.picture(format, budget) };
      options.progress?.(index + 1, slides.length);
    }
  } finally {
    if (!options.tab) await tab.close();
  }
}
