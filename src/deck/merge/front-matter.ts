import { sameWords } from './canonical.ts';
import { mergeLines } from './lines.ts';

export interface FrontMerge {
  readonly front: string;
  /** Top-level keys where author and draft changed the same lines; the author's value stays. */
  readonly conflicts: readonly string[];
}

interface Block {
  readonly key: string;
  /** The key's lines with the comments and blank lines above them. */
  readonly text: string;
}

/** YAML front matter merged key by key: order and comments are the author's, deleted keys stay deleted. */
export function mergeFrontMatter(base: string, fresh: string, mine: string): FrontMerge {
  if (mine === base) return { front: fresh, conflicts: [] };
  if (fresh === base || fresh === mine) return { front: mine, conflicts: [] };
  const before = blocksOf(base);
  const drafted = blocksOf(fresh);
  const authored = blocksOf(mine);
  const find = (blocks: readonly Block[], key: string) => blocks.find((block) => block.key === key);
  const conflicts: string[] = [];
  const result: Block[] = [];
  for (const block of authored) {
    const old = find(before, block.key);
    const next = find(drafted, block.key);
    if (old !== undefined && next === undefined && sameWords(block.text, old.text)) continue;
    if (old === undefined || next === undefined) {
      if (next !== undefined && !sameWords(next.text, block.text) && old === undefined && block.key !== '')
        conflicts.push(block.key);
      result.push(block);
      continue;
    }
    const merged = mergeLines(old.text, next.text, block.text);
    if (merged.conflicts.length > 0) conflicts.push(block.key);
    result.push({ key: block.key, text: merged.text });
  }
  drafted.forEach((block, index) => {
    if (find(before, block.key) || find(authored, block.key)) return;
    const previous = drafted.slice(0, index).map(({ key }) => key);
    const after = result.findLastIndex(({ key }) => previous.includes(key));
    result.splice(after + 1, 0, block);
  });
  return {
    front: result.map(({ text }) => (text === '' || text.endsWith('\n') ? text : `${text}\n`)).join(''),
    conflicts,
  };
}

/** Cuts at lines that begin a top-level key; what follows the last key's lines belongs to it. */
function blocksOf(front: string): Block[] {
  const blocks: { key: string; text: string }[] = [];
  let waiting = '';
  for (const line of front.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const key = /^(?:"([^"]+)"|'([^']+)'|([^\s#'"\-[{][^:#]*)):(?:\s|$)/.exec(line);
    const name = key?.[1] ?? key?.[2] ?? key?.[3]?.trim();
    const last = blocks.at(-1);
    if (name !== undefined) {
      blocks.push({ key: name, text: waiting + line });
      waiting = '';
    } else if (/^\s*(#|$)/.test(line) && !/^\s+#/.test(line)) waiting += line;
    else if (last) {
      last.text += waiting + line;
      waiting = '';
    } else waiting += line;
  }
  if (waiting !== '') blocks.push({ key: '', text: waiting });
  return blocks;
}
