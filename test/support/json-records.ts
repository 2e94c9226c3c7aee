import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deckBeside, workNamed } from '../../src/sources/beside.ts';
import type { Source, WorkRef } from '../../src/sources/source.ts';
import { plain } from '../../src/text/rich-text.ts';
import { findLabels } from '../../src/work/abstract-labels.ts';
import { makeCitation } from '../../src/work/citation.ts';
import { readDate } from '../../src/work/dates.ts';
import { emptyWork } from '../../src/work/empty.ts';
import { readIdentifier } from '../../src/work/identifiers.ts';
import type { Work } from '../../src/work/model.ts';
import { splitName } from '../../src/work/names.ts';

const ending = '.record.json';

/** A source that is no part of pubdeck: one JSON file a work. All that it needs is this file and a line in a list. */
export const jsonRecords: Source = {
  name: 'json-record',
  claims: (path) => (statSync(path).isDirectory() ? recordsIn(path).length > 0 : path.endsWith(ending)),
  list: (paths) =>
    paths
      .flatMap((path) => (statSync(path).isDirectory() ? recordsIn(path) : [path]))
      .map((file) => ({ file })),
  read: async (ref) => {
    const work = readRecord(ref);
    return { work, deck: deckBeside(ref, work.slug), format: 'json', fields: [] };
  },
  ofDeck: async ({ file, source }) => {
    const ref = workNamed(file, source);
    return ref?.file.endsWith(ending) ? jsonRecords.read(ref) : undefined;
  },
};

const recordsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

function readRecord({ file }: WorkRef): Work {
  const record = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string> & { people: string[] };
  const at = { file };
  const slug = basename(file, ending);
  const title = plain(record.title ?? '');
  const text = plain(record.abstract ?? '');
  const doi = readIdentifier('doi', record.doi ?? '', at);
  const cited = {
    slug,
    title,
    authors: record.people.map((raw) => ({
      ...splitName(raw),
      raw,
      affiliations: [],
      equalContribution: false,
      corresponding: false,
      presenter: false,
      at,
    })),
    date: readDate(record.published ?? '', at).date,
    venue: { name: plain(record.journal ?? ''), from: 'journal', at },
    type: undefined,
    identifiers: doi ? [doi] : [],
  };
  return {
    ...emptyWork(file, slug, 'en'),
    ...cited,
    title: { value: title, at, key: 'title' },
    abstract: { text, source: 'record', at, language: 'en', labels: findLabels(text), stripped: [] },
    citation: makeCitation(cited, () => undefined),
  };
}
