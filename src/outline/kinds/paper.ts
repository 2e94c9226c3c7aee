import { plain } from '../../text/rich-text.ts';
import { contentWords } from '../../text/words.ts';
import type { WorkFigure } from '../../work/model.ts';
import type { PlanContext } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { isFinding } from '../findings.ts';
import type { Talk } from '../talks.ts';
import { endsWhole, imageSlide, nameOf, slideImage } from './image.ts';
import { headlineOf } from './referring.ts';

/** How many figures of its paper a talk shows: at most one a minute, and all in a seminar. */
const most: readonly (readonly [Talk, number])[] = [
  ['lightning', 1],
  ['short', 3],
  ['conference', 5],
];
/** Figures whose panels a conference talk shows in large. */
const zoomed = 2;
/** A figure that sums the work up, by its caption. */
const overview =
  /\b(?:overview|framework|workflow|pipeline|architecture|flow ?chart|schematic|approach|concept|study design|experimental (?:design|set-?up)|überblick|ablauf|esquema|flujo|schéma)\b|概述|框架|流程|概要/iu;
/** A figure that shows how it was done, or where. */
const shows =
  /\b(?:structure|illustrations?|examples?|procedures?|algorithm|study (?:areas?|sites?)|locations?|sampling|instruments?|equipment|devices?|excerpt|diagram|set-?up|sketch|photographs?|screenshots?|view|notation)\b|示意图|实验装置/iu;
/** Words that a caption shares with a slide before it belongs to it. */
const sharedLeast = 3;
const weight = 70;
const field = 'paper';

/** A figure of the paper with its place in the story. */
interface PlacedFigure {
  readonly slide: DraftSlide;
  readonly at: number;
}

/** Puts the figures of the paper where they serve: an overview before the method, the others after what they show. */
export function withPaperFigures(context: PlanContext, narrative: readonly DraftSlide[]): DraftSlide[] {
  const { figures = [] } = context.publication;
  if (figures.length === 0) return [...narrative];
  const ranked = rankedFigures(context, figures);
  const placed = figures.flatMap((figure): PlacedFigure[] => {
    const at = placeOf(context, figure, narrative);
    const { storyPart } = narrative[Math.max(0, at - 1)] ?? {};
    const rank = ranked.indexOf(figure);
    const whole = figureSlide(context, figure, levelOf(rank));
    return [whole, ...panelSlides(whole, figure, rank < zoomed ? 'conference' : 'seminar')].map((slide) => ({
      at,
      slide: storyPart === undefined ? slide : { ...slide, storyPart },
    }));
  });
  return [...narrative, undefined].flatMap((slide, index) => [
    ...placed.filter(({ at }) => at === index).map((one) => one.slide),
    ...(slide === undefined ? [] : [slide]),
  ]);
}

const levelOf = (rank: number): Talk => most.find(([, count]) => rank < count)?.[0] ?? 'seminar';

/** Those first whose captions say what the abstract says, an overview before all. */
function rankedFigures({ story }: PlanContext, figures: readonly WorkFigure[]): WorkFigure[] {
  const words = new Set(contentWords(story.text));
  const score = ({ caption }: WorkFigure) =>
    Math.min(6, new Set(contentWords(caption).filter((word) => words.has(word))).size) +
    (overview.test(caption) ? 4 : 0);
  return [...figures].sort((a, b) => score(b) - score(a) || figures.indexOf(a) - figures.indexOf(b));
}

function placeOf({ story }: PlanContext, { caption }: WorkFigure, narrative: readonly DraftSlide[]): number {
  const method = narrative.findIndex(({ storyPart }) => storyPart === 'method');
  if ((overview.test(caption) || (shows.test(caption) && !isFinding(caption))) && method >= 0) return method;
  const words = new Set(contentWords(caption));
  const shared = narrative.map(({ sentences }) => {
    const text = sentences.map((index) => story.sentences[index]?.text ?? '').join(' ');
    return new Set(contentWords(text).filter((word) => words.has(word))).size;
  });
  const best = Math.max(0, ...shared);
  if (best >= sharedLeast) return shared.indexOf(best) + 1;
  const result = narrative.findLastIndex(({ storyPart }) => storyPart === 'result');
  const conclusion = narrative.findIndex(({ storyPart }) => storyPart === 'conclusion');
  return result >= 0 ? result + 1 : conclusion >= 0 ? conclusion : narrative.length;
}

