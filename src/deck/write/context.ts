import type { Labels } from '../../languages/language.ts';
import { planOf } from '../../layouts/index.ts';
import { block, headingText } from '../../layouts/markdown.ts';
import { labelsFor } from '../../outline/labels.ts';
import type { Outline, OutlineSlide, SlideContent } from '../../outline/model.ts';

/** Everything a layout's template may ask for, as finished Markdown. Nothing is missing: absent is ''. */
export type SlideContext = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly layout: string;
};

export const slideContexts = (outline: Outline): SlideContext[] => {
  const labels = labelsFor(outline.language);
  return outline.slides.map((slide) => slideContext(slide, labels));
};

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
    before: block(slide.before),
    after: block(slide.after),
    fine: block(slide.glossary),
    notes: slide.notes.map(block),
    caption: '',
    text: [],
    ...planOf(content).context(content, labels),
  };
}

const classesOf = (content: SlideContent): string =>
  [`layout-${content.layout}`, ...(planOf(content).variants?.(content) ?? [])].join(' ');

/** Text inside an HTML line, where Markdown's escapes would be seen. */
const html = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>"'{}$`\\|]/g, (sign) => `&#${sign.charCodeAt(0)};`);
