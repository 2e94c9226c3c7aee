import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../io/text-file.ts';
import { mustStayIn, writeFileAtomicSync } from '../io/write.ts';
import type { Problem } from '../problems/problem.ts';
import { openSite } from '../site/site.ts';
import { themesFolder } from './load.ts';
import { hintIn, isHugoSite, isKitSite, removeOwnFile } from './site-files.ts';
import { lostSiteLinks } from './site-links.ts';
import { absentSlidesModule } from './site-slides.ts';

/** Where a site takes styles of slides from: a file of styles up to 2025, a hook of the kit since. */
type SlideStyles = 'file' | 'hook';

const places: Readonly<Record<SlideStyles, string>> = {
  file: 'assets/css/reveal_custom.css',
  hook: 'layouts/_partials/hooks/slide-head-end/pubdeck.html',
};

const begin =
  '/* pubdeck: begin. Written by `pubdeck init hugo`; `pubdeck init hugo --remove` takes it out. */';
const end = '/* pubdeck: end */';
/** With the line break that was put before it, so that taking it out restores the file byte for byte. */
const block = new RegExp(`\\n?${quoted('/* pubdeck: begin')}[\\s\\S]*?${quoted(end)}\\n?`);

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** State of the stylesheet in a site. */
interface SiteStyles {
  readonly file: string;
  readonly state: 'absent' | 'old' | 'current';
}

export function siteStyles(root: string): SiteStyles {
  const file = join(root, places[isKitSite(root) ? 'hook' : 'file']);
  const text = hintIn(file);
  const own = block.exec(text)?.[0].trim();
  return { file, state: own === undefined ? 'absent' : own === styleBlock().trim() ? 'current' : 'old' };
}

const styleBlock = (): string =>
  `${begin}\n${readFileSync(join(themesFolder, '_hugo', 'slides.css'), 'utf8').trim()}\n${end}\n`;

/** Told where the site of a deck is built by Hugo and lacks what `init hugo` adds. */
export function absentFromSite(deckFile: string): Problem[] {
  const { root } = openSite(deckFile);
  if (!isHugoSite(root)) return [];
  const lost = [...absentSlidesModule(root), ...lostSiteLinks(root)];
  if (siteStyles(root).state !== 'absent') return lost;
  return [
    ...lost,
    {
      code: 'site-styles-absent',
      severity: 'info',
      message:
        'The site has no styles for drafted slides: its theme shows them plain, and headings in capitals.',
      at: { file: root },
      hint: 'pubdeck init hugo adds them; --remove takes them out.',
    },
  ];
}

/** Writes the stylesheet, or brings it up to date; what else stands in the file stays as it is, byte for byte. */
export function addSiteStyles(root: string): SiteStyles & { readonly wrote: boolean } {
  const { file, state } = siteStyles(root);
  if (state === 'current') return { file, state, wrote: false };
  const before = existsSync(file) ? readText(file).text : '';
  const own = styleBlock();
  const isHook = file.endsWith('.html');
  const after =
    state === 'old'
      ? before.replace(block, (found) => (found.startsWith('\n') ? `\n${own}` : own))
      : isHook
        ? `<style>\n${own}</style>\n`
        : `${before}${before === '' ? '' : '\n'}${own}`;
  writeFileAtomicSync(file, after, root);
  return { file, state, wrote: true };
}

/** Takes the stylesheet out again. A file that holds nothing else goes, and so do the folders that it leaves empty. */
export function removeSiteStyles(root: string): SiteStyles & { readonly wrote: boolean } {
  const { file, state } = siteStyles(root);
  if (state === 'absent') return { file, state, wrote: false };
  mustStayIn(file, root);
  const rest = readText(file).text.replace(block, '');
  if (rest.replace(/^<style>\s*<\/style>\s*$/, '') !== '') {
    writeFileAtomicSync(file, rest, root);
    return { file, state, wrote: true };
  }
  removeOwnFile(file, root);
  return { file, state, wrote: true };
}
