import { limits } from '../../front-matter/limits.ts';
import { languageOfText } from '../../text/language.ts';
import { toPlain } from '../../text/plain.ts';
import { type RichText, sliceRich } from '../../text/rich-text.ts';
import { findLabels } from '../../work/abstract-labels.ts';
import { mendCommands, mendCopied, mendSigns } from '../../work/copied-text.ts';
import type { Abstract, AbstractSource, BodyBlock, BodySection } from '../../work/model.ts';
import { isPlaceholder } from '../../work/placeholders.ts';
import { boldRich, joinParagraphs } from '../../work/rich-parts.ts';
import { stripEnds } from '../../work/strip.ts';
import type { PageBody } from './body.ts';
import { firstScalar, type Page } from './page.ts';

export interface FoundAbstract {
  readonly abstract: Abstract | undefined;
  /** The body without the sections that became the abstract. */
  readonly body: readonly BodySection[];
}

const headingForm =
  /^(?:\d+\.?\s*)?(?:the\s+)?(?:abstract|summary|executive summary|paper abstract|english abstract|zusammenfassung|kurzfassung|résumé|resumé|resume|resumen|resumo|riassunto|sommario|samenvatting|sammanfattning|tiivistelmä|摘要|中文摘要|概要|要旨|要約|抄録|초록|요약|аннотация)\s*[:.]?$/iu;

/** 'What it is about', in other words than abstract. */
const descriptionForm =
  /^(?:(?:publication|project|paper|article|short|brief)\s+)?(?:description|overview|descripción|beschreibung|descrição|描述|简介)$|^about(?:\s+(?:the|this)\s+(?:publication|paper|article|study))?$/iu;

/** A text that says of itself that no author wrote it. */
const machineMade = /\bAI[- ]generated\b|\bgenerated (?:by|with) (?:AI|ChatGPT|GPT-?\d)/i;

/** Letters below which a paragraph of the body is no prose; ideographs count threefold. */
const MIN_LETTERS = 20;

/**
 * Where the abstract is: the field, else a heading of the body that says so, else the body's own text. Never
 * a placeholder, the template's words, or what its author put into a comment.
 */
export function findAbstract(page: Page, body: PageBody, siteLanguage: string): FoundAbstract {
  const field = page.takeRich('abstract', { why: 'abstract', blocks: true });
  const entry = page.entry('abstract');
  if (field && entry) {
    if (isPlaceholder(field.value.text)) {
      page.note(entry, false, 'placeholder');
      page.info(
        'placeholder-abstract',
        `The abstract reads '${field.value.text.slice(0, 60)}'; that is no abstract.`,
        field.at,
      );
    } else if (isTooShort(field.value.text)) {
      page.note(entry, false, 'too short to be an abstract');
      page.info('short-abstract', `The abstract '${field.value.text}' is too short to be one.`, field.at);
    } else
      return {
        abstract: make(page, field.value, 'front matter', field.at, siteLanguage),
        body: body.sections,
      };
  }
  const fromBody = headed(body.sections) ?? leading(body.sections) ?? described(body.sections);
  if (fromBody && machineMade.test(fromBody.text.text)) {
    page.info(
      'generated-summary',
      'The summary in the body says that a machine made it; it is not taken for the abstract.',
      { file: page.file },
    );
    return { abstract: undefined, body: body.sections };
  }
  if (!fromBody) return { abstract: undefined, body: body.sections };
  const { text, source, rest } = fromBody;
  if (isPlaceholder(stripEnds(text).text.text) || weight(text.text) < 2 * MIN_LETTERS)
    return { abstract: undefined, body: body.sections };
  const first = text.origin[0];
  const last = text.origin.at(-1);
  const at =
    first && last ? page.spanPlace({ start: first.sourceStart, end: last.sourceEnd }) : { file: page.file };
  page.info(
    'abstract-in-body',
    `The front matter has no abstract; the ${source === 'body heading' ? 'section of the body that is headed so' : "body's text"} is taken for it.`,
    at,
  );
  return { abstract: make(page, text, source, at, siteLanguage), body: rest };
}

/** An abstract of text: ends stripped, language told, labels found. */
function make(
  page: Page,
  text: RichText,
  source: AbstractSource,
  at: Abstract['at'],
  siteLanguage: string,
): Abstract {
  const title = page.entry('title');
  const words = title === undefined ? '' : (firstScalar(title.value)?.text ?? '');
  const most = readableLength(text);
  if (text.text.length > most) page.warnTooLong('The abstract', text.text.length, most, at);
  const read = text.text.length > most ? sliceRich(text, 0, most) : text;
  const language = languageOfText(toPlain(read), siteLanguage);
  const clean = stripEnds(mendCommands(mendSigns(mendCopied(read, language, words.slice(0, limits.title)))));
  for (const { what, text: taken } of clean.stripped) {
    page.info(
      'abstract-stripped',
      `Taken off the abstract (${what}): ${taken.length > 80 ? `${taken.slice(0, 77)}…` : taken}`,
      at,
    );
  }
  return {
    text: clean.text,
    source,
    at,
    language: languageOfText(toPlain(clean.text), siteLanguage),
    labels: findLabels(clean.text),
    stripped: clean.stripped,
  };
}

