import { analyse } from '../../story/analyse.ts';
import { overrideReason } from '../../story/roles/overrides.ts';
import { isInOtherLanguage } from '../../text/other-language.ts';
import { pickRich, plain, type RichText } from '../../text/rich-text.ts';
import { contentWords, countWords } from '../../text/words.ts';
import type { BodyBlock, BodySection } from '../../work/model.ts';
import { labelPassage, type PlanContext } from '../context.ts';
import { displayRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Passage } from '../model.ts';
import { isElsewhere, isThanks } from '../thanks-words.ts';
import { featured, imageSlide } from './image.ts';
import { labelledThanks } from './thanks.ts';

/** More slides than this are no talk any more. */
export const bodySlidesMost = 30;
const pointWordsMost = 24;
const notesWordsMost = 160;
/** Words of a line that says where the paper came out. */
const imprintMost = 20;

const field = 'body';
const passage = (rich: RichText): Passage => ({ rich, field });

/** The page's own text below the front matter: figures, tables, code, lists, and the first words of its paragraphs. */
export function bodySlides(context: PlanContext): DraftSlide[] {
  const slides: DraftSlide[] = [];
  for (const [index, section] of context.publication.body.entries()) {
    if (isReferences(section) || isElsewhere(section) || isThanks(section)) continue;
    if (isForeign(context, section)) continue;
    if (repeatsAbstract(context, section) || (context.story.sentences.length > 0 && isErratum(section)))
      continue;
    slides.push(...sectionSlides(context, section, `body-${index + 1}`));
  }
  return slides.map((slide, index) => ({ ...slide, weight: slide.weight - index * 0.1 }));
}

/** A deck is in one language: what the page tells in another stays there, and the plan says so. */
function isForeign({ story, language }: PlanContext, { heading, blocks }: BodySection): boolean {
  const text = blocks
    .flatMap((block) =>
      block.kind === 'paragraph' || block.kind === 'quote'
        ? [block.text.text]
        : block.kind === 'list'
          ? block.items.map((one) => one.text)
          : [],
    )
    .join(' ');
  const own = story.sentences.length > 0 ? story.language : language;
  return text.trim() !== '' && isInOtherLanguage(`${heading?.text ?? ''} ${text}`, own);
}

/** How many sections of the body are in another language than the deck. */
export const foreignSections = (context: PlanContext): number =>
  context.publication.body.filter((section) => isForeign(context, section)).length;

/** Sections that hold what other slides show: who, where to read more, what is cited. */
const isReferences = ({ heading }: BodySection): boolean =>
  /^(?:authors?|auteurs?|autor(?:es|en)?|links?|liens|enlaces|downloads?|contact|references|bibliography|bibtex|citation|cite|how to cite|literatur|références|referencias|bibliografía|参考文献)\b/iu.test(
    heading?.text.trim() ?? '',
  );

const erratum =
  /\b(?:proposition|theorem|lemma|corollary|section|equation|figure|table|remark|definition|page|proof of \p{L}+)s? [\d.]+ (?:is|are|was|contains?|has|needs?|should) (?:\p{L}+ )?(?:false|wrong|incorrect|mistaken|an? (?:\p{L}+ )?(?:error|mistake|typo)|to be (?:changed|corrected|replaced)|read\b)|^(?:errat(?:um|a)|corrigend(?:um|a))\b/iu;

/** A note on what is wrong in the paper is for its readers, not for an audience. */
const isErratum = ({ heading, blocks }: BodySection): boolean =>
  /^(?:errat(?:um|a)|corrigend(?:um|a)|corrections?)\b/iu.test(heading?.text.trim() ?? '') ||
  (blocks.length > 0 &&
    blocks.every((block) => block.kind === 'paragraph') &&
    blocks.some((block) => block.kind === 'paragraph' && erratum.test(block.text.text)));

