import type { FieldEntry, MapNode } from '../../front-matter/tree.ts';
import {
  identifierKeys,
  isIdentifierKey,
  readIdentifier,
  uniqueIdentifiers,
} from '../../work/identifiers.ts';
import type { Identifier } from '../../work/model.ts';
import { type Page, scalars } from './page.ts';

/** Identifiers of a page: `doi`, `hugoblox.ids.*`, other keys that are named for a scheme. */
export function readIdentifiers(page: Page): Identifier[] {
  const found: Identifier[] = [];
  const add = (entry: FieldEntry, kind: string) => {
    for (const node of scalars(entry.value)) {
      const at = page.nodePlace(node, entry);
      const identifier = readIdentifier(kind, node.text, at);
      if (identifier) found.push(identifier);
      else {
        page.note(entry, false, `not a ${kind.toUpperCase()}`);
        page.warn(
          'odd-identifier',
          `'${node.text.trim().slice(0, 80)}' is no ${kind.toUpperCase()}; it is not used.`,
          at,
          kind === 'doi' ? "A DOI looks like '10.1000/xyz123'." : undefined,
        );
      }
    }
  };
  for (const kind of identifierKeys) {
    const entry = page.take(kind, 'identifier');
    if (entry) add(entry, kind);
  }
  const blox = page.entry('hugoblox')?.value;
  const ids = blox?.kind === 'map' ? page.entry('ids', blox) : undefined;
  if (ids) {
    page.note(ids, true, 'identifiers');
    if (ids.value.kind === 'map') readIds(page, ids.value, add);
  }
  return uniqueIdentifiers(found);
}

function readIds(page: Page, ids: MapNode, add: (entry: FieldEntry, kind: string) => void): void {
  for (const entry of ids.entries) {
    if (isIdentifierKey(entry.key)) add(entry, entry.key);
    else if (scalars(entry.value).length > 0)
      page.info(
        'unknown-identifier',
        `hugoblox.ids.${entry.key} is no identifier pubdeck knows; it is not used.`,
        page.place(entry),
      );
  }
}
