import type { Problem } from '../problems/problem.ts';
import type { Paper } from './reader.ts';

/** What a user should know of a paper that was read. */
export function problemsOf(paper: Paper): Problem[] {
  const at = { file: paper.file };
  const problems: Problem[] = [];
  if (paper.scanned)
    problems.push({
      code: 'paper-scanned',
      severity: 'warning',
      message: 'The paper has no text (a scan?), so its figures cannot be told from the rest.',
      at,
      hint: 'Name the PDF that the publisher gives, with --paper.',
    });
  if (paper.unread.length > 0)
    problems.push({
      code: 'paper-pages-unread',
      severity: 'info',
      message: `${paper.unread.length} of ${paper.pages} pages of the paper were not read.`,
      at,
      hint: 'pubdeck reads the first 300 pages, and leaves out those that are damaged.',
    });
  const doubted = paper.figures.filter(({ kept }) => !kept);
  if (doubted.length > 0)
    problems.push({
      code: 'figure-doubted',
      severity: 'info',
      message: `${doubted.map(({ label }) => label).join(', ')}: not cut, for the cut might lose a part or show a foreign one.`,
      at,
      hint: 'pubdeck figures shows them and why.',
    });
  return problems;
}
