import type { Mark, RichText } from '../../text/rich-text.ts';
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
