import { escapeHtml } from '../text/escape.ts';

/** A colour, gradient or size that cannot end the declaration it stands in. */
const plain = (value: string | undefined): string | undefined =>
  value !== undefined && /^[\w\s#%(),.+/-]+$/.test(value) ? value : undefined;

const cssUrl = (url: string): string =>
  `url("${encodeURI(decodeSafely(url)).replace(/["\\\n]/g, encodeURIComponent)}")`;

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/**
 * Reveal's `data-background-*` of one slide as CSS. Live, Reveal paints them on a layer behind the slide; here
 * they are the section's own background, or a layer of their own where the picture is see-through.
 */
export function backgroundOf(attributes: Readonly<Record<string, string>>): { style: string; layer: string } {
  const get = (key: string): string | undefined => attributes[`data-background-${key}`];
  const short = attributes['data-background'];
  const isImage =
    short !== undefined &&
    /^(?:[^#\s(]+\.(?:avif|gif|jpe?g|png|svg|webp)|asset\/\S+|https?:|data:)/i.test(short);
  const image = get('image') ?? (isImage ? short : undefined);
  const color = plain(get('color') ?? (isImage ? undefined : short));
  const gradient = plain(get('gradient'));
  const layers: string[] = [];
  if (image) {
    // Several pictures are written one after the other with commas; a data URL holds commas too.
    const urls = image.startsWith('data:') ? [image] : image.split(',').map((url) => url.trim());
    const repeat = plain(get('repeat')) ?? 'no-repeat';
    layers.push(
      `background-image:${urls.map(cssUrl).join(',')}`,
      `background-size:${plain(get('size')) ?? 'cover'}`,
      `background-position:${plain(get('position')) ?? 'center'}`,
      `background-repeat:${repeat}`,
    );
  } else if (gradient && /gradient\(/.test(gradient)) layers.push(`background-image:${gradient}`);
  const opacity = Number(get('opacity') ?? 1);
  const fill = color ? [`background-color:${color}`] : [];
  if (layers.length === 0 || !(opacity < 1)) return { style: [...fill, ...layers].join(';'), layer: '' };
  const style = [...layers, `opacity:${Math.max(0, opacity)}`].join(';');
  return {
    style: fill.join(';'),
    layer: `<div class="pd-background" aria-hidden="true" style="${escapeHtml(style)}"></div>`,
  };
}
