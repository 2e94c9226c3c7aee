import type { Candidate } from './candidate.ts';

/**
 * What people call a browser: "Chromium 153". `product` is its own answer, "HeadlessChrome/153.0.8010.0"; Chromium and
 * Chrome give the same one, so the path tells them apart.
 */
export function browserName(
  product: string | undefined,
  { path, shipped }: Pick<Candidate, 'path' | 'shipped'>,
): string {
  const [, name, version] = /^(\w+)\/(\d+)/.exec(product ?? '') ?? [];
  if (version === undefined) return `the browser ${path}`;
  const family = name === 'Edg' ? 'Edge' : shipped || /chromium/i.test(path) ? 'Chromium' : 'Chrome';
  return `${family} ${version}`;
}
