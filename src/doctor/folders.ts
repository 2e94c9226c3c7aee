import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { cacheFolder } from '../io/user-folders.ts';
import { openSite } from '../site/site.ts';
import { siteLinks } from '../theme/site-links.ts';
import { siteStyles } from '../theme/site-styles.ts';
import type { Finding } from './report.ts';

/** Can files be made in the output folder, or where it would be made? */
export function examineOutput(out: string): Finding {
  const folder = resolve(out);
  let nearest = folder;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    rmSync(mkdtempSync(join(nearest, '.pubdeck-')), { recursive: true });
  } catch (error) {
    return {
      about: 'output',
      state: 'bad',
      text: `nothing can be written in ${folder} (${(error as NodeJS.ErrnoException).code})`,
      fix: 'Choose a folder of your own with --out, or change its permissions.',
    };
  }
  const free = freeMegabytes(nearest);
  const data = { folder, ...(free === undefined ? {} : { freeMegabytes: free }) };
  if (free !== undefined && free < 50) {
    return {
      about: 'output',
      state: 'bad',
      text: `only ${free} MB are free for ${folder}`,
      fix: 'Free some space.',
      data,
    };
  }
  return { about: 'output', state: 'good', text: `files can be written to ${folder}`, data };
}

export function examineCache(): Finding {
  const folder = cacheFolder();
  if (folder !== undefined) return { about: 'cache', state: 'good', text: folder, data: { folder } };
  return {
    about: 'cache',
    state: 'note',
    text: 'there is no cache folder, so the browser that comes with pubdeck cannot be unpacked',
    fix: 'Set PUBDECK_CACHE to a folder of your own with 250 MB free.',
  };
}

/** Is this a site, and does it hold publications? */
export function examineSite(folder: string): Finding {
  const site = openSite(folder);
  const content = join(site.root, 'content');
  if (!existsSync(content)) {
    return {
      about: 'site',
      state: 'note',
      text: `${resolve(folder)} is not inside a Hugo site (there is no content/ above it)`,
      fix: 'Go to your site, or name it: pubdeck doctor <site>. Single pages work anywhere.',
    };
  }
  const publications = site.publicationFiles().length;
  const data = { root: site.root, publications };
  if (publications === 0) {
    return {
      about: 'site',
      state: 'note',
      text: `the site ${site.root} has no publication page`,
      fix: 'Publications are pages like content/publication/<name>/index.md.',
      data,
    };
  }
  const pages = publications === 1 ? 'publication page' : 'publication pages';
  return { about: 'site', state: 'good', text: `${publications} ${pages} in ${site.root}`, data };
}

/** Does the site show drafted slides as they are meant? Nothing to say where there is no site. */
export function examineStyles(folder: string): Finding[] {
  const { root } = openSite(folder);
  if (!existsSync(join(root, 'content'))) return [];
  const { file, state } = siteStyles(root);
  const name = relative(root, file);
  const styles: Finding =
    state === 'current'
      ? { about: 'styles', state: 'good', text: `${name} is up to date` }
      : {
          about: 'styles',
          state: 'note',
          text:
            state === 'old'
              ? `${name} is of another version of pubdeck`
              : 'the site has no styles for drafted slides: its theme shows them plain and in capitals',
          fix: 'pubdeck init hugo',
        };
  return [styles, ...examineLinks(root)];
}

function examineLinks(root: string): Finding[] {
  const { file, state } = siteLinks(root);
  const name = relative(root, file);
  if (state === 'unneeded' || state === 'own') return [];
  if (state === 'current') return [{ about: 'links', state: 'good', text: `${name} is up to date` }];
  return [
    {
      about: 'links',
      state: 'note',
      text:
        state === 'old'
          ? `${name} is of another version of pubdeck`
          : 'the theme of the site shows decks without their links',
      fix: 'pubdeck init hugo',
    },
  ];
}

function freeMegabytes(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return Math.floor((bavail * bsize) / 1e6);
  } catch {
    return undefined;
  }
}