function figureSlide(context: PlanContext, figure: WorkFigure, level: Talk): DraftSlide {
  const { label, file, caption } = figure;
  const id = `paper-${label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
  const credit = plain(creditOf(context, figure));
  const alt = caption === '' ? label : `${label}: ${caption}`;
  const whole = { id, sentences: [], shown: [], weight, level };
  const finding = headlineOf(context, figure);
  if (finding !== undefined)
    return {
      ...whole,
      content: { layout: 'figure', image: slideImage(file, alt, credit, field) },
      heading: { rich: plain(finding), field },
      notes: caption === '' ? [] : [{ rich: plain(caption), field }],
    };
  const made = caption === '' ? undefined : imageSlide(id, file, alt, plain(caption), credit, field, weight);
  if (made?.heading !== undefined && isWhole(made.heading.rich.text, caption)) return { ...made, level };
  // A caption too long for a headline stands below its figure, before the credit.
  const says = made?.content.layout === 'figure' ? made.content.image.credit?.rich.text : undefined;
  const under =
    says === undefined || says === credit.text
      ? credit
      : plain(`${says.replace(/[.\s]+$/, '')} · ${credit.text}`);
  return {
    ...whole,
    content: { layout: 'figure', image: slideImage(file, alt, under, field) },
    heading: { rich: plain(label), field },
    notes: made?.notes ?? [],
  };
}

/** '(A) The phone', 'species of the genus E': a caption that begins with a panel, or that was not read to its end. */
const isWhole = (text: string, caption: string): boolean =>
  !/^\(?[a-h]\)|^(?:left|right|top|bottom|upper|lower|middle)\b[^:]{0,20}:/i.test(text) &&
  !(caption.startsWith(text) && goesOn.test(caption.slice(text.length))) &&
  endsWhole(text);

/** 'Mixing at the sill (A) and heat in the basin (B)': cut before the bracket, it would tell one panel only; 'the distribution (in mm) of …' lacks its thing. */
const goesOn =
  /^\s*[([](?:[a-h]|(?:top|bottom|upper|lower)?[\s-]?(?:left|right|top|bottom|middle|cent(?:er|re)))(?:\s?panels?)?[)\]]\s*(?:,|;|and|und|y|et|e|vs\.?|versus)(?!\p{L})|^\s*[([][^()[\]]{1,40}[)\]]\s+of\s/iu;

/** What is too small together, one by one after the whole. */
function panelSlides(whole: DraftSlide, { panels }: WorkFigure, level: Talk): DraftSlide[] {
  const { content } = whole;
  if (content.layout !== 'figure') return [];
  return panels.map(({ file }, index) => ({
    ...whole,
    id: `${whole.id}-part-${index + 1}`,
    content: {
      ...content,
      image: {
        ...content.image,
        file,
        name: nameOf(file),
        alt: `${content.image.alt} (${index + 1}/${panels.length})`,
      },
    },
    part: { index: index + 1, of: panels.length },
    notes: [],
    weight: weight - 1,
    level,
  }));
}

/** 'Figure 3 of Marin & Lindqvist, 2024. doi.org/10.1000/1. CC BY 4.0' */
function creditOf({ publication }: PlanContext, { label, licence }: WorkFigure): string {
  const doi = publication.identifiers.find(({ kind }) => kind === 'doi')?.value;
  return [
    `${label}, ${publication.citation.short}`,
    ...(doi === undefined ? [] : [`doi.org/${doi}`]),
    ...(licence === undefined ? [] : [licence]),
  ].join(' · ');
}
