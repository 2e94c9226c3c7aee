const host = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?$/iu;
const blank = /(?:\s|%20)+/gu;

/**
 * A web address without the blanks that a line end or an importer left in it: 'https://doi. org/10.1000/x'. No host holds a
 * blank; in a DOI one goes only beside a mark after which a DOI cannot end. Undefined where the right address is not sure.
 */
export function mendAddress(raw: string): string | undefined {
  const found = /^(?<scheme>https?:\/\/)(?<host>[^/?#]*)(?<rest>[\s\S]*)$/iu.exec(raw.trim());
  if (found === null) return raw;
  const { scheme = '', host: written = '', rest = '' } = found.groups ?? {};
  const bare = written.replace(blank, '');
  if (bare !== written && !host.test(bare)) return undefined;
  const path = /(?:^|\.)doi\.org$/iu.test(bare) ? mendDoi(rest) : rest;
  return path === undefined ? undefined : `${scheme}${bare}${path}`;
}

/** A DOI without a stray blank; undefined where one may be missing, or stand for something else. */
export function mendDoi(raw: string): string | undefined {
  const joined = raw.trim().replace(/(?<=[./_-])\s+(?=\S)|(?<=10\.\d{4,9})\s+(?=\/)/gu, '');
  const doi = /10\.\d{4,9}\/\S+/u.exec(joined);
  if (doi === null) return /\s/u.test(raw.trim()) && /10\.\d{4,9}/u.test(raw) ? undefined : raw;
  const behind = joined.slice(doi.index + doi[0].length).trim();
  // '10.5281/zenodo 14731694': a number alone behind it belongs to it, but how is not known.
  return /^[\w./;()-]*\d[\w./;()-]*$/u.test(behind) ? undefined : joined;
}
