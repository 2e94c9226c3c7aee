import { contentKey, type PageContent } from './content.ts';
import type { PdfFile } from './file.ts';
import { type Dict, dict, type Name, name, Ref, readText, type Value } from './values.ts';

/**
 * Brings the tag tree into the shapes that ISO 32000-1 (14.8.4) asks for, where Chromium's differ: the body of a list
 * item is an `LBody`, words outside of any block are a paragraph, and rules, bullets and grounds are no content.
 * Gives back, for each page, the marks that became artifacts.
 */
export function shapeTags(
  file: PdfFile,
  pages: readonly Ref[],
  contents: readonly PageContent[],
): readonly ReadonlySet<number>[] {
  const root = file.catalog.get('StructTreeRoot');
  const shaper = new Shaper(file, pages, contents);
  if (root !== undefined)
    for (const top of file.array(file.dict(root).get('K'))) shaper.visit(top, { words: false });
  return shaper.artifacts;
}

interface Around {
  /** True inside a block that may hold words. */
  readonly words: boolean;
}

/** Blocks whose words need no paragraph around them. */
const holdsWords =
  /^(?:P|H[1-6]?|LI|LBody|Lbl|TH|TD|Caption|BlockQuote|Quote|Code|Span|Link|Figure|Formula|Note|TOCI)$/;
const speaksForItself = /^(?:Figure|Formula)$/;

class Shaper {
  readonly artifacts: readonly Set<number>[];
  private readonly file: PdfFile;
  private readonly contents: readonly PageContent[];
  private readonly pages: readonly Ref[];
  private readonly pageOf: ReadonlyMap<number, number>;
  /** Page → the array that says which element each of its marks belongs to. */
  private readonly owners: Map<number, Value[] | undefined>;

  constructor(file: PdfFile, pages: readonly Ref[], contents: readonly PageContent[]) {
    this.file = file;
    this.pages = pages;
    this.contents = contents;
    this.artifacts = pages.map(() => new Set<number>());
    this.pageOf = new Map(pages.map((page, index) => [page.number, index]));
    this.owners = new Map();
  }

  /** Returns false where nothing is left of the element. */
  visit(ref: Value, around: Around): boolean {
    if (!(ref instanceof Ref)) return true;
    const element = this.file.dict(ref);
    const role = roleOf(element);
    if (speaksForItself.test(role)) return true;
    const words = around.words || holdsWords.test(role);
    const before = this.file.array(element.get('K'));
    const kids = before.filter((kid) =>
      typeof kid === 'number'
        ? !this.isDecoration(element, kid)
        : this.isElement(kid)
          ? this.visit(kid, { words })
          : true,
    );
    if (kids.length < before.length) {
      if (kids.length === 0) element.delete('K');
      else element.set('K', kids.length === 1 ? (kids[0] as Value) : kids);
      this.file.touch(ref);
    }
    if (kids.length === 0) return !/^(?:NonStruct|Span|Lbl|P|Div)$/.test(role) || hasWords(element);
    if (role === 'NonStruct' && !words && kids.some((kid) => this.isRun(kid))) {
      element.set('S', name('P'));
      this.file.touch(ref);
    }
    if (role === 'LI') this.bodyOf(ref, element, kids);
    return true;
  }

  private isElement(value: Value): boolean {
    const target = value instanceof Ref ? this.file.resolve(value) : undefined;
    return target instanceof Map && (target.get('Type') as Name | undefined)?.name === 'StructElem';
  }

  /** A run of words is a `NonStruct` that holds marks only. */
  private isRun(value: Value): boolean {
    if (!this.isElement(value)) return false;
    const element = this.file.dict(value);
    return (
      roleOf(element) === 'NonStruct' &&
      this.file.array(element.get('K')).some((kid) => typeof kid === 'number')
    );
  }

  /** True for a mark that paints, but neither words nor a picture; it is taken from the tree. */
  private isDecoration(element: Dict, mcid: number): boolean {
    const page = this.pageIndex(element);
    const content = page === undefined ? undefined : this.contents[page];
    if (page === undefined || content === undefined || content.meaningful.has(contentKey(0, mcid)))
      return false;
    const owners = this.ownersOn(page);
    if (owners === undefined || !(owners[mcid] instanceof Ref)) return false;
    owners[mcid] = null;
    this.artifacts[page]?.add(mcid);
    return true;
  }

  private bodyOf(ref: Ref, element: Dict, kids: readonly Value[]): void {
    const isPart = (kid: Value): boolean =>
      this.isElement(kid) && /^(?:Lbl|LBody)$/.test(roleOf(this.file.dict(kid)));
    const rest = kids.filter((kid) => !isPart(kid));
    if (rest.length === 0) return;
    const body = dict({
      Type: name('StructElem'),
      S: name('LBody'),
      P: ref,
      K: rest.length === 1 ? (rest[0] as Value) : rest,
    });
    const page = element.get('Pg');
    if (page !== undefined) body.set('Pg', page);
    const place = this.file.add(body);
    for (const kid of rest) {
      if (this.isElement(kid)) {
        this.file.dict(kid).set('P', place);
        this.file.touch(kid);
      } else this.give(element, kid, place);
    }
    element.set('K', [...kids.filter(isPart), place]);
    this.file.touch(ref);
  }

  /** Marks name their element in a table of the page, annotations in one of the file: the latter stay with the item. */
  private give(element: Dict, kid: Value, owner: Ref): void {
    const page = this.pageIndex(element);
    if (typeof kid !== 'number' || page === undefined) return;
    const owners = this.ownersOn(page);
    if (owners) owners[kid] = owner;
  }

  private pageIndex(element: Dict): number | undefined {
    const page = element.get('Pg');
    return page instanceof Ref ? this.pageOf.get(page.number) : undefined;
  }

  private tree: Map<number, Value> | undefined;
  private ownersOn(page: number): Value[] | undefined {
    if (this.owners.has(page)) return this.owners.get(page);
    this.tree ??= parentTree(this.file);
    const key = this.file.dict(this.pages[page]).get('StructParents');
    const entry = typeof key === 'number' ? this.tree.get(key) : undefined;
    const found = entry === undefined ? undefined : this.file.resolve(entry);
    const owners = entry instanceof Ref && Array.isArray(found) ? found : undefined;
    if (owners) this.file.touch(entry);
    this.owners.set(page, owners);
    return owners;
  }
}

/** Number of a page or annotation → its elements. */
export function parentTree(file: PdfFile): Map<number, Value> {
  const found = new Map<number, Value>();
  const read = (node: Value | undefined): void => {
    const tree = file.dict(node);
    const numbers = file.array(tree.get('Nums'));
    for (let at = 0; at + 1 < numbers.length; at += 2)
      found.set(numbers[at] as number, numbers[at + 1] as Value);
    for (const kid of file.array(tree.get('Kids'))) read(kid);
  };
  read(file.dict(file.catalog.get('StructTreeRoot')).get('ParentTree'));
  return found;
}

export const roleOf = (element: Dict): string => (element.get('S') as Name | undefined)?.name ?? '';

const hasWords = (element: Dict): boolean =>
  readText(element.get('Alt')) !== '' || readText(element.get('ActualText')) !== '';
