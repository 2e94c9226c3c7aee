import type { Labels } from '../../languages/language.ts';
import { planOf } from '../../layouts/index.ts';
import { block, headingText, words } from '../../layouts/markdown.ts';
import { labelsFor } from '../../outline/labels.ts';
import type { Outline, OutlineSlide, SlideContent } from '../../outline/model.ts';
import type { Passage } from '../../text/passage.ts';
import { toPlain } from '../../text/plain.ts';
import { displayWidth } from '../../text/width.ts';

/** Everything a layout's template may ask for, as finished Markdown. Nothing is missing: absent is ''. */
export type SlideContext = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly layout: string;
};

/** A file that is drawn beside the deck. */
export interface DrawnFile {
  readonly name: string;
  readonly svg: string;
}

/** With `pictures`, a slide whose layout can be a file shows that file: `drawings` says which. */
export function slideContexts(
  outline: Outline,
  pictures: boolean,
): { readonly slides: readonly SlideContext[]; readonly drawings: readonly DrawnFile[] } {
  const labels = labelsFor(outline.language);
  const drawings: DrawnFile[] = [];
  const slides = outline.slides.map((slide) => {
    const context = slideContext(slide, labels);
    const title = slide.heading === undefined ? slide.id : toPlain(slide.heading.rich);
    const drawing = pictures
      ? planOf(slide.content).picture?.(slide.content, { title, direction: outline.direction })
      : undefined;
    if (drawing === undefined) return context;
    const name = `${slide.id}.svg`;
    drawings.push({ name, svg: drawing.svg });
    return {
      ...context,
      layout: 'image',
      classes: String(context.classes).replace(/^layout-([\w-]+)/, 'layout-image drawn-$1'),
      image: { alt: words(drawing.alt), name, credit: '' },
    };
  });
  return { slides, drawings };
}

function slideContext(slide: OutlineSlide, labels: Labels): SlideContext {
  const { id, content, kicker, part } = slide;
  const mark = part === undefined ? '' : ` (${part.index}/${part.of})`;
  const heading = slide.heading === undefined ? '' : `${headingText(slide.heading)}${mark}`;
  return {
    id,
    layout: content.layout,
    classes: `${classesOf(content)}${slide.key === true ? ' key' : ''}`,
    timing: slide.seconds,
    kicker: kicker === undefined ? '' : html(kicker),
    heading,
    level: levelOf(slide.heading),
    before: block(slide.before),
    after: block(slide.after),
    fine: block(slide.glossary),
    notes: slide.notes.map(block),
    caption: '',
    text: [],
    ...planOf(content).context(content, labels),
  };
}

/** Letters of a title from which themes, which set a first level in capitals of 105 px, have no room for the rest of the slide. */
const longTitle = 40;

/** Signs before the title of the talk: a long one stands where the themes set headings smaller. */
const levelOf = (title: Passage | undefined): string =>
  title !== undefined && displayWidth(toPlain(title.rich)) > longTitle ? '##' : '#';

const classesOf = (content: SlideContent): string =>
  [`layout-${content.layout}`, ...(planOf(content).variants?.(content) ?? [])].join(' ');

/** Text inside an HTML line, where Markdown's escapes would be seen. */
const html = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>"'{}$`\\|]/g, (sign) => `&#${sign.charCodeAt(0)};`);
