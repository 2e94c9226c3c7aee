import type { Phrasing } from '../../story/phrases/phrase.ts';
import type { Span } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import { clipSentence } from '../clip.ts';
import { furniturePassage, type PlanContext, shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Passage } from '../model.ts';
import { type Setting, setPassages } from '../setting.ts';
import { textOf } from '../spans.ts';
import type { Section, Unit } from '../units.ts';

/** Most words of a slide that shows one sentence, or several. */
export const slideWords = 56;
/** A sentence of so many words is read from the screen while it is said; of a longer one the main clause is shown. */
const sentenceWords = 30;
/** Fewer words of a long sentence say too little of it. */
const leastWords = 7;

export const spansOf = (unit: Unit): readonly Span[] => unit.point?.spans ?? [unit.sentence];

/** One sentence alone: in large type, what stands before and after its main clause smaller; the two sides of a contrast beside each other. */
export function soloSlide(context: PlanContext, unit: Unit, section: Section, weight: number): DraftSlide[] {
  const sides = unit.contrast;
  const set =
    sides === undefined || unit.words > slideWords ? toldSetting(context, unit) : settingFrom(sides);
  if (set === undefined) return [statementSlide(context, unit, section, weight)];
  const contrast = sides !== undefined && unit.words <= slideWords;
  return [
    {
      id: section,
      content: {
        layout: 'statement',
        statement: shownPassage(context, set.heading),
        ...(contrast ? { contrast: true } : {}),
      },
      ...setPassages(context, set),
      sentences: [unit.sentence.index],
      shown: [...set.before, ...set.heading, ...set.after],
      weight,
    },
  ];
}

const settingFrom = ({ before, core, after }: Phrasing): Setting => ({ before, heading: core, after });

/** Whole where it is short; else the shortest form that is as true, then the one that loses least. */
function toldSetting(context: PlanContext, unit: Unit): Setting | undefined {
  const { text } = context.story;
  const phrasing = unit.long;
  const apart = phrasing !== undefined && isApart(text, phrasing);
  if (unit.words <= sentenceWords)
    return apart ? settingFrom(phrasing) : { before: [], heading: spansOf(unit), after: [] };
  const claims = context.story.claims
    .filter(({ sentence, form }) => sentence === unit.sentence.index && form === 'headline')
    .map(({ spans }) => spans)
    .sort((one, other) => wordsIn(context, other) - wordsIn(context, one));
  const short = [...(phrasing?.light ? [phrasing.core] : []), unit.headline?.spans, ...claims].find(
    (spans) =>
      spans !== undefined &&
      wordsIn(context, spans) >= leastWords &&
      wordsIn(context, spans) <= sentenceWords,
  );
  if (short !== undefined) return { before: [], heading: short, after: [] };
  if (phrasing === undefined || unit.words > slideWords) return;
  // What a comma sets apart only adds to the clause, and can be said.
  const adds = /^\s*[,;:–—(]/u.test(textOf(text, phrasing.after));
  return { ...settingFrom(phrasing), after: adds ? [] : phrasing.after };
}

/** Whether the sentence itself sets its main clause apart from the rest: a clause cut at no mark is not to be read in two sizes. */
const isApart = (text: string, { before, core, after }: Phrasing): boolean =>
  (before.length === 0 || /[,;:–—]\s*$/u.test(text.slice(0, core[0]?.start ?? 0))) &&
  (after.length === 0 || /^\s*[,;:–—(]/u.test(text.slice(core.at(-1)?.end ?? 0)));

/** A whole sentence in large type. Very long ones are cut at a clause; the rest is said. */
export function statementSlide(
  context: PlanContext,
  unit: Unit,
  section: Section,
  weight: number,
): DraftSlide {
  const { spans, clipped } = clipSentence(context, unit.headline?.spans ?? spansOf(unit));
  const statement = shownPassage(context, spans);
  return {
    id: section,
    content: { layout: 'statement', statement: clipped ? withEllipsis(statement) : statement },
    sentences: [unit.sentence.index],
    shown: spans,
    weight,
  };
}

export const withEllipsis = (passage: Passage): Passage => ({
  ...passage,
  rich: { ...passage.rich, text: `${passage.rich.text} …` },
});

export const wordsIn = ({ story }: PlanContext, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + countWords(story.text.slice(start, end)), 0);

/** A heading of our own, where no clause of the page can stand as one. */
export function topic({ words }: PlanContext, section: Section, unit: Unit | undefined): Passage {
  const label = unit?.sentence.label;
  if (section in words) return furniturePassage(words[section as keyof typeof words]);
  return furniturePassage(label ?? words.details);
}
