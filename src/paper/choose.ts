import { basename } from 'node:path';
import { isOfSite } from '../io/boundary.ts';
import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';
import { siteRootOf } from '../site/root.ts';
import type { Work } from '../work/model.ts';
import { isPaperOf, papersOf } from './find.ts';
import { openPaper } from './forms/index.ts';
import { problemsOf } from './problems.ts';
import type { Paper } from './reader.ts';

export interface ChosenPaper {
  readonly paper: Paper | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the PDF that its user named, or the first one of the site that shows the title of the page. */
export async function choosePaper(work: Work, named?: string): Promise<ChosenPaper> {
  const problems: Problem[] = [];
  for (const file of named === undefined ? papersOf(work) : [named]) {
    if (named === undefined && !isOfSite(file, siteRootOf(work.file, '/'))) {
      problems.push(paperRefused(file, work.file));
      continue;
    }
    try {
      const paper = await openPaper(file);
      const why = named === undefined ? whyNot(work, paper) : undefined;
      if (why === undefined) return { paper, problems: [...problems, ...problemsOf(paper)] };
      problems.push({
        code: 'paper-not-used',
        severity: 'info',
        message: `${basename(file)} is not used for figures: ${why}.`,
        at: { file },
        hint: 'Name it with --paper if it is the paper.',
      });
    } catch (error) {
      if (!(error instanceof PubdeckError)) throw error;
      // A talk is made without the paper's figures too.
      problems.push({ ...error.toProblem(), severity: 'warning' });
    }
  }
  return { paper: undefined, problems };
}

/** A page or deck of a stranger must not choose any file of this machine. */
export const paperRefused = (file: string, page: string): Problem => ({
  code: 'paper-refused',
  severity: 'warning',
  message: `The paper ${file} lies outside of the site or is hidden; its figures stay out.`,
  at: { file: page },
  hint: 'If you want them, name the paper once with --paper, or copy it into the site.',
});

function whyNot(work: Work, { landscape, scanned, opening, pages }: Paper): string | undefined {
  if (landscape) return pages === 1 ? 'it looks like a poster' : 'its pages are slides';
  if (!scanned && !isPaperOf(work, opening)) return 'its first pages do not show the title';
  return;
}
