import type { default as Library } from 'pptxgenjs';
import { type Budget, budgetFor } from '../browser/budget.ts';
import type { OpenBrowser } from '../browser/open.ts';
import type { Resource } from '../browser/resource.ts';
import { Tab } from '../browser/tab.ts';
import { isUsual } from '../deck/slide-size.ts';
import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import { fileDate } from '../io/file-date.ts';
import { items as itemsScript } from '../page/bundled/items.ts';
import type { Box, Decoration, DrawnShape, Item, Paragraph, Run, SlideItems } from '../page/items.ts';
import type { Problem } from '../problems/problem.ts';
import { loadSlides } from '../sheet/load-slides.ts';
import { printPage } from '../sheet/page.ts';
import { pickSlides } from '../sheet/pick-slides.ts';
import { splitPage } from '../sheet/split-page.ts';
import { plainWords } from '../text/plain-words.ts';
import type { Theme } from '../theme/model.ts';
import { drawShape } from './draw-shape.ts';
import { drawingPictures } from './drawing-pictures.ts';
import { Films } from './film.ts';
import { finishPptx } from './finish-pptx.ts';
import { type Inches, inch, place, points } from './inches.ts';
import { addChart, chartOf } from './native-chart.ts';
import { pictureData } from './picture-data.ts';
import { addTable } from './table.ts';

export interface PptxOptions {
  readonly pages?: string | undefined;
  readonly budget?: Budget | undefined;
  readonly tab?: Tab | undefined;
  readonly date?: Date | undefined;
  readonly subject?: string | undefined;
}

/**
 * The deck as PowerPoint file that people can edit: real text, bullets, tables, charts, notes and links, where the
 * live slide has them. Titles stand in the title placeholder, so outline view and screen readers find them.
 */
export async function printPptx(
  deck: RenderedDeck,
  theme: Theme,
  open: OpenBrowser,
  options: PptxOptions = {},
): Promise<{ pptx: Uint8Array; slides: number; problems: Problem[] }> {
  const slides = pickSlides(deck, options.pages);
  const budget = options.budget ?? budgetFor(slides.length);
  const page = printPage(deck, theme, { slides });
  const tab = options.tab ?? (await Tab.open(open, budget));
  try {
    await loadSlides(tab, page, budget);
    const parts = await splitPage(tab, slides, budget);
    const pages = slides.flatMap((slide, index) => new Array<RenderedSlide>(parts[index] ?? 1).fill(slide));
    const decoration = await tab.call(itemsScript, 'readDecoration', [], budget);
    const shapes = await tab.call(itemsScript, 'readDrawing', [], budget);
    const items = await tab.call(itemsScript, 'readItems', [], budget);
    const drawings = await drawingPictures(tab, items, budget);
    const { default: Pptx } = (await import('pptxgenjs')) as unknown as {
      default: new () => Library.default;
    };
    const writer = new PptxWriter(new Pptx(), deck, theme, pages, page.resources);
    await writer.write(items, decoration, shapes);
    const raw = (await budget.wait(
      writer.file.write({ outputType: 'nodebuffer' }),
      'packing the PowerPoint file',
    )) as Uint8Array;
    const date = options.date ?? fileDate({ said: deck.deck.frontMatter.date, file: deck.deck.file });
    const pptx = await finishPptx(raw, {
      theme,
      language: deck.language,
      date,
      titles: writer.titles,
      formulas: writer.formulas,
      films: writer.films.texts,
      drawings,
    });
    return { pptx, slides: pages.length, problems: [...writer.problems, ...writer.films.problems] };
  } finally {
    if (!options.tab) await tab.close();
  }
}

class PptxWriter {
  readonly file: Library.default;
  readonly problems: Problem[] = [];
  readonly fonts: { heading: string; body: string };
  /** Place of each slide's title in inches, by the number of the slide in the file. */
  readonly titles = new Map<number, Inches>();
  private readonly deck: RenderedDeck;
  private readonly slides: readonly RenderedSlide[];
  private readonly resources: ReadonlyMap<string, Resource>;
  private readonly scheme: ReadonlyMap<string, string>;
  /** Formulas by the name of the shape that holds their words. */
  readonly formulas = new Map<string, string>();
  readonly films: Films;
  private readonly masters = new Set<string>();
  /** Of the slide being written. */
  private number = 0;
  private readonly ids: ReadonlyMap<string, number>;

