import { escapeHtml } from '../text/escape.ts';

/** The words for a picture that cannot be shown: its text, else its name. */
export const standInLabel = (source: string, label: string | undefined, kind = 'picture'): string =>
  label?.trim() || `${kind}: ${decodeName(source.replace(/^https?:\/\//, '').replace(/[?#].*$/, ''))}`;

/** What stands where a picture, film or embedded page cannot be shown: its text and its address. */
export function standIn(
  source: string,
  label: string | undefined,
  link: string | undefined,
  kind = 'picture',
): string {
  const inner = `<span class="stand-in-label">${escapeHtml(standInLabel(source, label, kind))}</span>`;
  return link === undefined
    ? `<span class="stand-in" data-kind="${kind}">${inner}</span>`
    : `<a class="stand-in" data-kind="${kind}" href="${escapeHtml(link)}">${inner}</a>`;
}

const decodeName = (name: string): string => {
  const last = name.split('/').filter(Boolean).at(-1) ?? name;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
};
