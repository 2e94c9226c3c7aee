import { mediaType } from './media-type.ts';

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const starts = (bytes: Uint8Array, ...values: readonly number[]): boolean =>
  values.every((value, index) => bytes[index] === value);

/** Brands of the ISO base media format, which holds pictures, films and sounds alike. */
function isoType(bytes: Uint8Array): string | undefined {
  if (ascii(bytes, 4, 8) !== 'ftyp') return undefined;
  const brand = ascii(bytes, 8, 12);
  if (/^avi[fs]$/.test(brand)) return 'image/avif';
  if (/^(?:hei[cfsx]|mif1|msf1)$/.test(brand)) return 'image/heic';
  if (/^M4[AB] $/.test(brand)) return 'audio/mp4';
  return brand === 'qt  ' ? 'video/quicktime' : 'video/mp4';
}

function riffType(bytes: Uint8Array): string | undefined {
  if (ascii(bytes, 0, 4) !== 'RIFF') return undefined;
  const kinds: Readonly<Record<string, string>> = {
    WEBP: 'image/webp',
    WAVE: 'audio/wav',
    'AVI ': 'video/x-msvideo',
  };
  return kinds[ascii(bytes, 8, 12)];
}

/** A drawing begins with `<svg`, after at most a declaration, a document type and comments. */
function isDrawing(bytes: Uint8Array): boolean {
  const utf16 = starts(bytes, 0xff, 0xfe) ? 'utf-16le' : starts(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  let text = new TextDecoder(utf16).decode(bytes).trimStart();
  for (;;) {
    const [, end] =
      [
        ['<?', '?>'],
        ['<!--', '-->'],
        ['<!DOCTYPE', '>'],
        ['<!doctype', '>'],
      ].find(([start]) => text.startsWith(start!)) ?? [];
    if (end === undefined) return /^<(?:\w+:)?svg[\s>]/.test(text);
    // A document type may hold entities, each with its own end.
    const close = /^<!DOCTYPE[^>]*\[/i.test(text) ? ']>' : end;
    const at = text.indexOf(close);
    if (at < 0) return false;
    text = text.slice(at + close.length).trimStart();
  }
}

/** Bytes at the beginning of a file that tell what it is; a drawing may have long comments before it. */
export const headBytes = 16_384;

/**
 * The media type of a picture, film or sound by its first bytes; undefined for everything else. Names say nothing: `.env`
 * can be called `e.png`.
 */
export function mediaTypeOf(head: Uint8Array): string | undefined {
  if (starts(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (starts(head, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (/^GIF8[79]a$/.test(ascii(head, 0, 6))) return 'image/gif';
  if (starts(head, 0x42, 0x4d) && starts(head.subarray(6), 0, 0, 0, 0)) return 'image/bmp';
  if (starts(head, 0, 0, 1, 0)) return 'image/x-icon';
  if (starts(head, 0x49, 0x49, 0x2a, 0) || starts(head, 0x4d, 0x4d, 0, 0x2a)) return 'image/tiff';
  if (starts(head, 0xff, 0x0a) || ascii(head, 4, 8) === 'JXL ') return 'image/jxl';
  if (starts(head, 0x1a, 0x45, 0xdf, 0xa3)) return 'video/webm';
  if (ascii(head, 0, 4) === 'OggS') return 'audio/ogg';
  if (ascii(head, 0, 4) === 'fLaC') return 'audio/flac';
  if (ascii(head, 0, 3) === 'ID3' || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2))
    return 'audio/mpeg';
  return isoType(head) ?? riffType(head) ?? (isDrawing(head) ? 'image/svg+xml' : undefined);
}

/** What a file is sent or embedded as: by its content where that is a picture or medium, else by its name. */
export function typeOf(file: string, bytes: Uint8Array): string {
  const found = mediaTypeOf(bytes.subarray(0, headBytes));
  const named = mediaType(file);
  // Ogg and WebM hold films and sounds; which of them, the name knows.
  if (found !== undefined && /\/(?:ogg|webm)$/.test(found) && /^(?:video|audio)\//.test(named)) return named;
  return found ?? named;
}
