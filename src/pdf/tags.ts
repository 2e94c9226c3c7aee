import { contentKey, type PageContent } from './content.ts';
import type { PdfFile } from './file.ts';
import { parentTree, roleOf } from './shape.ts';
import { type Dict, dict, Name, name, Ref, readText, text, type Value } from './values.ts';

/** What the tags of a file hold, counted, and what keeps it from being called accessible. */
export interface TagReport {
  /** Structure type → how often. */
  readonly counts: Readonly<Record<string, number>>;
  readonly figuresWithAlt: number;
  readonly links: number;
  readonly linksWithContents: number;
  /** Machine-checkable points of PDF/UA-1 that do not hold, one sentence each. */
  readonly failures: readonly string[];
}

export interface SectionInfo {
  readonly title: string;
  /** BCP 47, where it is not that of the document. */
  readonly language?: string | undefined;
}

export interface TagOptions {
  /** As `readSectionPages` found them. */
  readonly sectionPages: readonly number[];
  /** The sections of the document in order; where some left no tags, one for each page. */
  readonly sections: readonly SectionInfo[];
  /** Visible text of the links, in order of the page, to give back the spaces that line breaks swallow. */
  readonly linkTexts: readonly string[];
}

const squeeze = (words: string): string => words.normalize('NFKC').replace(/\s+/g, '');

/**
 * Walks the tag tree once: sections become `Sect` with the slide's title, links get /Contents, and the points that a
 * machine can check (ISO 14289-1: everything tagged or artifact, alt texts, headings in order, table headers
 * with scope) are checked.
 */
export function finishTags(
  file: PdfFile,
  pages: readonly Ref[],
  contents: readonly PageContent[],
  options: TagOptions,
): TagReport {
  const walk = new Walk(file, pages, contents, options);
  const root = file.catalog.get('StructTreeRoot');
  if (root === undefined) return { ...walk.report(), failures: ['The file has no tags.'] };
  const top = file.array(file.dict(root).get('K'));
  for (const ref of top) walk.document(ref);
  for (const [number, page] of pages.entries()) walk.annotations(number, file.dict(page));
  // Names of newer PDF versions, for readers of this one.
  const tree = file.dict(root);
  tree.set('RoleMap', dict({ Strong: name('Span'), Em: name('Span') }));
  file.touch(root);
  return walk.report();
}

/** 0-based pages on which the sections of the document begin, in order of the tags. */
export function readSectionPages(file: PdfFile, pages: readonly Ref[]): number[] {
  const root = file.catalog.get('StructTreeRoot');
  if (root === undefined) return [];
  const numbers = pageNumbers(pages);
  const found: number[] = [];
  for (const document of file.array(file.dict(root).get('K'))) {
    for (const section of sectionsOf(file, document))
      found.push(firstPage(file, numbers, section, 0) ?? found.at(-1) ?? 0);
  }
  return found;
}

/** Object number of a page → its 0-based place. */
const pageNumbers = (pages: readonly Ref[]): ReadonlyMap<number, number> =>
  new Map(pages.map((page, index) => [page.number, index]));

const sectionsOf = (file: PdfFile, document: Value): Value[] =>
  file.array(file.dict(document).get('K')).filter((kid) => kid instanceof Ref);

