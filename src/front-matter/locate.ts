import { PubdeckError } from '../problems/error.ts';
import type { Span } from '../text/rich-text.ts';
import { limits, refusedKeys } from './limits.ts';
import type { FieldEntry, FieldNode, ScalarType, ScanEntry, ScanNode } from './tree.ts';

export interface LocateResult {
  readonly root: FieldNode;
  /** Keys that were refused because they reach an object's prototype. */
  readonly refused: readonly { readonly key: string; readonly span: Span | undefined }[];
  readonly duplicates: readonly { readonly key: string; readonly span: Span }[];
}

/**
 * Joins what the parser understood with where the scanner saw it. The walk is bounded, so a value that is
 * small in the file and huge when its aliases are followed is refused.
 */
export function locate(value: unknown, scan: ScanNode | undefined, source: string): LocateResult {
  const refused: { key: string; span: Span | undefined }[] = [];
  const duplicates: { key: string; span: Span }[] = [];
  let count = 0;

  const walk = (part: unknown, at: ScanNode | undefined, depth: number): FieldNode => {
    count += 1;
    if (count > limits.values) tooLarge(`more than ${limits.values} values (aliases followed)`);
    if (depth > limits.nesting) tooLarge(`lists and maps nested more than ${limits.nesting} deep`);
    const span = at?.span;
    if (Array.isArray(part)) {
      const items = at?.items?.length === part.length ? at.items : undefined;
      return { kind: 'list', span, items: part.map((item, index) => walk(item, items?.[index], depth + 1)) };
    }
    if (isMap(part)) {
      const entries: FieldEntry[] = [];
      const seen = lastOf(at?.entries ?? [], duplicates);
      for (const key of Object.keys(part)) {
        const place = seen.get(key);
        if (refusedKeys.has(key)) {
          refused.push({ key, span: place?.keySpan });
          continue;
        }
        entries.push({ key, keySpan: place?.keySpan, value: walk(part[key], place?.value, depth + 1) });
      }
      for (const [key, place] of seen) {
        if (refusedKeys.has(key) && !Object.hasOwn(part, key)) refused.push({ key, span: place.keySpan });
      }
      return { kind: 'map', span, entries };
    }
    return { kind: 'scalar', span, ...scalar(part, at, source) };
  };
  return { root: walk(value, scan, 0), refused, duplicates };
}

function lastOf(
  entries: readonly ScanEntry[],
  duplicates: { key: string; span: Span }[],
): Map<string, ScanEntry> {
  const seen = new Map<string, ScanEntry>();
  for (const entry of entries) {
    const earlier = seen.get(entry.key);
    if (earlier) duplicates.push({ key: entry.key, span: entry.keySpan });
    seen.set(entry.key, entry);
  }
  return seen;
}

const isMap = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null && !(part instanceof Date);

/** YAML arrives as text only (js-yaml's failsafe schema); TOML and JSON with types of their own. */
function scalar(part: unknown, at: ScanNode | undefined, source: string): { type: ScalarType; text: string } {
  if (part === null || part === undefined) return { type: 'null', text: '' };
  if (typeof part === 'string') {
    if (at?.bare && /^(?:null|Null|NULL|~)?$/.test(part)) return { type: 'null', text: '' };
    if (at?.bare && /^(?:true|false|yes|no|on|off)$/i.test(part)) return { type: 'boolean', text: part };
    return { type: 'string', text: part };
  }
  const written = at?.bare ? source.slice(at.span.start, at.span.end) : undefined;
  if (typeof part === 'boolean') return { type: 'boolean', text: String(part) };
  if (typeof part === 'number' || typeof part === 'bigint')
    return { type: 'number', text: written ?? String(part) };
  if (part instanceof Date) return { type: 'date', text: written ?? safeIso(part) };
  return { type: 'string', text: '' };
}

const safeIso = (date: Date): string => {
  try {
    return date.toISOString();
  } catch {
    return '';
  }
};

function tooLarge(what: string): never {
  throw new PubdeckError('front-matter-too-large', `The front matter holds ${what}; pubdeck reads no more.`, {
    hint: 'No real page comes near this. Look for repeated aliases (*name) or pasted data.',
  });
}
