import type { PdfFile } from './file.ts';
import { dict, name, type Ref, text, type Value } from './values.ts';

export interface Bookmark {
  readonly title: string;
  /** 0-based page. */
  readonly page: number;
  readonly children: readonly Bookmark[];
}

/** Writes the bookmarks; they are open, and shown when the file opens. */
export function writeOutline(file: PdfFile, bookmarks: readonly Bookmark[], pages: readonly Ref[]): void {
  if (bookmarks.length === 0) return;
  const root = dict({ Type: name('Outlines') });
  const rootRef = file.add(root);
  const count = writeLevel(file, bookmarks, rootRef, root, pages);
  root.set('Count', count);
  file.catalog.set('Outlines', rootRef);
  file.catalog.set('PageMode', name('UseOutlines'));
  file.touch(file.trailer.get('Root'));
}

/** Returns how many items are open below `parent`. */
function writeLevel(
  file: PdfFile,
  bookmarks: readonly Bookmark[],
  parent: Ref,
  parentDict: Map<string, Value>,
  pages: readonly Ref[],
): number {
  const items = bookmarks.map(({ title, page }) => {
    const entry = dict({
      Title: text(title),
      Parent: parent,
      Dest: [pages[page] ?? null, name('XYZ'), null, null, null],
    });
    return { entry, ref: file.add(entry) };
  });
  let open = items.length;
  items.forEach(({ entry, ref }, index) => {
    const before = items[index - 1];
    const after = items[index + 1];
    if (before) entry.set('Prev', before.ref);
    if (after) entry.set('Next', after.ref);
    const children = bookmarks[index]?.children ?? [];
    if (children.length === 0) return;
    const below = writeLevel(file, children, ref, entry, pages);
    entry.set('Count', below);
    open += below;
  });
  parentDict.set('First', items[0]?.ref ?? null);
  parentDict.set('Last', items.at(-1)?.ref ?? null);
  return open;
}
