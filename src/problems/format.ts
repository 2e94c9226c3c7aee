import type { Place, Problem } from './problem.ts';

export const formatPlace = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** One problem as text: place, message, code, then the offending line, the other places, and a hint. */
export function formatProblem(
  { code, severity, message, at, slide, hint, excerpt }: Problem,
  others?: string,
): string {
  const place = formatPlace(at);
  const where = [place, slide === undefined ? '' : `slide ${slide}`].filter(Boolean).join(' ');
  const head = `${where ? `${where}: ` : ''}${severity === 'info' ? 'note' : severity}: ${message} [${code}]`;
  return [head, excerpt && `  | ${excerpt}`, others && `  ${others}`, hint && `  hint: ${hint}`]
    .filter(Boolean)
    .join('\n');
}
