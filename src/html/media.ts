import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { type FileUse, type Refused, type SiteFile, siteFile } from '../io/site-file.ts';
import { withoutEnding } from '../site/deck-file.ts';
import { fetchedFile } from './fetched.ts';
import { nearName } from './near-name.ts';
import { wholeSvg } from './whole-svg.ts';

export type Medium =
  | { readonly kind: 'asset'; readonly url: string; readonly file: string; readonly bytes: number }
  | { readonly kind: 'inline'; readonly url: string }
  | { readonly kind: 'remote'; readonly url: string; readonly host: string }
  /** `refused`: something is there, and is not shown. `near`: the name of the file that was probably meant. */
  | {
      readonly kind: 'missing';
      readonly name: string;
      readonly near?: string | undefined;
      readonly refused?: Refused;
    };

/** Pictures, films and files of a deck: names as the themes look them up, turned into URLs of the page. */
export interface Media {
  /** `use` says what happens to the file: one that is only linked to is missed less than one that is shown. */
  find(source: string, use?: FileUse): Medium;
}

/** Above this a picture slows the talk and the PDF. */
export const pictureBudget = 4_000_000;

const dataPicture = /^data:image\/(?:png|jpe?g|gif|webp|avif|svg\+xml)[;,]/i;

/** URLs of one deck (`asset/…`) and the files behind them; the same file always gets the same URL. */
export class MediaFolder {
  readonly assets = new Map<string, string>();
  private readonly byFile = new Map<string, string>();
  private readonly roots: readonly string[];
  private readonly home: string;

  /** `root` is the folder of the site; `file` the deck. */
  constructor(file: string, root: string) {
    // A flat `name.md` has its pictures beside it, or in a folder of its name.
    this.home = dirname(resolve(file));
    const own = /^_?index(?:\.[\w-]+)?$/i.test(basename(withoutEnding(file))) ? [] : [withoutEnding(file)];
    this.roots = [
      this.home,
      ...own,
      join(root, 'assets', 'media'),
      join(root, 'static'),
      join(root, 'static', 'media'),
      join(root, 'static', 'img'),
      join(root, 'assets'),
    ];
    this.site = resolve(root);
    this.deck = file;
  }
  private readonly site: string;
  private readonly deck: string;
  /** Addresses of media on other hosts. */
  readonly remotes = new Set<string>();

  /** What was fetched of another host lies beside the deck, and passes the door of all files. */
  private fetched(url: string): { readonly file: string; readonly bytes: number } | undefined {
    const file = fetchedFile(this.deck, url);
    const found = file === undefined ? undefined : siteFile(file, [this.site], 'media');
    return found !== undefined && 'file' in found ? { file: found.file, bytes: found.bytes } : undefined;
  }

  /** Pictures drawn from PDF files, by their addresses in the deck. */
  private readonly drawn = new Map<string, string>();

  /** The PDF file of the site that an address means. */
  pdfAt(address: string): string | undefined {
    const found = this.locate(address.replaceAll('\\', '/').replace(/[?#].*$/s, ''), 'link');
    return found !== undefined && 'file' in found && found.type === 'application/pdf'
      ? found.file
      : undefined;
  }

  draw(address: string, picture: string): void {
    this.drawn.set(address, picture);
  }

  find(source: string, use: FileUse = 'media'): Medium {
    const picture = use === 'link' ? undefined : this.drawn.get(source.trim());
    if (picture !== undefined) return { kind: 'inline', url: picture };
    // Windows writes the other slash; no address holds one.
    const text = source.trim().replaceAll('\\', '/');
    if (dataPicture.test(text)) return { kind: 'inline', url: text };
    const remote = /^(?:https?:)?\/\/([^/?#]+)/i.exec(text);
    if (remote) {
      const url = text.startsWith('//') ? `https:${text}` : text;
      const kept = use === 'link' ? undefined : this.fetched(url);
      if (kept !== undefined) return { kind: 'asset', url: this.urlOf(kept.file), ...kept };
      if (use !== 'link') this.remotes.add(url);
      return { kind: 'remote', url, host: remote[1]!.toLowerCase() };
    }
    if (/^[a-z][a-z\d+.-]*:/i.test(text)) return { kind: 'missing', name: text.slice(0, 80) };
    const path = text.replace(/[?#].*$/s, '');
    const found = this.locate(path, use);
    if (found === undefined || 'refused' in found) {
      // An address of ours, in HTML that is looked through a second time.
      const made = this.assets.get(text);
      if (made !== undefined) return { kind: 'asset', url: text, file: made, bytes: statSync(made).size };
      if (found !== undefined) return { kind: 'missing', name: text, refused: found.refused };
      return {
        kind: 'missing',
        name: text,
        near: nearName(this.placesOf(path).filter((place) => this.isInSite(place))),
      };
    }
    const { file, type, bytes } = found;
    const whole = type === 'image/svg+xml' ? wholeSvg(file, (one) => this.isPicture(one)) : undefined;
    if (whole !== undefined) return { kind: 'inline', url: whole };
    return { kind: 'asset', url: this.urlOf(file), file, bytes };
  }

  /** The first file that may be shown; else why the first that is there may not. */
  private locate(path: string, use: FileUse): SiteFile | undefined {
    if (path === '') return undefined;
    const tries = new Set([path, decode(path)]);
    let refused: SiteFile | undefined;
    for (const name of tries) {
      if (name.includes('\0')) continue;
      for (const place of this.placesOf(name)) {
        // The site alone: a deck whose folder is a link brings nothing in from where it leads.
        const found = siteFile(place, [this.site], use);
        if (found !== undefined && 'file' in found) return found;
        refused ??= found;
      }
    }
    return refused;
  }

  private isInSite(file: string): boolean {
    const way = relative(this.site, file);
    return way !== '' && !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
  }

  private isPicture(file: string): boolean {
    const found = siteFile(file, [this.site], 'picture');
    return found !== undefined && 'file' in found;
  }

  /** Where a name may lie, first place first. */
  private placesOf(name: string): string[] {
    const bare = name.replace(/^\/+/, '');
    // Site-absolute paths leave the bundle out: `/media/x.jpg`, `/slides/name/x.png`.
    const places = name.startsWith('/')
      ? [
          join(this.site, 'static', bare),
          join(this.site, 'assets', bare),
          join(this.site, 'content', bare),
          join(this.site, bare),
          join(this.home, bare),
          // Slidev and other tools of the web keep such files there.
          join(this.home, 'public', bare),
          join(this.site, 'public', bare),
        ]
      : this.roots.map((root) => join(root, bare));
    return places.map(normalize);
  }

  private urlOf(file: string): string {
    const known = this.byFile.get(file);
    if (known !== undefined) return known;
    const fromHome = relative(this.home, file);
    const way = fromHome.startsWith('..') ? relative(this.site, file) : fromHome;
    const safe = way
      .split(sep)
      .map((part) => part.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-'))
      .join('/');
    let url = `asset/${encodeURI(safe)}`;
    for (let number = 2; this.assets.has(url); number++) url = `asset/${number}/${encodeURI(safe)}`;
    this.byFile.set(file, url);
    this.assets.set(url, file);
    return url;
  }
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
