import type { Problem } from './problem.ts';

/** Problems with one cause: the first of them, and the other places. */
export interface Grouped {
  readonly problem: Problem;
  readonly others: readonly Problem[];
}

/** Their messages differ by a name that stands in no quotation marks. */
const byCode = new Set([
  'media-missing',
  'file-missing',
  'remote-media',
  'alt-missing',
  'unknown-tag',
  'file-heavy',
]);

/** A message without what differs from place to place: words, numbers, elements. */
const shapeOf = (message: string): string =>
  message
    .replace(/“[^”]*”(?: \(U\+[\dA-F]+\))?(?: after “[^”]*”)?/g, '“”')
    .replace(/\((?:[a-z][\w-]*[.:>][^()]*(?:\([^()]*\)[^()]*)*|[a-z]\w*)\)/g, '()')
    .replace(/\d+/g, '0');

const causeOf = ({ code, severity, at, message, hint = '' }: Problem): string =>
  JSON.stringify([at.file, code, severity, hint, byCode.has(code) ? '' : shapeOf(message)]);

/** One entry for each cause, in the order in which the causes first occurred. */
export function groupProblems(problems: readonly Problem[]): Grouped[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const cause = causeOf(problem);
    groups.set(cause, [...(groups.get(cause) ?? []), problem]);
  }
  return [...groups.values()].map(([problem, ...others]) => ({ problem: problem as Problem, others }));
}

const most = 8;

/** The other places on one line. */
export function othersLine(others: readonly Problem[]): string | undefined {
  if (others.length === 0) return undefined;
  const items = others.map((problem) => [subjectOf(problem), placeOf(problem)].filter(Boolean).join(', '));
  const shown = [...new Set(items)];
  const more = shown.length > most ? `; and ${shown.length - most} more` : '';
  return `likewise ${others.length} more: ${shown.slice(0, most).join('; ')}${more}`;
}

const subjectOf = ({ message, excerpt }: Problem): string => {
  const quoted = /“([^”]*)”/.exec(message)?.[1];
  const named = /^The (?:file|picture|figure) (.+?) (?:is|has)\b/.exec(message)?.[1];
  return (quoted ?? named ?? excerpt ?? '').slice(0, 60);
};

const placeOf = ({ slide, at }: Problem): string =>
  slide !== undefined ? `slide ${slide}` : at.line !== undefined ? `line ${at.line}` : '';
