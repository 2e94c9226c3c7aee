import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isBelow, isHidden, staysIn } from '../io/boundary.ts';
import { siteFile } from '../io/site-file.ts';
import { readText } from '../io/text-file.ts';
import { readConfig, type SiteConfig } from './config.ts';
import { firstFile, namesIn, textOf } from './data.ts';
import { languageFolderOf, People, pageData, readProfiles } from './profiles.ts';
import { siteRootOf } from './root.ts';
import { SlidesIndex } from './slides.ts';
import { markdownBelow } from './target.ts';

/** A Hugo site on disk. Everything is read when first asked for, and kept. */
export class Site {
  /** The folder that holds `content/`. */
  readonly root: string;
  private kept: {
    config?: SiteConfig;
    people?: People;
    files?: string[];
    slides?: SlidesIndex;
    byMonth?: boolean;
  } = {};

  constructor(root: string) {
    this.root = root;
  }

  get config(): SiteConfig {
    this.kept.config ??= readConfig(this.root);
    return this.kept.config;
  }

  get contentFolder(): string {
    return join(this.root, this.config.contentFolder);
  }

  /** Everybody who has a profile. */
  get people(): People {
    this.kept.people ??= new People(readProfiles(this.root, this.contentFolder));
    return this.kept.people;
  }

  /** All publication pages below `content/`, sorted: bundles and flat pages, list pages left out. */
  publicationFiles(): string[] {
    const folder = existsSync(this.contentFolder) ? this.contentFolder : this.root;
    this.kept.files ??= markdownBelow(folder).filter((file) => isPublicationFile(file, folder));
    return this.kept.files;
  }

  get slidesIndex(): SlidesIndex {
    this.kept.slides ??= new SlidesIndex(
      this.publicationFiles(),
      slugOf,
      (file) => this.languageFolder(file),
      this.contentFolder,
    );
    return this.kept.slides;
  }

  /**
   * Whether the site's publications are dated by month or year: three of them at least, and every tenth, stand on the first day
   * of a month, three times as many as chance would put there.
   */
  get datesByMonth(): boolean {
    if (this.kept.byMonth === undefined) {
      const files = this.publicationFiles();
      const step = Math.max(1, Math.floor(files.length / datesRead));
      const days = files.filter((_, index) => index % step === 0).flatMap(dayOf);
      const first = days.filter((day) => day === 1).length;
      this.kept.byMonth = first >= 3 && first >= days.length / 10;
    }
    return this.kept.byMonth;
  }

  /** The folder below `content/` that holds all pages of a page's language (`en`, `bu_fr`), else ''. */
  languageFolder(file: string): string {
    const first = languageFolderOf(file, this.contentFolder);
    if (first === '') return '';
    const named = this.config.languages.some(
      ({ code, folder }) => code === first || folder.replace(/\/$/, '').split('/').at(-1) === first,
    );
    return named || /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(first) ? first : '';
  }

  /** The language that the site gives a page: its folder, its file name (`index.fr.md`), else the site's own. */
  languageOf(file: string): string {
    const suffix = /\.([a-z]{2,3}(?:-[a-z0-9]+)?)\.md$/i.exec(basename(file))?.[1];
    if (suffix) return suffix;
    const folder = this.languageFolder(file);
    const known = this.config.languages.find(
      (language) => language.code === folder || language.folder.split('/').at(-1) === folder,
    );
    return known?.code ?? (/^[a-z]{2}$/i.test(folder) ? folder : this.config.defaultLanguage);
  }

  /** The folder of decks for a page: `content/[lang/]slides`. */
  slidesFolder(file: string): string {
    return join(this.contentFolder, this.languageFolder(file), 'slides');
  }

  /** A project's page and title, by the slug that publications name. */
  project(slug: string, file: string): { file: string; title: string } | undefined {
    if (!isPlainName(slug)) return undefined;
    const bases = [join(this.contentFolder, this.languageFolder(file)), this.contentFolder];
    for (const base of bases) {
      for (const section of ['project', 'projects']) {
        const found = firstFile(join(base, section), [
          `${slug}/index.md`,
          `${slug}.md`,
          `${slug}/_index.md`,
          `${slug.toLowerCase()}/index.md`,
        ]);
        if (found && staysIn(found, this.root)) return { file: found, title: textOf(pageData(found).title) };
      }
    }
    return undefined;
  }

  /** The same for a picture: what its content says, not its name. */
  pictureFor(name: string, page: string): string | undefined {
    const file = this.fileFor(name, page);
    const found = file === undefined ? undefined : siteFile(file, [this.root], 'picture');
    return found !== undefined && 'file' in found ? found.file : undefined;
  }

  /**
   * A file that a page names: in its bundle, below `static/`, `assets/media/` and the older media folders.
   * Never a file outside the site.
   */
  fileFor(name: string, page: string): string | undefined {
    const path = decode(name.replace(/[?#].*$/, '')).replace(/^\//, '');
    if (path === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(name)) return undefined;
    const roots = [
      'static',
      'assets/media',
      'assets',
      'static/media',
      'static/img',
      'static/files',
      'static/uploads',
      'content',
    ].map((folder) => join(this.root, folder));
    const folders = name.startsWith('/') ? roots : [dirname(page), ...roots];
    for (const folder of folders) {
      const file = resolve(folder, path);
      if (isBelow(file, this.root) && isFile(file) && staysIn(file, this.root) && !isHidden(file, this.root))
        return file;
    }
    return undefined;
  }
}

/** Pages enough to tell how a site writes its dates. */
const datesRead = 40;

/** The day in the `date` of a page's front matter, looked up without reading the rest. */
function dayOf(file: string): number[] {
  const head = readSafely(file).slice(0, 40_000);
  const day = /^\uFEFF?\s*["']?date["']?\s*[:=]\s*["']?\d{4}-\d{1,2}-(\d{1,2})\b/im.exec(head)?.[1];
  return day === undefined ? [] : [Number(day)];
}

function readSafely(file: string): string {
  try {
    return readText(file).text;
  } catch {
    return '';
  }
}

/** Folder name of a bundle, or file name without its ending. */
export function slugOf(file: string): string {
  const name = basename(file);
  return /^index(?:\.[\w-]+)?\.md$/i.test(name)
    ? basename(dirname(file))
    : name.replace(/\.(?:md|markdown)$/i, '');
}

/** A page below a `publication` or `publications` folder; `_index.md` is the list of them. */
export function isPublicationFile(file: string, content: string): boolean {
  const folders = dirname(file).slice(content.length).split(/[\\/]/);
  return (
    folders.some((name) => name === 'publication' || name === 'publications') &&
    !/^_index(\.|$)/.test(basename(file))
  );
}

/** The site around any file or folder in it. */
export const openSite = (path: string): Site => new Site(siteRootOf(resolve(path), '/'));

export const filesBeside = (page: string): string[] => namesIn(dirname(page));

const isPlainName = (name: string): boolean =>
  name !== '' && !name.split(/[\\/]/).some((part) => part === '..' || part === '') && !/[:?#\0]/.test(name);

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