/** Some pages hold the abstract or summary again in the body. */
function repeatsAbstract({ story, publication }: PlanContext, section: BodySection): boolean {
  const isAbstract = /^(?:abstract|summary|résumé|resumen|resumo|zusammenfassung|摘要|要旨)\b/iu.test(
    section.heading?.text.trim() ?? '',
  );
  if (section.blocks.some((block) => block.kind !== 'paragraph' && !(isAbstract && isBibliography(block))))
    return false;
  const known = new Set(contentWords(`${story.text} ${publication.summary?.value.text ?? ''}`));
  const text = section.blocks.map((block) => (block.kind === 'paragraph' ? block.text.text : '')).join(' ');
  const words = contentWords(text);
  return words.length >= 8 && words.filter((word) => known.has(word)).length / words.length > 0.85;
}

/** A line that only says where the paper came out: the cover and the reference say so. */
const isImprint = (text: string): boolean =>
  countWords(text) <= imprintMost &&
  overrideReason(text.trim()) === 'publisher line' &&
  /\b(?:in|at|by|to|for|on) (?:\p{Ll}+ )*\p{Lu}/u.test(text);

function sectionSlides(context: PlanContext, section: BodySection, id: string): DraftSlide[] {
  const heading = section.heading === undefined ? undefined : passage(displayRich(section.heading));
  const slides: DraftSlide[] = [];
  const text: RichText[] = [];
  for (const block of section.blocks) {
    // Markup that could not be read as such is no text: badges, trackers, broken embeds; nor is 'Appeared in …'.
    if (block.kind === 'paragraph')
      text.push(
        ...(isMarkup(block.text.text) || isImprint(block.text.text) || labelledThanks(block.text)
          ? []
          : [block.text]),
      );
    else if (!isBibliography(block))
      slides.push(...blockSlides(context, block, `${id}-${slides.length + 1}`, heading));
  }
  const before = text.length === 0 ? [] : textSlides(context, text, id, heading, slides.length > 0);
  // A short text beside a figure, table or code is what is said about it.
  const [first] = slides;
  if (first !== undefined && before.length <= 1) {
    return [{ ...first, notes: [...(first.notes ?? []), ...text.map(passage)] }, ...slides.slice(1)];
  }
  return [...before, ...slides];
}

