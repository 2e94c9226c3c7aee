import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate, deflateSync, inflateSync } from 'node:zlib';
import { type Dict, dict, Name, name, Ref, Text, type Value, ValueReader, write } from './values.ts';

const deflated = promisify<Uint8Array, Buffer>(deflate);

interface Stored {
  /** The object between `obj` and `endobj`, without the stream's bytes. */
  readonly body: string;
  readonly data: Uint8Array | undefined;
}

/** One character a byte. */
export const latin1 = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('latin1');

/**
 * A PDF as Chromium writes it (one classic cross-reference table, direct stream lengths), opened for changes:
 * objects are read when asked for, everything untouched is copied byte by byte. Written again with object
 * streams, which halves a tagged file.
 */
export class PdfFile {
  private readonly objects = new Map<number, Stored>();
  private readonly values = new Map<number, Value>();
  private readonly changed = new Set<number>();
  private next: number;
  readonly trailer: Dict;

  constructor(bytes: Uint8Array) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const source = buffer.toString('latin1');
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(source.slice(-64));
    if (!start) throw new Error('the PDF has no cross-reference table at its end');
    const reader = new ValueReader(source, Number(start[1]));
    const offsets = readTable(reader);
    const trailer = reader.value();
    if (!(trailer instanceof Map)) throw new Error('the PDF has no trailer');
    this.trailer = trailer;
    for (const [number, offset] of offsets) this.objects.set(number, readStored(source, buffer, offset));
    this.next = this.numbers().at(-1)! + 1;
    this.renumberTags();
  }

  /**
   * Chromium names tags by its own running numbers, which depend on what the browser did before: they are counted
   * anew, in the same order, so that the same deck gives the same bytes.
   */
  private renumberTags(): void {
    const pattern = /\(node(\d{8,})\)/g;
    const found = new Set<string>();
    const holders: number[] = [];
    for (const [number, { body, data }] of this.objects) {
      if (data !== undefined || !body.includes('(node')) continue;
      holders.push(number);
      for (const [, id] of body.matchAll(pattern)) found.add(id as string);
    }
    const names = new Map([...found].sort().map((id, index) => [id, String(index + 1).padStart(8, '0')]));
    for (const number of holders) {
      const body = this.body(number).replace(pattern, (_, id: string) => `(node${names.get(id)})`);
      this.objects.set(number, { body, data: undefined });
    }
  }

  /** Object numbers, ascending. */
  numbers(): number[] {
    return [...this.objects.keys()].sort((a, b) => a - b);
  }

  /** The object as it stands in the file, to search it without parsing. */
  body(number: number): string {
    return this.objects.get(number)?.body ?? 'null';
  }

  /** The object behind a reference (any other value as it is). Change it in place, then call `touch`. */
  resolve(value: Value | undefined): Value {
    if (!(value instanceof Ref)) return value ?? null;
    const known = this.values.get(value.number);
    if (known !== undefined) return known;
    const parsed = new ValueReader(this.body(value.number)).value();
    this.values.set(value.number, parsed);
    return parsed;
  }

  dict(value: Value | undefined): Dict {
    const found = this.resolve(value);
    if (!(found instanceof Map)) throw new Error('a PDF dictionary was expected');
    return found;
  }

  /** The items of an array, or the one value in its place; a reference stays one, so that it can be touched. */
  array(value: Value | undefined): Value[] {
    const found = this.resolve(value);
    if (found === null) return [];
    return Array.isArray(found) ? found : [value as Value];
  }

  touch(ref: Value | undefined): void {
    if (ref instanceof Ref) this.changed.add(ref.number);
  }

  /** The bytes of a stream, inflated. */
  stream(ref: Value | undefined): Uint8Array {
    if (!(ref instanceof Ref)) throw new Error('a PDF stream was expected');
    const data = this.objects.get(ref.number)?.data;
    if (!data) throw new Error(`PDF object ${ref.number} is no stream`);
    const filter = this.dict(ref).get('Filter');
    if (filter === undefined) return data;
    const filters = Array.isArray(filter) ? filter : [filter];
    if (filters.length === 0) return data;
    if (filters.length === 1 && filters[0] instanceof Name && filters[0].name === 'FlateDecode')
      return inflateSync(data);
    throw new Error(`PDF stream ${ref.number} has a filter that is not read`);
  }

  add(value: Value, data?: Uint8Array): Ref {
    const ref = new Ref(this.next++);
    this.set(ref, value, data);
    return ref;
  }

  /** Adds a stream, deflated unless `plain`. */
  addStream(entries: Dict, data: Uint8Array, plain = false): Ref {
    const ref = new Ref(this.next++);
    this.setStream(ref, entries, data, plain);
    return ref;
  }

  setStream(ref: Ref, entries: Dict, data: Uint8Array, plain = false): void {
    const packed = plain ? data : deflateSync(data);
    const header: Dict = new Map(entries);
    if (plain) header.delete('Filter');
    else header.set('Filter', name('FlateDecode'));
    header.set('Length', packed.length);
    this.set(ref, header, packed);
  }

  /** Puts another object in the place of one. */
  set(ref: Ref, value: Value, data?: Uint8Array): void {
    this.values.set(ref.number, value);
    this.objects.set(ref.number, { body: '', data });
    this.changed.add(ref.number);
  }

  get catalog(): Dict {
    return this.dict(this.trailer.get('Root'));
  }

  /** Pages in order. */
  pages(): Ref[] {
    const found: Ref[] = [];
    const walk = (ref: Value): void => {
      const node = this.dict(ref);
      const kids = node.get('Kids');
      if (kids === undefined) found.push(ref as Ref);
      else for (const kid of this.array(kids)) walk(kid);
    };
    walk(this.catalog.get('Pages') ?? null);
    return found;
  }

  /** The whole file again. The same content gives the same bytes, the file identifier included. */
  async save(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const push = (chunk: string | Uint8Array): void => {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk;
      chunks.push(bytes);
      length += bytes.length;
    };
    /** [type, offset or number of the object stream, index in it] */
    const rows = new Map<number, readonly [number, number, number]>();
    push('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
    const loose: { number: number; body: string }[] = [];
    // Metadata stays readable for tools that look for the packet without reading the file.
    for (const number of this.numbers()) {
      const { data } = this.objects.get(number) as Stored;
      const body = this.changed.has(number) ? write(this.values.get(number) as Value) : this.body(number);
      if (data === undefined) {
        loose.push({ number, body });
        continue;
      }
      rows.set(number, [1, length, 0]);
      push(`${number} 0 obj\n${body}\nstream\n`);
      push(data);
      push('\nendstream\nendobj\n');
    }
    for (const { items, packed, first } of await groupsOf(loose)) {
      const number = this.next++;
      items.forEach((item, place) => {
        rows.set(item, [2, number, place]);
      });
      const entries = dict({
        Type: name('ObjStm'),
        N: items.length,
        First: first,
        Filter: name('FlateDecode'),
        Length: packed.length,
      });
      rows.set(number, [1, length, 0]);
      push(`${number} 0 obj\n${write(entries)}\nstream\n`);
      push(packed);
      push('\nendstream\nendobj\n');
    }
    const number = this.next++;
    rows.set(number, [1, length, 0]);
    const table = Buffer.alloc((number + 1) * 7);
    table.writeUInt16BE(65535, 5);
    for (const [row, [type, place, index]] of rows) {
      table[row * 7] = type;
      table.writeUInt32BE(place, row * 7 + 1);
      table.writeUInt16BE(index, row * 7 + 5);
    }
    const hash = createHash('sha256');
    for (const chunk of chunks) hash.update(chunk);
    const id = new Text(hash.digest().subarray(0, 16).toString('latin1'));
    const packed = deflateSync(table);
    const entries = dict({
      Type: name('XRef'),
      Size: number + 1,
      W: [1, 4, 2],
      Root: this.trailer.get('Root') ?? null,
      Info: this.trailer.get('Info') ?? null,
      ID: [id, id],
      Filter: name('FlateDecode'),
      Length: packed.length,
    });
    const start = length;
    push(`${number} 0 obj\n${write(entries)}\nstream\n`);
    push(packed);
    push(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`);
    return Buffer.concat(chunks, length);
  }
}

/** Objects to put into one stream: groups keep a reader from inflating the whole file for one object. */
const groupSize = 400;

/** Objects as streams of objects, packed side by side on other threads: the browser has ended and its core is free; `first` is where the bodies begin. */
async function groupsOf(
  objects: readonly { readonly number: number; readonly body: string }[],
): Promise<{ items: number[]; packed: Uint8Array; first: number }[]> {
  const starts = Array.from(
    { length: Math.ceil(objects.length / groupSize) },
    (_, index) => index * groupSize,
  );
  return await Promise.all(
    starts.map(async (from) => {
      const group = objects.slice(from, from + groupSize);
      let offset = 0;
      const index: string[] = [];
      for (const { number, body } of group) {
        index.push(`${number} ${offset}`);
        offset += body.length + 1;
      }
      const head = `${index.join(' ')}\n`;
      const packed = await deflated(Buffer.from(head + group.map(({ body }) => body).join('\n'), 'latin1'));
      return { items: group.map(({ number }) => number), packed, first: head.length };
    }),
  );
}

function readTable(reader: ValueReader): Map<number, number> {
  const offsets = new Map<number, number>();
  reader.skipSpace();
  if (reader.word() !== 'xref') throw new Error('the PDF has no classic cross-reference table');
  for (;;) {
    reader.skipSpace();
    const first = reader.word();
    if (first === 'trailer') return offsets;
    reader.skipSpace();
    const count = Number(reader.word());
    reader.skipSpace();
    for (let row = 0; row < count; row++) {
      const line = reader.source.slice(reader.at, reader.at + 20);
      if (line[17] === 'n') offsets.set(Number(first) + row, Number(line.slice(0, 10)));
      reader.at += 20;
    }
  }
}

function readStored(source: string, buffer: Buffer, offset: number): Stored {
  const from = source.indexOf('obj', offset) + 3;
  const whole = source.slice(from, source.indexOf('endobj', from));
  const streamAt = whole.indexOf('stream');
  if (streamAt < 0) return { body: whole.trim(), data: undefined };
  const body = whole.slice(0, streamAt).trim();
  const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(body);
  // The word may also stand in a string of a plain object.
  if (!length || !body.endsWith('>>')) return { body: whole.trim(), data: undefined };
  const begin = from + streamAt + (whole.startsWith('stream\r\n', streamAt) ? 8 : 7);
  return { body, data: buffer.subarray(begin, begin + Number(length[1])) };
}
