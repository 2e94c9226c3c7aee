import type { RichText } from './rich-text.ts';

/** The text alone, on one line; paragraphs become blank lines only where `paragraphs` is asked for. */
export function toPlain(rich: RichText, options: { paragraphs?: boolean } = {}): string {
  if (!options.paragraphs) return rich.text.replace(/\s+/g, ' ').trim();
  let out = '';
  let from = 0;
  for (const mark of rich.marks) {
    if (mark.kind !== 'paragraph') continue;
    out += `${rich.text.slice(from, mark.start).trim()}\n\n`;
    from = mark.start;
  }
  return (out + rich.text.slice(from).trim()).trim();
}
