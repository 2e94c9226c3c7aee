import { icon } from '../kit/icons.ts';

/** Kinds of links, by a word of their address or label, and the icon of each; the first that fits. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\bdoi\b/iu, 'file-text'],
  [/\b(?:github|gitlab|bitbucket|codeberg|code|source|software|código|quellcode|コード|代码)\b/iu, 'code'],
  [/\b(?:youtu\.?be|youtube|vimeo|video|vídeo|vidéo|talk|recording)\b/iu, 'video'],
  [/\b(?:slides?|slideshare|speakerdeck|folien|diapositivas|presentation)\b/iu, 'chalkboard'],
  [/\b(?:poster|póster)\b/iu, 'photo'],
  [
    /\b(?:zenodo|osf|figshare|dryad|dataverse|data|dataset|datos|dados|daten|données|huggingface)\b/iu,
    'database',
  ],
  [/\b(?:isbn|book|buch|libro|livre|livro)\b/iu, 'book'],
  [
    /\b(?:doi|arxiv|pdf|preprint|paper|pubmed|pmc|acl|aclanthology|openreview|hal|biorxiv|medrxiv|ssrn)\b/iu,
    'file-text',
  ],
  [/\b(?:project|projekt|proyecto|projet|projeto|site|website|web)\b/iu, 'world'],
];

/** The icon of a link: of what its label says, else of the site that it leads to, else of a link. */
export function linkIcon(label: string, url: string): string {
  const host = /^https?:\/\/([^/]+)/i.exec(url)?.[1] ?? '';
  const found = [label, host].map((words) => kinds.find(([kind]) => kind.test(words))?.[1]).find(Boolean);
  return icon(found ?? 'link', 'kind');
}
