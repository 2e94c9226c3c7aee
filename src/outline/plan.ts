import type { Story } from '../story/model.ts';
import type { Work } from '../work/model.ts';
import { createContext, labelPassage, type PlanContext } from './context.ts';
import type { DraftSlide } from './draft-slide.ts';
import { finishSlide, sentenceNote } from './finish.ts';
import { addGlossary } from './glossary.ts';
import { withAntecedents } from './kinds/antecedent.ts';
import { bodySlides, bodySlidesMost, foreignSections } from './kinds/body.ts';
import { availabilitySlides, closingSlides, headsLinks } from './kinds/closing.ts';
import { featuredSlides, withFigure } from './kinds/featured.ts';
import { narrativeSlides } from './kinds/narrative.ts';
import { withPaperFigures } from './kinds/paper.ts';
import { paperConclusion } from './kinds/paper-conclusion.ts';
import { peopleSlides } from './kinds/people.ts';
import { isSaidBy, quiet, recapSlide } from './kinds/recap.ts';
import { designed } from './kinds/sentence.ts';
import { thanksSlides } from './kinds/thanks.ts';
import { titleSlide } from './kinds/title.ts';
import { type Levelled, levelSlides } from './levels.ts';
import type { Outline, OutlineSlide } from './model.ts';
import { moveToNotes } from './move-to-notes.ts';
import { withLeantOn } from './order.ts';
import { planProblems } from './problems.ts';
import { dropRepeats } from './repeats.ts';
import { talkSections } from './sections.ts';
import { selectSlides } from './select.ts';
import { splitSlide } from './split.ts';
import type { Talk } from './talks.ts';
import { type Unit, unitsOf } from './units.ts';
import { visibleText } from './visible.ts';

export interface PlanOptions {
  readonly talk: Talk;
  /** Length in minutes; then `talk` is only the name of the length. */
  readonly minutes?: number;
  /** BCP 47 of the labels; the page's own language where not given. */
  readonly language?: string;
}

/** Decides which slides a talk has, in which order, and what stands on each. Pure. */
export function planOutline(publication: Work, story: Story, options: PlanOptions): Outline {
  const context = createContext(publication, story, options.language);
  const units = unitsOf(context);
  const body = bodySlides(context).flatMap(splitSlide);
  const drafts = draftSlides(context, units, body.slice(0, bodySlidesMost));
  const levelled = withLeantOn(moveToNotes(levelSlides(drafts), story), story);
  const all = levelled.map((slide, index) => ({
    slide,
    seconds: finishSlide(context, slide, slide.inNotes, levelled[index + 1]).seconds,
  }));
  const { slides: chosen, target } = selectSlides(all, options.talk, options.minutes);
  const own = new Set(chosen.flatMap(({ slide }) => slide.sentences));
  const inNotes = (slide: Levelled) => slide.inNotes?.filter((index) => !own.has(index)) ?? [];
  const slides = withQuestions(
    context,
    chosen.map(({ slide }, index) => finishSlide(context, slide, inNotes(slide), chosen[index + 1]?.slide)),
    [...own, ...chosen.flatMap(({ slide }) => inNotes(slide))],
  );
  const { sections, astray } = talkSections(
    chosen.map(({ slide }) => slide),
    context.words,
    shortNameOf(publication.title?.value.text, story.text),
  );
  const seconds = slides.reduce((sum, slide) => sum + slide.seconds, 0);
  return {
    title: {
      rich: publication.title?.value ?? { text: publication.slug, marks: [], origin: [] },
      field: 'title',
    },
    talk: options.talk,
    language: context.language,
    direction: context.direction,
    slides: addGlossary(
      context,
      sections.length === 0
        ? slides
        : slides.map((slide) => (astray.has(slide.id) ? slide : withoutKicker(slide))),
    ),
    sections,
    seconds,
    problems: planProblems(
      publication,
      story,
      seconds,
      options.talk === 'seminar' && options.minutes === undefined ? undefined : target,
      Math.max(0, body.length - bodySlidesMost),
      foreignSections(context),
    ),
  };
}

/** The line of sections says where the talk is. */
const withoutKicker = ({ kicker: _, ...slide }: OutlineSlide): OutlineSlide => slide;

/** 'MedAlign' of 'MedAlign: A Clinician-Generated Dataset …'; 'Presentation: …' and 'Health: …' name a kind or a field. */
const shortNameOf = (title: string | undefined, abstract: string): string | undefined => {
  const name = /^([^:]{2,24}):\s/u.exec(title ?? '')?.[1]?.trim();
  if (name === undefined || name.split(/\s+/u).length > 2) return;
  // A name has capitals of its own, or stands with its capital inside a sentence.
  const isOwn = /\p{Lu}.*\p{Lu}|\p{L}\d|\d\p{L}/u.test(name) && !/\s/u.test(name);
  const at = abstract.indexOf(` ${name}`);
  return isOwn || (at > 0 && /[\p{Ll},]$/u.test(abstract.slice(0, at))) ? name : undefined;
};

