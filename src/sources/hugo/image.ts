import { dirname, extname, join } from 'node:path';
import { entryOf } from '../../front-matter/tree.ts';
import { refusals, siteFile } from '../../io/site-file.ts';
import { lookLater } from '../../picture/look.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Site } from '../../site/site.ts';
import { readInline } from '../../text/read-inline.ts';
import { readText } from '../../text/read-text.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { Located, PageImage } from '../../work/model.ts';
import { type Page, textIn } from './page.ts';

const pictures = new Set([
  '.png',
  '.jpg',
  '.jpeg',
  '.gif',
  '.webp',
  '.svg',
  '.avif',
  '.bmp',
  '.tif',
  '.tiff',
]);

/** The featured picture of the bundle: its first file of that name that may be shown. What may not be is told. */
function featuredIn(page: Page, site: Site): string | undefined {
  const refused: Problem[] = [];
  for (const name of page.beside) {
    if (!/featured/i.test(name) || !pictures.has(extname(name).toLowerCase())) continue;
    const file = join(dirname(page.file), name);
    const found = siteFile(file, [site.root], 'picture');
    if (found === undefined) continue;
    if ('file' in found) return file;
    refused.push({
      code: 'picture-refused',
      severity: 'warning',
      message: `${name} ${refusals[found.refused]}; it is not shown.`,
      at: { file },
    });
  }
  page.problems.push(...refused);
  return undefined;
}

/**
 * The featured image by the themes' rules: the first picture of the bundle with `featured` in its name, else
 * `image.filename` in the bundle or in `assets/media/`, else what older pages name (`header.image`,
 * `image_preview`, `image: file`).
 */
export function readImage(page: Page, site: Site): PageImage | undefined {
  const entry = page.take('image', 'featured image');
  const header = page.take('header', 'featured image');
  const preview = page.takeString('image_preview', 'featured image');
  const map =
    entry?.value.kind === 'map' ? entry.value : header?.value.kind === 'map' ? header.value : undefined;
  const named = map
    ? textIn(map, 'filename') || textIn(map, 'image')
    : entry?.value.kind === 'scalar'
      ? entry.value.text.trim()
      : '';
  const wanted = named || preview?.value || '';
  const file = featuredIn(page, site) ?? (wanted ? site.pictureFor(wanted, page.file) : undefined);
  const at = entry ? page.place(entry) : header ? page.place(header) : (preview?.at ?? { file: page.file });
  if (!file) {
    const caption = map ? textIn(map, 'caption') : '';
    const holder = entry ?? header;
    if (wanted)
      page.info(
        'image-missing',
        `The picture ${wanted} is not beside the page, in assets/media/ or in static/.`,
        at,
      );
    if (holder)
      page.note(
        holder,
        caption !== '',
        caption ? 'caption, of a picture that is not there' : 'no picture there',
      );
    return undefined;
  }
  const caption = map ? entryOf(map, 'caption')?.value : undefined;
  const text =
    caption?.kind === 'scalar' && caption.text.trim() !== '' ? readText(page.source(caption)) : undefined;
  const alt = map ? readInline(textIn(map, 'alt_text') || textIn(map, 'alt')).text : '';
  return {
    file,
    look: lookLater(file),
    ...(text && text.text !== '' ? { caption: text } : {}),
    ...(alt ? { alt } : {}),
    previewOnly: map !== undefined && /^true$/i.test(textIn(map, 'preview_only')),
    at,
  };
}

/** The caption of `image` or `header`, whether its picture is there or not. */
export function readImageCaption(page: Page): Located<RichText> | undefined {
  for (const key of ['image', 'header']) {
    const map = page.entry(key)?.value;
    const node = map?.kind === 'map' ? entryOf(map, 'caption') : undefined;
    if (node?.value.kind !== 'scalar' || node.value.text.trim() === '') continue;
    const value = readText(page.source(node.value));
    if (value.text !== '') return { value, at: page.place(node), key: `${key}.caption` };
  }
  return undefined;
}
