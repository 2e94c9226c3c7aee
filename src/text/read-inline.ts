import { delimiterAt, pairEmphasis } from './emphasis.ts';
import { isSafeHref } from './html.ts';
import { tagAt } from './html-tags.ts';
import { mathAt } from './math.ts';
import { pairsOf } from './pairs.ts';
import type { RichText } from './rich-text.ts';
import { buildRich, type Token, type Wrap } from './rich-tokens.ts';
import {
  bareAddress,
  closingTicks,
  dashes,
  entity,
  linkStep,
  mathStep,
  type Step,
  space,
  text,
  textStep,
  tie,
  wrapOf,
} from './steps.ts';
import { texCommand } from './tex.ts';

export interface InlineOptions {
  /** Lines may be headings, list items and paragraphs (abstracts); else all is one line (titles). */
  readonly blocks?: boolean;
}

/** Texts longer than this are read as plain text beyond it; the longest real abstract has 8,000 characters. */
const MAX_TEXT = 200_000;

/**
 * Reads a text that may mix Markdown, HTML (also JATS), TeX and entities, as abstracts really do, into one
 * rich text. `origin` of the result points into `source`. Never throws.
 */
export function readInline(source: string, options: InlineOptions = {}): RichText {
  const head = source.slice(0, MAX_TEXT);
  const reader = new InlineReader(head, options.blocks === true);
  const tokens = reader.read(0, head.length, 0);
  if (source.length > MAX_TEXT)
    tokens.push({ kind: 'text', text: source.slice(MAX_TEXT), start: MAX_TEXT, end: source.length });
  return buildRich(tokens);
}

/** What a closing brace ends: formatting, a group that TeX only needs, or a brace of the text itself. */
type Brace = { readonly close: Wrap['kind'][] } | 'text';

class InlineReader {
  private readonly source: string;
  private readonly blocks: boolean;
  private readonly pairs: ReadonlyMap<number, number>;
  private braces: Brace[] = [];
  private quotes = 0;
  private headingEnd = -1;

  constructor(source: string, blocks: boolean) {
    this.source = source;
    this.blocks = blocks;
    this.pairs = pairsOf(source);
  }

  read(from: number, to: number, depth: number): Token[] {
    const tokens: Token[] = [];
    let at = from;
    let plainFrom = from;
    const flush = (end: number) => {
      if (end > plainFrom)
        tokens.push({ kind: 'text', text: this.source.slice(plainFrom, end), start: plainFrom, end });
    };
    while (at < to) {
      if (this.blocks && at === this.headingEnd) {
        flush(at);
        plainFrom = at;
        tokens.push({ kind: 'close', wrap: 'strong' }, { kind: 'break' });
        this.headingEnd = -1;
      }
      const step = this.step(at, from, to, depth);
      if (step === undefined) {
        at += 1;
        continue;
      }
      flush(at);
      tokens.push(...step.tokens);
      at = Math.max(step.end, at + 1);
      plainFrom = at;
    }
    flush(Math.max(to, plainFrom));
    return pairEmphasis(tokens);
  }

  /** What stands at `at`, when it is more than a plain character. */
  private step(at: number, from: number, to: number, depth: number): Step | undefined {
    const { source } = this;
    const char = source[at]!;
    switch (char) {
      case '\\':
        return this.backslash(at);
      case '$': {
        const math = mathAt(source, at);
        return math && mathStep(math, at);
      }
      case '`':
        return this.backtick(at);
      case "'":
        return this.quotes > 0 && source[at + 1] === "'" ? this.closeQuotes(at) : undefined;
      case '*':
      case '_':
      case '~': {
        if (char === '~' && source[at + 1] !== '~') return tie(source, at);
        const delimiter = delimiterAt(source, at, from, to);
        return { tokens: [delimiter], end: at + delimiter.count };
      }
      case '<':
        return this.lessThan(at, to);
      case '&':
        return entity(source, at);
      case '[':
      case '!':
        return this.bracket(at, to, depth);
      case '{':
      case '}':
        return this.brace(at);
      case '-':
        return dashes(source, at);
      case 'h':
        return bareAddress(source, at, to);
      case '\n':
        return this.blocks ? this.newLine(at, to) : undefined;
      case 'ﬀ':
      case 'ﬁ':
      case 'ﬂ':
      case 'ﬃ':
      case 'ﬄ':
      case 'ﬅ':
      case 'ﬆ':
        // One sign for two or three letters, as PDFs hold them.
        return textStep(char.normalize('NFKC'), at, at + 1);
      case '\u200B':
      case '\u00AD':
      case '\uFEFF':
      case '\u2060':
        return { tokens: [], end: at + 1 };
      default:
        return at === 0 && this.blocks
          ? this.lineStart(at, to)
          : /[\p{Cc}]/u.test(char) && !/\s/.test(char)
            ? { tokens: [], end: at + 1 }
            : undefined;
    }
  }

