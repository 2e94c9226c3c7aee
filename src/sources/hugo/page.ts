import { alignScalar } from '../../front-matter/align.ts';
import { limits } from '../../front-matter/limits.ts';
import type { FrontMatter } from '../../front-matter/read.ts';
import {
  type FieldEntry,
  type FieldNode,
  isEmptyNode,
  type MapNode,
  type ScalarNode,
} from '../../front-matter/tree.ts';
import type { ProblemCode } from '../../problems/codes.ts';
import type { Place, Problem, Severity } from '../../problems/problem.ts';
import { filesBeside } from '../../site/site.ts';
import { readText, type SourceText } from '../../text/read-text.ts';
import { plainOrder, type RichText, type Span } from '../../text/rich-text.ts';
import type { Located } from '../../work/model.ts';
import type { FieldUse } from '../../work/reading.ts';
import { withoutData } from './data-url.ts';

/**
 * The front matter while a publication is read: hands out fields, and keeps account of which were used and
 * why the others were not.
 */
export class Page {
  readonly front: FrontMatter;
  readonly file: string;
  readonly text: string;
  readonly problems: Problem[];
  private readonly uses = new Map<FieldEntry, { used: boolean; why: string }>();

  private besideKept: readonly string[] | undefined;

  constructor(front: FrontMatter) {
    this.front = front;
    this.file = front.lines.file;
    this.text = front.lines.text;
    this.problems = [...front.problems];
  }

  /** Names of the files in the page's folder, sorted. */
  get beside(): readonly string[] {
    this.besideKept ??= filesBeside(this.file);
    return this.besideKept;
  }

  /** The last field of that name (letter case does not matter, as in Hugo), also `params.name`. */
  entry(key: string, map: MapNode = this.front.root): FieldEntry | undefined {
    const wanted = key.toLowerCase();
    const found = map.entries.findLast((entry) => entry.key.toLowerCase() === wanted);
    if (found || map !== this.front.root) return found;
    const params = map.entries.findLast((entry) => entry.key.toLowerCase() === 'params')?.value;
    return params?.kind === 'map'
      ? params.entries.findLast((entry) => entry.key.toLowerCase() === wanted)
      : undefined;
  }

  /** A field that says something; noted as used for `why`. Empty ones are noted as such. */
  take(key: string, why: string = key): FieldEntry | undefined {
    const entry = this.entry(key);
    if (!entry) return undefined;
    if (isEmptyNode(entry.value)) {
      this.note(entry, false, 'empty');
      return undefined;
    }
    this.note(entry, true, why);
    return entry;
  }

  note(entry: FieldEntry, used: boolean, why: string): void {
    this.uses.set(entry, { used, why });
  }

  /** The text of a field that holds one, or a list of one; no Markdown is read in it. */
  takeString(key: string, why?: string): { value: string; at: Place; key: string } | undefined {
    const entry = this.take(key, why);
    if (!entry) return undefined;
    const node = firstScalar(entry.value);
    const value = node?.text.trim() ?? '';
    if (!node || value === '') {
      this.note(entry, false, 'not a text');
      this.warn('field-not-text', `${key} should be a text.`, this.place(entry));
      return undefined;
    }
    return { value, at: this.place(entry), key: entry.key };
  }

  takeRich(
    key: string,
    options: { why?: string; blocks?: boolean; most?: number } = {},
  ): Located<RichText> | undefined {
    const entry = this.take(key, options.why);
    if (!entry) return undefined;
    const node = firstScalar(entry.value);
    if (!node) {
      this.note(entry, false, 'not a text');
      this.warn('field-not-text', `${key} should be a text.`, this.place(entry));
      return undefined;
    }
    const { most = limits.text } = options;
    if (node.text.length > most) this.warnTooLong(key, node.text.length, most, this.place(entry));
    const value = this.rich(node, { blocks: options.blocks === true, most });
    if (value.text === '') {
      this.note(entry, false, 'empty');
      return undefined;
    }
    return { value, at: this.place(entry), key: entry.key };
  }

