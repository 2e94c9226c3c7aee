import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Deck, Slide } from '../deck/model.ts';
import { hasRole } from '../layouts/index.ts';
import { spentIcons, topicsOf } from '../layouts/kit/topics.ts';
import { chooseMotif } from '../layouts/title/motif.ts';
import type { Problem } from '../problems/problem.ts';
import { siteRootOf } from '../site/root.ts';
import type { Site } from '../site/site.ts';
import { bareDoi } from '../text/doi.ts';
import type { Brand } from '../theme/brand.ts';
import { withDataContent } from './data-content.ts';
import { diagramFigure, diagramMark } from './diagram.ts';
import type { DrawDiagrams } from './draw-diagrams.ts';
import { replaceHeadingIds } from './env.ts';
import { deckLanguage } from './language.ts';
import { newDeckMath } from './math/deck-math.ts';
import { ownMacros } from './math/macros.ts';
import { MediaFolder } from './media.ts';
import type { RenderedDeck, RenderedSlide } from './model.ts';
import { brandedTitle, runningLines } from './running.ts';
import { type PlaceInDeck, renderSlide, type SlideParts, type SlideSetting } from './slide.ts';
import { freeName, slug } from './slug.ts';
import { visibleText } from './text.ts';
import { loadTools, MissingTool } from './tools.ts';

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

const seconds = (timing: string | undefined): number | undefined =>
  timing !== undefined && /^\d+(\.\d+)?$/.test(timing) ? Number(timing) : undefined;

/** A deck as safe HTML. Never asks the network; loads large libraries only where the deck needs them. */
export async function renderDeck(deck: Deck, options: RenderOptions = {}): Promise<RenderedDeck> {
  const trust = options.trust === true;
  const root = options.site?.root ?? siteRootOf(deck.file, process.cwd());
  const media = new MediaFolder(deck.file, root);
  const language = deckLanguage(deck, options.language);
  const direction = language.direction;
  const references = deck.references ?? {};
  const pieces = deck.slides.map((slide) => withDataContent(slide, root));
  const setting: SlideSetting = {
    tools: await loadTools(
      pieces.flatMap(({ body, notes }) => [body, ...notes.map(({ text }) => text)]).join('\n'),
    ),
    math: newDeckMath(ownMacros),
    media,
    trust,
    direction,
    motif: chooseMotif(
      deck.slides.map(({ attributes, body }) => ({ classes: attributes.class ?? '', body })),
    ),
    topics: topicsOf(
      deck.title,
      pieces.flatMap(({ attributes, body }) =>
        /\blayout-(?:title|links|citation|people)\b/.test(attributes.class ?? '') ? [] : [body],
      ),
      language.code,
    ),
    language: language.code,
    references,
    siteShortcodes: shortcodesOf(root),
    typographer: deck.dialect === undefined || /^(?:hugo-blox|reveal-hugo)$/.test(deck.dialect),
    revealComments:
      deck.dialect !== undefined && deck.dialect !== 'hugo-blox'
        ? true
        : deck.frontMatter.slides === undefined,
    key: createHash('sha1')
      .update(
        JSON.stringify([
          deck.file,
          root,
          trust,
          language,
          references,
          deck.dialect,
          'slides' in deck.frontMatter,
        ]),
      )
      .digest('hex'),
  };
  const problems: Problem[] = [...deck.problems, ...unreadStyles(deck, root)];
  const parts = await renderSlides(pieces, setting);
  const drawn = await drawDiagrams(parts, options, deck, problems);
  const authors = authorsOf(deck.frontMatter.authors).map(
    // `admin` and other profile names are shown by their people's names, as the themes do.
    (entry) => options.site?.people.find(entry, language.code)?.name ?? entry,
  );
  const { brand } = options;
  const taken = new Set<string>();
  // Ids that authors chose come first: links point at them.
  for (const { attributes } of parts) if (attributes.id) taken.add(attributes.id);
  const given = new Set<string>();
  let shown = 0;
  const slides = deck.slides.map((slide, index): RenderedSlide => {
    if (!slide.hidden) shown++;
    const part = parts[index]!;
    const finish = (html: string): string => withDiagrams(withIds(html, taken), drawn);
    // The slide's own id is chosen before those of its headings, so that `#/results` is the slide.
    const own = part.attributes.id;
    const id =
      own !== undefined && !given.has(own)
        ? own
        : freeName(slug(part.heading) || `slide-${index + 1}`, taken);
    given.add(id);
    const html = finish(part.html);
    const notesHtml = finish(part.notesHtml);
    const text = part.diagrams.length > 0 ? visibleText(html) : part.text;
    const title = part.heading || firstWords(text) || `Slide ${index + 1}`;
    for (const { line, ...problem } of part.problems) {
      problems.push({
        ...problem,
        // What nobody will see can miss nothing.
        ...(slide.hidden && problem.severity === 'error' ? { severity: 'info' as const } : {}),
        at: {
          file: slide.at.file ?? deck.file,
          ...(slide.at.line === undefined ? {} : { line: slide.at.line + (line ?? 0) }),
        },
        slide: index + 1,
      });
    }
    const { id: _, ...attributes } = part.attributes;
    const isTitle = hasRole(part.classes, 'title') && !slide.marks.includes('no-branding');
    return {
      id,
      number: index + 1,
      shown,
      title,
      untitled: part.heading === '',
      classes: part.classes,
      attributes: { ...attributes, ...(attributes.lang === undefined ? part.spoken : {}) },
      html: isTitle && brand ? brandedTitle(html, brand) : html,
      notesHtml,
      notesText: part.diagrams.length > 0 ? visibleText(notesHtml) : part.notesText,
      text,
      hidden: slide.hidden,
      stack: slide.stack,
      seconds: seconds(part.attributes['data-timing']),
      at: slide.at,
    };
  });
  const citation = citationOf(deck, brand !== undefined);
  return {
    deck,
    title: deck.title,
    authors,
    language: language.code,
    direction,
    slides,
    assets: media.assets,
    needs: { math: parts.some(({ needs }) => needs.math), code: parts.some(({ needs }) => needs.code) },
    citation,
    running: runningLines(brand ?? {}, citation.short, deck, authors, direction),
    ...(brand?.affiliation?.title ? { affiliation: brand.affiliation.text } : {}),
    ...siteAddress(options.site?.config.baseUrl),
    problems,
  };
}

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