  constructor(
    file: Library.default,
    deck: RenderedDeck,
    theme: Theme,
    slides: readonly RenderedSlide[],
    resources: ReadonlyMap<string, Resource>,
  ) {
    this.file = file;
    this.deck = deck;
    this.slides = slides;
    this.resources = resources;
    this.films = new Films(resources);
    const { json } = theme;
    this.fonts = { heading: json?.fonts.heading.family ?? 'Arial', body: json?.fonts.body.family ?? 'Arial' };
    // A colour of the theme stays one in PowerPoint: changing it there changes every slide.
    this.scheme = new Map(
      (
        [
          ['contrast-mark', 'accent2'],
          ['rule', 'accent3'],
          ['band', 'accent4'],
          ['surface', 'bg2'],
          ['muted', 'tx2'],
          ['accent', 'accent1'],
          ['text', 'tx1'],
          ['background', 'bg1'],
        ] as const
      ).map(([name, slot]) => [theme.colours[name].replace('#', '').toUpperCase(), slot]),
    );
    // A slide with a long table is several; links lead to the last, as in the PDF.
    this.ids = new Map(slides.map(({ id }, index) => [id, index + 1]));
    const { width, height } = deck.deck.settings.size;
    if (!isUsual({ width, height }))
      file.defineLayout({ name: 'slides', width: inch(width), height: inch(height) });
    file.layout = isUsual({ width, height }) ? 'LAYOUT_WIDE' : 'slides';
    file.title = plainWords(deck.title);
    file.author = deck.authors.join(', ');
    file.company = '';
    file.subject = plainWords(deck.title);
    file.rtlMode = deck.direction === 'rtl';
    file.theme = { headFontFace: this.fonts.heading, bodyFontFace: this.fonts.body };
  }

  async write(
    items: readonly SlideItems[],
    decoration: readonly (readonly Decoration[])[],
    shapes: readonly (readonly DrawnShape[])[],
  ): Promise<void> {
    for (const [index, slide] of this.slides.entries()) {
      const found = items[index];
      if (!found) continue;
      this.number = index + 1;
      await this.slide(slide, found, decoration[index] ?? [], shapes[index] ?? []);
    }
  }

  private color(hex: string): string {
    return this.scheme.get(hex) ?? hex;
  }

