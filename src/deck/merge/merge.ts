import { sameWords, unwrapped } from './canonical.ts';
import { mergeFrontMatter } from './front-matter.ts';
import { mergeLines } from './lines.ts';
import { matchPieces } from './match.ts';
import { cutPieces, joinPieces, type Piece } from './pieces.ts';

export interface DeckMerge {
  readonly text: string;
  readonly conflicts: readonly MergeConflict[];
  /** Headings of slides that the new draft added, changed or took away. */
  readonly changes: readonly {
    readonly what: 'added' | 'changed' | 'removed' | 'kept';
    readonly slide: string;
  }[];
}

interface MergeConflict {
  /** 1-based line in the merged deck. */
  readonly line: number;
  /** Heading of the slide, or 'front matter: key'. */
  readonly where: string;
  /** What the new draft would say instead. */
  readonly draft: string;
}

const marker =
  '<!-- pubdeck: the page now says this instead of the lines above; compare, then delete this comment';

/**
 * Three-way merge of a deck: `base` is the last draft, `fresh` the new one, `mine` the author's file.
 *
 * The author's order, deletions and additions stand; new facts arrive; where both changed the same lines the
 * author's stay on the slide and the draft's are put into one comment at the slide's end, so that the talk can
 * be given at once. `merge(base, fresh, base) === fresh` and `merge(base, base, mine) === mine`.
 */
export function mergeDecks(base: string, fresh: string, mine: string): DeckMerge {
  const crlf = /\r\n/.test(mine);
  if (crlf) {
    const merged = mergeDecks(base, fresh, mine.replaceAll('\r\n', '\n'));
    return {
      ...merged,
      text: mine.replaceAll('\r\n', '\n') === merged.text ? mine : merged.text.replaceAll('\n', '\r\n'),
    };
  }
  if (mine === base) return { text: fresh, conflicts: [], changes: [] };
  if (fresh === base || fresh === mine) return { text: mine, conflicts: [], changes: [] };
  const before = cutPieces(base);
  const drafted = cutPieces(fresh);
  const authored = cutPieces(mine);
  const front = mergeFronts(before.front, drafted.front, authored.front);
  const body = mergeBodies(before.pieces, drafted.pieces, authored.pieces);
  const text = joinPieces({ front: front.front, pieces: body.pieces });
  return {
    text,
    conflicts: [...placeFront(text, front.conflicts), ...placeSlides(text, body.conflicts)],
    changes: body.changes,
  };
}

function mergeFronts(base: string | undefined, fresh: string | undefined, mine: string | undefined) {
  if (mine === undefined) return { front: undefined, conflicts: [] };
  return mergeFrontMatter(base ?? '', fresh ?? '', mine);
}

interface BodyMerge {
  readonly pieces: readonly Piece[];
  readonly conflicts: readonly { where: string; draft: string }[];
  readonly changes: DeckMerge['changes'];
}

function mergeBodies(base: readonly Piece[], fresh: readonly Piece[], mine: readonly Piece[]): BodyMerge {
  const toMine = matchPieces(base, mine);
  const toFresh = matchPieces(base, fresh);
  const fromMine = invert(toMine);
  const fromFresh = invert(toFresh);
  const conflicts: { where: string; draft: string }[] = [];
  const changes: { what: 'added' | 'changed' | 'removed' | 'kept'; slide: string }[] = [];
  // Where each slide of the result came from in the new draft, to place new slides behind their neighbours.
  const result: { piece: Piece; drafted: number | undefined }[] = [];

  mine.forEach((given, index) => {
    const origin = fromMine.get(index);
    const old = origin === undefined ? undefined : base[origin];
    const draft = origin === undefined ? undefined : fresh[toFresh.get(origin) ?? -1];
    // Prettier may wrap lines; a slide that the new draft leaves alone keeps every byte.
    const piece =
      old === undefined || draft?.content === old.content
        ? given
        : { ...given, content: unwrapped(given.content, old.content) };
    if (origin === undefined || old === undefined) {
      result.push({ piece, drafted: undefined });
      return;
    }
    const at = toFresh.get(origin);
    const next = at === undefined ? undefined : fresh[at];
    if (next === undefined) {
      if (sameWords(piece.content, old.content)) changes.push({ what: 'removed', slide: titleOf(piece) });
      else {
        changes.push({ what: 'kept', slide: titleOf(piece) });
        result.push({ piece, drafted: undefined });
      }
      return;
    }
    const merged = mergeLines(
      old.content,
      next.content,
      withoutMarker(piece.content, old.content !== next.content),
    );
    if (merged.text !== piece.content) changes.push({ what: 'changed', slide: titleOf(piece) });
    for (const draft of merged.conflicts) conflicts.push({ where: titleOf(piece), draft });
    const content =
      merged.conflicts.length === 0 ? merged.text : `${merged.text}\n\n${conflictComment(merged.conflicts)}`;
    result.push({ piece: { ...piece, content }, drafted: at });
  });

  const present = new Set(result.map(({ piece }) => piece.content));
  fresh.forEach((piece, index) => {
    // Known to the base: either already placed, or deleted by the author, and then it stays deleted.
    if (fromFresh.has(index) || present.has(piece.content) || piece.content === '') return;
    let after = -1;
    for (let before = index - 1; before >= 0 && after < 0; before--)
      after = result.findIndex((entry) => entry.drafted === before);
    result.splice(after + 1, 0, { piece: { ...piece, separator: '---\n' }, drafted: index });
    changes.push({ what: 'added', slide: titleOf(piece) });
  });
  return { pieces: result.map(({ piece }) => piece), conflicts, changes };
}

const invert = (map: ReadonlyMap<number, number>) => new Map([...map].map(([from, to]) => [to, from]));

/** A comment that Hugo and every reader leave alone: no comment end, no shortcode inside. */
const conflictComment = (drafts: readonly string[]): string =>
  `${marker}\n${drafts.map((draft) => draft.replaceAll('-->', '-- >').replaceAll('{{', '{ {').replaceAll('}}', '} }')).join('\n…\n')}\n-->`;

/** An older alternative of ours makes room for a newer one; any other comment is the author's. */
function withoutMarker(content: string, draftChanged: boolean): string {
  if (!draftChanged) return content;
  const start = content.lastIndexOf(marker);
  if (start < 0) return content;
  const end = content.indexOf('-->', start);
  return end < 0 ? content : `${content.slice(0, start).trimEnd()}${content.slice(end + 3)}`;
}

const titleOf = ({ content }: Piece): string =>
  /^#{1,6}\s+(.+)$/m.exec(content)?.[1]?.trim() ??
  content
    .replace(/\{\{[^{}]*\}\}|<[^<>]*>/g, ' ')
    .trim()
    .slice(0, 60);

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

const placeFront = (text: string, keys: readonly string[]): MergeConflict[] =>
  keys.map((key) => {
    const offset = text.search(new RegExp(`^['"]?${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['"]?:`, 'm'));
    return { line: lineAt(text, Math.max(0, offset)), where: `front matter: ${key}`, draft: '' };
  });

function placeSlides(text: string, conflicts: BodyMerge['conflicts']): MergeConflict[] {
  let from = 0;
  let last = '';
  return conflicts.map(({ where, draft }) => {
    if (where !== last) {
      const found = text.indexOf(marker, from);
      if (found >= 0) from = found + 1;
    }
    last = where;
    return { line: lineAt(text, from), where, draft };
  });
}
