import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomicSync } from '../io/write.ts';
import type { Problem } from '../problems/problem.ts';
import { hintIn, isKitSite, removeOwnFile } from './site-files.ts';

/**
 * The kit has two hooks for links, one of pages and one that collects backlinks and prints nothing. For the presentation of a
 * deck Hugo takes the second, and every link is lost with its words. A hook for presentations alone goes before both.
 */
const place = 'layouts/_markup/render-link.present.html';
const mark = 'pubdeck: links of presentations';
const hook = `{{- /* ${mark}. Written by \`pubdeck init hugo\`; \`pubdeck init hugo --remove\` takes it out. */ -}}
<a href="{{ .Destination | safeURL }}"{{ with .Title }} title="{{ . }}"{{ end }}{{ if strings.HasPrefix .Destination "http" }} target="_blank" rel="noopener"{{ end }}>{{ .Text | safeHTML }}</a>
{{- /* */ -}}
`;

/** State of the hook in a site: of no use to its theme, lost links, ours, or the author's own file in its place. */
type LinksState = 'unneeded' | 'absent' | 'old' | 'current' | 'own';

export function siteLinks(root: string): { readonly file: string; readonly state: LinksState } {
  const file = join(root, place);
  if (!isKitSite(root)) return { file, state: 'unneeded' };
  if (!existsSync(file)) return { file, state: 'absent' };
  const text = hintIn(file).replaceAll('\r\n', '\n');
  return { file, state: text === hook ? 'current' : text.includes(mark) ? 'old' : 'own' };
}

/** Writes the hook where the theme needs it; an author's file stays as it is. The file, where it was written. */
export function addSiteLinks(root: string): string | undefined {
  const { file, state } = siteLinks(root);
  if (state !== 'absent' && state !== 'old') return undefined;
  writeFileAtomicSync(file, hook, root);
  return file;
}

/** Takes the hook out again, and the folders that it leaves empty. The file, where it was ours. */
export function removeSiteLinks(root: string): string | undefined {
  const file = join(root, place);
  if (!hintIn(file).includes(mark)) return undefined;
  removeOwnFile(file, root);
  return file;
}

/** Told of a site whose theme takes the links of decks away. */
export function lostSiteLinks(root: string): Problem[] {
  if (siteLinks(root).state !== 'absent') return [];
  return [
    {
      code: 'site-links-lost',
      severity: 'warning',
      message: 'The theme of the site (Hugo Blox kit) shows decks without their links.',
      at: { file: root },
      hint: 'pubdeck init hugo adds the hook that brings them back; --remove takes it out.',
    },
  ];
}
