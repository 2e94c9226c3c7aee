import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { decodeHTML } from 'entities';
import type { DeckLink, Slide } from '../../deck/model.ts';
import { typeOf } from '../../io/media-content.ts';
import { mediaType } from '../../io/media-type.ts';
import { headOf } from '../../io/site-file.ts';
import { readText } from '../../io/text-file.ts';
import { readAlt } from '../../layouts/picture/words.ts';
import type { Problem } from '../../problems/problem.ts';
import { drawnPicture } from '../drawn-units.ts';
import type { CheckContext, Rule } from '../model.ts';

/** Links and pictures: invalid addresses, missing local files, and on request dead addresses. */
export const rule: Rule = {
  about: 'invalid addresses, missing files and pictures, repeated links; `--online` checks that they answer',
  check: async (context) => {
    const { links } = context.deck;
    const problems: Problem[] = [
      ...(await missingMedia(context)),
      ...links.filter(({ image }) => !image).flatMap((link) => checkLink(link, context)),
      ...links.filter(({ image }) => image).flatMap((link) => pictureType(link, context.file)),
      ...context.deck.slides.flatMap((slide) => pictureWords(slide, context.file)),
    ];
    problems.push(...doubled(links, context.file));
    if (context.online) problems.push(...(await askNetwork(links, context)));
    return problems;
  },
};

/** Pictures, films and backgrounds, however they are written: as the export finds them. */
const missingMedia = async ({ rendered }: CheckContext): Promise<Problem[]> =>
  (await rendered()).problems
    .filter(({ code }) => code === 'media-missing')
    .map((problem) => ({ ...problem, code: 'links/image-missing' as const }));

function checkLink({ address, line, slide }: DeckLink, { file, site }: CheckContext): Problem[] {
  const at = { file, line };
  if (address === '' || address === '#') {
    return [
      {
        code: 'links/empty',
        severity: 'warning',
        message: 'This link leads nowhere.',
        at,
        slide,
        hint: 'Give it an address, or take it out.',
      },
    ];
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) {
    if (/^https?:/i.test(address) && !URL.canParse(address)) {
      return [
        {
          code: 'links/syntax',
          severity: 'error',
          message: `'${address}' is not a valid address.`,
          at,
          slide,
        },
      ];
    }
    if (/^https?:\/\/(www\.)?(example\.(com|org)|youtube\.com\/?$)/i.test(address)) {
      return [
        {
          code: 'links/placeholder',
          severity: 'info',
          message: `'${address}' looks like a template's example.`,
          at,
          slide,
        },
      ];
    }
    return [];
  }
  if (address.startsWith('#') || address.startsWith('//')) return [];
  const path = decodeURI(safe(address.split(/[?#]/)[0] ?? ''));
  const places = path.startsWith('/')
    ? [join(site.root, 'static', path), join(site.root, 'content', path), join(site.root, 'assets', path)]
    : [
        resolve(dirname(file), path),
        join(site.root, 'assets', 'media', path),
        join(site.root, 'static', path),
        join(site.root, 'static', 'media', path),
        join(site.root, 'content', path),
      ];
  if (places.some((place) => existsSync(place))) return [];
  return [
    {
      code: 'links/file-missing',
      severity: 'warning',
      message: `The file ${address} does not exist.`,
      at,
      slide,
      hint: 'Only Hugo can check links to other pages of the site; files belong in static/.',
    },
  ];
}

/** A picture beside the deck whose content is of another kind than its ending: Hugo's picture hook stops the build at it. */
function pictureType({ address, line, slide }: DeckLink, file: string): Problem[] {
  const there = resolve(dirname(file), decodeURI(safe(address)));
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(address) || !statSync(there, { throwIfNoEntry: false })?.isFile())
    return [];
  const named = mediaType(there);
  const head = headOf(there);
  if (head === undefined) return [];
  const found = typeOf(there, head);
  if (named === found || !found.startsWith('image/') || !named.startsWith('image/')) return [];
  return [
    {
      code: 'links/picture-type',
      severity: 'warning',
      message: `${address} has the ending of ${named}, but its content is ${found}. Hugo Blox fails to build a site with it.`,
      at: { file, line },
      slide,
      hint: 'Give it the ending of its content, or save it again.',
    },
  ];
}

/** A drawing of ours that somebody changed: what its alternative text says must still stand in it. */
function pictureWords(slide: Slide, file: string): Problem[] {
  const picture = drawnPicture(slide);
  const there = picture && resolve(dirname(file), decodeURI(safe(picture.name)));
  if (!there || !statSync(there, { throwIfNoEntry: false })?.isFile()) return [];
  const squeeze = (text: string): string => text.replace(/[\s·]+/g, '');
  const drawn = [...readText(there).text.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)]
    .map(([, inner]) => squeeze(decodeHTML(inner!.replace(/<[^<>]*>/g, ''))))
    .join(' ');
  const { head, rows } = readAlt(picture.alt);
  // Of what is more and what is less an arrow is drawn.
  const absent = [...head, ...rows.flat()].filter((piece) =>
    piece.split(' ').some((word) => !/^[↑↓]$/u.test(word) && !drawn.includes(squeeze(word))),
  );
  return absent.map((piece) => ({
    code: 'links/picture-words',
    severity: 'warning',
    message: `${picture.name} does not say “${piece}”; its alternative text does.`,
    at: { file, line: picture.line },
    slide: slide.index + 1,
    hint: 'Correct the one that is wrong; without the file, the next draft draws it anew.',
  }));
}

const safe = (address: string) => address.replace(/%(?![0-9a-f]{2})/gi, '%25');

function doubled(links: readonly DeckLink[], file: string): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { address, line, slide, image, note, wrapper } of links) {
    // The notes and the full reference say again what the slide links to.
    if (note || wrapper === 'citation') continue;
    const key = `${slide} ${address}`;
    if (!image && address !== '' && seen.has(key)) {
      problems.push({
        code: 'links/doubled',
        severity: 'info',
        message: `${address} is linked twice on this slide.`,
        at: { file, line },
        slide,
      });
    }
    seen.add(key);
  }
  return problems;
}

/** One HEAD request an address, ten seconds each; only with --online. */
async function askNetwork(links: readonly DeckLink[], { file, signal }: CheckContext): Promise<Problem[]> {
  const asked = new Map<string, Promise<string | undefined>>();
  const answer = async (address: string): Promise<string | undefined> => {
    try {
      const response = await fetch(address, {
        method: 'HEAD',
        redirect: 'follow',
        signal: AbortSignal.any([AbortSignal.timeout(10_000), ...(signal ? [signal] : [])]),
      });
      // Many publishers refuse machines; only 'gone' and 'not found' are certain.
      return response.status === 404 || response.status === 410 ? `answers ${response.status}` : undefined;
    } catch {
      return 'does not answer';
    }
  };
  const problems: Problem[] = [];
  for (const { address, line, slide } of links) {
    if (signal?.aborted) break;
    if (!/^https?:/i.test(address) || !URL.canParse(address)) continue;
    if (!asked.has(address)) asked.set(address, answer(address));
    const fault = await asked.get(address);
    if (fault)
      problems.push({
        code: 'links/dead',
        severity: 'warning',
        message: `${address} ${fault}.`,
        at: { file, line },
        slide,
      });
  }
  return problems;
}
