import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Deck, Slide } from '../deck/model.ts';
import { hasRole } from '../layouts/index.ts';
import type { Problem } from '../problems/problem.ts';
import { siteRootOf } from '../site/root.ts';
import type { Site } from '../site/site.ts';
import { bareDoi } from '../text/doi.ts';
import type { Brand } from '../theme/brand.ts';
import { withDataContent } from './data-content.ts';
import { drawDiagrams, withDiagrams } from './deck-diagrams.ts';
import type { DrawDiagrams } from './draw-diagrams.ts';
import { replaceHeadingIds } from './env.ts';
import { deckLanguage } from './language.ts';
import { MediaFolder } from './media.ts';
import type { RenderedDeck, RenderedSlide } from './model.ts';
import { drawPdfFigures } from './pdf-figures.ts';
import { brandedTitle, runningLines } from './running.ts';
import type { SlideParts } from './slide.ts';
import { slideSetting } from './slide-setting.ts';
import { renderSlides } from './slides.ts';
import { freeName, slug } from './slug.ts';
import { visibleText } from './text.ts';

export interface RenderOptions {
  readonly site?: Site | undefined;
  /** Leave the author's HTML as it is: scripts, frames, files of the network. */
  readonly trust?: boolean | undefined;
  readonly language?: string | undefined;
  /** What the lab puts on the slides; the deck's own footer alone when absent. */
  readonly brand?: Brand | undefined;
  /**
   * Draws Mermaid sources as SVG; asked once, and only when the deck has diagrams. The local browser when absent,
   * nothing at all for `false`.
   */
  readonly drawDiagrams?: DrawDiagrams | false | undefined;
}

/** A deck as safe HTML. Never asks the network; loads large libraries only where the deck needs them. */
export async function renderDeck(deck: Deck, options: RenderOptions = {}): Promise<RenderedDeck> {
  const { site, brand } = options;
  const root = site?.root ?? siteRootOf(deck.file, process.cwd());
  const media = new MediaFolder(deck.file, root);
  if (deck.text.toLowerCase().includes('.pdf')) await drawPdfFigures(deck, media);
  const language = deckLanguage(deck, options.language);
  const pieces = deck.slides.map((slide) => withDataContent(slide, root));
  const parts = await renderSlides(
    pieces,
    await slideSetting(deck, pieces, { root, media, language, trust: options.trust === true }),
  );
  const diagrams = await drawDiagrams(parts, deck, options.drawDiagrams);
  const authors = authorsOf(deck.frontMatter.authors).map(
    // `admin` and other profile names are shown by their people's names, as the themes do.
    (entry) => site?.people.find(entry, language.code)?.name ?? entry,
  );
  const citation = citationOf(deck, brand !== undefined);
  return {
    deck,
    title: deck.title,
    authors,
    language: language.code,
    direction: language.direction,
    slides: finishSlides(deck, parts, diagrams.figures, brand),
    assets: media.assets,
    remotes: [...media.remotes],
    needs: { math: parts.some(({ needs }) => needs.math), code: parts.some(({ needs }) => needs.code) },
    citation,
    running: runningLines(brand ?? {}, citation.short, deck, authors, language.direction),
    ...(brand?.affiliation?.title ? { affiliation: brand.affiliation.text } : {}),
    ...siteAddress(site?.config.baseUrl),
    problems: [
      ...deck.problems,
      ...unreadStyles(deck, root),
      ...diagrams.problems,
      ...deck.slides.flatMap((slide, index) => problemsOf(slide, index + 1, parts[index]!, deck.file)),
    ],
  };
}