  private backslash(at: number): Step | undefined {
    const { source } = this;
    const math = mathAt(source, at);
    if (math) return mathStep(math, at);
    const command = texCommand(source, at);
    if (command?.kind === 'text') return textStep(command.text, at, command.end);
    if (command?.kind === 'wrap') {
      const brace = command.end - 1;
      const close = this.pairs.get(brace);
      if (close === undefined) return { tokens: [], end: command.end };
      if (command.wrap === 'drop') return { tokens: [], end: close + 1 };
      this.braces.push({ close: command.wrap === 'plain' ? [] : [command.wrap] });
      return {
        tokens: command.wrap === 'plain' ? [] : [{ kind: 'open', wrap: wrapOf(command.wrap) }],
        end: command.end,
      };
    }
    if (command?.kind === 'switch') {
      const group = this.braces.at(-1);
      if (group === undefined || group === 'text') return { tokens: [], end: command.end };
      if (command.wrap === 'plain') return { tokens: [], end: command.end };
      group.close.push(command.wrap);
      return { tokens: [{ kind: 'open', wrap: wrapOf(command.wrap) }], end: command.end };
    }
    const next = source[at + 1] ?? '';
    // An importer that lost its braces: '\\textitSclerotinia'.
    const glued = /^\\(?:textit|textbf|textsc|textrm|texttt|textsf|emph|mathrm|mathbf|mathit)(?=\p{L})/u.exec(
      source.slice(at, at + 12),
    );
    if (glued) return { tokens: [], end: at + glued[0].length };
    // Text from JSON or BibTeX with its line breaks still spelt out.
    if (next === 'n' && /^(?:\s|[\p{Lu}•]|\\n|$)/u.test(source.slice(at + 2, at + 4)))
      return { tokens: [this.blocks ? { kind: 'break' } : space(at)], end: at + 2 };
    if (next === '\\') {
      const escaped = source[at + 2] ?? '';
      if (/[%&_#{}$*]/.test(escaped)) return textStep(escaped, at, at + 3);
      if (/\s/.test(escaped) || escaped === '') return { tokens: [space(at)], end: at + 2 };
      return textStep('\\', at, at + 2);
    }
    if (/[,;:! ]/.test(next) && next !== '' && (next === ' ' || /\w/.test(source[at - 1] ?? '')))
      return { tokens: [space(at)], end: at + 2 };
    return /[!-/:-@[-`{-~]/.test(next) && next !== '' ? textStep(next, at, at + 2) : undefined;
  }

  private backtick(at: number): Step | undefined {
    const { source } = this;
    const count = /^`+/.exec(source.slice(at, at + 40))![0].length;
    const rest = source.slice(at + count, at + count + 2000);
    const codeEnd = closingTicks(rest, count);
    if (count === 2) {
      const close = rest.indexOf("''");
      if (close !== -1 && (codeEnd === -1 || close < codeEnd)) {
        this.quotes += 1;
        return textStep('“', at, at + 2);
      }
    }
    if (count === 1) {
      const tex = /^[^`'\n]{1,120}'(?!['\p{L}])/u.exec(rest);
      if (tex && (codeEnd === -1 || tex[0].length <= codeEnd)) {
        const end = at + tex[0].length;
        return {
          tokens: [text('‘', at, at + 1), ...this.read(at + 1, end, 8), text('’', end, end + 1)],
          end: end + 1,
        };
      }
    }
    if (codeEnd === -1) return textStep(count === 1 ? '‘' : source.slice(at, at + count), at, at + count);
    const code = rest.slice(0, codeEnd).replace(/\s+/g, ' ');
    const trimmed = /^ .*\S.* $/.test(code) ? code.slice(1, -1) : code;
    const end = at + count + codeEnd + count;
    return trimmed.trim() === ''
      ? { tokens: [], end }
      : { tokens: [{ kind: 'code', text: trimmed, start: at, end }], end };
  }

  private closeQuotes(at: number): Step {
    this.quotes -= 1;
    return textStep('”', at, at + 2);
  }

  private lessThan(at: number, to: number): Step | undefined {
    const { source } = this;
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 4);
      return { tokens: [], end: end === -1 ? to : end + 3 };
    }
    const auto = /^<(https?:\/\/[^\s<>]{1,800}|mailto:[^\s<>]{1,200})>/.exec(source.slice(at, at + 820));
    if (auto)
      return linkStep(auto[1]!, [text(auto[1]!, at + 1, at + 1 + auto[1]!.length)], at + auto[0].length);
    const tag = tagAt(source, at);
    if (!tag) return undefined;
    const { meaning, closing, end, name } = tag;
    if (meaning.does === 'wrap')
      return {
        tokens: [
          closing ? { kind: 'close', wrap: meaning.wrap } : { kind: 'open', wrap: wrapOf(meaning.wrap) },
        ],
        end,
      };
    if (meaning.does === 'link') {
      if (closing) return { tokens: [{ kind: 'close', wrap: 'link' }], end };
      return {
        tokens:
          meaning.href !== '' && isSafeHref(meaning.href)
            ? [{ kind: 'open', wrap: { kind: 'link', href: meaning.href } }]
            : [],
        end,
      };
    }
    if (meaning.does === 'break') {
      const bold: Token[] = meaning.heading
        ? [closing ? { kind: 'close', wrap: 'strong' } : { kind: 'open', wrap: { kind: 'strong' } }]
        : [];
      return { tokens: closing ? [...bold, { kind: 'break' }] : [{ kind: 'break' }, ...bold], end };
    }
    if (meaning.does === 'drop' && !closing) {
      const close = source.toLowerCase().indexOf(`</${name}`, end);
      const after = close === -1 ? -1 : source.indexOf('>', close);
      return { tokens: [], end: after === -1 ? end : after + 1 };
    }
    if (meaning.does !== 'line') return { tokens: [], end };
    // Two line breaks in a row make a paragraph.
    const more = /^(?:\s*<br\s*\/?>)+/i.exec(source.slice(end, end + 200));
    return { tokens: [more ? { kind: 'break' } : space(at)], end: end + (more?.[0].length ?? 0) };
  }

  /** `[text](address)`; pictures are left out. */
  private bracket(at: number, to: number, depth: number): Step | undefined {
    const { source } = this;
    const isImage = source[at] === '!';
    const open = isImage ? at + 1 : at;
    if (source[open] !== '[' || depth > 6) return undefined;
    const close = this.pairs.get(open);
    if (close === undefined || close >= to || source[close + 1] !== '(') return undefined;
    const rest = source.slice(close + 1, close + 1200);
    const target =
      /^\(\s*(?:<([^<>\n]*)>|((?:[^\s()<>]|\([^\s()]*\))+)|)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/.exec(rest);
    const shortcode = target ? null : /^\(\s*\{\{[<%][^\n]{0,300}?[%>]\}\}[^()\s]*\s*\)/.exec(rest);
    const found = target ?? shortcode;
    if (!found) return undefined;
    const end = close + 1 + found[0].length;
    if (isImage) return { tokens: [], end };
    // '[Ca(2+)](i)': an ion and where it is, no link to a page called 'i'.
    if (!isImage && /^\(\w{1,3}\)$/.test(found[0])) return undefined;
    const inner = this.read(open + 1, close, depth + 1);
    const href = target?.[1] ?? target?.[2] ?? '';
    return href === '' || !isSafeHref(href)
      ? { tokens: inner, end }
      : linkStep(href.replace(/\\([_*()~])/g, '$1'), inner, end);
  }

  private brace(at: number): Step | undefined {
    const { source } = this;
    if (source[at] === '}') {
      const open = this.braces.pop();
      if (open === undefined || open === 'text') return undefined;
      return { tokens: open.close.reverse().map((wrap) => ({ kind: 'close', wrap })), end: at + 1 };
    }
    const shortcode = /^\{\{[<%][^\n]{0,500}?[%>]\}\}/.exec(source.slice(at, at + 520));
    if (shortcode) return { tokens: [], end: at + shortcode[0].length };
    const close = this.pairs.get(at);
    if (close === undefined) return undefined;
    // Braces that BibTeX needs to keep capitals; a set such as {0, 1} keeps its own.
    const inner = source.slice(at + 1, Math.min(close, at + 300));
    const isGroup = close - at < 300 && /^[\p{L}\p{N}\\$][^{},;|]*$/u.test(inner) && !/^\d+$/.test(inner);
    this.braces.push(isGroup ? { close: [] } : 'text');
    return isGroup ? { tokens: [], end: at + 1 } : undefined;
  }

  private newLine(at: number, to: number): Step | undefined {
    const blank = /^\n(?:[ \t]*\r?\n)+/.exec(this.source.slice(at, Math.min(at + 400, to)))?.[0];
    const start = at + (blank ?? '\n').length;
    const line = this.lineStart(start, to);
    if (line) return line;
    return blank === undefined ? undefined : { tokens: [{ kind: 'break' }], end: start };
  }

  /** Headings, list items, quotes and rules at the start of a line. */
  private lineStart(at: number, to: number): Step | undefined {
    const found =
      /^[ \t]{0,12}(?:(#{1,6})[ \t]+|[-*+•][ \t]+|>[ \t]?|(?:[-*_][ \t]*){3,}(?=\r?\n|$)|={3,}[ \t]*(?=\r?\n|$)|(?=\d{1,2}[.)][ \t]))/.exec(
        this.source.slice(at, Math.min(at + 80, to)),
      );
    if (!found || (found[0] === '' && at === 0)) return undefined;
    const tokens: Token[] = [{ kind: 'break' }];
    const end = at + found[0].length;
    if (found[1]) {
      const stop = this.source.indexOf('\n', end);
      this.headingEnd = stop === -1 || stop > to ? to : stop;
      tokens.push({ kind: 'open', wrap: { kind: 'strong' } });
    }
    return { tokens, end };
  }
}