/** An entry of a bibliography is for copying from the page, not for a slide. */
const isBibliography = (block: BodyBlock): boolean =>
  block.kind === 'code' && (/^bib(?:tex|latex)?$/i.test(block.language) || /^\s*@\w+\s*\{/.test(block.code));

const isMarkup = (text: string): boolean =>
  /<\/?(?:html|body|span|div|script|iframe|img|a)\b[^>]*>?/i.test(text);

function blockSlides(
  context: PlanContext,
  block: Exclude<BodyBlock, { kind: 'paragraph' }>,
  id: string,
  heading: Passage | undefined,
): DraftSlide[] {
  const { words } = context;
  const base = { sentences: [], shown: [], weight: 24, storyPart: id } as const;
  const headed = (fallback: string) => heading ?? labelPassage(fallback);
  switch (block.kind) {
    case 'image': {
      // Pages often show the featured image again in their body.
      const isAgain = block.file === featured(context)?.image.file && !block.caption;
      if (block.file === undefined || isAgain) return [];
      const alt = block.alt || block.caption?.text || heading?.rich.text || words.figure;
      const caption = block.caption ?? (block.alt ? plain(block.alt) : undefined);
      const slide = imageSlide(
        id,
        block.file,
        alt,
        caption ?? heading?.rich ?? plain(words.figure),
        undefined,
        field,
        64,
      );
      return [slide.heading === undefined && heading !== undefined ? { ...slide, heading } : slide];
    }
    case 'table':
      if (block.rows.length === 0) return [];
      return [
        {
          id,
          ...base,
          weight: 28,
          heading: headed(words.table),
          content: {
            layout: 'table',
            head: block.head.map(passage),
            rows: block.rows.map((row) => row.map(passage)),
          },
        },
      ];
    case 'code':
      if (block.code.trim() === '') return [];
      return [
        {
          id,
          ...base,
          weight: 18,
          heading: headed(words.code),
          content: { layout: 'code', language: block.language, code: block.code },
        },
      ];
    case 'quote':
      return countWords(block.text.text) > 60
        ? []
        : [{ id, ...base, weight: 20, content: { layout: 'quote', quote: passage(block.text) } }];
    case 'math':
      return [
        {
          id,
          ...base,
          weight: 20,
          heading: headed(words.details),
          content: { layout: 'points', points: [], leadIn: passage(formula(block.tex)) },
        },
      ];
    case 'list': {
      const items = block.items.filter((item) => item.text.trim() !== '');
      if (items.length === 0 || items.every((item) => /^https?:\S+$/.test(item.text.trim()))) return [];
      const points = items.map((item) => passage(shortItem(context, item)));
      const cut = points.some(
        (point, index) => point.rich.text.length + 2 < (items[index]?.text.length ?? 0),
      );
      return [
        {
          id,
          ...base,
          weight: block.ordered ? 26 : 22,
          heading: headed(words.details),
          content:
            block.ordered && items.length <= 6
              ? { layout: 'steps', steps: points }
              : { layout: 'points', points },
          ...(cut ? { notes: items.map(passage) } : {}),
        },
      ];
    }
  }
}

const formula = (tex: string): RichText => {
  const text = `$$${tex}$$`;
  return { text, marks: [{ kind: 'math', start: 0, end: text.length, tex, display: true }], origin: [] };
};

/** A list item's first sentence, shortened by deletion. */
function shortItem(context: PlanContext, item: RichText): RichText {
  if (countWords(item.text) <= pointWordsMost) return displayRich(item);
  return shortest(context, item) ?? displayRich(item);
}

function shortest({ language }: PlanContext, rich: RichText): RichText | undefined {
  const { claims, sentences } = analyse({ text: rich.text, language, atoms: atomsOf(rich) });
  const first = sentences[0];
  if (first === undefined) return;
  const mine = claims.filter((claim) => claim.sentence === first.index && claim.form !== 'part');
  const best =
    mine.find((claim) => countWords(claim.text) <= pointWordsMost) ??
    mine.find((claim) => claim.form === 'headline') ??
    mine[0];
  return displayRich(pickRich(rich, best?.spans ?? [first]));
}

const atomsOf = (rich: RichText) =>
  rich.marks
    .filter(({ kind }) => kind === 'math' || kind === 'code' || kind === 'link')
    .map(({ start, end }) => ({ start, end }));

/** The first sentence of each paragraph as a point, the paragraphs themselves in the notes. */
function textSlides(
  context: PlanContext,
  paragraphs: readonly RichText[],
  id: string,
  heading: Passage | undefined,
  beside: boolean,
): DraftSlide[] {
  const points: { point: RichText; whole: RichText }[] = [];
  for (const whole of paragraphs) {
    // A lone bracket ('(AI-generated summary, v1)') is a signature, no point.
    if (countWords(whole.text) < 5 || /^\s*[([（][^()（）]*[)\]）][.\s]*$/u.test(whole.text)) continue;
    const point = shortest(context, whole);
    if (point !== undefined && countWords(point.text) <= 40) points.push({ point, whole });
  }
  const groups: (typeof points)[] = [];
  for (const one of points) {
    const last = groups.at(-1);
    const words = (last ?? []).reduce(
      (sum, { point }) => sum + countWords(point.text),
      countWords(one.point.text),
    );
    if (last === undefined || words > 45 || last.length >= 4) groups.push([one]);
    else last.push(one);
  }
  return groups.map((group, index): DraftSlide => {
    const only = group.length === 1 && !beside ? group[0]?.point : undefined;
    const slideId = index === 0 ? id : `${id}-t${index + 1}`;
    return {
      id: slideId,
      content:
        only === undefined
          ? { layout: 'points', points: group.map(({ point }) => passage(point)) }
          : { layout: 'statement', statement: passage(only) },
      ...(only === undefined
        ? { heading: heading ?? labelPassage(context.words.details) }
        : heading === undefined
          ? {}
          : { kicker: heading.rich.text }),
      sentences: [],
      shown: [],
      notes: limited(group.map(({ whole }) => whole)),
      weight: 16 - index,
      storyPart: id,
    };
  });
}

/** Paragraphs up to a length that can be said while the slide stands. */
function limited(paragraphs: readonly RichText[]): Passage[] {
  const kept: Passage[] = [];
  let words = 0;
  for (const rich of paragraphs) {
    words += countWords(rich.text);
    if (kept.length > 0 && words > notesWordsMost) break;
    kept.push(passage(rich));
  }
  return kept;
}
