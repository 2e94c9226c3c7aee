import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { staysIn } from '../../io/boundary.ts';
import { readBytes, readText } from '../../io/text-file.ts';
import type { PaperFigure, Paragraph } from '../model.ts';
import { braced, texToText } from './latex-text.ts';
import { figureOf, pictureNamed, picturesBelow } from './pictures.ts';
import { content, type PaperSource } from './source.ts';

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** A folder with the LaTeX of the paper, or its main file. */
export const latex: PaperSource = {
  name: 'latex',
  reads: (path) => (isFile(path) ? /\.tex$/i.test(path) : mainFile(path) !== undefined),
  read: async (path) => {
    const main = isFile(path) ? path : (mainFile(path) ?? path);
    const folder = dirname(main);
    const source = flat(main, folder, 0);
    const document = /\\begin\{document\}([\s\S]*)/.exec(source)?.[1] ?? source;
    const floats = floatsIn(document);
    const labels = new Map(floats.flatMap(({ labels: own, number }) => own.map((label) => [label, number])));
    const words = (tex: string) => texToText(tex, labels);
    const pictures = picturesBelow(folder);
    const find = (name: string) => pictureAt(name, folder, source) ?? pictureNamed(name, pictures);
    return {
      ...content({
        figures: floats.flatMap((float) => figuresOf(float, find, words)),
        paragraphs: paragraphsOf(document, words),
        opening: words(`${braced(source, '\\title')[0] ?? ''} ${document.slice(0, 6000)}`),
      }),
      file: path,
      hash: createHash('sha256').update(source).digest('hex'),
    };
  },
};

/** The file of a folder that is a whole document; the one named as main files are, where there are several. */
function mainFile(folder: string): string | undefined {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  const found = readdirSync(folder)
    .filter((name) => /\.tex$/i.test(name))
    .map((name) => join(folder, name))
    .filter(
      (file) =>
        isFile(file) && /\\documentclass[\s\S]*\\begin\{document\}/.test(readBytes(file).toString('latin1')),
    );
  const usual = /(?:^|[\\/])(?:main|paper|manuscript|article|ms)\.tex$/i;
  return found.find((file) => usual.test(file)) ?? found.sort()[0];
}

const depthMost = 8;

/** The text of a file without comments, with the files that it takes in; never one from outside of the folder. */
function flat(file: string, folder: string, depth: number): string {
  const text = readText(file).text.replace(/(?<!\\)%.*$/gm, '');
  if (depth >= depthMost) return text;
  return text.replace(/\\(?:input|include|subfile)\s*\{\s*([^}]+?)\s*\}/g, (_, name: string) => {
    const path = [join(folder, name), join(folder, `${name}.tex`)].find((one) => isFile(one));
    return path !== undefined && staysIn(path, folder) ? flat(path, folder, depth + 1) : '';
  });
}

interface Float {
  readonly number: string;
  readonly caption: string;
  readonly labels: readonly string[];
  readonly names: readonly string[];
  readonly drawn: boolean;
}

const environment = /\\begin\{(figure\*?|wrapfigure|SCfigure\*?|sidewaysfigure\*?)\}([\s\S]*?)\\end\{\1\}/g;

/** The figures with their numbers, as LaTeX counts captions. */
function floatsIn(document: string): Float[] {
  const floats: Float[] = [];
  const appendix = document.search(/\\appendix\b|\\begin\{appendix\}/);
  for (const { 2: body = '', index } of document.matchAll(environment)) {
    const inner = body.replace(/\\begin\{(subfigure|subcaptionblock|minipage)\}[\s\S]*?\\end\{\1\}/g, '');
    const captions = braced(inner.includes('\\caption') ? inner : body, '\\caption');
    const caption = captions.at(-1);
    if (caption === undefined || (appendix >= 0 && index > appendix)) continue;
    floats.push({
      number: String(floats.length + 1),
      caption,
      labels: braced(body, '\\label'),
      names: braced(body, '\\includegraphics'),
      drawn: /\\begin\{(?:tikzpicture|axis|picture|pspicture)\}/.test(body),
    });
  }
  return floats;
}

function figuresOf(
  { number, caption, names, drawn }: Float,
  find: (name: string) => string | undefined,
  words: (tex: string) => string,
): PaperFigure[] {
  const text = words(caption);
  const [first, ...others] = names;
  if (first === undefined)
    return [
      figureOf(number, text, undefined, drawn ? 'TeX draws it: name its picture, or the PDF.' : undefined),
    ];
  if (drawn && others.length === 0)
    return [
      {
        ...figureOf(number, text, find(first)),
        kept: false,
        doubts: [{ code: 'picture', message: 'TeX draws over its picture: use the PDF.' }],
      },
    ];
  if (others.length === 0) return [figureOf(number, text, find(first))];
  // Each picture of several is a panel of its own: how LaTeX sets them together, only the PDF knows.
  return names.map((name, at) => {
    const letter = String.fromCharCode(97 + at);
    return figureOf(`${number}${letter}`, text, find(name));
  });
}

/** A picture as LaTeX finds it: beside the main file or in a folder of `\graphicspath`, with or without its ending. */
function pictureAt(name: string, folder: string, source: string): string | undefined {
  const folders = [
    '',
    ...(/\\graphicspath\s*\{((?:\s*\{[^}]*\})+)/.exec(source)?.[1]?.match(/[^{}\s]+/g) ?? []),
  ];
  const endings =
    extname(name) === '' ? ['.pdf', '.png', '.jpg', '.jpeg', '.svg', '.eps'] : ['', '.pdf', '.png', '.jpg'];
  return folders
    .flatMap((one) => endings.map((ending) => join(folder, one, `${name.trim()}${ending}`)))
    .find((path) => existsSync(path) && isFile(path) && staysIn(path, folder));
}

/** Paragraphs that refer to a figure. */
function paragraphsOf(document: string, words: (tex: string) => string): Paragraph[] {
  const body = document
    .replace(environment, '\n\n')
    .replace(
      /\\begin\{(table\*?|equation\*?|align\*?|gather\*?|multline\*?|tabular|algorithm\*?|lstlisting|verbatim|thebibliography)\}[\s\S]*?\\end\{\1\}/g,
      ' $x$ ',
    )
    .replace(/\\(?:sub)*section\*?(?:\[[^\]]*\])?\{[^}]*\}/g, '\n\n')
    .replace(/\\(?:paragraph|subparagraph)\*?\{[^}]*\}/g, '\n\n')
    .replace(/\\(?:begin|end)\{[^}]*\}(?:\[[^\]]*\])?/g, '\n\n');
  return body
    .split(/\n\s*\n/)
    .filter((paragraph) => /\\(?:[cCvV]?ref|autoref|Cref|figref|subref)\s*\{/.test(paragraph))
    .map((paragraph) => ({ page: 0, text: words(paragraph), whole: true, unproven: [] }));
}
