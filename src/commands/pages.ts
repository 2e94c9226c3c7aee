import { relative } from 'node:path';
import { claimsOnDecks } from '../deck/draft/claims-on-decks.ts';
import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';
import { openSite, type Site } from '../site/site.ts';
import { readPublication } from '../sources/hugo/read.ts';
import type { Publication } from '../work/model.ts';
import type { CommandContext } from './command.ts';
import { collectWork } from './targets.ts';

export interface PageWork {
  readonly pages: readonly { readonly file: string; readonly site: Site }[];
  readonly many: boolean;
  readonly problems: readonly Problem[];
}

/**
 * The publication pages that the paths mean, each with its site (read once a site).
 * In a whole site, pages that say nothing (no abstract, no summary) and pages that cannot be read are left out and named.
 */
export async function collectPages({ paths, io, options }: CommandContext): Promise<PageWork> {
  const { pages, decks, many } = collectWork(paths, io.cwd, options.shard);
  const sites = new Map<string, Site>();
  const siteOf = (file: string): Site => {
    const site = openSite(file);
    const known = sites.get(site.root);
    if (known) return known;
    sites.set(site.root, site);
    return site;
  };
  const problems: Problem[] = [];
  if (!many && pages.length === 0 && decks[0] !== undefined) {
    throw new PubdeckError('not-a-page', `${relative(io.cwd, decks[0])} is a deck, not a publication page.`, {
      exit: 'usage',
      hint: 'Give the page that links to it: content/publication/<name>.',
    });
  }
  const kept: { file: string; site: Site }[] = [];
  const read = new Map<Site, Publication[]>();
  for (const file of pages) {
    const site = siteOf(file);
    if (many) {
      try {
        const publication = readPublication(file, site);
        const { abstract, summary } = publication;
        read.set(site, [...(read.get(site) ?? []), publication]);
        if (abstract === undefined && summary === undefined) {
          problems.push({
            code: 'page-skipped',
            severity: 'info',
            message: 'Skipped: no abstract and no summary.',
            at: { file },
          });
          continue;
        }
      } catch (error) {
        if (!(error instanceof PubdeckError)) throw error;
        problems.push({ ...error.toProblem(), hint: error.hint ?? 'The page was skipped.' });
        continue;
      }
    }
    kept.push({ file, site });
  }
  for (const [site, publications] of read) {
    // A part of a site does not know who else wants a deck.
    if (options.shard === undefined) problems.push(...claimsOnDecks(publications, decks, site));
  }
  return { pages: kept, many, problems };
}
