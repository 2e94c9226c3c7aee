import type { Layout } from '../layout.ts';
import { limits } from '../split.ts';

export interface CodeContent {
  readonly layout: 'code';
  readonly language: string;
  readonly code: string;
}

export const code: Layout<CodeContent> = {
  name: 'code',
  folder: new URL('.', import.meta.url),
  plainly: 'listing',
  isReference: true,
  plan: {
    passages: () => [],
    context: codeContext,
    seconds: { least: 30, look: 20 },
    split: (content) => codeParts(content.code).map((part) => ({ ...content, code: part })),
  },
};

/** A fence longer than any in the code; shortcodes in code are written in Hugo's literal form. */
function codeContext({ code: source, language }: CodeContent): Readonly<Record<string, unknown>> {
  const longest = Math.max(2, ...[...source.matchAll(/`+/g)].map((run) => run[0].length));
  const literal = source
    .replace(/\{\{<(?!\/\*)\s*(.*?)\s*>\}\}/g, '{{</* $1 */>}}')
    .replace(/\{\{%(?!\/\*)\s*(.*?)\s*%\}\}/g, '{{%/* $1 */%}}');
  return {
    fence: '`'.repeat(longest + 1),
    language: /^[\w+#.-]*$/.test(language) ? language : '',
    code: literal.replace(/\s+$/, ''),
  };
}

/** Cut at blank lines where there are any near, else at the limit. */
function codeParts(source: string): string[] {
  const lines = source.replace(/\s+$/, '').split('\n');
  if (lines.length <= limits.codeLines + 2) return [source];
  const parts: string[] = [];
  let from = 0;
  while (from < lines.length) {
    const to = partEnd(lines, from);
    const part = lines
      .slice(from, to)
      .join('\n')
      .replace(/^\n+|\n+$/g, '');
    if (part.trim() !== '') parts.push(part);
    from = to;
  }
  return parts;
}

/** Where the part that begins at line `from` ends. */
function partEnd(lines: readonly string[], from: number): number {
  const most = from + limits.codeLines;
  if (most >= lines.length) return lines.length;
  for (let at = most; at > from + limits.codeLines / 2; at--) if (lines[at]?.trim() === '') return at;
  return most;
}
