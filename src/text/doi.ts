/** '10.1000/xyz' out of a bare DOI, `doi:…`, `https://doi.org/…`, `https://dx.doi.org/…` or a proxy's address. */
export function bareDoi(raw: string): string | undefined {
  let text = raw.trim();
  if (/%2F/i.test(text)) {
    try {
      text = decodeURIComponent(text);
    } catch {
      // Not percent-encoding after all.
    }
  }
  const found = /\b10\.\d{4,9}(?:\.\d+)*\/[^\s"'<>]+/.exec(text)?.[0];
  if (found === undefined) return undefined;
  const prefix = text.slice(0, text.indexOf(found));
  // In the middle of a longer address a DOI ends where the query begins.
  const bare =
    /^https?:/i.test(prefix) && !/doi\.org/i.test(prefix)
      ? found.replace(/[?#].*$/, '').replace(/\/(?:full|pdf|abstract|epdf|html)$/i, '')
      : found;
  const trimmed = bare.replace(/[.,;:\]}]+$/, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed;
}

/** The web address of a bare DOI; half a surrogate pair has no place in an address. */
export const doiUrl = (doi: string): string =>
  `https://doi.org/${encodeURI(doi.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[?#]/g, encodeURIComponent)}`;

/** Whether an address is a DOI's. */
export const isDoiUrl = (url: string): boolean => /^https?:\/\/(dx\.)?doi\.org\//i.test(url);
