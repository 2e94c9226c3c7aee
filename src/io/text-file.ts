import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';
import { systemError } from './system-error.ts';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface TextFile {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** The file as it is on disk. */
  readonly bytes: Uint8Array;
}

/** Windows-1252 from 0x80 to 0x9F; where it has nothing, the control characters of Latin-1. Above, both are Unicode. */
const windows = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f', ...'\u0090‘’“”•–—˜™š›œ\u009džŸ'];
const windowsCodes = new Map(windows.map((sign, index) => [sign, 0x80 + index]));

/** Text of any encoding that editors write: UTF-8, UTF-16 with its mark, and else Windows-1252, which holds Latin-1. */
export function decodeText(bytes: Uint8Array): Pick<TextFile, 'text' | 'encoding'> {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const marked = first === 0xef && second === 0xbb && third === 0xbf;
    return { text, encoding: marked ? 'utf-8-bom' : 'utf-8' };
  } catch {
    const latin = Buffer.from(bytes).toString('latin1');
    const text = latin.replace(/[\u0080-\u009f]/g, (sign) => windows[sign.charCodeAt(0) - 0x80]!);
    return { text, encoding: 'windows-1252' };
  }
}

/** The bytes of a text; undefined where the encoding does not have one of its characters. */
export function encodeText(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8-bom') return Buffer.from(`\ufeff${text}`);
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const byte = windowsCodes.get(text[index]!) ?? (code < 0x80 || (code > 0x9f && code < 0x100) ? code : -1);
    if (byte < 0) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

/** Nothing that pubdeck reads as text is larger; most are a thousandth of it. */
const textMost = 16_000_000;

/**
 * Reads a text file, whatever its encoding.
 * @throws PubdeckError `cannot-read` for a pipe, a device, a folder or a file without permission; `file-too-large`
 */
export function readText(file: string, most = textMost): TextFile {
  const bytes = readBytes(file, most);
  return { ...decodeText(bytes), bytes };
}

/** No picture, film or paper that is read whole is larger. */
export const bytesMost = 1_000_000_000;

/**
 * The bytes of a file of a site. A pipe would be waited for, a device has no end: only what is a plain file is opened, and
 * looked at again once open. Files of a site are read by this function only.
 * @throws PubdeckError as `readText`
 */
export function readBytes(file: string, most = bytesMost): Buffer {
  try {
    if (!statSync(file).isFile()) throw notAFile(file);
    const handle = openSync(file, 'r');
    try {
      const stats = fstatSync(handle);
      if (!stats.isFile()) throw notAFile(file);
      if (stats.size > most) {
        throw new PubdeckError(
          'file-too-large',
          `${file} has ${stats.size} bytes; pubdeck reads at most ${most}.`,
          { at: { file }, hint: 'Is this the right file?' },
        );
      }
      return readFileSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (error instanceof PubdeckError) throw error;
    throw (
      systemError(error) ??
      new PubdeckError('cannot-read', `${file} cannot be read.`, { at: { file }, cause: error })
    );
  }
}

const notAFile = (file: string): PubdeckError =>
  new PubdeckError('cannot-read', `${file} is not a plain file.`, {
    at: { file },
    hint: 'Pipes, devices and folders are not read.',
  });

/** The command that makes UTF-8 of a file. */
const iconv = (file: string): string =>
  `iconv -f WINDOWS-1252 -t UTF-8 '${file}' > utf-8.md && mv utf-8.md '${file}'`;

/** What to say of a file that Hugo would read wrong; none for UTF-8. */
export function encodingProblems(file: string, encoding: Encoding): Problem[] {
  if (encoding.startsWith('utf-8')) return [];
  const name = encoding === 'windows-1252' ? 'Windows-1252 (or Latin-1)' : encoding.toUpperCase();
  const from = encoding === 'windows-1252' ? 'WINDOWS-1252' : 'UTF-16';
  return [
    {
      code: 'encoding-not-utf-8',
      severity: 'warning',
      message: `The file is read as ${name}; Hugo reads UTF-8 only.`,
      at: { file },
      hint: iconv(file).replace('WINDOWS-1252', from),
    },
  ];
}

/**
 * The bytes of a changed file in the encoding that it has.
 * @throws PubdeckError `encoding-too-small` rather than lose a character
 */
export function encodeFor(file: string, text: string, encoding: Encoding): Uint8Array {
  const bytes = encodeText(text, encoding);
  if (bytes !== undefined) return bytes;
  const lost = [...new Set(text)].filter((sign) => encodeText(sign, encoding) === undefined);
  throw new PubdeckError(
    'encoding-too-small',
    `${file} is Windows-1252, which has no ${lost.slice(0, 5).join(' ')}; it stays as it is.`,
    { at: { file }, hint: `Make it UTF-8 first: ${iconv(file)}` },
  );
}
