import type { OutlineSlide, Passage, SlideContent } from './model.ts';

/** All passages that the audience sees on a slide, in reading order, our labels included. */
export function visiblePassages({
  heading,
  before,
  after,
  content,
  glossary,
}: Pick<OutlineSlide, 'heading' | 'before' | 'after' | 'content' | 'glossary'>): Passage[] {
  const [main, ...rest] = contentPassages(content);
  const body = content.layout === 'statement' ? [main, after, ...rest] : [after, main, ...rest];
  return [before, heading, ...body, glossary].filter((passage) => passage !== undefined);
}

function contentPassages(content: SlideContent): (Passage | undefined)[] {
  switch (content.layout) {
    case 'title':
      return [content.subtitle, content.venue, content.image?.credit];
    case 'statement':
      return [content.statement, content.support];
    case 'points':
      return [content.leadIn, ...content.points, content.caption];
    case 'figures':
      return [
        ...content.figures.flatMap(({ lead, number, counts }) => [lead, number, counts]),
        ...(content.text ?? []),
        content.caption,
      ];
    case 'chart':
      return [
        ...content.chart.rows.flatMap(({ label, value, interval }) => [label, value, interval]),
        content.chart.caption,
      ];
    case 'compare':
      return content.sides.flatMap(({ heading, points }) => [heading, ...points]);
    case 'image':
      return [content.image.credit];
    case 'table':
      return [...content.head, ...content.rows.flat()];
    case 'quote':
      return [content.quote, content.by];
    case 'steps':
      return [...content.steps];
    case 'links':
      return [content.citation];
    case 'citation':
      return [content.citation, content.thanks];
    case 'code':
    case 'section':
    case 'people':
      return [];
  }
}

export const visibleText = (slide: Parameters<typeof visiblePassages>[0]): string =>
  visiblePassages(slide)
    .map(({ rich }) => rich.text)
    .join(' \n ');
