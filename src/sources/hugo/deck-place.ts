import { relative } from 'node:path';
import type { Site } from '../../site/site.ts';
import { resolveSlides, type SlidesLink, writtenSlides } from '../../site/slides.ts';
import type { DeckPlace } from '../../work/reading.ts';
import type { Page } from './page.ts';

/** The deck that the page links to, or the one that it would have. */
export function readSlides(page: Page, site: Site, slug: string): SlidesLink {
  const entry = page.take('slides', 'linked deck');
  const written = writtenSlides(entry?.value);
  const at = entry ? page.place(entry) : undefined;
  const link = resolveSlides(written, at, {
    file: page.file,
    slug,
    folder: site.slidesFolder(page.file),
    index: site.slidesIndex,
  });
  if (entry && at && link.reason === 'not a deck name') {
    const inner = /^\/?slides\/([\w-]+)\/?$/.exec(written.raw ?? '')?.[1];
    page.warn(
      'slides-not-a-name',
      written.form === 'map'
        ? '`slides` of a publication should be the name of a deck; it is a map.'
        : `slides: ${written.raw} names no deck that Hugo would find.`,
      at,
      inner
        ? `Write slides: ${inner}`
        : `Write the name of the deck's folder; this page's own is ${link.deckName}. An address belongs in url_slides.`,
    );
  } else if (at && (link.reason === 'template value' || link.reason === 'shared value')) {
    page.warn(
      'slides-shared',
      `Several pages write slides: ${written.raw}; this page's deck is ${link.deckName}.`,
      at,
      `Write slides: ${link.deckName}`,
    );
  } else if (at && written.form === 'list') {
    page.warn(
      'slides-list',
      `Of a list in \`slides\` only the first counts, '${written.raw}', and themes before 2026 find no deck at all.`,
      at,
      `Write slides: ${link.deckName}`,
    );
  } else if (at && written.raw?.endsWith('/')) {
    page.info(
      'slides-slash',
      'Themes before 2026 find no deck when the name ends in a slash.',
      at,
      `Write slides: ${link.deckName}`,
    );
  }
  const plain = written.raw?.replace(/\/$/, '').toLowerCase();
  if (at && link.reason === 'as written' && !link.exists && plain !== link.deckName.toLowerCase())
    page.warn(
      'slides-renamed',
      `slides: ${written.raw} is no plain name of a folder; the deck is ${link.deckName}.`,
      at,
      `Write slides: ${link.deckName}`,
    );
  return link;
}

export function deckPlace(
  { deckName, deckFile, exists, ...link }: SlidesLink,
  file: string,
  site: Site,
): DeckPlace {
  return {
    name: deckName,
    file: deckFile,
    exists,
    root: site.root,
    source: sourceName(file, site.root),
    link,
  };
}

/** `publication/medalign`: the page below `content/`, without its ending. */
function sourceName(file: string, root: string): string {
  const path = relative(root, file).replace(/\\/g, '/');
  const inside = path.split('/content/').at(-1) ?? path;
  return inside.replace(/^content\//, '').replace(/\/_?index(?:\.[\w-]+)?\.md$|\.md$/, '');
}
