import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** What a PDF says, read by pdf.js: the judge of our own writer. */
export interface ReadPdf {
  readonly pages: number;
  readonly sizes: readonly (readonly [number, number])[];
  readonly texts: readonly string[];
  /** Roles of the tags of each page, in reading order. */
  readonly roles: readonly (readonly string[])[];
  readonly alts: readonly string[];
  readonly outline: readonly OutlineItem[];
  readonly links: readonly {
    readonly page: number;
    readonly url: string | undefined;
    readonly dest: unknown;
    readonly contents: string;
  }[];
  readonly comments: readonly { readonly page: number; readonly contents: string }[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  readonly labels: readonly string[] | null;
  readonly attachments: Readonly<Record<string, string>>;
}

export interface OutlineItem {
  readonly title: string;
  readonly page: number;
  readonly items: readonly OutlineItem[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
  const file = await task.promise;
  const texts: string[] = [];
  const roles: string[][] = [];
  const alts: string[] = [];
  const sizes: [number, number][] = [];
  const links: ReadPdf['links'][number][] = [];
  const comments: ReadPdf['comments'][number][] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    sizes.push([width, height]);
    const content = await page.getTextContent();
    texts.push(
      content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
    const found: string[] = [];
    const walk = (node: Node): void => {
      if (node.role && node.role !== 'Root') found.push(node.role);
      if (node.alt) alts.push(node.alt);
      for (const child of node.children ?? []) walk(child);
    };
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) walk(tree);
    roles.push(found);
    for (const annotation of await page.getAnnotations()) {
      const contents = annotation.contentsObj?.str ?? '';
      if (annotation.subtype === 'Link')
        links.push({ page: number, url: annotation.url, dest: annotation.dest, contents });
      if (annotation.subtype === 'Text') comments.push({ page: number, contents });
    }
  }
  const { info } = (await file.getMetadata()) as unknown as { info: Record<string, unknown> };
  const pageOf = async (dest: unknown): Promise<number> => {
    const place = typeof dest === 'string' ? await file.getDestination(dest) : (dest as unknown[]);
    return place ? (await file.getPageIndex(place[0] as never)) + 1 : 0;
  };
  const read = async (
    items: readonly { title: string; dest: unknown; items: readonly never[] }[],
  ): Promise<OutlineItem[]> =>
    await Promise.all(
      items.map(async (item) => ({
        title: item.title,
        page: await pageOf(item.dest),
        items: await read(item.items),
      })),
    );
  const outline = await read(((await file.getOutline()) ?? []) as never);
  const files = ((await file.getAttachments()) ?? {}) as Record<string, { content: Uint8Array }>;
  const result: ReadPdf = {
    pages: file.numPages,
    sizes,
    texts,
    roles,
    alts,
    outline,
    links: await Promise.all(
      links.map(async (link) => ({ ...link, dest: link.dest ? await pageOf(link.dest) : undefined })),
    ),
    comments,
    info,
    xmp: /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(Buffer.from(bytes).toString('utf8'))?.[0] ?? '',
    labels: await file.getPageLabels(),
    attachments: Object.fromEntries(
      Object.entries(files).map(([name, { content }]) => [name, Buffer.from(content).toString('utf8')]),
    ),
  };
  await task.destroy();
  return result;
}

/** Where the first text of each page begins, in points from the left. */
export async function leftEdges(bytes: Uint8Array): Promise<number[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
  const file = await task.promise;
  const found: number[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    const lefts = items.flatMap((item) =>
      'str' in item && item.str.trim() ? [item.transform[4] as number] : [],
    );
    found.push(Math.min(...lefts));
  }
  await task.destroy();
  return found;
}
