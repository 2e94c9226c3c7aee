import type { SlideEnv } from './env.ts';

/** Characters of a slide or of its notes, pictures written out as addresses not counted; the fullest real one has a tenth of it. */
const most = 64_000;
const writtenOut = /data:[\w/+.-]+[;,][^\s)"'<>]*/g;

/** The beginning of a text that is longer than any slide, and a word about it: Markdown of 200 KB can take many seconds. */
export function bounded(text: string, report: SlideEnv['report']): string {
  if (text.length <= most || text.replace(writtenOut, '').length <= most) return text;
  report({
    code: 'slide-too-long',
    severity: 'error',
    message: `The slide has more than ${most.toLocaleString('en')} characters; its beginning is shown.`,
    hint: 'Is a --- missing between slides, or was a file pasted into the deck?',
  });
  return text.slice(0, most);
}
