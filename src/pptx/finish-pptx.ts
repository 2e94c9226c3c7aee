import type JSZipType from 'jszip';
import type { Theme } from '../theme/model.ts';
import { describedFilms, properTypes } from './film.ts';
import type { Inches } from './inches.ts';

export interface PptxFinish {
  readonly theme: Theme;
  readonly language: string;
  readonly date: Date;
  /** Place of each slide's title, by its number in the file. */
  readonly titles: ReadonlyMap<number, Inches>;
  /** Formulas (OMML) by the name of the shape that holds their words. */
  readonly formulas: ReadonlyMap<string, string>;
  /** What each film is, by the name of its shape. */
  readonly films: ReadonlyMap<string, string>;
  /** SVG of drawings → their pictures. */
  readonly drawings: ReadonlyMap<string, Uint8Array>;
}

/**
 * What the library leaves open: the theme's own colours and their names in the colour picker, dates, and a fixed
 * order and time for each part of the archive, so that the same deck gives the same bytes.
 */
export async function finishPptx(
  bytes: Uint8Array,
  { theme, date, titles, formulas, films, drawings }: PptxFinish,
): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip');
  const old = await JSZip.loadAsync(bytes);
  const zip = new JSZip();
  const stamp = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const when = new Date(Math.max(date.getTime(), Date.UTC(1980, 0, 2)));
  for (const name of Object.keys(old.files).sort(byPart)) {
    const entry = old.files[name];
    if (!entry || entry.dir) continue;
    let data: Buffer | string = await entry.async('nodebuffer');
    // The library puts the drawing itself where its picture should be.
    if (/^ppt\/media\/.*\.png$/.test(name) && data.subarray(0, 4).toString() === '<svg')
      data = Buffer.from(drawings.get(data.toString('utf8')) ?? data);
    if (name === 'ppt/theme/theme1.xml') data = withColours(data.toString('utf8'), theme);
    const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name);
    if (slide)
      data = describedFilms(
        withFormulas(
          ownIds(titleInPlace(oneParagraphHead(data.toString('utf8')), titles.get(Number(slide[1])))),
          formulas,
        ),
        films,
      );
    if (name === '[Content_Types].xml') data = properTypes(data.toString('utf8'));
    if (name === 'docProps/core.xml')
      data = data.toString('utf8').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, stamp);
    if (name.endsWith('.xlsx')) data = await sameZip(data as Buffer, JSZip, when, stamp);
    zip.file(name, data, { date: when, createFolders: false });
  }
  return await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'UNIX' });
}

/** The library repeats the properties of a paragraph before each of its runs; the format allows them once, first. */
const oneParagraphHead = (xml: string): string =>
  xml.replace(/<a:p>([\s\S]*?)<\/a:p>/g, (_, inner: string) => {
    let seen = false;
    return `<a:p>${inner.replace(/<a:pPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:pPr>)/g, (head) => {
      const first = !seen;
      seen = true;
      return first ? head : '';
    })}</a:p>`;
  });

/** The library gives every title the place that its layout has. */
function titleInPlace(xml: string, box: Inches | undefined): string {
  if (!box) return xml;
  const emu = (inches: number): number => Math.round(inches * 914_400);
  return xml.replace(
    /(<p:ph\b[^>]*type="title"[^>]*\/>[\s\S]*?)<a:off [^>]*\/>\s*<a:ext [^>]*\/>/,
    `$1<a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/>`,
  );
}

/**
 * The library knows no formulas: where a program reads them, the shape holds one to edit; elsewhere its words stay, as
 * PowerPoint itself writes it.
 */
const withFormulas = (xml: string, formulas: ReadonlyMap<string, string>): string =>
  formulas.size === 0
    ? xml
    : xml.replace(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*<\/p:sp>/g, (shape) => {
        const math = formulas.get(/<p:cNvPr id="\d+" name="([^"]*)"/.exec(shape)?.[1] ?? '');
        if (math === undefined) return shape;
        const head = /<a:p>(<a:pPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:pPr>))/.exec(shape)?.[1] ?? '';
        const size = /<a:rPr\b[^>]*?\bsz="(\d+)"/.exec(shape)?.[1];
        const sized = math.replaceAll('<a:rPr>', size ? `<a:rPr sz="${size}">` : '<a:rPr>');
        const paragraph = `<a:p>${head}<a14:m><m:oMathPara xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${sized}</m:oMathPara></a14:m></a:p>`;
        const native = shape.replace(/<a:p>[\s\S]*<\/a:p>/, () => paragraph);
        return `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14">${native}</mc:Choice><mc:Fallback>${shape}</mc:Fallback></mc:AlternateContent>`;
      });

/** The library numbers tables apart from other shapes; in a slide no two may have one number. */
function ownIds(xml: string): string {
  let last = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++last}"`);
}

/** Readers expect the list of content types first. */
const byPart = (a: string, b: string): number => {
  const rank = (name: string): number =>
    name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
};

async function sameZip(data: Buffer, JSZip: typeof JSZipType, when: Date, stamp: string): Promise<Buffer> {
  const old = await JSZip.loadAsync(data);
  const zip = new JSZip();
  for (const name of Object.keys(old.files).sort(byPart)) {
    const entry = old.files[name];
    if (!entry || entry.dir) continue;
    let part: Buffer | string = await entry.async('nodebuffer');
    if (name === 'docProps/core.xml')
      part = part.toString('utf8').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, stamp);
    zip.file(name, part, { date: when, createFolders: false });
  }
  return await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'UNIX' });
}

function withColours(xml: string, { colours, label }: Theme): string {
  const hex = (value: string): string => {
    const digits = value.replace('#', '').toUpperCase();
    return /^[0-9A-F]{6}$/.test(digits) ? digits : '000000';
  };
  const slots: readonly (readonly [string, string])[] = [
    ['dk1', colours.text],
    ['lt1', colours.background],
    ['dk2', colours.muted],
    ['lt2', colours.surface],
    ['accent1', colours.accent],
    ['accent2', colours['contrast-mark']],
    ['accent3', colours.rule],
    ['accent4', colours.band],
    ['accent5', colours['on-band-muted']],
    ['accent6', colours.muted],
    ['hlink', colours.accent],
    ['folHlink', colours.accent],
  ];
  const list = slots
    .map(([slot, value]) => `<a:${slot}><a:srgbClr val="${hex(value)}"/></a:${slot}>`)
    .join('');
  const name = label.replace(/[<>&"]/g, '');
  return xml.replace(
    /<a:clrScheme[^>]*>[\s\S]*?<\/a:clrScheme>/,
    `<a:clrScheme name="${name}">${list}</a:clrScheme>`,
  );
}
