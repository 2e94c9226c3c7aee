import { createRequire } from 'node:module';
import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';
import { engines } from './engines.ts';
import { limits } from './limits.ts';
import { FileLines } from './lines.ts';
import { locate } from './locate.ts';
import { scanJson } from './scan-json.ts';
import { scanToml } from './scan-toml.ts';
import { scanYaml } from './scan-yaml.ts';
import { type FrontMatterKind, splitPage } from './split.ts';
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

const scanners = { yaml: scanYaml, toml: scanToml, json: scanJson };

/** Turns a block of front matter in a language into a value. */
export type ReadBlock = (block: string, language: string) => unknown;

/**
 * Reads the front matter of a page: YAML, TOML, JSON or none.
 * @throws PubdeckError `front-matter-syntax`, `front-matter-too-large`, `front-matter-code`, `front-matter-unclosed`.
 */
export function readFrontMatter(
  text: string,
  file: string,
  readBlock: ReadBlock = byGrayMatter,
): FrontMatter {
  if (text.length > limits.page) {
    throw new PubdeckError(
      'page-too-large',
      `The page has ${text.length} characters; pubdeck reads at most ${limits.page}.`,
      {
        at: { file },
      },
    );
  }
  const lines = new FileLines(file, text);
  const split = splitPage(text);
  const { block, kind } = split;
  if (kind === 'none')
    return { kind, root: { kind: 'map', entries: [], span: undefined }, lines, body: 0, problems: [] };
  if (split.unclosed) {
    const fence = kind === 'json' ? '}' : kind === 'toml' ? '+++' : '---';
    throw new PubdeckError(
      'front-matter-unclosed',
      `The front matter is opened but never closed by ${fence}.`,
      {
        at: lines.place({ start: block.start, end: block.start }),
        hint: `Write a line ${fence} after the last key.`,
      },
    );
  }
  if (block.end - block.start > limits.frontMatter) {
    throw new PubdeckError(
      'front-matter-too-large',
      `The front matter has ${block.end - block.start} characters; pubdeck reads at most ${limits.frontMatter}.`,
      {
        at: lines.place({ start: block.start, end: block.start }),
      },
    );
  }
  const language = split.language.toLowerCase() || kind;
  const parsed = parse(text.slice(block.start, block.end), language, readBlock, (cause) =>
    syntaxError(cause, kind, block, lines),
  );
  const scan = scanners[kind](text, block.start, block.end);
  if (scan?.tab !== undefined) {
    const { line, column } = lines.at(scan.tab);
    throw new PubdeckError('front-matter-syntax', 'This YAML cannot be read: a key is indented by a tab.', {
      at: { file, line, column, start: scan.tab, end: scan.tab },
      excerpt: lines.line(line).slice(0, 160),
      hint: 'YAML is indented by spaces, never tabs.',
    });
  }
  try {
    const { root, refused, duplicates } = locate(parsed, scan, text);
    if (root.kind !== 'map') {
      throw new PubdeckError('front-matter-not-a-map', 'The front matter holds no keys.', {
        at: lines.place({ start: block.start, end: block.start }),
        hint: 'Write `title: …` and the other fields, one a line.',
      });
    }
    const problems: Problem[] = [
      ...duplicates.map(({ key, span }) => ({
        code: 'duplicate-key',
        severity: 'warning' as const,
        message: `The key ${key} is written twice; the last one counts.`,
        at: lines.place(span),
        hint: 'Keep one of them. Hugo may refuse the page.',
      })),
      ...refused.map(({ key, span }) => ({
        code: 'refused-key',
        severity: 'warning' as const,
        message: `The key ${key} is not a field of a page and is not read.`,
        at: lines.place(span),
      })),
    ];
    return { kind, root, lines, body: split.body, problems };
  } catch (error) {
    if (error instanceof PubdeckError && error.at.file === undefined) {
      throw new PubdeckError(error.code, error.message, {
        at: lines.place({ start: block.start, end: block.start }),
        ...(error.hint === undefined ? {} : { hint: error.hint }),
      });
    }
    throw error;
  }
}

function parse(
  block: string,
  language: string,
  readBlock: ReadBlock,
  explain: (cause: unknown) => PubdeckError,
): unknown {
  try {
    return readBlock(block, language);
  } catch (cause) {
    throw cause instanceof PubdeckError && cause.code !== 'front-matter-code' ? cause : explain(cause);
  }
}

const require = createRequire(import.meta.url);

/** gray-matter chooses the engine; the fence handed to it is one that no text of the page can close. */
function byGrayMatter(block: string, language: string): unknown {
  const matter = require('gray-matter') as typeof import('gray-matter');
  const fence = '\u0000pubdeck\u0000';
  return matter(`${fence}\n${block}\n${fence}\n`, { language, delimiters: [fence, fence], engines }).data;
}
