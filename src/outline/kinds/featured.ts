import { headingLines } from '../../layouts/metrics.ts';
import type { RichText } from '../../text/rich-text.ts';
import { contentWords } from '../../text/words.ts';
import type { PageImage } from '../../work/model.ts';
import { labelPassage, type PlanContext } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Passage } from '../model.ts';
import { contentOf, featured, imageSlide, nameOf, slideImage } from './image.ts';
import { splitTitle } from './title.ts';

const weight = { captioned: 88, uncaptioned: 62, panel: 40 };

/**
 * The page's own figure: whole, then its panels where they would be too small to read together. A photograph that nothing is
 * said about is no evidence: it stays on the title slide.
 */
export function featuredSlides(context: PlanContext): DraftSlide[] {
  const found = featured(context);
  if (found === undefined) return [];
  const { image, caption } = found;
  const whole =
    caption.says === undefined
      ? withoutCaption(context, image, caption.credit)
      : imageSlide(
          'image',
          image.file,
          image.alt ?? caption.says.text,
          caption.says,
          caption.credit,
          'image',
          weight.captioned,
        );
  if (whole?.content.layout !== 'figure') return [];
  const shown = { ...whole.content.image, ...contentOf(image) };
  const slide = { ...whole, content: { ...whole.content, image: shown } };
  return [slide, ...panels(slide, image)];
}

/** A drawing without a caption stands under the title of the paper that it sums up. */
function withoutCaption(
  context: PlanContext,
  image: PageImage,
  credit: RichText | undefined,
): DraftSlide | undefined {
  if (image.look?.()?.drawing !== true) return undefined;
  const { title } = splitTitle(context);
  const { words } = context;
  const alt = image.alt ?? `${words.figure}: ${context.publication.title?.value.text ?? ''}`;
  const heading: Passage = headingLines(title.rich.text) <= 2 ? title : labelPassage(words.figure);
  return {
    id: 'image',
    content: { layout: 'figure', image: slideImage(image.file, alt, credit, 'image') },
    heading,
    sentences: [],
    shown: [],
    weight: weight.uncaptioned,
  };
}

function panels(whole: DraftSlide, image: PageImage): DraftSlide[] {
  const boxes = image.look?.()?.panels ?? [];
  const { content } = whole;
  if (content.layout !== 'figure') return [];
  return boxes.map((box, index) => ({
    ...whole,
    id: `image-part-${index + 1}`,
    content: {
      ...content,
      image: {
        ...content.image,
        box,
        name: nameOf(image.file).replace(/(?=\.\w+$)/, `-${index + 1}`),
        alt: `${content.image.alt} (${index + 1}/${boxes.length})`,
      },
    },
    part: { index: index + 1, of: boxes.length },
    notes: [],
    weight: weight.panel,
  }));
}

/** Words that a caption shares with a slide's sentences before the figure counts as belonging to it. */
const sharedLeast = 3;

/**
 * Puts the figure before the slides that it shows in large: those that say most of its caption's words, else those of the aim
 * and the method. Overview first, then the parts.
 */
export function withFigure(
  context: PlanContext,
  narrative: readonly DraftSlide[],
  figure: readonly DraftSlide[],
): DraftSlide[] {
  const [first] = figure;
  if (first === undefined) return [...narrative];
  const said = featured(context)?.caption.says?.text ?? '';
  const words = new Set(contentWords(said));
  const shared = narrative.map(({ sentences }) => {
    const text = sentences.map((index) => context.story.sentences[index]?.text ?? '').join(' ');
    return new Set(contentWords(text).filter((word) => words.has(word))).size;
  });
  const most = Math.max(0, ...shared);
  const aim = narrative.findIndex(({ storyPart }) => storyPart === 'objective' || storyPart === 'method');
  const at = most >= sharedLeast ? shared.indexOf(most) : Math.max(0, aim);
  const { storyPart } = narrative[at] ?? {};
  const placed = figure.map((slide) => (storyPart === undefined ? slide : { ...slide, storyPart }));
  return [...narrative.slice(0, at), ...placed, ...narrative.slice(at)];
}
