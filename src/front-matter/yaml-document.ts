import { type Document, type ParsedNode, parseDocument, type YAMLError } from 'yaml';
import { SyntaxFault } from './build.ts';
import { limits } from './limits.ts';

/** A YAML document, and the way from its offsets to those of the file. */
export interface LenientYaml {
  readonly document: Document.Parsed<ParsedNode, false>;
  /** The text that was parsed. */
  readonly text: string;
  /** Offset in the file of an offset in `text`. */
  readonly offset: (at: number) => number;
  /** Offset behind the colon of a key that ends at `at`, spaces and properties skipped: where its value would begin. */
  readonly afterColon: (at: number) => number;
}

/** Deeper than any key of a page. */
const deep = ' '.repeat(2 * limits.nesting);

/** Characters parsed again for the sake of such lines: a hundred times for a usual page, five times for the longest. */
const MAX_PARSED_AGAIN = 300_000;

/**
 * Parses YAML as leniently as Hugo does: the lines of a quoted text, and of a list in brackets, may begin in any
 * column. The specification wants them indented, and so does the parser: where it stops for that, they are.
 * @throws SyntaxFault
 */
export function readLeniently(block: string, shift: number): LenientYaml {
  const odd = unprintable.exec(block);
  if (odd) throw new SyntaxFault('it holds a character that cannot be printed', odd.index + shift);
  const indented = new Set<number>();
  for (let mends = 0; ; mends += 1) {
    const { text, offset } = indentLines(
      block,
      [...indented].sort((a, b) => a - b),
      shift,
    );
    const document = parse(text);
    const fault = document.errors[0] ?? document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED');
    if (fault === undefined) return { document, text, offset, afterColon: (at) => afterColon(text, at) };
    const before = indented.size;
    if (mends * block.length <= MAX_PARSED_AGAIN)
      for (const line of linesToIndent(fault, text)) indented.add(offset(line) - shift);
    if (indented.size === before) throw faultOf(fault, text, offset);
  }
}

const parse = (text: string) =>
  parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    strict: false,
    prettyErrors: false,
    // 'silent' would hide that a second document follows.
    logLevel: 'error',
  }) as Document.Parsed<ParsedNode, false>;

/** Characters that YAML forbids in a file. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const missingQuote = /^Missing closing (['"])quote/;

/** Starts of the lines, from a fault on, that belong to a quoted text or a list in brackets. */
function linesToIndent({ code, message, pos }: YAMLError, text: string): number[] {
  const quote = code === 'MISSING_CHAR' ? missingQuote.exec(message) : null;
  const bracket = code === 'BAD_INDENT' ? /sufficiently indented and end with a (.)/.exec(message) : null;
  const close = (quote ?? bracket)?.[1];
  if (close === undefined) return [];
  const lines: number[] = [];
  for (let at = text.indexOf('\n', Math.max(pos[0] - 1, 0)); at !== -1; at = text.indexOf('\n', at + 1)) {
    const next = text.indexOf('\n', at + 1);
    const line = text.slice(at + 1, next === -1 ? text.length : next);
    if (line.trim() !== '' && !line.startsWith(deep)) lines.push(at + 1);
    if (line.includes(close)) return lines;
  }
  return [];
}

function indentLines(block: string, starts: readonly number[], shift: number) {
  if (starts.length === 0) return { text: block, offset: (at: number) => at + shift };
  const parts = starts.map((start, index) => block.slice(index === 0 ? 0 : starts[index - 1], start));
  const text = [...parts, block.slice(starts.at(-1))].join(deep);
  const offset = (at: number) => {
    let added = 0;
    for (const start of starts) {
      if (start + added >= at) break;
      added += Math.min(deep.length, at - start - added);
    }
    return at - added + shift;
  };
  return { text, offset };
}

function faultOf(fault: YAMLError, text: string, offset: (at: number) => number): SyntaxFault {
  const reason = reasons.find(([form]) => form.test(fault.message))?.[1] ?? fault.message;
  const at = Math.min(fault.pos[0], text.length);
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (fault.code === 'TAB_AS_INDENT' && /^\s*\t/.test(text.slice(lineStart)))
    return new SyntaxFault('a key is indented by a tab', offset(lineStart), fault);
  // The parser points behind the key before: the one that is out of line follows.
  const skipped = sameColumn.test(fault.message) ? blankLines(text, at) : 0;
  return new SyntaxFault(reason, offset(at + skipped), fault);
}

const sameColumn = /^All \w+ items must start at the same column/;

/** The parser's commonest words in plainer ones. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [missingQuote, 'a closing quote is missing'],
  [sameColumn, 'this does not begin in the same column as its neighbours'],
  [/^Nested mappings are not allowed/, 'a second key and colon stand on one line'],
  [/^Implicit keys need to be on a single line/, 'a key and its colon stand on different lines'],
  [/^Implicit map keys need to be followed/, 'a key has no colon and no value'],
  [/^Unexpected scalar at node end/, 'this text belongs to nothing before it'],
  [/^Source contains multiple documents/, 'a second document follows'],
];

function blankLines(text: string, at: number): number {
  const blank = /(?:\s|#[^\n]*)*/y;
  blank.lastIndex = at;
  return blank.exec(text)?.[0].length ?? 0;
}

function afterColon(text: string, at: number): number {
  const found = /[ \t]*:[ \t]*(?:[&!][^\s,[\]{}]*[ \t]+)*/y;
  found.lastIndex = at;
  return at + (found.exec(text)?.[0].length ?? 0);
}