/** How much of a text is read: what it costs to plan a talk grows with the square of its sentences. */
function readableLength({ text, marks }: RichText): number {
  const ends = [
    ...[...text.slice(0, limits.text).matchAll(/[.?!](?=\s)|[。！？]|\n/g)].map(({ index }) => index + 1),
    ...marks.filter(({ kind }) => kind === 'paragraph').map(({ start }) => start),
  ].sort((a, b) => a - b);
  return Math.min(ends[limits.sentences] ?? limits.text, limits.text);
}

/** Under 40 characters, 20 in Chinese and Japanese: a remark. (The corpus's manifest draws the line there too.) */
const isTooShort = (text: string): boolean =>
  text.length < (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(text) ? 20 : 40);

const weight = (text: string): number =>
  (text.match(/\p{L}/gu)?.length ?? 0) +
  2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);

type Found = { text: RichText; source: AbstractSource; rest: readonly BodySection[] };

/** The section headed 'Abstract' with those inside it; the headings inside become labels. */
function headed(sections: readonly BodySection[]): Found | undefined {
  const at = sections.findIndex(
    ({ heading }) => heading !== undefined && headingForm.test(heading.text.trim()),
  );
  if (at === -1) return headedByBold(sections);
  const own = sections[at]!;
  let end = at + 1;
  while (end < sections.length && sections[end]!.level > own.level) end += 1;
  const parts = sections.slice(at, end).flatMap((section, index) => {
    const label = index > 0 && section.heading ? [boldRich(section.heading)] : [];
    return [...label, ...texts(section.blocks)];
  });
  const text = joinParagraphs(parts);
  if (text.text.trim() === '') return undefined;
  return { text, source: 'body heading', rest: [...sections.slice(0, at), ...sections.slice(end)] };
}

/** `**Abstract**` as a paragraph of its own, or `**Abstract:** …` at the start of one. */
function headedByBold(sections: readonly BodySection[]): Found | undefined {
  for (const [index, section] of sections.entries()) {
    for (const [place, block] of section.blocks.entries()) {
      if (block.kind !== 'paragraph') continue;
      const mark = block.text.marks.find((one) => one.kind === 'strong' && one.start === 0);
      if (!mark || !headingForm.test(block.text.text.slice(0, mark.end).trim())) continue;
      const isAlone = mark.end >= block.text.text.length - 1;
      const taken = isAlone ? untilNextBold(section.blocks, place + 1) : place + 1;
      const text = joinParagraphs(texts(section.blocks.slice(isAlone ? place + 1 : place, taken)));
      const rest = {
        ...section,
        blocks: [...section.blocks.slice(0, place), ...section.blocks.slice(taken)],
      };
      if (text.text.trim() === '') return undefined;
      return {
        text,
        source: 'body heading',
        rest: [
          ...sections.slice(0, index),
          ...(rest.blocks.length > 0 ? [rest] : []),
          ...sections.slice(index + 1),
        ],
      };
    }
  }
  return undefined;
}

function untilNextBold(blocks: readonly BodyBlock[], from: number): number {
  let end = from;
  for (; end < blocks.length; end += 1) {
    const block = blocks[end]!;
    const mark =
      block.kind === 'paragraph'
        ? block.text.marks.find((one) => one.kind === 'strong' && one.start === 0)
        : undefined;
    if (mark && block.kind === 'paragraph' && mark.end >= block.text.text.length - 1) break;
  }
  return end;
}

/** The text before the first heading, where it reads like prose (not a list of links or a reference). */
function leading(sections: readonly BodySection[]): Found | undefined {
  const first = sections[0];
  if (!first || first.heading !== undefined) return undefined;
  const parts = texts(first.blocks).filter(isProse);
  const text = joinParagraphs(parts);
  if (text.text.trim() === '') return undefined;
  const blocks = first.blocks.filter((block) => !(block.kind === 'paragraph' && parts.includes(block.text)));
  return {
    text,
    source: 'body text',
    rest: [...(blocks.length > 0 ? [{ ...first, blocks }] : []), ...sections.slice(1)],
  };
}

/** The prose under a heading such as 'Description', where nothing stands before the first heading. */
function described(sections: readonly BodySection[]): Found | undefined {
  const at = sections.findIndex(
    ({ heading }) => heading !== undefined && descriptionForm.test(heading.text.trim()),
  );
  if (at === -1) return undefined;
  const text = joinParagraphs(texts(sections[at]!.blocks).filter(isProse));
  return text.text === ''
    ? undefined
    : { text, source: 'body text', rest: [...sections.slice(0, at), ...sections.slice(at + 1)] };
}

/** Sentences rather than links, a citation or a caption. */
function isProse(text: RichText): boolean {
  const linked = text.marks.reduce(
    (sum, mark) => sum + (mark.kind === 'link' ? mark.end - mark.start : 0),
    0,
  );
  if (linked > text.text.length * 0.5) return false;
  const letters = weight(text.text);
  return letters >= 200 || (letters >= MIN_LETTERS && /[.!?。！？…:;)]["”’)\]]*\s*$/u.test(text.text.trim()));
}

function texts(blocks: readonly BodyBlock[]): RichText[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'quote'
      ? [block.text]
      : block.kind === 'list'
        ? block.items
        : [],
  );
}