  private font(family: string): string {
    const first = (family.split(',')[0] ?? '').replace(/["']/g, '').trim();
    return first || this.fonts.body;
  }

  private ground(background: string | undefined): string {
    return background && background !== 'FFFFFF' ? this.color(background) : 'bg1';
  }

  /** One layout for each kind of slide and ground: its title has a place there, which a slide may change. */
  private master(slide: RenderedSlide, title: Item | undefined, background: string | undefined): string {
    const kind = slide.classes.find((name) => name.startsWith('layout-'))?.slice(7) ?? 'slide';
    const box = title?.kind === 'text' ? place(title.frame) : undefined;
    const fill = this.ground(background);
    const name = [kind, box ? '' : 'untitled', fill === 'bg1' ? '' : fill].filter(Boolean).join(' ');
    if (this.masters.has(name)) return name;
    this.masters.add(name);
    this.file.defineSlideMaster({
      title: name,
      background: { color: fill },
      objects: box
        ? [
            {
              placeholder: {
                options: { name: 'title', type: 'title', ...box, margin: 0, valign: 'top' },
                text: '',
              },
            },
          ]
        : [],
    });
    return name;
  }

  private async slide(
    slide: RenderedSlide,
    found: SlideItems,
    decoration: readonly Decoration[],
    shapes: readonly DrawnShape[],
  ): Promise<void> {
    const title = found.items.find((item) => item.kind === 'text' && item.title);
    const target = this.file.addSlide({ masterName: this.master(slide, title, found.background) });
    const picture = found.picture && (await pictureData(this.resources, found.picture));
    // Said again on the slide: some programs take another layout's ground.
    target.background = picture ? { data: picture } : { color: this.ground(found.background) };
    const { width, height } = this.deck.deck.settings.size;
    await this.films.behind(target, slide, place({ x: 0, y: 0, w: width, h: height }), picture);
    for (const [index, { shape, fill, ...box }] of decoration.entries()) {
      const options = {
        ...place(box),
        fill: { color: this.color(fill) },
        objectName: `decoration ${index + 1}`,
      };
      target.addShape(shape, options);
    }
    for (const [index, shape] of shapes.entries())
      drawShape(target, shape, `shape ${index + 1}`, (hex) => this.color(hex));
    for (const [index, item] of found.items.entries()) {
      await this.item(target, item, `${item.kind} ${index + 1}`, slide);
    }
    if (slide.notesText.trim()) target.addNotes(slide.notesText.trim());
  }

  private async item(
    target: Library.default.Slide,
    item: Item,
    name: string,
    slide: RenderedSlide,
  ): Promise<void> {
    switch (item.kind) {
      case 'text': {
        const text = this.paragraphs(item.paragraphs);
        const common = {
          margin: 0,
          valign: item.middle ? ('middle' as const) : ('top' as const),
          fit: 'shrink' as const,
          ...(item.oneLine ? { wrap: false } : {}),
        };
        // A little more room: another program's lines are a little taller, and it would make the letters smaller.
        const box = item.middle ? item : { ...item, h: item.h * 1.12 + 8 };
        if (item.title) {
          target.addText(text, { placeholder: 'title', ...common });
          this.titles.set(this.number, place(box));
        }
        // A little more width, so that another rendering of the font breaks no line.
        else {
          const objectName = item.math ? `formula ${this.formulas.size + 1}` : name;
          if (item.math) this.formulas.set(objectName, item.math);
          target.addText(text, { ...place({ ...box, w: box.w + 6 }), ...common, objectName });
        }
        return;
      }
      case 'table':
        if (item.rows.length > 0)
          addTable(target, item, name, {
            ...place(item),
            line: this.hex('accent3'),
            text: (paragraphs) => this.paragraphs(paragraphs),
            color: (hex) => this.color(hex),
          });
        return;
      case 'chart': {
        const chart = chartOf(item.shape, item.table);
        if (!chart) {
          this.drawing(target, { ...item, alt: item.name }, name);
          return;
        }
        const [accent, contrast, text] = ['accent1', 'accent2', 'tx1'].map((slot) => this.hex(slot));
        addChart(target, item, chart, {
          ...place(item),
          colours: { accent: accent!, contrast: contrast!, text: text! },
          font: this.fonts.body,
          sizes: [points(item.sizes[0]), points(item.sizes[1])],
          name,
        });
        return;
      }
      case 'picture': {
        const data = await pictureData(this.resources, item.source);
        if (!data) {
          this.problems.push({
            code: 'picture-missing',
            severity: 'warning',
            message: `A picture of the slide could not be put into the PowerPoint file: ${item.alt || item.source}.`,
            at: slide.at,
            slide: slide.number,
          });
          return;
        }
        const box = place(item);
        target.addImage({
          data,
          ...box,
          altText: item.alt,
          objectName: name,
          ...(item.cover ? { sizing: { type: 'cover', w: box.w, h: box.h } } : {}),
          ...(item.link ? { hyperlink: this.link(item.link) } : {}),
        } as Library.default.ImageProps);
        return;
      }
      case 'film':
        if (
          !(await this.films.add(
            target,
            { source: item.source, alt: item.alt, cover: item.cover, ...place(item) },
            slide,
          ))
        )
          target.addImage({ data: item.cover, ...place(item), altText: item.alt, objectName: name });
        return;
      case 'drawing':
        this.drawing(target, item, name);
    }
  }

  private drawing(
    target: Library.default.Slide,
    item: Box & { readonly svg: string; readonly alt: string },
    name: string,
  ): void {
    target.addImage({
      data: `image/svg+xml;base64,${Buffer.from(item.svg).toString('base64')}`,
      ...place(item),
      altText: item.alt,
      objectName: name,
    });
  }

  private hex(slot: string): string {
    for (const [hex, name] of this.scheme) if (name === slot) return hex;
    return '000000';
  }

  private link(href: string): Library.default.HyperlinkProps {
    const number = this.ids.get(decodeURIComponent(href.replace(/^#\/?/, '')));
    if (href.startsWith('#') && number !== undefined) return { slide: number };
    return { url: href };
  }

  private run(run: Run, more: Library.default.TextPropsOptions = {}): Library.default.TextProps {
    const safe =
      run.link &&
      (/^(https?:|mailto:)/i.test(run.link) ||
        (run.link.startsWith('#') && this.ids.has(run.link.replace(/^#\/?/, ''))));
    return {
      text: run.text,
      options: {
        fontSize: points(run.size),
        fontFace: this.font(run.font),
        color: this.color(run.color),
        bold: run.bold,
        italic: run.italic,
        lang: this.deck.language,
        ...(run.underline && !safe ? { underline: { style: 'sng' } } : {}),
        ...(run.strike ? { strike: 'sngStrike' } : {}),
        ...(run.shift === 'sub' ? { subscript: true } : {}),
        ...(run.shift === 'super' ? { superscript: true } : {}),
        ...(safe && run.link ? { hyperlink: this.link(run.link) } : {}),
        ...more,
      },
    };
  }

  private paragraphs(paragraphs: readonly Paragraph[]): Library.default.TextProps[] {
    return paragraphs.flatMap((paragraph, index) => {
      const size = points(paragraph.runs[0]?.size ?? 24);
      const bullet =
        paragraph.bullet === 'none'
          ? {}
          : {
              bullet:
                paragraph.bullet === 'number'
                  ? { type: 'number' as const, indent: size * 1.3 }
                  : { indent: size * 0.9 },
            };
      const shape: Library.default.TextPropsOptions = {
        align: paragraph.align,
        rtlMode: paragraph.rtl,
        lineSpacingMultiple: Math.round(Math.min(1.3, Math.max(0.85, paragraph.leading * 0.83)) * 100) / 100,
        ...(paragraph.level > 0 ? { indentLevel: paragraph.level } : {}),
        ...(index > 0 && paragraph.bullet !== 'none' ? { paraSpaceBefore: Math.round(size * 0.3) } : {}),
        ...bullet,
      };
      const runs = paragraph.runs.length > 0 ? paragraph.runs : [];
      return runs.map((run, at) =>
        this.run(run, {
          ...shape,
          ...(at === runs.length - 1 ? { breakLine: index < paragraphs.length - 1 } : {}),
        }),
      );
    });
  }
}
