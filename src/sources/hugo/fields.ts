import { distance as editDistance } from 'fastest-levenshtein';
import type { FieldEntry } from '../../front-matter/tree.ts';

/** A field that holds a text or a list of texts, kept in `more` of the work under its own name. */
export interface TextField {
  readonly key: string;
  /** Which parts of an item count, where the item is a map. */
  readonly parts: readonly string[];
  /** Other names of the same field. */
  readonly otherKeys?: readonly string[];
}

/** To show one more such field on a slide: a line here, its label, and the layout that shows it. */
export const textFields: readonly TextField[] = [
  { key: 'awards', parts: ['name', 'note'] },
  { key: 'funding', parts: ['funder', 'name', 'grant'] },
  {
    key: 'acknowledgements',
    parts: ['name', 'note'],
    otherKeys: ['acknowledgments', 'acknowledgement', 'acknowledgment'],
  },
  {
    key: 'conflicts_of_interest',
    parts: ['name', 'note'],
    otherKeys: ['conflict_of_interest', 'competing_interests'],
  },
];

/** Fields that say how a site shows the page, and nothing about the publication. */
const displaySettings: Readonly<Record<string, string>> = {
  share: 'display setting',
  profile: 'display setting',
  commentable: 'display setting',
  editable: 'display setting',
  reading_time: 'display setting',
  show_date: 'display setting',
  show_related: 'display setting',
  highlight_name: 'display setting',
  pager: 'display setting',
  show_breadcrumb: 'display setting',
  toc: 'display setting',
  design: 'display setting',
  sections: 'display setting',
  cms_exclude: 'display setting',
  view: 'display setting',
  icon: 'display setting',
  icon_pack: 'display setting',
  header: 'display setting',
  background: 'display setting',
  hide: 'display setting',
  banner: 'display setting',
  advert: 'display setting',
  gallery_item: 'display setting',
  gallery: 'display setting',
  cover: 'display setting',
  markup: 'display setting',
  diagram: 'page switch, not needed now',
  math: 'page switch, not needed now',
  highlight: 'page switch, not needed now',
  code_fold: 'page switch, not needed now',
  lastmod: "Hugo's own field",
  publishdate: "when Hugo builds the page, not the publication's date",
  draft: "Hugo's own field",
  weight: "Hugo's own field",
  aliases: "Hugo's own field",
  slug: "the page's address",
  url: "the page's address",
  layout: "Hugo's own field",
  type: "Hugo's own field",
  outputs: "Hugo's own field",
  linktitle: "Hugo's own field",
  expirydate: "Hugo's own field",
  keywords: 'not shown on slides',
  _build: "Hugo's own field",
  build: "Hugo's own field",
  cascade: "Hugo's own field",
  private: 'display setting',
  menu: 'display setting',
  location: 'event field',
  event: 'event field',
  event_url: 'event field',
  address: 'event field',
  date_end: 'event field',
  all_day: 'event field',
  date_start: 'event field',
  time_start: 'event field',
  time_end: 'event field',
  event_name: 'event field',
  event_start: 'event field',
  event_end: 'event field',
  // A word of its own, and no 'pager': the PDF is named by `--paper`, or found by `url_pdf`.
  paper: "the site's own field; --paper names the PDF",
  event_all_day: 'event field',
  address_format: 'event field',
  featured_image: 'display setting',
  categories: 'categories of the site, not shown on slides',
  series: 'categories of the site, not shown on slides',
  translationkey: "Hugo's own field",
  isciproject: 'display setting',
  output: "Hugo's own field",
  resources: "Hugo's own field",
  params: "holder of the site's own fields",
  hugoblox: 'identifiers only are read from it',
};

/** Every field that pubdeck understands, for telling a misspelt one. */
const knownKeys: readonly string[] = [
  'title',
  'subtitle',
  'authors',
  'author_notes',
  'date',
  'doi',
  'publication_types',
  'publication',
  'publication_short',
  'abstract',
  'abstract_short',
  'summary',
  'tags',
  'featured',
  'selected',
  'url_pdf',
  'url_preprint',
  'url_code',
  'url_dataset',
  'url_poster',
  'url_project',
  'url_slides',
  'url_source',
  'url_video',
  'url_custom',
  'links',
  'external_link',
  'image',
  'image_preview',
  'projects',
  'slides',
  ...textFields.flatMap(({ key, otherKeys = [] }) => [key, ...otherKeys]),
  'license',
  'peer_reviewed',
  'open_access',
  ...Object.keys(displaySettings),
];

/** Why a field that nothing asked for was not used. */
export function whyUnused({ key }: FieldEntry): string {
  const name = key.toLowerCase();
  if (Object.hasOwn(displaySettings, name)) return displaySettings[name]!;
  const near = nearKey(name);
  return near ? `unknown key; did you mean ${near}?` : 'unknown key';
}

const asked = new Map<string, string | undefined>();

/** A known key that differs by one or two letters. Sites repeat their keys, so answers are kept. */
export function nearKey(name: string): string | undefined {
  if (name.length < 5 || name.length > 40) return undefined;
  if (!asked.has(name) && asked.size < 2000) asked.set(name, lookNear(name));
  return asked.has(name) ? asked.get(name) : lookNear(name);
}

function lookNear(name: string): string | undefined {
  return knownKeys.find(
    (key) =>
      Math.abs(key.length - name.length) <= 2 &&
      key !== name &&
      editDistance(key, name) <= (name.length < 8 ? 1 : 2),
  );
}
