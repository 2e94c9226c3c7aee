import type { Place } from '../problems/problem.ts';
import { bareDoi, doiUrl } from '../text/doi.ts';
import { mendAddress, mendDoi } from './addresses.ts';
import type { Identifier } from './model.ts';

interface Scheme {
  /** Takes the bare identifier out of what people write, or says it is none. */
  readonly clean: (raw: string) => string | undefined;
  readonly url: (value: string) => string;
}

const match = (form: RegExp) => (raw: string) => form.exec(raw)?.[1];
const any = (raw: string) => raw || undefined;
/** Half a character, which `\\ud83d` in a quoted text can give, has no place in an address. */
const whole = (text: string) => text.replace(/\p{Cs}/gu, '\uFFFD');
const encode = (text: string) => encodeURI(whole(text));
const encodePart = (text: string) => encodeURIComponent(whole(text));

/** Identifier schemes of all eras, `hugoblox.ids` names included, with the address each stands for. */
const schemes: Readonly<Record<string, Scheme>> = {
  doi: {
    clean: (raw) => {
      const mended = /^https?:/i.test(raw) ? mendAddress(raw) : mendDoi(raw);
      return mended === undefined ? undefined : bareDoi(mended);
    },
    url: doiUrl,
  },
  arxiv: {
    clean: match(
      /(?:^|arxiv[.:/]|abs\/|pdf\/)\s*(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?)(?:\.pdf)?\s*$/i,
    ),
    url: (value) => `https://arxiv.org/abs/${value}`,
  },
  pmid: {
    clean: match(/(?:^|pubmed\/|pubmed\.ncbi\.nlm\.nih\.gov\/|pmid:?\s*)(\d{4,9})\/?$/i),
    url: (value) => `https://pubmed.ncbi.nlm.nih.gov/${value}/`,
  },
  pmcid: {
    clean: (raw) => (/(?:PMC)?(\d{4,9})\/?$/i.exec(raw) ? `PMC${/(\d{4,9})\/?$/.exec(raw)![1]}` : undefined),
    url: (value) => `https://www.ncbi.nlm.nih.gov/pmc/articles/${value}/`,
  },
  isbn: { clean: cleanIsbn, url: (value) => `https://openlibrary.org/isbn/${value.replaceAll('-', '')}` },
  acl: {
    clean: match(/([A-Z]\d{2}-\d{4,5}|\d{4}\.[\w-]+\.\d+)(?:\.pdf)?\/?$/i),
    url: (value) => `https://aclanthology.org/${value}`,
  },
  openreview: {
    clean: match(/(?:[?&]id=|^)([\w-]{6,})(?:$|&)/),
    url: (value) => `https://openreview.net/forum?id=${value}`,
  },
  hal: {
    clean: match(/((?:[a-z]+_)?[a-z]+-\d{5,})(?:v\d+)?\/?$/i),
    url: (value) => `https://hal.science/${value}`,
  },
  dblp: {
    clean: match(/(?:rec\/)?((?:conf|journals|books|phd|series)\/[\w/.-]+?)(?:\.html|\.bib)?$/),
    url: (value) => `https://dblp.org/rec/${value}`,
  },
  osf: {
    clean: match(/(?:osf\.io\/(?:preprints\/\w+\/)?|^)([a-z0-9]{5,}(?:_v\d+)?)\/?$/i),
    url: (value) => `https://osf.io/${value}`,
  },
  zenodo: {
    clean: match(/(?:records?\/|zenodo\.|^)(\d{4,})\/?$/i),
    url: (value) => `https://zenodo.org/records/${value}`,
  },
  openalex: { clean: match(/(W\d+)$/i), url: (value) => `https://openalex.org/${value}` },
  semanticscholar: {
    clean: match(/([0-9a-f]{40}|CorpusID:\d+|\d+)$/i),
    url: (value) => `https://www.semanticscholar.org/paper/${value}`,
  },
  pwc: { clean: any, url: (value) => `https://paperswithcode.com/paper/${encodePart(value)}` },
  kaggle_dataset: { clean: any, url: (value) => `https://www.kaggle.com/datasets/${encode(value)}` },
  kaggle_competition: {
    clean: any,
    url: (value) => `https://www.kaggle.com/competitions/${encode(value)}`,
  },
  huggingface_model: { clean: any, url: (value) => `https://huggingface.co/${encode(value)}` },
  huggingface_dataset: { clean: any, url: (value) => `https://huggingface.co/datasets/${encode(value)}` },
  huggingface_space: { clean: any, url: (value) => `https://huggingface.co/spaces/${encode(value)}` },
  issn: {
    clean: match(/(\d{4}-?\d{3}[\dX])$/i),
    url: (value) => `https://portal.issn.org/resource/ISSN/${value}`,
  },
};

