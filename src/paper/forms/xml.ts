import { decodeXML } from 'entities';

/** An element of an XML file: its name without prefix, its attributes, what it holds. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[!?][^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const bare = (name: string): string => name.replace(/^.*:/, '');

/** Reads XML without schema, entities of its own or anything from elsewhere. */
export function readXml(text: string): Element {
  const root: Element = { name: '', attributes: new Map(), children: [] };
  const open: Element[] = [root];
  for (const [, cdata, closes, name, attributes = '', empty, words] of text.matchAll(token)) {
    const parent = open.at(-1) ?? root;
    if (cdata !== undefined) parent.children.push(cdata);
    else if (words !== undefined) parent.children.push(decodeXML(words));
    else if (name !== undefined && closes) {
      const at = open.findLastIndex((element) => element.name === bare(name));
      if (at > 0) open.length = at;
    } else if (name !== undefined) {
      const element: Element = {
        name: bare(name),
        attributes: new Map(
          [...attributes.matchAll(attribute)].map(([, key = '', one, other]) => [
            bare(key),
            decodeXML(one ?? other ?? ''),
          ]),
        ),
        children: [],
      };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  return root;
}

/** All elements of these names, in order. */
export function elementsOf(element: Element, ...names: readonly string[]): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [...(names.includes(child.name) ? [child] : []), ...elementsOf(child, ...names)],
  );
}

/** The words of an element, without those of some others in it. */
export function wordsOf(element: Element | undefined, without: readonly string[] = []): string {
  const walk = (one: Element): string =>
    one.children
      .map((child) => (typeof child === 'string' ? child : without.includes(child.name) ? ' ' : walk(child)))
      .join('');
  return element === undefined ? '' : walk(element).replace(/\s+/g, ' ').trim();
}
