import { attributesHtml, escapeHtml } from '../text/escape.ts';
import { hold, type SlideEnv } from './env.ts';
import { type Media, pictureBudget } from './media.ts';
import { standIn } from './stand-in.ts';
import { tool } from './tools.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Looks a picture up, and says what is wrong with it. */
export function watchedMedia(folder: Media, report: SlideEnv['report']): Media {
  return {
    find(source) {
      const medium = folder.find(source);
      if (medium.kind === 'missing') {
        report({
          code: 'file-missing',
          severity: 'warning',
          message: `The file ${medium.name} is not there.`,
          hint: 'Looked for in the folder of the deck, assets/media and static.',
        });
      } else if (medium.kind === 'remote') {
        report({
          code: 'remote-media',
          severity: 'warning',
          message: `A picture or film of ${medium.host} is not loaded: a talk must work without a network.`,
          excerpt: medium.url.slice(0, 120),
          hint: 'Save the file beside the deck and name it there.',
        });
      } else if (medium.kind === 'asset' && medium.bytes > pictureBudget) {
        report({
          code: 'file-heavy',
          severity: 'info',
          message: `${source} has ${(medium.bytes / 1e6).toFixed(1)} MB.`,
          hint: 'A picture of 2560 pixels across is sharp on every projector.',
        });
      }
      return medium;
    },
  };
}

/** A picture, or a labelled place where it would be. Never a request to the network. */
export function pictureHtml(
  source: string,
  alt: string | undefined,
  attributes: Attributes,
  env: Pick<SlideEnv, 'media' | 'trust'>,
): string {
  const medium = env.media.find(source);
  const url =
    medium.kind === 'asset' || medium.kind === 'inline' || (medium.kind === 'remote' && env.trust)
      ? medium.url
      : undefined;
  if (url !== undefined) return `<img${attributesHtml({ src: url, alt: alt ?? '', ...attributes })}>`;
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
