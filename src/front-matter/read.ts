import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';
import { type Parsed, SyntaxFault } from './build.ts';
import { CodeRefused, type ReadBlock, readByGrayMatter } from './engines.ts';
import { limits } from './limits.ts';
import { FileLines } from './lines.ts';
import { type FrontMatterKind, type SplitPage, splitPage } from './split.ts';
import { syntaxError } from './syntax-error.ts';
import type { MapNode } from './tree.ts';

export interface FrontMatter {
  readonly kind: FrontMatterKind;
  readonly root: MapNode;
  readonly lines: FileLines;
  /** Offset at which the body begins. */
  readonly body: number;
  readonly problems: readonly Problem[];
}

const noKeys: MapNode = { kind: 'map', entries: [], span: undefined };

/**
 * Reads the front matter of a page: YAML, TOML, JSON or none.
 * @throws PubdeckError `front-matter-syntax`, `front-matter-too-large`, `front-matter-code`, `front-matter-unclosed`,
 * `front-matter-not-a-map`, `page-too-large`.
 */
export function readFrontMatter(
  text: string,
  file: string,
  readBlock: ReadBlock = readByGrayMatter,
): FrontMatter {
  if (text.length > limits.page) {
    throw new PubdeckError(
      'page-too-large',
      `The page has ${text.length} characters; pubdeck reads at most ${limits.page}.`,
      { at: { file } },
    );
  }
  const lines = new FileLines(file, text);
  const split = splitPage(text);
  const { kind } = split;
  if (kind === 'none') return { kind, root: noKeys, lines, body: 0, problems: [] };
  refuseUnreadable(split, lines);
  const parsed = parse(split, lines, readBlock);
  const root = parsed?.root ?? noKeys;
  if (root.kind !== 'map') {
    throw new PubdeckError('front-matter-not-a-map', 'The front matter holds no keys.', {
      at: startOf(split, lines),
      hint: 'Write `title: …` and the other fields, one a line.',
    });
  }
  return { kind, root, lines, body: split.body, problems: parsed ? problemsOf(parsed, lines) : [] };
}

const startOf = ({ block }: SplitPage, lines: FileLines) =>
  lines.place({ start: block.start, end: block.start });

function refuseUnreadable(split: SplitPage, lines: FileLines): void {
  const length = split.block.end - split.block.start;
  if (split.unclosed) {
    const fence = split.kind === 'json' ? '}' : split.kind === 'toml' ? '+++' : '---';
    throw new PubdeckError(
      'front-matter-unclosed',
      `The front matter is opened but never closed by ${fence}.`,
      { at: startOf(split, lines), hint: `Write a line ${fence} after the last key.` },
    );
  }
  if (length > limits.frontMatter) {
    throw new PubdeckError(
      'front-matter-too-large',
      `The front matter has ${length} characters; pubdeck reads at most ${limits.frontMatter}.`,
      { at: startOf(split, lines) },
    );
  }
}

function parse(split: SplitPage, lines: FileLines, readBlock: ReadBlock): Parsed | undefined {
  const { block, kind } = split;
  const language = split.language.toLowerCase() || kind;
  try {
    return readBlock(lines.text.slice(block.start, block.end), language, block.start);
  } catch (cause) {
    if (isAboutPage(cause)) throw syntaxError(cause, kind, block, lines);
    if (!(cause instanceof PubdeckError)) throw cause;
    throw new PubdeckError(cause.code, cause.message, {
      at: startOf(split, lines),
      ...(cause.hint === undefined ? {} : { hint: cause.hint }),
    });
  }
}

/** A parser's complaint, and no mistake of ours. */
const isAboutPage = (cause: unknown): boolean =>
  cause instanceof SyntaxFault ||
  cause instanceof RangeError ||
  cause instanceof CodeRefused ||
  (cause instanceof Error && /gray-matter engine/.test(cause.message));

function problemsOf({ duplicates, refused }: Parsed, lines: FileLines): Problem[] {
  return [
    ...duplicates.map(({ key, span }) => ({
      code: 'duplicate-key' as const,
      severity: 'warning' as const,
      message: `The key ${key} is written twice; the last one counts.`,
      at: lines.place(span),
      hint: 'Keep one of them. Hugo may refuse the page.',
    })),
    ...refused.map(({ key, span }) => ({
      code: 'refused-key' as const,
      severity: 'warning' as const,
      message: `The key ${key} is not a field of a page and is not read.`,
      at: lines.place(span),
    })),
  ];
}
