import { plain } from '../../text/rich-text.ts';
import { contentWords, countWords } from '../../text/words.ts';
import type { WorkFigure } from '../../work/model.ts';
import type { PlanContext } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { isFinding } from '../findings.ts';
import type { Talk } from '../talks.ts';
import { captionHead } from './caption-head.ts';
import { nameOf, slideImage } from './image.ts';
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
  /\b(?:structure|illustrations?|examples?|procedures?|algorithm|study (?:areas?|sites?)|locations?|sampling|instruments?|equipment|devices?|excerpt|diagram|set-?up|sketch|photographs?|screenshots?|snapshots?|view|interface|tool|notation|timeline|terminology|definition)\b|示意图|实验装置/iu;
/** A figure that shows what came out, by its caption. */
const tells =
  /\b(?:results?|effects?|impacts?|comparisons?|compared|differences?|distributions?|errors?|accurac(?:y|ies)|performance|latenc(?:y|ies)|runtimes?|correlations?|changes?|trends?|growth|rates?|responses?|estimates?|estimated|scores?|boxplots?|box plots?|histograms?|scatter ?plots?|confusion matri(?:x|ces)|roc|precision|recall|mean|median|over time|versus|vs|relationships?|predicted|observed|variation|abundance|survival|probabilit(?:y|ies)|percentage|proportions?|number of)\b/iu;
/** Words of a caption that stands below its figure. */
const legendMost = 40;
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
  const figures = inOrder(context.publication.figures ?? []);
  if (figures.length === 0) return [...narrative];
  const ranked = rankedFigures(context, figures);
  const placed = figures.flatMap((figure): PlacedFigure[] => {
    const finding = headlineOf(context, figure);
    const { at, storyPart } = placeOf(context, figure, finding, narrative);
    const rank = ranked.indexOf(figure);
    const whole = figureSlide(context, figure, finding, levelOf(rank));
    return [whole, ...panelSlides(whole, figure, rank < zoomed ? 'conference' : 'seminar')].map((slide) => ({
      at,
      slide: { ...slide, storyPart },
    }));
  });
  return [...narrative, undefined].flatMap((slide, index) => [
    ...placed.filter(({ at }) => at === index).map((one) => one.slide),
    ...(slide === undefined ? [] : [slide]),
  ]);
}

/** By their numbers, for a page may have the second of two above the first; 'S1' and '3.2' stay where they are. */
function inOrder(figures: readonly WorkFigure[]): readonly WorkFigure[] {
  const numberOf = ({ label }: WorkFigure) => Number(/(?<![\d.])\d+$/u.exec(label)?.[0] ?? Number.NaN);
  return figures.some((figure) => Number.isNaN(numberOf(figure)))
    ? figures
    : [...figures].sort((one, other) => numberOf(one) - numberOf(other));
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

/** Where a figure stands: at what it serves, beside the slide that shares its words. */
function placeOf(
  { story }: PlanContext,
  figure: WorkFigure,
  headline: string | undefined,
  narrative: readonly DraftSlide[],
): { readonly at: number; readonly storyPart: string } {
  const part = partOf(figure, headline);
  const words = new Set(contentWords(`${headline ?? ''} ${figure.caption}`));
  const shared = narrative.map(({ sentences, storyPart }) => {
    if (storyPart !== part) return -1;
    const text = sentences.map((index) => story.sentences[index]?.text ?? '').join(' ');
    return new Set(contentWords(text).filter((word) => words.has(word))).size;
  });
  const first = shared.findIndex((count) => count >= 0);
  if (part === 'method' && first >= 0 && overview.test(figure.opening?.text ?? figure.caption))
    return { at: first, storyPart: part };
  const best = Math.max(0, ...shared);
  if (best >= sharedLeast) return { at: shared.indexOf(best) + 1, storyPart: part };
  // Where a finding comes before the idea, what was measured of the idea comes after it.
  const before = new Set(part === 'result' ? ['objective', 'method', 'result'] : ['method']);
  const last = narrative.findLastIndex(({ storyPart }) => storyPart !== undefined && before.has(storyPart));
  const known = narrative.some(({ storyPart }) => storyPart === part);
  return { at: known ? last + 1 : startOf(part, narrative), storyPart: part };
}

/** What a figure shows: what came out, or how it was done, by what is found in it, its caption, and where the paper speaks of it. */
function partOf({ caption, opening, part }: WorkFigure, finding: string | undefined): 'method' | 'result' {
  if (finding !== undefined) return 'result';
  const says = opening?.text ?? caption;
  const told = tells.test(says) || isFinding(says);
  if (overview.test(says)) return 'method';
  if (part === 'method' || part === 'opening') return told ? 'result' : 'method';
  return shows.test(says) && !told ? 'method' : 'result';
}

/** Where slides of a part that the talk lacks would begin. */
function startOf(part: 'method' | 'result', narrative: readonly DraftSlide[]): number {
  const later = new Set(
    part === 'method' ? ['result', 'conclusion', 'takeaway'] : ['conclusion', 'takeaway'],
  );
  // What comes after the last slide of the parts before it.
  const last = narrative.findLastIndex(({ storyPart }) => storyPart !== undefined && !later.has(storyPart));
  const next = narrative.findIndex(
    ({ storyPart }, index) => index > last && storyPart !== undefined && later.has(storyPart),
  );
  return next >= 0 ? next : narrative.length;
}

function figureSlide(
  context: PlanContext,
  figure: WorkFigure,
  finding: string | undefined,
  level: Talk,
): DraftSlide {
  const { label, file, caption } = figure;
  const id = `paper-${label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
  const credit = creditOf(context, figure);
  const alt = caption === '' ? label : `${label}: ${caption}`;
  const heading = finding ?? captionHead(figure.opening, context.language);
  // A caption too long for a headline stands below its figure, before the credit.
  const isLegend = heading === undefined && caption !== '' && countWords(caption) <= legendMost;
  const under = plain(isLegend ? `${caption.replace(/[.\s]+$/, '')} · ${credit}` : credit);
  return {
    id,
    sentences: [],
    shown: [],
    weight,
    level,
    content: { layout: 'figure', image: slideImage(file, alt, under, field) },
    heading: { rich: plain(heading ?? label), field },
    notes: caption === '' || isLegend ? [] : [{ rich: plain(caption), field }],
  };
}

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
