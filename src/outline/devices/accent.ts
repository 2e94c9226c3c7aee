import type { Mark, RichText, Span } from '../../text/rich-text.ts';
import type { Passage } from '../model.ts';
import { wholePhrase } from './accent-phrase.ts';
import type { Device } from './device.ts';

/** The headline with the phrase coloured that the drawing is about, where it stands in it as one piece. */
export function accented(heading: Passage, accent: Device['accent']): Passage {
  if (accent === undefined) return heading;
  const text = heading.rich.text.toLowerCase();
  const words = accent.part.text.trim().toLowerCase();
  const start = words === '' ? -1 : text.indexOf(words);
  const end = start + words.length;
  // A whole headline in colour stresses nothing.
  if (start < 0 || inWord(text, start, end)) return heading;
  const phrase = wholePhrase(heading.rich.text, { start, end });
  if (phrase === undefined || phrase.end - phrase.start > text.length * 0.7) return heading;
  const rich = marked(heading.rich, { kind: accent.mark, ...phrase });
  return rich === undefined ? heading : { ...heading, rich };
}

/** The passage with a phrase coloured that the grammar found; undefined where other marks or brackets cross it. */
export function accentedAt(
  passage: Passage,
  { start, end }: Span,
  mark: 'em' | 'strong',
): Passage | undefined {
  const text = passage.rich.text.slice(start, end);
  const opens = (text.match(/[([“]/gu) ?? []).length;
  const closes = (text.match(/[)\]”]/gu) ?? []).length;
  if (opens !== closes || end - start > passage.rich.text.length * partMost) return undefined;
  const rich = marked(passage.rich, { kind: mark, start, end });
  return rich && { ...passage, rich };
}

/** Where more than so much of a headline is coloured, nothing stands out. */
const partMost = 0.8;

const inWord = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}]/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '');

/** Undefined where another mark crosses the new one, or holds it. */
function marked(rich: RichText, mark: Mark): RichText | undefined {
  const crosses = rich.marks.some(
    (one) =>
      one.start < mark.end && mark.start < one.end && !(mark.start <= one.start && one.end <= mark.end),
  );
  if (crosses) return;
  const marks = [...rich.marks, mark].sort((one, other) => one.start - other.start || other.end - one.end);
  return { ...rich, marks };
}