function firstPage(
  file: PdfFile,
  numbers: ReadonlyMap<number, number>,
  value: Value,
  depth: number,
): number | undefined {
  const target = file.resolve(value);
  if (!(target instanceof Map) || depth > 50) return undefined;
  const page = target.get('Pg');
  if (page instanceof Ref) return numbers.get(page.number);
  for (const kid of file.array(target.get('K'))) {
    const found = firstPage(file, numbers, kid, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

class Walk {
  private readonly file: PdfFile;
  private readonly options: TagOptions;
  private readonly words: readonly Map<number, string>[];
  private readonly pageOf: ReadonlyMap<number, number>;
  private readonly counts: Record<string, number> = {};
  private readonly failures = new Set<string>();
  private readonly linkTexts: Map<string, string>;
  private figures = 0;
  private links = 0;
  private named = 0;
  private readonly headings: number[] = [];
  private tree: ReadonlyMap<number, Value> | undefined;

  constructor(file: PdfFile, pages: readonly Ref[], contents: readonly PageContent[], options: TagOptions) {
    this.file = file;
    this.options = options;
    this.words = contents.map(({ pieces }) => {
      const found = new Map<number, string>();
      for (const { mcid, text: piece } of pieces) found.set(mcid, (found.get(mcid) ?? '') + piece);
      return found;
    });
    this.pageOf = pageNumbers(pages);
    this.linkTexts = new Map(
      options.linkTexts.map((words) => [squeeze(words), words.replace(/\s+/g, ' ').trim()]),
    );
  }

  document(ref: Value): void {
    const sections = sectionsOf(this.file, ref);
    const infos = this.options.sections;
    const each = sections.length === infos.length;
    sections.forEach((kid, index) => {
      const section = this.file.dict(kid);
      // A slide without anything to say has no tags: then the page tells which slide it is.
      const info = each
        ? infos[index]
        : infos.length === this.pageOf.size
          ? infos[this.options.sectionPages[index] ?? 0]
          : undefined;
      if (info === undefined || !/^(?:NonStruct|Sect|Div|Part|Art|P)$/.test(roleOf(section))) return;
      section.set('S', name('Sect'));
      section.set('T', text(info.title));
      if (info.language) section.set('Lang', text(info.language));
      this.file.touch(kid);
    });
    this.element(ref, 0);
  }

  private element(ref: Value, depth: number): void {
    const element = this.file.dict(ref);
    if (roleOf(element) === 'Figure' && !readText(element.get('Alt')) && this.hasElements(element)) {
      // HTML's <figure> around a picture and its caption: the picture inside is the figure with the text.
      element.set('S', name('Div'));
      this.file.touch(ref);
    }
    const level = /^H([1-6])$/.exec(roleOf(element));
    const role = level ? this.heading(ref, element, Number(level[1])) : roleOf(element);
    this.counts[role] = (this.counts[role] ?? 0) + 1;
    if (role === 'Figure' || role === 'Formula') {
      if (readText(element.get('Alt')) || readText(element.get('ActualText'))) this.figures++;
      else this.failures.add(`A ${role === 'Figure' ? 'figure' : 'formula'} has no text alternative.`);
    }
    if (role === 'Table' && !isRegular(this.file, element))
      this.failures.add('A table has rows of different lengths.');
    if (role === 'TH' && scopeOf(this.file, element) === undefined) this.scope(ref, element);
    if (depth > 200) return;
    for (const kid of this.file.array(element.get('K'))) {
      const target = this.file.resolve(kid);
      if (
        target instanceof Map &&
        target.get('Type') instanceof Name &&
        (target.get('Type') as Name).name === 'StructElem'
      ) {
        this.element(kid, depth + 1);
      }
    }
  }

  private hasElements(element: Dict): boolean {
    return this.file.array(element.get('K')).some((kid) => {
      const target = this.file.resolve(kid);
      return target instanceof Map && (target.get('Type') as Name | undefined)?.name === 'StructElem';
    });
  }

  /**
   * Decks start their headings anywhere, often with H2 or H3. Readers that move by heading want the first to be H1 and
   * no level left out: the order of the levels is kept, the gaps are closed.
   */
  private heading(ref: Value, element: Dict, level: number): string {
    while ((this.headings.at(-1) ?? 0) >= level) this.headings.pop();
    this.headings.push(level);
    const role = `H${this.headings.length}`;
    if (role !== `H${level}`) {
      element.set('S', name(role));
      this.file.touch(ref);
    }
    return role;
  }

  /** A header cell without scope heads its column. */
  private scope(ref: Value, element: Dict): void {
    const attributes = this.file.array(element.get('A')).map((item) => item);
    attributes.push(dict({ O: name('Table'), Scope: name('Column') }));
    element.set('A', attributes);
    this.file.touch(ref);
  }

  annotations(page: number, dictionary: Dict): void {
    for (const ref of this.file.array(dictionary.get('Annots'))) {
      const annotation = this.file.dict(ref);
      if ((annotation.get('Subtype') as Name | undefined)?.name !== 'Link') continue;
      this.links++;
      const words = this.linkWords(annotation, page);
      const contents = words || targetOf(this.file, annotation);
      if (!contents) {
        this.failures.add('A link has no text.');
        continue;
      }
      annotation.set('Contents', text(contents));
      this.file.touch(ref);
      this.named++;
    }
  }

  private linkWords(annotation: Dict, page: number): string {
    const parent = annotation.get('StructParent');
    this.tree ??= parentTree(this.file);
    const element = typeof parent === 'number' ? this.tree.get(parent) : undefined;
    if (element === undefined) {
      this.failures.add('A link is not in the tags.');
      return '';
    }
    const words = this.textOf(element, page, 0).replace(/\s+/g, ' ').trim();
    return this.linkTexts.get(squeeze(words)) ?? words;
  }

  /** Words below a structure element, alt texts included. */
  private textOf(value: Value, page: number, depth: number): string {
    const target = this.file.resolve(value);
    if (typeof target === 'number') return this.words[page]?.get(target) ?? '';
    if (!(target instanceof Map) || depth > 50) return '';
    const type = (target.get('Type') as Name | undefined)?.name;
    if (type === 'OBJR') return '';
    const pageRef = target.get('Pg');
    const own = pageRef instanceof Ref ? (this.pageOf.get(pageRef.number) ?? page) : page;
    if (type === 'MCR') {
      const stream = target.get('Stm');
      const key = contentKey(stream instanceof Ref ? stream.number : 0, target.get('MCID') as number);
      return this.words[own]?.get(key) ?? '';
    }
    const alt = readText(target.get('Alt'));
    if (alt) return alt;
    return this.file
      .array(target.get('K'))
      .map((kid) => this.textOf(kid, own, depth + 1))
      .join('');
  }

  report(): TagReport {
    return {
      counts: this.counts,
      figuresWithAlt: this.figures,
      links: this.links,
      linksWithContents: this.named,
      failures: [...this.failures],
    };
  }
}

const attributeOf = (file: PdfFile, element: Dict, key: string): Value | undefined => {
  for (const item of file.array(element.get('A'))) {
    const attributes = file.resolve(item);
    const found = attributes instanceof Map ? attributes.get(key) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};

const scopeOf = (file: PdfFile, element: Dict): string | undefined =>
  (attributeOf(file, element, 'Scope') as Name | undefined)?.name;

/** Every row fills the same number of columns, spans counted. */
function isRegular(file: PdfFile, table: Dict): boolean {
  const rows: Dict[][] = [];
  const collect = (element: Dict, depth: number): void => {
    for (const kid of file.array(element.get('K'))) {
      const target = file.resolve(kid);
      if (!(target instanceof Map) || depth > 8) continue;
      const role = roleOf(target);
      if (role === 'TR') {
        rows.push(
          file
            .array(target.get('K'))
            .map((cell) => file.resolve(cell))
            .filter((cell): cell is Dict => cell instanceof Map && /^T[HD]$/.test(roleOf(cell))),
        );
      } else if (role !== 'Table') collect(target, depth + 1);
    }
  };
  collect(table, 0);
  const span = (cell: Dict, key: string): number => {
    const value = attributeOf(file, cell, key);
    return typeof value === 'number' && value > 0 ? value : 1;
  };
  /** Cells of rows above that reach down, by column. */
  const reaching: number[] = [];
  const widths = rows.map((cells) => {
    let column = 0;
    const rest = [...cells];
    for (;;) {
      if ((reaching[column] ?? 0) > 0) {
        reaching[column] = (reaching[column] as number) - 1;
        column++;
        continue;
      }
      const cell = rest.shift();
      if (cell === undefined) break;
      for (let wide = span(cell, 'ColSpan'); wide > 0; wide--) reaching[column++] = span(cell, 'RowSpan') - 1;
    }
    return column;
  });
  return new Set(widths).size <= 1;
}

function targetOf(file: PdfFile, annotation: Dict): string {
  const action = annotation.get('A');
  const address = action === undefined ? undefined : file.dict(action).get('URI');
  return readText(address);
}