/** All slides that the page gives, in order. */
function draftSlides(
  context: PlanContext,
  units: readonly Unit[],
  body: readonly DraftSlide[],
): DraftSlide[] {
  const title = titleSlide(context);
  const shown = title.content.layout === 'title' ? title.content.shown : 0;
  const spoken = withAntecedents(context, units, narrativeSlides(context, units));
  const available = units.filter((unit) => unit.section === 'availability');
  const head = headsLinks(context, available);
  const takeaway = recapSlide(context, units, spoken, head === undefined ? available : []);
  const narrative = withPaperFigures(context, withFigure(context, spoken, featuredSlides(context)));
  const conclusion = narrative.findIndex((_, index) =>
    narrative.slice(index).every(({ storyPart }) => storyPart === 'conclusion'),
  );
  const before = conclusion < 0 ? narrative : narrative.slice(0, conclusion);
  const isBelow = takeaway?.content.layout === 'recap' && quiet(context, available).length > 0;
  const message = takeaway === undefined ? context.story.message?.sentence : undefined;
  const all = dropRepeats([
    title,
    ...before.flatMap(splitSlide),
    ...body,
    ...narrative.slice(before.length).flatMap(splitSlide),
    ...paperConclusion(context).flatMap(splitSlide),
    ...(head === undefined && !isBelow ? availabilitySlides(context, available) : []),
    ...peopleSlides(context, shown).flatMap(splitSlide),
  ]);
  // The talk ends on what is to be remembered, said before or not; the links come after it as a last page.
  const kept = withoutLast(all, takeaway);
  const ends = [
    ...(kept.takeaway === undefined ? [] : [kept.takeaway]),
    ...thanksSlides(context).flatMap(splitSlide),
    ...closingSlides(context, head),
  ];
  const named = uniqueNames([...kept.slides, ...ends].map((slide) => designed(context, slide)));
  const main = named.find((slide) => message !== undefined && slide.sentences.includes(message));
  return named.map((slide) =>
    slide === main
      ? { ...slide, level: 'lightning', ...(saysIt(slide, context.story) ? { key: true } : {}) }
      : slide,
  );
}

/** A takeaway that says what the slide before it says takes its place. */
function withoutLast(
  slides: readonly DraftSlide[],
  takeaway: DraftSlide | undefined,
): { readonly slides: readonly DraftSlide[]; readonly takeaway: DraftSlide | undefined } {
  // People get a slide in long talks only.
  const at = slides.findLastIndex(({ level }) => level !== 'seminar');
  const last = slides[at];
  if (last === undefined || takeaway === undefined || !isSaidBy(last, visibleText(takeaway)))
    return { slides, takeaway };
  return {
    slides: slides.filter((slide) => slide !== last),
    takeaway: { ...takeaway, sentences: [...last.sentences, ...takeaway.sentences] },
  };
}

/** Whether a slide states the aim of the paper and nothing else: then it is the one to remember. */
const saysIt = ({ content, sentences }: DraftSlide, { message }: Story): boolean =>
  content.layout === 'statement' &&
  content.contrast !== true &&
  message?.from === 'objective' &&
  sentences.length === 1 &&
  sentences[0] === message.sentence;

/** Each slide has an id of its own, and our own headings are numbered where they come again. */
function uniqueNames(slides: readonly DraftSlide[]): DraftSlide[] {
  const ids = new Set<string>();
  const topics = new Map<string, DraftSlide[]>();
  for (const slide of slides) {
    if (slide.heading?.field !== 'label' || slide.part !== undefined) continue;
    const key = slide.heading.rich.text;
    topics.set(key, [...(topics.get(key) ?? []), slide]);
  }
  return slides.map((slide) => {
    let { id } = slide;
    for (let number = 2; ids.has(id); number++) id = `${slide.id}-${number}`;
    ids.add(id);
    const same = topics.get(slide.heading?.rich.text ?? '') ?? [];
    const index = same.indexOf(slide);
    return {
      ...slide,
      id,
      ...(same.length < 2 || index < 0 ? {} : { part: { index: index + 1, of: same.length } }),
    };
  });
}

/** What no slide of this talk says waits in the notes of the last one. */
function withQuestions(
  context: PlanContext,
  slides: readonly OutlineSlide[],
  said: readonly number[],
): OutlineSlide[] {
  const rest = context.story.sentences
    .filter(({ index }) => !said.includes(index))
    .flatMap(({ index, start, end }) => sentenceNote(context, index, [{ start, end }]));
  const last = slides.at(-1);
  if (rest.length === 0 || last === undefined) return [...slides];
  const notes = [
    ...last.notes.slice(0, -1),
    ...last.notes.slice(-1),
    labelPassage(context.words.forQuestions),
    ...rest,
  ];
  return [...slides.slice(0, -1), { ...last, notes }];
}
