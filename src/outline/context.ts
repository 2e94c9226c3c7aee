import type { Labels } from '../languages/language.ts';
import type { Claim, Story } from '../story/model.ts';
import { directionOf } from '../text/language-tag.ts';
import { pickRich, plain, type RichText, type Span } from '../text/rich-text.ts';
import type { Work } from '../work/model.ts';
import { continuedRich, displayRich } from './display.ts';
import { labelsFor } from './labels.ts';
import type { Passage } from './model.ts';

/** What every section kind needs to know; made once for a talk. */
export interface PlanContext {
  readonly publication: Work;
  readonly story: Story;
  readonly words: Labels;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The story's text with its formatting. */
  readonly rich: RichText;
  /** Field of the page that the story's text is. */
  readonly field: string;
}

export function createContext(publication: Work, story: Story, language: string | undefined): PlanContext {
  const { abstract } = publication;
  const chosen = language ?? abstract?.language ?? publication.language;
  const same = abstract !== undefined && abstract.text.text === story.text;
  return {
    publication,
    story,
    words: labelsFor(chosen),
    language: chosen,
    direction: directionOf(chosen),
    rich: same ? abstract.text : plain(story.text),
    field: 'abstract',
  };
}

/** Words of the story at some spans, as they will stand on a slide. */
export const shownPassage = (context: PlanContext, spans: readonly Span[]): Passage => ({
  rich: displayRich(pickRich(context.rich, spans)),
  field: context.field,
});

/** The same where a sentence goes on that began above. */
export const continuedPassage = (context: PlanContext, spans: readonly Span[]): Passage => ({
  rich: continuedRich(pickRich(context.rich, spans)),
  field: context.field,
});

/** The same without any change: for notes and for parts of a line. */
export const exactPassage = (context: PlanContext, spans: readonly Span[]): Passage => ({
  rich: pickRich(context.rich, spans),
  field: context.field,
});

export const labelPassage = (text: string): Passage => ({ rich: plain(text), field: 'label' });

export const claimsOf = (context: PlanContext, sentence: number): readonly Claim[] =>
  context.story.claims.filter((claim) => claim.sentence === sentence);
