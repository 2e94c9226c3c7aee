import { escapeHtml } from '../../../text/escape.ts';
import type { Inside } from '../ranges.ts';

interface Background {
  readonly url: string;
  readonly words: readonly string[];
}

const picture =
  /!\[([^\]]{0,1000})\](?:\(\s*(?:<([^>]*)>|([^)\s]*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|\[([^\]]{1,200})\])/g;
const filter =
  /^(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::.*)?$/;
const length = /^(?:auto|\d+(?:\.\d+)?(?:px|%|em|rem|cm|mm|in|pt|vw|vh)?)$/;

/** Pictures with words of Marp in their text: backgrounds leave the body, sizes become styles. */
export function pictures(
  piece: string,
  inCode: Inside,
  addresses: ReadonlyMap<string, string>,
): { readonly body: string; readonly attributes: Readonly<Record<string, string>> } {
  const backgrounds: Background[] = [];
  const body = piece.replace(
    picture,
    (
      whole,
      text: string,
      bracketed: string | undefined,
      bare: string | undefined,
      name: string | undefined,
      at: number,
    ) => {
      if (inCode(at)) return whole;
      const url = bracketed ?? bare ?? addresses.get(name!.toLowerCase());
      if (url === undefined) return whole;
      const words = text.split(/\s+/).filter(Boolean);
      if (words.includes('bg')) {
        backgrounds.push({ url, words });
        return '';
      }
      return sized(whole, url, words);
    },
  );
  if (backgrounds.length === 0) return { body, attributes: {} };
  const side = backgrounds.flatMap(({ words }) => words).find((word) => /^(?:left|right)(?::|$)/.test(word));
  if (side !== undefined) return { body: beside(body, backgrounds, side), attributes: {} };
  // Several backgrounds stand side by side in Marp; there is one layer here, so they become pictures of the slide.
  if (backgrounds.length > 1) return { body: `${row(backgrounds)}${body}`, attributes: {} };
  const [{ url, words }] = backgrounds as [Background];
  const opacity = words
    .map((word) => /^opacity:(\.?\d+(?:\.\d+)?)(%?)$/.exec(word))
    .find((found) => found !== null);
  const scale = words.find((word) => /^\d+%$/.test(word));
  const fit = words.includes('fit') || words.includes('contain');
  return {
    body,
    attributes: {
      'data-background-image': url,
      ...(fit ? { 'data-background-size': 'contain' } : scale ? { 'data-background-size': scale } : {}),
      ...(words.includes('auto') ? { 'data-background-size': 'auto' } : {}),
      ...(opacity ? { 'data-background-opacity': String(Number(opacity[1]) / (opacity[2] ? 100 : 1)) } : {}),
    },
  };
}

/** `[logo]: logo.png`, for pictures that name it. */
export const addressesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*<?([^\s>]+)>?/gm)].map(([, name, url]) => [
      name!.toLowerCase(),
      url!,
    ]),
  );

/** `![w:300 h:200 Words](url)` */
function sized(whole: string, url: string, words: readonly string[]): string {
  const styles: string[] = [];
  const alt: string[] = [];
  for (const word of words) {
    const [, key, value = ''] = /^(w|width|h|height):(.*)$/.exec(word) ?? [];
    if (key !== undefined && length.test(value))
      styles.push(
        `${key.startsWith('w') ? 'width' : 'height'}: ${/^[\d.]+$/.test(value) ? `${value}px` : value}`,
      );
    else if (!filter.test(word) && !/^(?:contain|cover|fit|auto)$/.test(word)) alt.push(word);
  }
  if (styles.length === 0 && alt.length === words.length) return whole;
  return `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt.join(' '))}" style="${styles.join('; ')}">`;
}

const image = ({ url }: Background): string => `![](<${url.replaceAll('>', '%3E')}>)`;

const row = (backgrounds: readonly Background[]): string =>
  `<div class="r-hstack">\n\n${backgrounds.map(image).join('\n\n')}\n\n</div>\n\n`;

/** `![bg left:40%](url)`: the picture on one side, the text on the other. */
function beside(body: string, backgrounds: readonly Background[], side: string): string {
  const share = Math.min(80, Math.max(20, Number(/:(\d+)/.exec(side)?.[1] ?? 50)));
  const shown = `<div class="marp-side" style="flex: 0 0 ${share}%">\n\n${backgrounds.map(image).join('\n\n')}\n\n</div>`;
  const text = `<div style="flex: 1 1 0; min-width: 0">\n\n${body}\n\n</div>`;
  const both = side.startsWith('left') ? `${shown}\n${text}` : `${text}\n${shown}`;
  return `<div style="display: flex; gap: 40px; align-items: center">\n${both}\n</div>\n`;
}
