import { PubdeckError } from '../problems/error.ts';
import type { Span } from '../text/rich-text.ts';
import { SyntaxFault } from './build.ts';
import { CodeRefused } from './engines.ts';
import type { FileLines } from './lines.ts';
import type { FrontMatterKind } from './split.ts';

/** A parser's complaint in words that help: file, line, column, the line itself and what to write instead. */
export function syntaxError(
  cause: unknown,
  kind: FrontMatterKind,
  block: Span,
  lines: FileLines,
): PubdeckError {
  if (cause instanceof CodeRefused || /gray-matter engine/.test(messageOf(cause))) {
    return new PubdeckError(
      'front-matter-code',
      'The front matter asks to be run as a program, or is in a language pubdeck does not read.',
      {
        at: lines.place({ start: block.start, end: block.start }),
        hint: 'Write it as YAML between lines of ---, TOML between +++, or JSON.',
        cause,
      },
    );
  }
  const fault = cause instanceof SyntaxFault ? cause.offset : block.start;
  const offset = Math.min(Math.max(fault, 0), lines.text.length);
  const { line, column } = lines.at(offset);
  const excerpt = lines.line(line).slice(0, 160);
  const reason =
    kind === 'yaml' && hasLooseColon(excerpt)
      ? 'a text without quotes holds a colon and a space'
      : reasonOf(cause);
  return new PubdeckError('front-matter-syntax', `This ${kind.toUpperCase()} cannot be read: ${reason}.`, {
    at: { file: lines.file, line, column, start: offset, end: offset },
    excerpt,
    hint: hintFor(kind, excerpt, lines, line),
    cause,
  });
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

function reasonOf(cause: unknown): string {
  if (cause instanceof RangeError) return 'it is nested too deep';
  return (messageOf(cause).split('\n')[0] ?? '').replace(/[.:\s]+$/, '');
}

function hintFor(kind: FrontMatterKind, excerpt: string, lines: FileLines, line: number): string {
  const text = `${excerpt}`;
  if (kind === 'json') return 'Look for a missing comma, quote or bracket on this line or the one before.';
  if (kind === 'toml')
    return 'In TOML each text stands in quotes: key = "value"; inside, write \\" for a quote and \\\\ for a backslash.';
  if (/\t/.test(text)) return 'YAML is indented by spaces, never tabs.';
  const pair = /^(\s*(?:- )?[\w-]+):\s+(.*)$/.exec(text);
  if (pair?.[1] && pair[2] && /:\s/.test(pair[2]) && !/^['"]/.test(pair[2]))
    return `Put the text in quotes: ${pair[1].trim()}: '${short(pair[2].replaceAll("'", "''"))}'`;
  if (pair?.[1] && /^[*&!%@`>|[{#]/.test(pair[2] ?? ''))
    return `A value that begins with ${pair[2]![0]} needs quotes: ${pair[1].trim()}: '${short(pair[2]!.replaceAll("'", "''"))}'`;
  if (/^\s+\S/.test(text) && /^\S/.test(lines.line(line + 1)))
    return 'Begin this key in the same column as the other keys.';
  return 'Give all keys the same indentation, close every quote, and put text that holds `: ` or begins with a special sign in quotes.';
}

/** `abstract: Aim: to see` */
const hasLooseColon = (line: string): boolean => /^\s*(?:- )?[\w-]+:\s+[^'"\s][^#]*:\s/.test(line);

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