  takeFlag(key: string, why?: string): boolean | undefined {
    const entry = this.take(key, why);
    const text = entry?.value.kind === 'scalar' ? entry.value.text.toLowerCase() : '';
    return /^(true|yes|on|1)$/.test(text) ? true : /^(false|no|off|0)$/.test(text) ? false : undefined;
  }

  /** Texts of a field: a list of them (also nested), or one alone. */
  takeList(key: string, why?: string): { node: ScalarNode; value: string; at: Place }[] {
    const entry = this.take(key, why);
    return entry
      ? scalars(entry.value).map((node) => ({
          node,
          value: node.text.trim(),
          at: this.nodePlace(node, entry),
        }))
      : [];
  }

  source(node: ScalarNode, most: number = limits.text): SourceText {
    const text = withoutData(node.text).slice(0, most);
    const runs = node.span && alignScalar(text, this.text, node.span.start, node.span.end);
    return { value: text, origin: runs ?? [], file: this.file };
  }

  /** The rest stays on the page; a talk is planned from what an abstract can be. */
  warnTooLong(what: string, length: number, most: number, at: Place): void {
    this.warn('text-too-long', `${what} has ${length} characters; the first ${most} are read.`, at);
  }

  rich(node: ScalarNode, { most, ...options }: { blocks?: boolean; most?: number } = {}): RichText {
    return plainOrder(readText(this.source(node, most), options));
  }

  /** The value's place, else its key's. */
  place(entry: FieldEntry): Place {
    const span = entry.value.span;
    return this.front.lines.place(span && span.end > span.start ? span : entry.keySpan);
  }

  nodePlace(node: FieldNode, holder: FieldEntry): Place {
    return node.span ? this.front.lines.place(node.span) : this.place(holder);
  }

  spanPlace(span: Span): Place {
    return this.front.lines.place(span);
  }

  problem(
    severity: Severity,
    code: ProblemCode,
    message: string,
    at: Place,
    more: { hint?: string; excerpt?: string } = {},
  ): void {
    this.problems.push({ code, severity, message, at, ...more });
  }

  warn(code: ProblemCode, message: string, at: Place, hint?: string): void {
    this.problem('warning', code, message, at, hint === undefined ? {} : { hint });
  }

  info(code: ProblemCode, message: string, at: Place, hint?: string): void {
    this.problem('info', code, message, at, hint === undefined ? {} : { hint });
  }

  /** Every key of the front matter with what became of it; `explain` speaks for those nobody asked for. */
  fieldUses(explain: (entry: FieldEntry) => string): FieldUse[] {
    const list: FieldUse[] = [];
    const add = (entry: FieldEntry, prefix: string) => {
      const use = this.uses.get(entry);
      const inner = entry.value;
      if (!use && inner.kind === 'map' && inner.entries.some((part) => this.uses.has(part))) {
        for (const part of inner.entries) add(part, `${prefix}${entry.key}.`);
        return;
      }
      const at = this.front.lines.place(entry.keySpan ?? entry.value.span);
      const why = use?.why ?? (isEmptyNode(inner) ? 'empty' : explain(entry));
      list.push({ key: `${prefix}${entry.key}`, at, used: use?.used ?? false, why });
    };
    for (const entry of this.front.root.entries) add(entry, '');
    return list;
  }
}

/** A scalar, or the first one of a list. */
export function firstScalar(node: FieldNode): ScalarNode | undefined {
  if (node.kind === 'scalar') return node;
  return node.kind === 'list' ? scalars(node)[0] : undefined;
}

/** All scalars that say something, in order, through nested lists. */
export function scalars(node: FieldNode): ScalarNode[] {
  if (node.kind === 'scalar') return isEmptyNode(node) ? [] : [node];
  return node.kind === 'list' ? node.items.flatMap(scalars) : [];
}

/** The text of a map's entry. */
export function textIn(map: MapNode, key: string): string {
  const value = map.entries.findLast((entry) => entry.key.toLowerCase() === key.toLowerCase())?.value;
  return value?.kind === 'scalar' && value.type !== 'null' ? value.text.trim() : '';
}
