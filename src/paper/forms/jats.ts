import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { readText } from '../../io/text-file.ts';
import type { PaperFigure, Paragraph } from '../model.ts';
import { figureOf, pictureNamed, picturesBelow } from './pictures.ts';
import { content, type PaperSource } from './source.ts';
import { type Element, elementsOf, readXml, wordsOf } from './xml.ts';

/** The XML of publishers and of PubMed Central, its pictures beside it. */
export const jats: PaperSource = {
  name: 'jats',
  reads: (path) =>
    /\.(?:xml|nxml)$/i.test(path) && /<article[\s>]/.test(readText(path).text.slice(0, 20_000)),
  read: async (path) => {
    const text = readText(path).text;
    const root = readXml(text);
    const pictures = picturesBelow(dirname(path));
    const licence = licenceOf(root);
    return {
      ...content({
        figures: elementsOf(root, 'fig').flatMap((fig) => figuresOf(fig, pictures)),
        paragraphs: paragraphsOf(root),
        opening: elementsOf(root, 'article-title', 'abstract')
          .map((one) => wordsOf(one))
          .join(' ')
          .slice(0, 20_000),
        ...(licence === undefined ? {} : { licence }),
      }),
      file: path,
      hash: createHash('sha256').update(text).digest('hex'),
    };
  },
};

/** What stands in a sentence and is no word of it. */
const marks = ['xref', 'label', 'tex-math', 'annotation', 'sup', 'sub'];

function figuresOf(fig: Element, pictures: readonly string[]): PaperFigure[] {
  const label = wordsOf(elementsOf(fig, 'label')[0]);
  const number = /[A-Z]?\d+(?:[.-]\d+)*/i.exec(label)?.[0];
  if (number === undefined) return [];
  const caption = elementsOf(fig, 'caption')[0];
  const [title, ...rest] =
    caption === undefined ? [] : elementsOf(caption, 'title', 'p').map((one) => wordsOf(one));
  const words = [title === undefined || /[.!?]$/.test(title) ? title : `${title}.`, ...rest].join(' ').trim();
  const graphics = elementsOf(fig, 'graphic').flatMap(({ attributes }) => attributes.get('href') ?? []);
  const [first] = graphics;
  const made = figureOf(number, words, first === undefined ? undefined : pictureNamed(first, pictures));
  return [{ ...made, label }];
}

function paragraphsOf(root: Element): Paragraph[] {
  const [body] = elementsOf(root, 'body');
  if (body === undefined) return [];
  return elementsOf(body, 'p')
    .filter((p) => elementsOf(p, 'xref').some(({ attributes }) => attributes.get('ref-type') === 'fig'))
    .map((p) => ({ page: 0, text: spoken(p), whole: true, unproven: [] }));
}

/** A paragraph with its references to figures as words; a formula or a citation leaves a sign that no headline may have. */
function spoken(element: Element): string {
  const walk = (one: Element): string =>
    one.children
      .map((child) => {
        if (typeof child === 'string') return child;
        if (child.name === 'xref') return child.attributes.get('ref-type') === 'fig' ? wordsOf(child) : '[1]';
        if (child.name === 'fig' || child.name === 'table-wrap') return ' ';
        if (/formula|math/.test(child.name) || marks.includes(child.name)) return ' \ufffd ';
        return walk(child);
      })
      .join('');
  return walk(element).replace(/\s+/g, ' ').trim();
}

function licenceOf(root: Element): string | undefined {
  const [licence] = elementsOf(root, 'license');
  if (licence === undefined) return;
  const address = [licence, ...elementsOf(licence, 'ext-link', 'license_ref')]
    .flatMap((one) => [one.attributes.get('href') ?? '', wordsOf(one)])
    .find((text) => text.includes('creativecommons.org'));
  const found = /licenses\/([a-z-]+)\/(\d\.\d)/.exec(address ?? '');
  return found === null ? undefined : `CC ${found[1]?.toUpperCase()} ${found[2]}`;
}