const otherNames: Readonly<Record<string, string>> = {
  acl_id: 'acl',
  aclid: 'acl',
  eprint: 'arxiv',
  arxiv_id: 'arxiv',
  pubmed: 'pmid',
  pubmed_id: 'pmid',
  pmc: 'pmcid',
  hal_id: 'hal',
  openreview_id: 'openreview',
  s2: 'semanticscholar',
};

/** Names under which a field may hold an identifier: `doi`, `pmid`, `acl_id` … */
export const identifierKeys: readonly string[] = [...Object.keys(schemes), ...Object.keys(otherNames)];

export const isIdentifierKey = (key: string): boolean => Object.hasOwn(schemes, otherNames[key] ?? key);

/** An identifier in its normal form, or undefined when the text is none of that kind. */
export function readIdentifier(kind: string, raw: string, at: Place): Identifier | undefined {
  const name = otherNames[kind.toLowerCase()] ?? kind.toLowerCase();
  if (!Object.hasOwn(schemes, name)) return undefined;
  const value = schemes[name]!.clean(raw.trim());
  return value === undefined ? undefined : { kind: name, value, url: schemes[name]!.url(value), at };
}

function cleanIsbn(raw: string): string | undefined {
  const found = /(?:97[89][- ]?)?\d[\d -]{7,13}[\dX]/i.exec(raw)?.[0].replaceAll(' ', '-');
  const digits = found?.replaceAll('-', '') ?? '';
  return digits.length === 10 || digits.length === 13 ? found : undefined;
}

/** The identifier that a web address stands for. */
export function identifierOfUrl(url: string, at: Place): Identifier | undefined {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const kind = hosts.find(([form]) => form.test(host))?.[1];
  if (kind === undefined) return undefined;
  const path = url
    .replace(/^https?:\/\/[^/]+\/?/i, '')
    .replace(kind === 'openreview' ? /#.*$/ : /[?#].*$/, '');
  // arXiv gives each preprint a DOI too: it is the preprint's number that people know.
  const preprint = kind === 'doi' ? /10\.48550\/arxiv\.(.+)$/i.exec(url)?.[1] : undefined;
  if (preprint) return readIdentifier('arxiv', preprint, at);
  if (kind === 'arxiv' && !/^(?:abs|pdf|html)\//.test(path)) return undefined;
  return readIdentifier(kind, kind === 'doi' || kind === 'arxiv' ? url : path, at);
}

const hosts: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)doi\.org$/, 'doi'],
  [/^(?:[a-z]+\.)?arxiv\.org$/, 'arxiv'],
  [/^pubmed\.ncbi\.nlm\.nih\.gov$/, 'pmid'],
  [/^aclanthology\.org$|^aclweb\.org$/, 'acl'],
  [/^openreview\.net$/, 'openreview'],
  [/^hal\.(?:science|archives-ouvertes\.fr)$/, 'hal'],
  [/^zenodo\.org$/, 'zenodo'],
];

/** The first of each kind and value. */
export function uniqueIdentifiers(list: readonly Identifier[]): Identifier[] {
  const seen = new Set<string>();
  return list.filter(({ kind, value }) => {
    const key = `${kind} ${value.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
