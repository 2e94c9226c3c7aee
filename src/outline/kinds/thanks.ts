import type { Labels } from '../../languages/language.ts';
import { isInOtherLanguage } from '../../text/other-language.ts';
import { concatRich, plain, type RichText, sliceRich } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import { labelPassage, type PlanContext } from '../context.ts';
import { displayRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Passage } from '../model.ts';
import { textOf } from '../spans.ts';
import { type Kind, kindOf, kinds, thanksIn } from '../thanks-words.ts';

/** 'Funding: …' as a paragraph of its own: its kind, and where the text begins. */
export function labelledThanks({ text }: RichText): { kind: Kind; start: number } | undefined {
  const label = /^\s*([\p{L} '’]{4,40}?)\s*[:：.]\s+(?=\S)/u.exec(text);
  const kind = label && kindOf(label[1]!);
  return kind ? { kind, start: label[0].length } : undefined;
}

interface Owed {
  readonly kind: Kind;
  readonly passage: Passage;
}

const linesMost = 6;
const wordsMost = 44;

/** Who paid, who helped, what was won, what interests there are: read from fields, sections of the body and the abstract. */
export function thanksSlides(context: PlanContext): DraftSlide[] {
  const { story, language } = context;
  const own = story.sentences.length > 0 ? story.language : language;
  const owed = [...fromFields(context), ...fromBody(context), ...fromAbstract(context)].filter(
    ({ passage }) => !isInOtherLanguage(passage.rich.text, own),
  );
  const unique = owed.filter(
    ({ passage }, index) =>
      owed.findIndex((other) => other.passage.rich.text.includes(passage.rich.text)) === index,
  );
  const present = kinds.filter(({ kind }) => unique.some((one) => one.kind === kind));
  if (present.length === 0) return [];
  const { words } = context;
  const only = present.length === 1 ? present[0]?.kind : undefined;
  const lines = present.flatMap(({ kind }) => {
    const own = unique.filter((one) => one.kind === kind).map(({ passage }) => shortened(passage));
    return only === undefined ? own.map((passage) => labelled(words, kind, passage)) : own;
  });
  const whole = unique.map(({ passage }) => passage);
  const cut = whole.some((passage) => countWords(passage.rich.text) > wordsMost) || lines.length > linesMost;
  return [
    {
      id: 'thanks',
      content: { layout: 'points', points: lines.slice(0, linesMost) },
      heading: labelPassage(words[only ?? 'acknowledgements']),
      sentences: [],
      shown: [],
      notes: cut ? whole : [],
      level: 'conference',
      weight: 28,
    },
  ];
}

function labelled(words: Labels, kind: Kind, passage: Passage): Passage {
  const label = words[kind];
  const strong: RichText = {
    text: label,
    marks: [{ kind: 'strong', start: 0, end: label.length }],
    origin: [],
  };
  return { ...passage, rich: concatRich([strong, plain(' '), passage.rich]) };
}

/** The first sentences that fit; all of it is in the notes. */
function shortened(passage: Passage): Passage {
  const { rich } = passage;
  if (countWords(rich.text) <= wordsMost) return passage;
  const ends = [...rich.text.matchAll(/[.!?。](?=\s|$)/gu)].map(({ index }) => index + 1);
  const end = ends.findLast((at) => countWords(rich.text.slice(0, at)) <= wordsMost) ?? ends[0];
  return end === undefined ? passage : { ...passage, rich: sliceRich(rich, 0, end) };
}

const fieldKinds: Readonly<Record<string, Kind>> = {
  awards: 'awards',
  funding: 'funding',
  acknowledgements: 'acknowledgements',
  conflicts_of_interest: 'conflicts',
};

function fromFields({ publication }: PlanContext): Owed[] {
  return Object.entries(publication.more).flatMap(([field, texts]) => {
    const kind = fieldKinds[field];
    return kind === undefined ? [] : texts.map((text) => ({ kind, passage: { rich: plain(text), field } }));
  });
}

function fromBody({ publication }: PlanContext): Owed[] {
  return publication.body.flatMap((section) => {
    const own = kindOf(section.heading?.text ?? '');
    return section.blocks.flatMap((block): Owed[] => {
      const texts =
        block.kind === 'list'
          ? block.items
          : block.kind === 'paragraph' || block.kind === 'quote'
            ? [block.text]
            : [];
      return texts.flatMap((rich): Owed[] => {
        const label = labelledThanks(rich);
        const text = label === undefined ? rich : sliceRich(rich, label.start, rich.text.length);
        const kind = label?.kind ?? own;
        return kind === undefined || text.text.trim() === ''
          ? []
          : [{ kind, passage: { rich: displayRich(text), field: 'body' } }];
      });
    });
  });
}

/** Sentences of the abstract behind a label such as 'Funding:', or that say so themselves. */
function fromAbstract({ publication, story, rich, field }: PlanContext): Owed[] {
  const labels = publication.abstract?.labels ?? [];
  return story.sentences.flatMap((sentence): Owed[] => {
    const text = textOf(story.text, [sentence]);
    const label = labels.findLast(({ span }) => span.start <= sentence.start);
    const kind = (label && kindOf(label.text)) ?? (sentence.index > 0 ? thanksIn(text) : undefined);
    const start =
      label && label.span.end <= sentence.end ? Math.max(sentence.start, label.span.end) : sentence.start;
    const shown = displayRich(sliceRich(rich, start, sentence.end));
    return kind === undefined || shown.text.trim() === '' ? [] : [{ kind, passage: { rich: shown, field } }];
  });
}
