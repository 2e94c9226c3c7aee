import { type Furniture, furnitureFor } from '../../outline/furniture.ts';
import { namesOnTitle } from '../../outline/kinds/title.ts';
import type { Outline, OutlineSlide, Passage, SlideContent, SlideImage } from '../../outline/model.ts';
import { emojiColon, toMarkdown } from '../../text/markdown.ts';
import { plain } from '../../text/rich-text.ts';

/** Everything a layout's template may ask for, as finished Markdown. Nothing is missing: absent is ''. */
export type SlideContext = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly layout: string;
};

const block = (passage: Passage | undefined): string =>
  passage === undefined ? '' : toMarkdown(passage.rich);
const inline = (passage: Passage | undefined): string =>
  passage === undefined ? '' : toMarkdown(passage.rich, { place: 'inline' });
const cell = (passage: Passage | undefined): string =>
  passage === undefined ? '' : toMarkdown(passage.rich, { place: 'cell' });
const words = (text: string): string => toMarkdown(plain(text), { place: 'inline' });
const list = (passages: readonly Passage[]): string[] => passages.map(block);

export const slideContexts = (outline: Outline): SlideContext[] => {
  const furniture = furnitureFor(outline.language);
  return outline.slides.map((slide) => slideContext(slide, furniture));
};

function slideContext(slide: OutlineSlide, furniture: Furniture): SlideContext {
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
    ...layoutContext(content, furniture),
  };
}

function classesOf(content: SlideContent): string {
  const more =
    content.layout === 'chart'
      ? ` chart-${content.chart.kind}`
      : content.layout === 'statement' && content.contrast
        ? ' contrast'
        : content.layout === 'points' && content.brief
          ? ' tiles'
          : content.layout === 'figures' && content.shares
            ? ' shares'
            : '';
  return `layout-${content.layout}${more}`;
}

/** After `## `; a closing run of # would be eaten. */
const headingText = (passage: Passage): string => inline(passage).replace(/#(?=#*\s*$)/g, '\\#');

function layoutContext(content: SlideContent, furniture: Furniture): Readonly<Record<string, unknown>> {
  switch (content.layout) {
    case 'title':
      return titleContext(content, furniture);
    case 'statement':
      return { statement: headingText(content.statement), caption: block(content.support) };
    case 'points':
      return {
        leadIn: block(content.leadIn),
        points: list(content.points),
        caption: block(content.caption),
      };
    case 'figures':
      return {
        figures: content.figures.map(({ lead, number, counts }) => ({
          lead: lead && inline(lead),
          number: inline(number),
          counts: inline(counts),
        })),
        text: list(content.text ?? []),
        caption: block(content.caption),
      };
    case 'chart': {
      const { labelHeader, valueHeader, intervalHeader, rows, caption } = content.chart;
      return {
        labelHeader: cell(labelHeader),
        valueHeader: cell(valueHeader),
        intervalHeader: cell(intervalHeader),
        rows: rows.map(({ label, value, interval }) => ({
          label: cell(label),
          value: cell(value),
          interval: cell(interval),
        })),
        caption: block(caption),
      };
    }
    case 'compare':
      return {
        sides: content.sides.map(({ heading, points }) => ({
          heading: headingText(heading),
          points: list(points),
        })),
      };
    case 'image':
      return { image: imageContext(content.image) };
    case 'table':
      return {
        head: content.head.map(cell),
        align: content.head.map((_, column) => (isNumeric(content.rows, column) ? '---:' : '---')),
        rows: content.rows.map((row) => content.head.map((_, column) => cell(row[column]))),
      };
    case 'quote':
      return { quote: block(content.quote).replace(/\n/g, '\n> '), by: block(content.by) };
    case 'code':
      return codeContext(content.code, content.language);
    case 'section':
      return {};
    case 'steps':
      return { steps: list(content.steps) };
    case 'people':
      return {
        people: content.people.map((person) => ({
          name: nameMark(person),
          affiliation: words(person.affiliation ?? ''),
        })),
      };
    case 'links':
      return {
        links: content.links.map(({ label, url, address }) => ({
          label: words(label),
          url: safeUrl(url),
          address: words(address),
        })),
        citation: block(content.citation),
      };
    case 'citation':
      return { citation: block(content.citation), thanks: block(content.thanks) };
  }
}

function titleContext(
  content: Extract<SlideContent, { layout: 'title' }>,
  furniture: Furniture,
): Readonly<Record<string, unknown>> {
  const { names, gap, more } = namesOnTitle(content.authors, content.shown, furniture.more);
  const marked = names.map(nameMark);
  const last = marked.at(-1) ?? '';
  const joined = gap
    ? [...marked.slice(0, -1), '…'].join(furniture.comma) + furniture.comma + last
    : marked.join(furniture.comma);
  const venue = [block(content.venue), words(content.date ?? '')].filter(Boolean).join(' · ');
  const equal = names.some((name) => name.equal);
  return {
    subtitle: block(content.subtitle),
    authors: more === undefined ? joined : `${joined} ${words(more)}`,
    affiliations: content.affiliations.map((name) => toMarkdown(plain(name))).join(' · '),
    venue,
    equalNote: equal ? words(content.equalNote ?? '') : '',
    link:
      content.link === undefined
        ? ''
        : { url: safeUrl(content.link.url), address: words(content.link.address) },
    image: content.image === undefined ? '' : imageContext(content.image),
  };
}

/** The presenter in bold, a star for an equal contribution. */
function nameMark({
  name,
  equal,
  presenter,
}: {
  readonly name: string;
  readonly equal: boolean;
  readonly presenter: boolean;
}): string {
  const text = toMarkdown(plain(name), { place: 'block' });
  return `${presenter ? `**${text}**` : text}${equal ? '\\*' : ''}`;
}

const imageContext = (image: SlideImage) => ({
  alt: words(image.alt),
  name: safeUrl(image.name),
  credit: block(image.credit),
});

/** A column of figures is set flush right. */
const isNumeric = (rows: readonly (readonly Passage[])[], column: number): boolean =>
  rows.length > 0 &&
  rows.every((row) =>
    /^[\s<>≤≥~≈±+−–-]*[\d$€£][^\p{L}]*(?:%|\p{L}{0,3})?$|^[\s–—-]*$/u.test(row[column]?.rich.text ?? ''),
  );

/** A fence longer than any in the code; shortcodes in code are written in Hugo's literal form. */
function codeContext(code: string, language: string): Readonly<Record<string, unknown>> {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map((run) => run[0].length));
  const literal = code
    .replace(/\{\{<(?!\/\*)\s*(.*?)\s*>\}\}/g, '{{</* $1 */>}}')
    .replace(/\{\{%(?!\/\*)\s*(.*?)\s*%\}\}/g, '{{%/* $1 */%}}');
  return {
    fence: '`'.repeat(longest + 1),
    language: /^[\w+#.-]*$/.test(language) ? language : '',
    code: literal.replace(/\s+$/, ''),
  };
}

/** Nothing in a URL may end the link or begin a shortcode. */
const safeUrl = (url: string): string =>
  url
    .trim()
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(emojiColon, '%3A')
    .replace(/[\s<>()\\"'`{}|^*_[\]$~]/g, (sign) =>
      /[*_~]/.test(sign) ? `\\${sign}` : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );

/** Text inside an HTML line, where Markdown's escapes would be seen. */
const html = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>"'{}$`\\|]/g, (sign) => `&#${sign.charCodeAt(0)};`);
