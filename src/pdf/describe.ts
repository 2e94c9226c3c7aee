import { doiUrl } from '../text/doi.ts';
import { escapeText } from '../text/escape.ts';
import type { PdfFile } from './file.ts';
import { dict, name, Ref, text, type Value } from './values.ts';

/** What a PDF says about itself. */
export interface Description {
  readonly title: string;
  readonly authors: readonly string[];
  readonly subject: string | undefined;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly doi: string | undefined;
  readonly url: string | undefined;
  /** Date of the file; part of its bytes. */
  readonly date: Date;
  /** Say PDF/UA-1. Only where the self-check of the tags found nothing. */
  readonly accessible: boolean;
}

const producer = 'pubdeck';

/** Writes the information dictionary, the XMP packet, language and viewer settings. */
export function describe(file: PdfFile, about: Description): void {
  const stamp = text(`D:${about.date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}+00'00'`);
  const entries: Record<string, Value> = { Title: text(about.title) };
  if (about.authors.length > 0) entries.Author = text(about.authors.join(', '));
  if (about.subject) entries.Subject = text(about.subject);
  if (about.keywords.length > 0) entries.Keywords = text(about.keywords.join(', '));
  entries.Creator = text(producer);
  // Who made the pages is told truthfully.
  entries.Producer = file.dict(file.trailer.get('Info')).get('Producer') ?? text(producer);
  entries.CreationDate = stamp;
  entries.ModDate = stamp;
  // In the old one's place: left behind unused, its time stamp would still make every file different.
  const info = file.trailer.get('Info');
  if (info instanceof Ref) file.set(info, dict(entries));
  else file.trailer.set('Info', file.add(dict(entries)));
  const { catalog } = file;
  catalog.set(
    'Metadata',
    file.addStream(dict({ Type: name('Metadata'), Subtype: name('XML') }), Buffer.from(xmp(about)), true),
  );
  catalog.set('Lang', text(about.language));
  catalog.set('ViewerPreferences', dict({ DisplayDocTitle: true }));
  file.touch(file.trailer.get('Root'));
}

const bag = (tag: string, kind: 'Seq' | 'Bag', items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `\n   <${tag}><rdf:${kind}>${items.map((item) => `<rdf:li>${xml(item)}</rdf:li>`).join('')}</rdf:${kind}></${tag}>`;

const words = (tag: string, value: string | undefined): string =>
  value ? `\n   <${tag}><rdf:Alt><rdf:li xml:lang="x-default">${xml(value)}</rdf:li></rdf:Alt></${tag}>` : '';

const line = (tag: string, value: string | undefined): string =>
  value ? `\n   <${tag}>${xml(value)}</${tag}>` : '';

// XML 1.0 knows no control characters.
const xml = (value: string): string => escapeText(value).replace(/[^\P{Cc}\t\n\r]/gu, '');

/** The XMP packet: Dublin Core, dates, DOI as PRISM and as identifier, PDF/UA part where earned. */
function xmp(about: Description): string {
  const date = `${about.date.toISOString().slice(0, 19)}Z`;
  const { doi } = about;
  const link = doi ? doiUrl(doi) : about.url;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <dc:format>application/pdf</dc:format>${words('dc:title', about.title)}${bag('dc:creator', 'Seq', about.authors)}${words(
     'dc:description',
     about.subject,
   )}${bag('dc:subject', 'Bag', about.keywords)}${bag('dc:language', 'Bag', [about.language])}${line('dc:identifier', link)}${line(
     'prism:doi',
     doi,
   )}${line('prism:url', link)}${line('pdf:Keywords', about.keywords.join(', '))}
   <xmp:CreateDate>${date}</xmp:CreateDate>
   <xmp:ModifyDate>${date}</xmp:ModifyDate>
   <xmp:CreatorTool>${producer}</xmp:CreatorTool>${about.accessible ? '\n   <pdfuaid:part>1</pdfuaid:part>' : ''}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** Labels of the pages where they are not simply 1, 2, 3 …: slide numbers, or `3.2` for the second step of slide 3. */
export function labelPages(file: PdfFile, labels: readonly string[]): void {
  if (labels.every((label, index) => label === String(index + 1))) return;
  const numbers: Value[] = [];
  let previous = Number.NaN;
  labels.forEach((label, index) => {
    const value = Number(label);
    const whole = /^[1-9]\d*$/.test(label);
    if (!whole) numbers.push(index, dict({ P: text(label) }));
    else if (value !== previous + 1) numbers.push(index, dict({ S: name('D'), St: value }));
    previous = whole ? value : Number.NaN;
  });
  file.catalog.set('PageLabels', dict({ Nums: numbers }));
  file.touch(file.trailer.get('Root'));
}

/** A file inside the PDF. */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly data: Uint8Array;
}

/** Attaches files; readers list them beside the pages. */
export function attach(file: PdfFile, attachments: readonly Attachment[], date: Date): void {
  if (attachments.length === 0) return;
  const stamp = text(`D:${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}+00'00'`);
  const files: Ref[] = [];
  const names: Value[] = [];
  for (const { name: fileName, type, description, data } of [...attachments].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const params = dict({ Size: data.length, ModDate: stamp });
    const stream = file.addStream(
      dict({ Type: name('EmbeddedFile'), Subtype: name(type), Params: params }),
      data,
    );
    const spec = file.add(
      dict({
        Type: name('Filespec'),
        F: text(fileName),
        UF: text(fileName),
        Desc: text(description),
        AFRelationship: name('Supplement'),
        EF: dict({ F: stream, UF: stream }),
      }),
    );
    files.push(spec);
    names.push(text(fileName), spec);
  }
  const { catalog } = file;
  const known = catalog.has('Names') ? file.dict(catalog.get('Names')) : dict({});
  known.set('EmbeddedFiles', dict({ Names: names }));
  catalog.set('Names', known);
  catalog.set('AF', files);
  file.touch(file.trailer.get('Root'));
}
