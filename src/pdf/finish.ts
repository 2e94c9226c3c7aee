import { asArtifacts } from './artifacts.ts';
import { type BlankGlyph, ContentReader, type PageContent } from './content.ts';
import { type Attachment, attach, type Description, describe, labelPages } from './describe.ts';
import { latin1, PdfFile } from './file.ts';
import { type Bookmark, writeOutline } from './outline.ts';
import { shapeTags } from './shape.ts';
import { finishTags, readSectionPages, type SectionInfo, type TagReport } from './tags.ts';
import { type Dict, dict, name, Ref, text, type Value } from './values.ts';

export interface FinishOptions extends Omit<Description, 'accessible'> {
  /** Given the 0-based pages on which the document's sections begin. */
  readonly bookmarks: (sectionPages: readonly number[]) => readonly Bookmark[];
  /** What is known of the document's sections: one for each, or one for each page. */
  readonly sections: readonly SectionInfo[];
  readonly linkTexts: readonly string[];
  /** Pictures of the page without a text alternative: Chromium leaves them out of the tags. */
  readonly unnamedPictures: number;
  readonly pageLabels: readonly string[];
  readonly attachments: readonly Attachment[];
  /** Notes to put on pages, by 0-based page. */
  readonly notes: ReadonlyMap<number, string>;
}

export interface PdfReport {
  readonly pages: number;
  /** Words of each page in painting order. */
  readonly texts: readonly string[];
  readonly blanks: readonly (readonly BlankGlyph[])[];
  readonly tags: TagReport;
  readonly fonts: readonly { readonly name: string; readonly kind: string }[];
  /** PDF/UA-1 is claimed: every point that a machine can check holds. */
  readonly accessible: boolean;
}

/** A PDF of the browser, read. */
export interface OpenPdf {
  readonly file: PdfFile;
  readonly pages: readonly Ref[];
  readonly contents: readonly PageContent[];
  /** 0-based pages on which the document's sections begin. */
  readonly sectionPages: readonly number[];
  readonly fonts: PdfReport['fonts'];
}

/** Words of a page in painting order. */
export const wordsOf = ({ pieces }: PageContent): string => pieces.map((piece) => piece.text).join('\n');

/** Reads what is painted on each page; needs nothing of the deck, so it is done while the browser still measures. */
export function openPdf(bytes: Uint8Array): OpenPdf {
  const file = new PdfFile(bytes);
  const pages = file.pages();
  const reader = new ContentReader(file);
  const contents = pages.map((page) => reader.page(page));
  const decoration = shapeTags(file, pages, contents);
  pages.forEach((page, index) => {
    markPage(file, page, contents[index] as PageContent, decoration[index] as ReadonlySet<number>);
  });
  return {
    file,
    pages,
    contents,
    sectionPages: readSectionPages(file, pages),
    fonts: reader.fonts.all().map(({ name, kind }) => ({ name, kind })),
  };
}

/** Everything that Chromium's PDF lacks, written into it; and what the finished file says. */
export async function finishPdf(
  { file, pages, contents, sectionPages, fonts }: OpenPdf,
  options: FinishOptions,
): Promise<{ pdf: Uint8Array; report: PdfReport }> {
  const tags = finishTags(file, pages, contents, {
    sectionPages,
    sections: options.sections,
    linkTexts: options.linkTexts,
  });
  const failures = [...tags.failures, ...furtherFailures(options, contents, fonts)];
  const accessible = failures.length === 0;
  writeOutline(file, options.bookmarks(sectionPages), pages);
  labelPages(file, options.pageLabels);
  attach(file, options.attachments, options.date);
  annotate(file, pages, options.notes, options.date);
  describe(file, { ...options, accessible });
  return {
    pdf: await file.save(),
    report: {
      pages: pages.length,
      texts: contents.map(wordsOf),
      blanks: contents.map((content) => content.blanks),
      tags: { ...tags, failures },
      fonts,
      accessible,
    },
  };
}

function furtherFailures(
  options: FinishOptions,
  contents: readonly PageContent[],
  fonts: PdfReport['fonts'],
): string[] {
  const found: string[] = [];
  if (!options.title) found.push('The document has no title.');
  if (!options.language) found.push('The document has no language.');
  if (fonts.some(({ kind }) => kind === 'other')) found.push('A font is not embedded.');
  if (options.unnamedPictures > 0) found.push('A picture has no text alternative.');
  if (contents.some(({ unreadable }) => unreadable > 0))
    found.push('Some characters cannot be read back as text.');
  if (contents.some(({ blanks }) => blanks.some(({ kind }) => kind === 'missing'))) {
    found.push('Some characters have no glyph.');
  }
  return found;
}

/** Writes what of a page is artifact: paint outside of any tag, and marks that are decoration. */
function markPage(file: PdfFile, page: Ref, { marked }: PageContent, decoration: ReadonlySet<number>): void {
  const stream = marked?.stream ?? file.dict(page).get('Contents');
  if ((!marked && decoration.size === 0) || !(stream instanceof Ref) || Array.isArray(file.resolve(stream)))
    return;
  const source = marked?.source ?? latin1(file.stream(stream));
  file.setStream(stream, file.dict(stream), Buffer.from(asArtifacts(source, decoration), 'latin1'));
}

/** Speaker notes as a comment in the corner of the page. */
function annotate(
  file: PdfFile,
  pages: readonly Ref[],
  notes: ReadonlyMap<number, string>,
  date: Date,
): void {
  if (notes.size === 0) return;
  const stamp = text(`D:${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}+00'00'`);
  const root = file.dict(file.catalog.get('StructTreeRoot'));
  const documentRef = file.array(root.get('K'))[0];
  for (const [number, note] of notes) {
    const ref = pages[number];
    if (!ref || !note.trim()) continue;
    const page = file.dict(ref);
    const annotation = dict({
      Type: name('Annot'),
      Subtype: name('Text'),
      Rect: [4, 516, 24, 536],
      Contents: text(note),
      T: text('Speaker notes'),
      Name: name('Note'),
      M: stamp,
      F: 28,
      C: [1, 0.9, 0.4],
      P: ref,
    });
    const place = file.add(annotation);
    if (documentRef instanceof Ref) tagAnnotation(file, root, documentRef, place, annotation, ref);
    page.set('Annots', [...file.array(page.get('Annots')), place]);
    file.touch(ref);
  }
}

/** An annotation belongs into the tags (ISO 14289-1, 7.18.1), as `Annot` below the document. */
function tagAnnotation(
  file: PdfFile,
  root: Dict,
  documentRef: Ref,
  place: Ref,
  annotation: Dict,
  page: Ref,
): void {
  const key = root.get('ParentTreeNextKey') as number;
  const element = file.add(
    dict({
      Type: name('StructElem'),
      S: name('Annot'),
      P: documentRef,
      Pg: page,
      K: dict({ Type: name('OBJR'), Obj: place, Pg: page }),
    }),
  );
  annotation.set('StructParent', key);
  root.set('ParentTreeNextKey', key + 1);
  file.touch(file.catalog.get('StructTreeRoot'));
  const document = file.dict(documentRef);
  document.set('K', [...file.array(document.get('K')), element]);
  file.touch(documentRef);
  const tree = root.get('ParentTree');
  const node = file.dict(tree);
  if (node.has('Nums')) {
    node.set('Nums', [...file.array(node.get('Nums')), key, element] as Value[]);
    file.touch(tree);
    return;
  }
  const leaf = file.add(dict({ Nums: [key, element], Limits: [key, key] }));
  node.set('Kids', [...file.array(node.get('Kids')), leaf]);
  file.touch(tree);
}
