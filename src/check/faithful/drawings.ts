import { layoutsOf } from '../../layouts/index.ts';
import { type ComparedToken, comparedTokens, numberWords } from '../../text/compared-tokens.ts';
import { rowOf, type TextUnit } from '../units.ts';
import { guardOf } from './guards.ts';
import type { JudgedUnit } from './judged-unit.ts';
import type { Contradiction } from './judgement.ts';
import type { PageDrawing } from './page-drawings.ts';

/** Lists and tables of drawn slides, held against the drawings that the text of the page supports. */
export interface JudgedDrawings {
  /** Lines that stand so in a drawing of the page: nothing more needs to be asked about them. */
  readonly proven: ReadonlySet<TextUnit>;
  /** Lines that differ from such a drawing by a number, a sign or a negation. */
  readonly judged: readonly JudgedUnit[];
}

export function judgeDrawings(units: readonly TextUnit[], drawings: readonly PageDrawing[]): JudgedDrawings {
  const proven = new Set<TextUnit>();
  const judged: JudgedUnit[] = [];
  for (const { layout, lines } of drawnSlides(units)) {
    const known = drawings.filter((drawing) => drawing.layout === layout).map(compared);
    const whole = known.find((drawing) => lines.every(({ key }) => drawing.some((line) => line.key === key)));
    if (whole !== undefined) for (const line of lines) for (const unit of line.units) proven.add(unit);
    else if (!isToldAbove(lines, units))
      judged.push(...lines.flatMap((line, index) => differenceOf(line, index, lines, known)));
  }
  return { proven, judged };
}

/** One number alone, as the headline or the notes of its slide have it: no other drawing of the page is meant. */
function isToldAbove(lines: readonly SlideLine[], units: readonly TextUnit[]): boolean {
  const [line] = lines;
  if (line === undefined || lines.length > 1 || line.sign !== '') return false;
  const numbers = line.tokens.filter(isNumber).map(valueKey);
  const slide = line.units[0]?.slide;
  const told = new Set(
    units
      .filter((unit) => unit.slide === slide && unit.kind !== 'item' && unit.kind !== 'cell')
      .flatMap(({ text }) => comparedTokens(text).filter(isNumber).map(valueKey)),
  );
  return numbers.length > 0 && numbers.every((number) => told.has(number));
}

interface Line {
  readonly tokens: readonly ComparedToken[];
  /** Words, numbers and arrow of the line. */
  readonly key: string;
  /** The words that neither count nor deny. */
  readonly frame: string;
  readonly sign: string;
}

interface SlideLine extends Line {
  readonly units: readonly TextUnit[];
}

const lineOf = (text: string): Line => {
  const tokens = comparedTokens(text);
  const sign = /^\s*([↑↓])/u.exec(text)?.[1] ?? '';
  return {
    tokens,
    sign,
    key: [sign, ...tokens.map(valueKey)].join(' '),
    frame: tokens
      .filter((token) => !isNumber(token) && guardOf(token.key) !== 'negation')
      .map(({ key }) => key)
      .join(' '),
  };
};

const compared = ({ lines }: PageDrawing): readonly Line[] => lines.map(lineOf);

/** The lines of each slide whose list or table is drawn; a row of a table is one line. */
function drawnSlides(
  units: readonly TextUnit[],
): { readonly layout: string; readonly lines: readonly SlideLine[] }[] {
  const slides = new Map<number, Map<number, TextUnit[]>>();
  for (const unit of units) {
    if ((unit.kind !== 'item' && unit.kind !== 'cell') || drawnLayout(unit) === undefined) continue;
    const lines = slides.get(unit.slide) ?? new Map<number, TextUnit[]>();
    const row = rowOf(unit);
    slides.set(unit.slide, lines.set(row, [...(lines.get(row) ?? []), unit]));
  }
  return [...slides.values()].map((lines) => {
    const rows = [...lines.values()];
    return {
      layout: drawnLayout(rows[0]![0]!)!,
      lines: rows
        .map((row) => ({ ...lineOf(row.map(({ text }) => text).join(' | ')), units: row }))
        .filter(({ tokens }) => tokens.length > 0),
    };
  });
}

/** The layout of a slide, where a drawing of the page can be set in it. */
const drawnLayout = ({ layout }: TextUnit): string | undefined =>
  layoutsOf(layout.split(' ')).find((each) => each.draw !== undefined && each.plan !== undefined)?.name;

/** What a line says otherwise than the same line of the page's drawing: another number, arrow or negation. */
function differenceOf(
  line: SlideLine,
  index: number,
  lines: readonly Line[],
  known: readonly (readonly Line[])[],
): JudgedUnit[] {
  // The same words in the same places but for numbers: without words nothing tells which drawing is meant.
  const same = known.filter(
    (drawing) =>
      drawing.length === lines.length &&
      drawing.every(({ frame }, place) => frame === lines[place]!.frame) &&
      drawing.some(({ frame }) => frame !== ''),
  );
  if (same.length === 0 || same.some((drawing) => drawing[index]!.key === line.key)) return [];
  const contradictions = contradictionsOf(line, same[0]![index]!);
  const [unit] = line.units.filter(({ text }) => comparedTokens(text).length > 0).slice(-1);
  if (contradictions.length === 0 || unit === undefined) return [];
  const text = line.units.map((one) => one.text).join(' ');
  return [{ unit, judgements: [{ text, support: { by: 'own words' }, contradictions }] }];
}

function contradictionsOf(line: Line, page: Line): Contradiction[] {
  const found: Contradiction[] = [];
  if (line.sign !== page.sign && line.sign !== '' && page.sign !== '')
    found.push({ kind: 'direction-differs', said: line.sign, page: page.sign });
  const [mine, theirs] = [line, page].map(({ tokens }) => tokens.filter(isNumber)) as [
    ComparedToken[],
    ComparedToken[],
  ];
  const at = mine.findIndex((token, place) => theirs[place] && valueKey(token) !== valueKey(theirs[place]));
  if (at >= 0) found.push({ kind: 'number-differs', said: mine[at]!.text, page: theirs[at]!.text });
  const [said, written] = [line, page].map(({ tokens }) =>
    tokens.filter(({ key }) => guardOf(key) === 'negation'),
  ) as [ComparedToken[], ComparedToken[]];
  if (said.length > written.length) found.push({ kind: 'negation-added', said: said[0]!.text, page: '' });
  if (said.length < written.length) found.push({ kind: 'negation-lost', said: '', page: written[0]!.text });
  return found;
}

const isNumber = ({ kind, key }: ComparedToken): boolean => kind === 'number' || numberWords.has(key);
const valueKey = ({ key }: ComparedToken): string => numberWords.get(key) ?? key;
