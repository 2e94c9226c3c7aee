import type { SlideImage } from '../../layouts/layout.ts';
import { headingLines } from '../../layouts/metrics.ts';
import { type RichText, sliceRich } from '../../text/rich-text.ts';
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

export const nameOf = (file: string): string => {
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

export interface Caption {
  /** What the caption says of the picture. */
  readonly says?: RichText;
  readonly credit?: RichText;
}

/** The featured image of the page with its caption read. One that pages show in lists only is a figure where its caption tells. */
export function featured({ publication }: PlanContext): { image: PageImage; caption: Caption } | undefined {
  const image = publication.featuredImage;
  if (image === undefined) return;
  // The theme's own photograph shows nothing of the paper.
  if (image.sample) return;
  const { says, credit } = splitCaption(image.caption);
  // Three words name somebody or something; they tell nothing about a picture.
  const hasCaption = says !== undefined && countWords(says.text) >= 4;
  if (image.previewOnly && !hasCaption) return;
  return { image, caption: hasCaption ? { says, ...(credit && { credit }) } : { ...(credit && { credit }) } };
}

/** The featured image in the panel of the title slide, with its credit; what it says is told on its own slide. */
export function titleImage(context: PlanContext): SlideImage | undefined {
  const found = featured(context);
  if (found === undefined) return;
  const { image, caption } = found;
  const alt = image.alt ?? caption.says?.text ?? context.publication.title?.value.text ?? '';
  const short = caption.says === undefined ? (caption.credit ?? image.caption) : caption.credit;
  return { ...slideImage(image.file, alt, short, 'image'), ...contentOf(image) };
}

/** Without the white margins around it, under a name of its own. */
export function contentOf(image: PageImage): Pick<SlideImage, 'box' | 'name'> | undefined {
  const box = image.look?.()?.content;
  return box && { box, name: nameOf(image.file).replace(/(?=\.\w+$)/, '-content') };
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
  const { head, rest } = headOf(caption);
  const heads = headingLines(head.text) <= 2;
  const isShort = (rich: RichText | undefined, words: number) =>
    rich !== undefined && countWords(rich.text) <= words ? rich : undefined;
  const under = heads ? (credit ?? isShort(rest, 30)) : isShort(caption, 40);
  return {
    id,
    content: { layout: 'figure', image: slideImage(file, alt, under, field) },
    ...(heads ? { heading: { rich: displayRich(head), field } } : {}),
    sentences: [],
    shown: [],
    notes: rest === undefined && heads ? [] : [{ rich: caption, field }],
    weight,
  };
}

/** 'Figure 3.' before what a caption says. */
const numbered = /^\s*(?:fig(?:ure|\.)?|abb(?:ildung|\.)?|figura|图|図)\s*\d+[a-z]?\s*[.:|–-]\s*/iu;
/** Where a caption goes on to explain what its first words name. */
const explains =
  /(?:;|:|\s(?:\((?![a-h]\))|[–—])|,\s(?:consisting|which|where|with|showing|including|obtained|based|used|derived|as\s(?:seen|well)|colou?red|compared|each)\b)/u;

/** The words that a caption begins with: its first sentence, or what that sentence names before it explains it. */
function headOf(whole: RichText): { head: RichText; rest?: RichText } {
  const lead = numbered.exec(whole.text)?.[0].length ?? 0;
  const caption = lead === 0 ? whole : sliceRich(whole, lead, whole.text.length);
  const first = firstSentence(caption);
  if (headingLines(first.head.text) <= 2) return first;
  const at = explains.exec(first.head.text)?.index ?? -1;
  const head = at < 0 ? undefined : sliceRich(first.head, 0, at);
  // 'showing that areas (dark) are …': the clause is not at its end.
  const isOpen = /\bthat\b/iu.test(head?.text ?? '');
  return head !== undefined && countWords(head.text) >= 3 && endsWhole(head.text) && !isOpen
    ? { head, rest: sliceRich(caption, at, caption.text.length) }
    : first;
}

/** 'Consumption at different (low, high) levels' may not be cut before its bracket. */
export const endsWhole = (text: string): boolean =>
  !/(?<!\p{L})(?:an?|the|of|in|on|at|to|for|from|by|with|and|or|as|per|under|over|between|than|that|which|is|are|was|were|different|various|several|following|using|into|\p{L})$/iu.test(
    text.replace(/[.\s]+$/, ''),
  );

function firstSentence(caption: RichText): { head: RichText; rest?: RichText } {
  // 'overlap of E. edulis', 'ours vs. theirs' end no sentence.
  const at =
    /(?<!(?:^|[\s(])(?:\p{Lu}|vs|cf|ca|al|approx|resp|spp?|subsp|var|no|e\.g|i\.e))[.。](?:\s+|$)/u.exec(
      caption.text,
    );
  if (at === null || at.index + at[0].length >= caption.text.length) return { head: caption };
  return {
    head: sliceRich(caption, 0, at.index + 1),
    rest: sliceRich(caption, at.index + at[0].length, caption.text.length),
  };
}

export function slideImage(
  file: string,
  alt: string,
  credit: RichText | undefined,
  field: string,
): SlideImage {
  const passage: Passage | undefined = credit === undefined ? undefined : { rich: credit, field };
  return {
    file,
    name: nameOf(file),
    alt: alt.replace(/\s+/g, ' ').trim(),
    ...(passage === undefined ? {} : { credit: passage }),
  };
}
