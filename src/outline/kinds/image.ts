import type { SlideImage } from '../../layouts/layout.ts';
import { headingLines } from '../../layouts/metrics.ts';
import { plain, type RichText, sliceRich } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import type { PageImage } from '../../work/model.ts';
import type { PlanContext } from '../context.ts';
import { displayRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Passage } from '../model.ts';

const creditWords =
  /\b(?:credit|photo|foto|image|picture|courtesy|unsplash|pexels|pixabay|source|©|crédit|bild|quelle|fuente|wikimedia|licen[cs]e)\b|©|摄影|来源|出典/iu;

/** The caption's own sentence about the picture, and what is only credit. */
function splitCaption(caption: RichText | undefined): { says?: RichText; credit?: RichText } {
  if (caption === undefined || caption.text.trim() === '') return {};
  const { text } = caption;
  const found = creditWords.exec(text);
  if (found === null) return { says: caption };
  const cut = Math.max(text.lastIndexOf('. ', found.index) + 1, text.lastIndexOf('(', found.index));
  if (cut <= 0) return { credit: caption };
  const says = sliceRich(caption, 0, cut);
  return countWords(says.text) >= 3
    ? { says, credit: displayRich(sliceRich(caption, cut, text.length)) }
    : { credit: caption };
}

const nameOf = (file: string): string => {
  const name = file.split(/[\\/]/).at(-1) ?? 'image';
  const dot = name.lastIndexOf('.');
  const stem = (dot > 0 ? name.slice(0, dot) : name)
    .normalize('NFKD')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return `${stem || 'image'}${
    dot > 0
      ? name
          .slice(dot)
          .toLowerCase()
          .replace(/[^.\w]/g, '')
      : ''
  }`;
};

const shows = (image: PageImage | undefined): image is PageImage => image !== undefined && !image.previewOnly;

/** A featured image whose caption tells only the credit goes on the title slide. */
export function titleImage({ publication }: PlanContext): SlideImage | undefined {
  const image = publication.featuredImage;
  if (!shows(image)) return;
  const { says, credit } = splitCaption(image.caption);
  if (says !== undefined && countWords(says.text) >= 4) return;
  return slideImage(
    image.file,
    image.alt ?? says?.text ?? altFallback(publication.title?.value.text),
    credit ?? says,
    'image',
  );
}

/** One that says what it shows is evidence and gets a slide of its own. */
export function featuredImageSlide(context: PlanContext): DraftSlide[] {
  const image = context.publication.featuredImage;
  if (!shows(image)) return [];
  const { says, credit } = splitCaption(image.caption);
  if (says === undefined || countWords(says.text) < 4) return [];
  return [imageSlide('image', image.file, image.alt ?? says.text, says, credit, 'image', 58)];
}

/** A figure with what its caption says as heading; a long caption stays under the picture. */
export function imageSlide(
  id: string,
  file: string,
  alt: string,
  caption: RichText,
  credit: RichText | undefined,
  field: string,
  weight: number,
): DraftSlide {
  const { head, rest } = firstSentence(caption);
  const heads = headingLines(head.text) <= 2;
  const under = heads
    ? (credit ?? (rest !== undefined && countWords(rest.text) <= 30 ? rest : undefined))
    : countWords(caption.text) <= 40
      ? caption
      : undefined;
  return {
    id,
    content: { layout: 'image', image: slideImage(file, alt, under, field) },
    ...(heads ? { heading: { rich: displayRich(head), field } } : {}),
    sentences: [],
    shown: [],
    notes: rest === undefined && heads ? [] : [{ rich: caption, field }],
    weight,
  };
}

function firstSentence(caption: RichText): { head: RichText; rest?: RichText } {
  const at = /[.。](?:\s+|$)/u.exec(caption.text);
  if (at === null || at.index + at[0].length >= caption.text.length) return { head: caption };
  return {
    head: sliceRich(caption, 0, at.index + 1),
    rest: sliceRich(caption, at.index + at[0].length, caption.text.length),
  };
}

function slideImage(file: string, alt: string, credit: RichText | undefined, field: string): SlideImage {
  const passage: Passage | undefined = credit === undefined ? undefined : { rich: credit, field };
  return {
    file,
    name: nameOf(file),
    alt: alt.replace(/\s+/g, ' ').trim(),
    ...(passage === undefined ? {} : { credit: passage }),
  };
}

const altFallback = (title: string | undefined): string => title ?? plain('').text;
