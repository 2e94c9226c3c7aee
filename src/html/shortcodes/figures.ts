import { attributesHtml, escapeHtml } from '../../text/escape.ts';
import { hold } from '../env.ts';
import { pictureHtml } from '../pictures.ts';
import { standIn } from '../stand-in.ts';
import { classNames, type ShortcodeCall, type ShortcodeRenderer } from './call.ts';

const safeLink = (url: string | undefined): string | undefined =>
  url !== undefined &&
  url.trim() !== '' &&
  (!/^\s*[a-z][a-z\d+.-]*:/i.test(url) || /^\s*(https?|mailto):/i.test(url))
    ? url.trim()
    : undefined;

const size = (value: string | undefined): string | undefined =>
  value !== undefined && /^\d+(\.\d+)?(px|%|em|rem|vw|vh)?$/.test(value.trim()) ? value.trim() : undefined;

/** `figure` of every era: src, caption, title, alt, link, class, width, height, attr. */
export const figure: ShortcodeRenderer = (call) => {
  const { get, env, inline } = call;
  const source = get('src', 0) ?? '';
  const title = get('title');
  const caption = get('caption', 1);
  const alt = get('alt') ?? stripMarkdown(caption ?? title ?? '');
  if (alt === '' && source !== '') {
    env.report({
      code: 'alt-missing',
      severity: 'warning',
      message: `Figure ${source} has no alt text.`,
      hint: 'Add alt="what the picture shows" to the shortcode.',
    });
  }
  // Bare numbers are pixels; other lengths are styles.
  const [width, height] = [size(get('width') ?? get('max_width')), size(get('height'))];
  const style = [width, height]
    .map((value, index) => (value && !/^\d+$/.test(value) ? `${index ? 'height' : 'width'}: ${value}` : ''))
    .filter(Boolean)
    .join('; ');
  const picture = pictureHtml(
    source,
    alt,
    {
      width: width && /^\d+$/.test(width) ? width : undefined,
      height: height && /^\d+$/.test(height) ? height : undefined,
      style: style || undefined,
    },
    env,
  );
  const link = safeLink(get('link'));
  const linked = link && !picture.startsWith('<a') ? `<a href="${escapeHtml(link)}">${picture}</a>` : picture;
  const attr = get('attr');
  const attrLink = safeLink(get('attrlink'));
  const words = [
    title ? `<span class="figure-title">${inline(title)}</span>` : '',
    caption ? inline(caption) : '',
    attr ? (attrLink ? `<a href="${escapeHtml(attrLink)}">${inline(attr)}</a>` : inline(attr)) : '',
  ].filter(Boolean);
  const figcaption = words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : '';
  return `<figure${attributesHtml({ class: classNames(get('class')) || undefined, id: classNames(get('id')) || undefined })}>${linked}${figcaption}</figure>\n`;
};

const stripMarkdown = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`~]/g, '')
    .trim();

/** Films and sounds of the deck's own files; others become a link. */
const player =
  (tag: 'video' | 'audio'): ShortcodeRenderer =>
  ({ get, env }) => {
    const source = get('src', 0) ?? get(tag === 'video' ? 'mp4' : 'mp3') ?? '';
    const medium = env.media.find(source);
    const label = get('caption') ?? get('title') ?? get('alt');
    if (medium.kind !== 'asset' && medium.kind !== 'inline') {
      return `<p>${standIn(source, label, medium.kind === 'remote' ? medium.url : undefined, tag)}</p>\n`;
    }
    const poster = get('poster');
    const found = poster ? env.media.find(poster) : undefined;
    const shown = attributesHtml({
      src: medium.url,
      poster: found?.kind === 'asset' ? found.url : undefined,
      'aria-label': label ?? source,
      controls: '',
      preload: 'metadata',
      width: size(get('width')),
      height: size(get('height')),
    });
    return hold(env, `<${tag}${shown}></${tag}>\n`);
  };

export const video = player('video');
export const audio = player('audio');

/** Pictures side by side; `album` names a folder of the site, which is not read. */
export const gallery: ShortcodeRenderer = (call: ShortcodeCall) => {
  const album = call.get('album', 0) ?? '';
  return `<p>${standIn(album, `Gallery ${album}`.trim(), undefined, 'gallery')}</p>\n`;
};
