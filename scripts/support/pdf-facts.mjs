// What a PDF says, read by pdf.js and, for what pdf.js does not tell (fonts, scope of table heads, XMP), by a plain look
// at its objects. The judge of our own writer: shares no code with src/print.
import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export async function pdfFacts(bytes) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
  const file = await task.promise;
  try {
    const numberOf = async (dest) => {
      const place = typeof dest === 'string' ? await file.getDestination(dest) : dest;
      return place ? (await file.getPageIndex(place[0])) + 1 : undefined;
    };
    const pages = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      pages.push(await pageFacts(page, numberOf));
      page.cleanup();
    }
    const bookmarks = async (items) =>
      Promise.all(
        (items ?? []).map(async ({ title, dest, items: inner }) => ({
          title,
          page: await numberOf(dest),
          items: await bookmarks(inner),
        })),
      );
    const { info } = await file.getMetadata();
    return {
      pages,
      bookmarks: await bookmarks(await file.getOutline()),
      labels: await file.getPageLabels(),
      info,
      attachments: Object.keys((await file.getAttachments()) ?? {}).sort(),
      ...objectFacts(Buffer.from(bytes)),
    };
  } finally {
    await task.destroy();
  }
}

async function pageFacts(page, numberOf) {
  const [, , width, height] = page.view;
  const content = await page.getTextContent({ includeMarkedContent: true });
  const marks = [];
  const byMark = new Map();
  const runs = [];
  for (const item of content.items) {
    // A mark without a tag of its own (replaced text, artifacts) belongs to the tag around it.
    if (/^beginMarkedContent/.test(item.type)) marks.push(item.id ?? marks.at(-1));
    else if (item.type === 'endMarkedContent') marks.pop();
    else if (item.str !== '' || item.hasEOL) {
      const text = item.str + (item.hasEOL ? '\n' : '');
      runs.push(text);
      byMark.set(marks.at(-1), (byMark.get(marks.at(-1)) ?? '') + text);
    }
  }
  const tags = [];
  const walk = (node, inFigure) => {
    if (node.type === 'content') {
      for (const open of tags.filter((tag) => tag.open)) open.text += byMark.get(node.id) ?? '';
      return;
    }
    if (node.role === undefined) return;
    const tag = { role: node.role, alt: node.alt, inFigure, text: '', open: true };
    if (node.role !== 'Root') tags.push(tag);
    for (const child of node.children ?? []) walk(child, inFigure || node.role === 'Figure');
    tag.open = false;
  };
  const tree = await page.getStructTree();
  if (tree) walk(tree, false);
  const links = [];
  const comments = [];
  for (const note of await page.getAnnotations()) {
    if (note.subtype === 'Link') {
      links.push({
        url: note.url ?? note.unsafeUrl,
        page: note.dest ? await numberOf(note.dest) : undefined,
        contents: note.contentsObj?.str ?? '',
      });
    } else if (note.subtype === 'Text') comments.push(note.contentsObj?.str ?? '');
  }
  return {
    width,
    height,
    text: runs.join(''),
    /** Text that belongs to no tag: artifacts. */
    loose: byMark.get(undefined) ?? '',
    tags: tags.map(({ open: _, ...tag }) => tag),
    links,
    comments,
  };
}

/** The objects of a file that is written with object streams, by number, as text. */
function objectsOf(bytes) {
  const source = bytes.toString('latin1');
  const objects = new Map();
  for (const found of source.matchAll(/(?:^|\n)(\d+) 0 obj\n(<<[\s\S]*?>>)\nstream\n/g)) {
    const [whole, number, head] = found;
    objects.set(Number(number), head);
    if (!head.includes('/ObjStm')) continue;
    const start = found.index + whole.length;
    const length = Number(/\/Length (\d+)/.exec(head)[1]);
    const text = inflateSync(bytes.subarray(start, start + length)).toString('latin1');
    const first = Number(/\/First (\d+)/.exec(head)[1]);
    const index = text.slice(0, first).trim().split(/\s+/).map(Number);
    for (let at = 0; at < index.length; at += 2) {
      const from = first + index[at + 1];
      const to = at + 3 < index.length ? first + index[at + 3] : text.length;
      objects.set(index[at], text.slice(from, to).trim());
    }
  }
  return objects;
}

function objectFacts(bytes) {
  const objects = objectsOf(bytes);
  const all = [...objects.values()];
  const follow = (text) =>
    text.replace(/(\d+) 0 R/g, (whole, number) => objects.get(Number(number)) ?? whole);
  const heads = all.filter((text) => /\/S\s?\/TH\b/.test(text) && /\/StructElem/.test(text));
  const fonts = all
    .filter((text) => /\/Type\s?\/Font\b/.test(text) && !/\/CIDFontType/.test(text))
    .map((text) => {
      const kind = /\/Subtype\s?\/(\w+)/.exec(text)?.[1];
      const below = kind === 'Type0' ? follow(follow(text)) : text;
      const inner = /\/CIDFontType2/.test(below) ? 'TrueType' : kind;
      const descriptor = follow(follow(follow(text)));
      return {
        name: /\/BaseFont\s?\/([^\s/<>[\]()]+)/.exec(text)?.[1] ?? kind,
        kind: inner,
        embedded: kind === 'Type3' || /\/FontFile[23]?\b/.test(descriptor),
        subset: kind === 'Type3' || /\/BaseFont\s?\/[A-Z]{6}\+/.test(text),
        readable: /\/ToUnicode\b/.test(text),
      };
    });
  const xmp = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(bytes.toString('utf8'))?.[0] ?? '';
  return {
    fonts,
    headers: heads.length,
    headersWithScope: heads.filter((text) => /\/Scope\s?\/(?:Column|Row|Both)/.test(follow(text))).length,
    xmp,
    claimsUa: /pdfuaid:part>1</.test(xmp),
    marked: all.some((text) => /\/MarkInfo\s?<<[^>]*\/Marked true/.test(text)),
  };
}
