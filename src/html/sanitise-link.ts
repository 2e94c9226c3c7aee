import type { Media } from './media.ts';

/** A link to a file that lies with the deck goes to that file; every other link stays as written. */
export function linkTarget(href: string, files: Media): string {
  if (/^(#|[a-z][a-z\d+.-]*:|\/\/)/i.test(href.trim()) || !/\.\w{2,5}(?:[?#].*)?$/.test(href)) return href;
  const medium = files.find(href, 'link');
  return medium.kind === 'asset' ? medium.url : href;
}
