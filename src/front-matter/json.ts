import { createRequire } from 'node:module';
import type { Node, ParseError } from 'jsonc-parser';
import { type Parsed, SyntaxFault, TreeBuilder } from './build.ts';
import type { FieldNode } from './tree.ts';

const require = createRequire(import.meta.url);

/** Reads JSON, values and places in one pass. Strict: no comments, no trailing commas. */
export function parseJson(block: string, shift: number): Parsed {
  // Few pages are JSON; its reader is loaded for those only.
  const { parseTree, printParseErrorCode } = require('jsonc-parser') as typeof import('jsonc-parser');
  const errors: ParseError[] = [];
  const root = parseTree(block, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const reason = reasons[error ? printParseErrorCode(error.error) : ''] ?? 'it is not JSON';
    throw new SyntaxFault(reason, (error?.offset ?? 0) + shift);
  }
  const builder = new TreeBuilder();
  return builder.parsed(new JsonTree(block, shift, builder).node(root, 0));
}

const reasons: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word is not in quotes',
  InvalidNumberFormat: 'a number is incomplete',
  PropertyNameExpected: 'a key in double quotes is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing after the key',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'something follows the closing brace',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'a closing quote is missing',
  UnexpectedEndOfNumber: 'a number is incomplete',
  InvalidUnicode: 'a \\u escape needs four hexadecimal digits',
  InvalidEscapeCharacter: 'a backslash escape is not known',
  InvalidCharacter: 'a text holds a control character',
};

class JsonTree {
  private readonly block: string;
  private readonly shift: number;
  private readonly builder: TreeBuilder;

  constructor(block: string, shift: number, builder: TreeBuilder) {
    this.block = block;
    this.shift = shift;
    this.builder = builder;
  }

  node(node: Node, depth: number): FieldNode {
    this.builder.count(depth);
    const span = this.span(node);
    if (node.type === 'array')
      return { kind: 'list', span, items: (node.children ?? []).map((item) => this.node(item, depth + 1)) };
    if (node.type === 'object') {
      const entries = (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
        key && value
          ? [
              {
                key: String(key.value),
                keySpan: this.span(key),
                value: (below: number) => this.node(value, below),
              },
            ]
          : [],
      );
      return { kind: 'map', span, entries: this.builder.entries(entries, depth) };
    }
    const written = this.block.slice(node.offset, node.offset + node.length);
    if (node.type === 'string') return { kind: 'scalar', type: 'string', text: String(node.value), span };
    if (node.type === 'null') return { kind: 'scalar', type: 'null', text: '', span };
    return { kind: 'scalar', type: node.type === 'number' ? 'number' : 'boolean', text: written, span };
  }

  private span({ offset, length }: Node) {
    return { start: offset + this.shift, end: offset + length + this.shift };
  }
}