/** What only the whole deck knows: the ids of its slides and headings, their numbers, the drawn diagrams. */
function finishSlides(
  deck: Deck,
  parts: readonly SlideParts[],
  figures: ReadonlyMap<string, string>,
  brand: Brand | undefined,
): RenderedSlide[] {
  const taken = new Set<string>();
  // Ids that authors chose come first: links point at them.
  for (const { attributes } of parts) if (attributes.id) taken.add(attributes.id);
  const given = new Set<string>();
  let shown = 0;
  return deck.slides.map((slide, index) => {
    if (!slide.hidden) shown++;
    const part = parts[index]!;
    const finish = (html: string): string => withDiagrams(withIds(html, taken), figures);
    const { id: own, ...attributes } = part.attributes;
    // The slide's own id is chosen before those of its headings, so that `#/results` is the slide.
    const id =
      own !== undefined && !given.has(own)
        ? own
        : freeName(slug(part.heading) || `slide-${index + 1}`, taken);
    given.add(id);
    const html = finish(part.html);
    const notesHtml = finish(part.notesHtml);
    const text = part.diagrams.length > 0 ? visibleText(html) : part.text;
    const isTitle = hasRole(part.classes, 'title') && !slide.marks.includes('no-branding');
    return {
      id,
      number: index + 1,
      shown,
      title: part.heading || firstWords(text) || `Slide ${index + 1}`,
      untitled: part.heading === '',
      classes: part.classes,
      attributes: { ...attributes, ...(attributes.lang === undefined ? part.spoken : {}) },
      html: isTitle && brand ? brandedTitle(html, brand) : html,
      notesHtml,
      notesText: part.diagrams.length > 0 ? visibleText(notesHtml) : part.notesText,
      text,
      hidden: slide.hidden,
      stack: slide.stack,
      seconds: seconds(attributes['data-timing']),
      at: slide.at,
    };
  });
}

const seconds = (timing: string | undefined): number | undefined =>
  timing !== undefined && /^\d+(\.\d+)?$/.test(timing) ? Number(timing) : undefined;

/** The problems of a slide with their places in the deck. */
const problemsOf = (slide: Slide, number: number, { problems }: SlideParts, file: string): Problem[] =>
  problems.map(({ line, ...problem }) => ({
    ...problem,
    // What nobody will see can miss nothing.
    ...(slide.hidden && problem.severity === 'error' ? { severity: 'info' as const } : {}),
    at: {
      file: slide.at.file ?? file,
      ...(slide.at.line === undefined ? {} : { line: slide.at.line + (line ?? 0) }),
    },
    slide: number,
  }));

/** The sheet that Hugo Blox loads into every deck of a site: it is written for the sizes of Reveal's own page. */
function unreadStyles({ dialect, file }: Deck, root: string): Problem[] {
  const sheet = ['reveal_custom.css', 'reveal_custom.scss'].find((name) =>
    existsSync(join(root, 'assets', 'css', name)),
  );
  if (sheet === undefined || (dialect !== undefined && dialect !== 'hugo-blox')) return [];
  return [
    {
      code: 'dialect-not-read',
      severity: 'warning',
      message: `The site's assets/css/${sheet} is not applied; classes of its own have no look.`,
      at: { file, line: 1 },
      hint: 'Copy the rules that the slides need into a theme: pubdeck init theme.',
    },
  ];
}

function withIds(html: string, taken: Set<string>): string {
  return replaceHeadingIds(html, (wish) => freeName(wish || 'heading', taken));
}

const siteAddress = (address: string | undefined): { siteUrl?: string } =>
  address !== undefined && /^https?:\/\/[^/]/i.test(address)
    ? { siteUrl: address.endsWith('/') ? address : `${address}/` }
    : {};

const firstWords = (text: string): string => {
  const line = text.split('\n')[0] ?? '';
  return line.length <= 60 ? line : `${line.slice(0, 60).replace(/\s+\S*$/, '')} …`;
};

const authorsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? [value] : [])
    .filter((name): name is string => typeof name === 'string' && name.trim() !== '')
    .map((name) => name.trim());

export const isDrafted = (deck: Deck): boolean => deck.settings.pubdeck.source !== undefined;

/** The footer of a drafted deck is the paper's short reference; of another deck, a piece of its brand. */
function citationOf(deck: Deck, hasBrand: boolean): RenderedDeck['citation'] {
  const { pubdeck, branding } = deck.settings;
  const short = isDrafted(deck) || !hasBrand ? branding.footer?.text : undefined;
  const doi = pubdeck.doi ?? deck.frontMatter.doi;
  const url = pubdeck.url;
  return {
    ...(short === undefined ? {} : { short }),
    ...(typeof doi === 'string' && doi !== '' ? { doi: bareDoi(doi) ?? doi } : {}),
    ...(typeof url === 'string' && url !== '' ? { url } : {}),
  };
}
