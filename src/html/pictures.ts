import { type FileUse, refusals } from '../io/site-file.ts';
import { attributesHtml, escapeHtml } from '../text/escape.ts';
import { hold, type SlideEnv } from './env.ts';
import { type Media, type Medium, pictureBudget } from './media.ts';
import { standIn } from './stand-in.ts';
import { tool } from './tools.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Looks a picture up, and says what is wrong with it; on one slide the same one is looked up and told once. */
export function watchedMedia(folder: Media, report: SlideEnv['report']): Media {
  const known = new Map<string, Medium>();
  return {
    find(source, use) {
      const key = `${use}\0${source}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const medium = folder.find(source, use);
      // What is not there may be an address that the next picture is given.
      if (medium.kind !== 'missing' || !source.startsWith('asset/')) known.set(key, medium);
      tellOf(medium, source, use, report);
      return medium;
    },
  };
}

function tellOf(medium: Medium, source: string, use: FileUse | undefined, report: SlideEnv['report']): void {
  if (medium.kind === 'missing' && medium.refused !== undefined) {
    // A link to something else than a picture stays a link.
    if (use === 'link') return;
    report({
      code: 'file-refused',
      severity: 'error',
      message: `${medium.name} is not shown: it ${refusals[medium.refused]}.`,
      hint: /\.pdf$/i.test(medium.name)
        ? 'Browsers show no PDF as a picture: save it as SVG (pdftocairo -svg) or PNG.'
        : 'Put a copy of the picture, film or table itself into the folder of the deck.',
    });
  } else if (medium.kind === 'missing') {
    report({
      // A picture that nobody sees is a loss; a link that leads nowhere is not.
      ...(use === 'link'
        ? { code: 'file-missing', severity: 'warning' }
        : { code: 'media-missing', severity: 'error' }),
      message: `The file ${medium.name} is not there.`,
      hint: hintFor(medium.name, medium.near),
    });
  } else if (medium.kind === 'remote') {
    report({
      code: 'remote-media',
      severity: 'warning',
      message: `Remote media from ${medium.host} is not loaded; pubdeck works offline.`,
      excerpt: medium.url.slice(0, 120),
      hint: 'pubdeck export --fetch-media brings it beside the deck; or save it there and name it.',
    });
  } else if (medium.kind === 'asset' && medium.bytes > pictureBudget) {
    report({
      code: 'file-heavy',
      severity: 'info',
      message: `${source} has ${(medium.bytes / 1e6).toFixed(1)} MB.`,
      hint: 'A picture of 2560 pixels across is sharp on every projector.',
    });
  }
}

function hintFor(name: string, near: string | undefined): string {
  if (near === undefined) return 'Looked for in the folder of the deck, assets/media and static.';
  const base = name.split('/').at(-1) ?? name;
  return near !== base && near.normalize('NFC') === base.normalize('NFC')
    ? `A file is there whose name looks the same, its accents written as characters of their own, as macOS does: rename it.`
    : `Is it ${near}? Names must agree letter for letter.`;
}

/** A picture, or a labelled place where it would be. Never a request to the network. */
export function pictureHtml(
  source: string,
  alt: string | undefined,
  attributes: Attributes,
  env: Pick<SlideEnv, 'media' | 'trust' | 'held'>,
): string {
  const medium = env.media.find(source);
  const url =
    medium.kind === 'asset' || medium.kind === 'inline' || (medium.kind === 'remote' && env.trust)
      ? medium.url
      : undefined;
  // Held: the address is made, and must not be looked up again when the HTML around it is cleaned.
  if (url !== undefined)
    return hold(env, `<img${attributesHtml({ src: url, alt: alt ?? '', ...attributes })}>`);
  return standIn(source, alt, undefined);
}

/** Longer addresses make a code too fine for a telephone at the back of the room. */
const longestCode = 300;

/** A linked card for a film or page of another site: label, address, and a code for telephones and for paper. */
export function linkCard(url: string, label: string, kind: string, env: SlideEnv): string {
  const shown = url.replace(/^https?:\/\/(www\.)?/, '');
  const code =
    /^https?:/.test(url) && url.length <= longestCode
      ? ` <span class="link-card-code" style="display:inline-block;width:5.5em;font-size:20px;vertical-align:middle">${tool(env.tools, 'drawQr')(url)}</span>`
      : '';
  return hold(
    env,
    `<p class="link-card" data-kind="${escapeHtml(kind)}"><a href="${escapeHtml(url)}"><span class="link-card-label">${escapeHtml(label)}</span> <span class="link-card-address">${escapeHtml(shown)}</span></a>${code}</p>`,
  );
}
