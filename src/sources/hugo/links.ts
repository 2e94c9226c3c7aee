import { basename, dirname } from 'node:path';
import type { MapNode } from '../../front-matter/tree.ts';
import type { Place } from '../../problems/problem.ts';
import type { Site } from '../../site/site.ts';
import { readInline } from '../../text/read-inline.ts';
import { mendAddress } from '../../work/addresses.ts';
import { identifierOfUrl, readIdentifier } from '../../work/identifiers.ts';
import type { Identifier, PublicationLink } from '../../work/model.ts';
import { isWholePlatform } from '../../work/samples.ts';
import { type Page, scalars, textIn } from './page.ts';

const labels: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  preprint: 'Preprint',
  doi: 'DOI',
  code: 'Code',
  dataset: 'Dataset',
  model: 'Model',
  slides: 'Slides',
  video: 'Video',
  poster: 'Poster',
  project: 'Project',
  site: 'Website',
  source: 'Source',
  bibtex: 'BibTeX',
  canonical: 'Canonical page',
  crosspost: 'Cross-post',
  discussion: 'Discussion',
  event: 'Event',
  calendar: 'Calendar',
  registration: 'Registration',
  demo: 'Demo',
};

const urlKeys = ['pdf', 'preprint', 'code', 'dataset', 'poster', 'project', 'slides', 'source', 'video'];

/** Words in a custom link's name that tell its type; the first that fits counts. */
const nameForms: readonly (readonly [RegExp, string])[] = [
  [/\bslides?\b|\bpresentation\b|folien|diapos/i, 'slides'],
  [/\bposter\b/i, 'poster'],
  [/\bpre-?print\b|arxiv|biorxiv|medrxiv|ssrn|psyarxiv/i, 'preprint'],
  [/\bcode\b|\bgithub\b|\bgitlab\b|\brepository\b|\bsoftware\b/i, 'code'],
  [/\bdata(?:set|sets)?\b|\bzenodo\b|dataverse|\bosf\b/i, 'dataset'],
  [/\bvideo\b|youtube|vimeo|\brecording\b/i, 'video'],
  [/\bdemo\b/i, 'demo'],
  [/\bdoi\b/i, 'doi'],
  [/\bpdf\b/i, 'pdf'],
  [/\bbibtex\b|\bcit(?:e|ation)\b/i, 'bibtex'],
];

export interface ReadLinks {
  readonly links: readonly PublicationLink[];
  /** Identifiers that addresses stand for. */
  readonly identifiers: readonly Identifier[];
}

interface Draft {
  readonly type: string;
  readonly label: string;
  readonly raw: string;
  readonly at: Place;
  readonly key: string;
}

/** Links of all eras: `url_*`, `links`, `url_custom`, `external_link`, and the PDF that lies in the bundle. */
export function readLinks(page: Page, site: Site): ReadLinks {
  const drafts = [
    ...urlFields(page),
    ...customLinks(page, 'links'),
    ...customLinks(page, 'url_custom'),
    ...external(page),
  ];
  const links: PublicationLink[] = [];
  const identifiers: Identifier[] = [];
  for (const draft of drafts) {
    const link = resolveLink(draft, page, site);
    if (!link) continue;
    // A data set or a program has a DOI of its own, which is not the paper's.
    const isOfPaper =
      /^(?:doi|pdf|preprint|site|canonical|source|custom)$/.test(link.type) &&
      !/zenodo|dataverse|figshare|dryad|osf\.io/i.test(link.url ?? '');
    const identifier = link.url === undefined || !isOfPaper ? undefined : identifierOfUrl(link.url, link.at);
    if (identifier) identifiers.push(identifier);
    const address = addressKey(link);
    if (!links.some((other) => other.type === link.type && addressKey(other) === address)) links.push(link);
  }
  const pdf = bundlePdf(page);
  if (pdf && !links.some((link) => link.file === pdf)) {
    links.push({
      type: 'pdf',
      label: labels.pdf!,
      url: undefined,
      file: pdf,
      raw: basename(pdf),
      at: { file: page.file },
    });
  }
  return { links, identifiers };
}

function urlFields(page: Page): Draft[] {
  return urlKeys.flatMap((type) => {
    const found = page.takeString(`url_${type}`, 'link');
    return found ? [{ type, label: labels[type]!, raw: found.value, at: found.at, key: found.key }] : [];
  });
}

function external(page: Page): Draft[] {
  const found = page.takeString('external_link', 'link');
  return found ? [{ type: 'site', label: labels.site!, raw: found.value, at: found.at, key: found.key }] : [];
}

function customLinks(page: Page, key: string): Draft[] {
  const entry = page.take(key, 'links');
  if (!entry) return [];
  const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  return items.flatMap((item): Draft[] => {
    const at = page.nodePlace(item, entry);
    if (item.kind === 'map') return draftOf(item, at, entry.key);
    return scalars(item).map((node) => ({
      ...classify('', '', node.text),
      raw: node.text.trim(),
      at,
      key: entry.key,
    }));
  });
}