/** Shortcodes below `layouts/shortcodes/` of the site or of a theme in it. */
function shortcodesOf(root: string): ReadonlySet<string> {
  const themes = join(root, 'themes');
  const folders = [
    root,
    ...(existsSync(themes) ? readdirSync(themes).map((name) => join(themes, name)) : []),
  ].map((folder) => join(folder, 'layouts', 'shortcodes'));
  return new Set(
    folders
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder, { recursive: true }).map(String))
      .filter((name) => name.endsWith('.html'))
      .map((name) => name.replace(/\.html$/, '').replaceAll('\\', '/')),
  );
}

/** Most decks need no sanitiser, and it is slow to load: it comes when the first slide asks for it. */
async function renderSlides(pieces: readonly Slide[], setting: SlideSetting): Promise<SlideParts[]> {
  const parts = await renderOnce(pieces, setting);
  const { labels, unresolved } = setting.math;
  // An equation that is spoken of before it comes: now its number is known.
  return [...unresolved].some((name) => labels.has(name))
    ? renderOnce(pieces, { ...setting, math: newDeckMath(ownMacros, labels) })
    : parts;
}

async function renderOnce(pieces: readonly Slide[], setting: SlideSetting): Promise<SlideParts[]> {
  const parts: SlideParts[] = [];
  const places = placesOf(pieces, setting.language);
  let began = performance.now();
  while (parts.length < pieces.length) {
    try {
      parts.push(renderSlide(pieces[parts.length]!, setting, places[parts.length]));
    } catch (error) {
      if (!(error instanceof MissingTool)) throw error;
      await error.load();
    }
    if (performance.now() - began < 10) continue;
    // A browser that is starting meanwhile has questions: they are answered between two slides.
    await new Promise((resolve) => setImmediate(resolve));
    began = performance.now();
  }
  return parts;
}

/** For each slide, how many slides of words alone stand before it, and what they show. */
function placesOf(pieces: readonly Slide[], language: string): PlaceInDeck[] {
  const words = pieces.map(({ attributes, body }) => {
    const name = attributes.class ?? '';
    const isWords =
      /\blayout-sentence\b/.test(name) ||
      (/\blayout-points\b/.test(name) && !/^\s*(?:[-*+]|\d+\.) /m.test(body));
    return isWords ? body : undefined;
  });
  const spent = spentIcons(words, language);
  let before = 0;
  return words.map((text, index) => ({
    turn: text === undefined ? before : before++,
    spent: spent[index]!,
  }));
}

function withIds(html: string, taken: Set<string>): string {
  return replaceHeadingIds(html, (wish) => freeName(wish || 'heading', taken));
}

async function drawDiagrams(
  parts: readonly SlideParts[],
  options: RenderOptions,
  deck: Deck,
  problems: Problem[],
): Promise<Map<string, string>> {
  const figures = new Map<string, string>();
  const sources = [...new Set(parts.flatMap(({ diagrams }) => diagrams))];
  if (sources.length === 0) return figures;
  const drawings =
    options.drawDiagrams === false
      ? []
      : await (options.drawDiagrams ?? (await import('./draw-diagrams.ts')).drawInLocalBrowser)(sources);
  for (const [index, { diagrams }] of parts.entries()) {
    for (const source of diagrams) {
      const mark = diagramMark(source);
      if (figures.has(mark)) continue;
      const svg = drawings[sources.indexOf(source)];
      figures.set(mark, diagramFigure(source, svg));
      if (svg !== undefined) continue;
      problems.push({
        code: 'diagram-not-drawn',
        severity: 'warning',
        message: 'This diagram is shown as a list of its words; nothing at hand could draw it.',
        at: deck.slides[index]!.at,
        slide: index + 1,
        hint: 'Is the source right? Try it at mermaid.live, or save the diagram as a picture.',
      });
    }
  }
  return figures;
}

const withDiagrams = (html: string, figures: ReadonlyMap<string, string>): string =>
  figures.size === 0 ? html : html.replace(/<!--diagram:[\da-f]{24}-->/g, (mark) => figures.get(mark) ?? '');

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
