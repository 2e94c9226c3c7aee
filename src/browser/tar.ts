/** A file inside a tar archive. */
export interface TarFile {
  readonly name: string;
  readonly mode: number;
  readonly data: Uint8Array;
}

const block = 512;
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replace(/\0.*$/s, '');

/**
 * The regular files of an uncompressed ustar archive. Folders, links and devices are left out, and a name
 * that would leave the folder it is unpacked in is refused.
 */
export function* tarFiles(archive: Uint8Array): Generator<TarFile> {
  for (let at = 0; at + block <= archive.length; ) {
    const header = archive.subarray(at, at + block);
    const name = [text(header.subarray(345, 500)), text(header.subarray(0, 100))].filter(Boolean).join('/');
    if (name === '') return;
    const size = Number.parseInt(text(header.subarray(124, 136)).trim() || '0', 8);
    const kind = String.fromCharCode(header[156] ?? 0);
    const data = archive.subarray(at + block, at + block + size);
    if (Number.isNaN(size) || data.length < size) throw new Error('the archive is cut short');
    if (kind === '0' || kind === '\0') {
      if (name.startsWith('/') || name.split('/').includes('..')) throw new Error(`unsafe name ${name}`);
      yield { name, mode: Number.parseInt(text(header.subarray(100, 108)).trim() || '644', 8), data };
    }
    at += block + Math.ceil(size / block) * block;
  }
}