function draftOf(item: MapNode, at: Place, key: string): Draft[] {
  const name = readInline(textIn(item, 'label') || textIn(item, 'name')).text;
  const type = textIn(item, 'type').toLowerCase();
  const [provider, id] = [textIn(item, 'provider'), textIn(item, 'id')];
  const raw =
    textIn(item, 'url') ||
    textIn(item, 'href') ||
    textIn(item, 'link') ||
    (provider && id ? (readIdentifier(provider, id, at)?.url ?? '') : '');
  return [{ ...classify(type, name, raw, textIn(item, 'icon')), raw, at, key }];
}

function classify(type: string, name: string, url: string, icon = ''): { type: string; label: string } {
  const known = Object.hasOwn(labels, type) ? type : undefined;
  const byName = nameForms.find(([form]) => form.test(name))?.[1];
  const byUrl = /doi\.org\//.test(url)
    ? 'doi'
    : /arxiv\.org\//.test(url)
      ? 'preprint'
      : /\.pdf(?:$|[?#])/i.test(url)
        ? 'pdf'
        : /github\.com\/[^/]+\/[^/]+/i.test(url) || icon === 'github'
          ? 'code'
          : /youtu\.?be|vimeo\.com\/\d/i.test(url)
            ? 'video'
            : undefined;
  const found = known ?? byName ?? (name === '' ? byUrl : undefined) ?? 'custom';
  return { type: found, label: name || labels[found] || hostOf(url) || 'Link' };
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '';

function resolveLink(draft: Draft, page: Page, site: Site): PublicationLink | undefined {
  const { raw, at } = draft;
  const drop = (why: string) => {
    page.info('link-not-used', `The ${draft.label} link is not used: ${why}.`, at);
    const entry = page.entry(draft.key);
    if (entry?.value.kind === 'scalar') page.note(entry, false, why);
  };
  if (raw === '' || raw === '#') return undefined;
  if (raw.startsWith('#')) {
    drop(`'${raw}' leads nowhere`);
    return undefined;
  }
  if (/^\{\{[<%]/.test(raw)) {
    drop('it is a shortcode, which only Hugo can follow');
    return undefined;
  }
  if (isWholePlatform(raw)) {
    page.warn(
      'template-value',
      `The ${draft.label} link ${raw} is the front page of a platform, as the theme's sample page has it.`,
      at,
      `Write the address of your own ${draft.label.toLowerCase()}, or take the line out.`,
    );
    const entry = page.entry(draft.key);
    if (entry?.value.kind === 'scalar') page.note(entry, false, 'template example');
    return undefined;
  }
  const mended = mendAddress(raw);
  if (mended === undefined) {
    page.warn(
      'odd-address',
      `The ${draft.label} link ${raw.slice(0, 80)} has a blank where none can be; it is not used.`,
      at,
      'Write the address without the blank.',
    );
    const entry = page.entry(draft.key);
    if (entry?.value.kind === 'scalar') page.note(entry, false, 'broken address');
    return undefined;
  }
  const base = { type: draft.type, label: draft.label, raw, at };
  const clean = mended.replace(/\s+/g, '%20');
  if (/^(?:https?|ftp):\/\/[^/\s]/i.test(mended)) return { ...base, url: clean };
  if (/^mailto:/i.test(raw)) return { ...base, url: clean };
  if (/^\/\/[^/]/.test(raw)) return { ...base, url: `https:${clean}` };
  if (/^(?:doi:\s*)?10\.\d{4,9}\//i.test(raw))
    return { ...base, url: readIdentifier('doi', raw, at)?.url ?? clean };
  if (/^(?:www\.|(?:[a-z0-9-]+\.)+(?:org|com|net|edu|io)\/)/i.test(raw)) {
    page.info('link-without-https', `The ${draft.label} address has no https://; it was added.`, at);
    return { ...base, url: `https://${clean}` };
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(raw)) {
    drop(`addresses that begin with ${/^[^:]+/.exec(raw)![0]}: are not followed`);
    return undefined;
  }
  const file = site.fileFor(raw, page.file);
  if (file) return { ...base, url: undefined, file };
  const url = siteUrl(clean, site);
  page.info(
    'link-file-missing',
    `There is no file ${raw} beside the page, in static/ or in assets/media/.`,
    at,
    url === undefined ? undefined : `The link is taken as a page of the site: ${url}`,
  );
  return { ...base, url };
}

function siteUrl(path: string, site: Site): string | undefined {
  const base = site.config.baseUrl;
  if (!/^https?:\/\/[^/]+/.test(base) || /example\.(?:org|com)/.test(base)) return undefined;
  try {
    return new URL(path.replace(/^\.?\//, ''), base.endsWith('/') ? base : `${base}/`).href;
  } catch {
    return undefined;
  }
}

const addressKey = ({ url, file, raw }: PublicationLink): string =>
  (url ?? file ?? raw).replace(/\/$/, '').toLowerCase();

/** `<folder>.pdf` in the bundle, which the themes offer without being told. */
function bundlePdf(page: Page): string | undefined {
  if (!/^index(?:\.[\w-]+)?\.md$/.test(basename(page.file))) return undefined;
  const name = `${basename(dirname(page.file))}.pdf`;
  return page.beside.includes(name) ? `${dirname(page.file)}/${name}` : undefined;
}
