// node scripts/mutate-papers.mjs FOLDER [--count 1000] [--seed 1] [--pages 8]
// Damages the papers of a folder and reads each: known errors only, and none over ten seconds of work.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cutPaper, readPaper } from '../dist/paper/reader.js';
import { PubdeckError } from '../dist/problems/error.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    bytes: { type: 'string', default: '420000' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Which folder of PDFs?');

let state = Number(values.seed) >>> 0;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

/** Numbers, names and references of the file's own words, as latin1 text. */
const words = (pattern, make) => (data) => {
  const text = data.toString('latin1');
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return data;
  const parts = [];
  let end = 0;
  const chosen = new Set(Array.from({ length: 1 + random(6) }, () => random(found.length)));
  for (const [at, one] of found.entries())
    if (chosen.has(at)) {
      parts.push(text.slice(end, one.index), make(one[0]));
      end = one.index + one[0].length;
    }
  return Buffer.from(parts.join('') + text.slice(end), 'latin1');
};

const ways = {
  bytes: (data) => {
    const copy = Buffer.from(data);
    for (let left = 1 + random(60); left > 0; left--) copy[random(copy.length)] = random(256);
    return copy;
  },
  cut: (data) => data.subarray(0, random(data.length)),
  hole: (data) => {
    const at = random(data.length);
    return Buffer.concat([data.subarray(0, at), data.subarray(at + random(4000))]);
  },
  twice: (data) => {
    const at = random(data.length);
    return Buffer.concat([data.subarray(0, at + random(4000)), data.subarray(at)]);
  },
  zeros: (data) => {
    const copy = Buffer.from(data);
    const at = random(copy.length);
    copy.fill(0, at, Math.min(copy.length, at + random(2000)));
    return copy;
  },
  numbers: words(
    /(?<=[ [])-?\d{1,6}(?=[ \]])/g,
    () => ['-1', '0', '999999999', '1e9', '4294967296'][random(5)],
  ),
  references: words(/\d+ 0 R/g, () => `${random(400)} 0 R`),
  names: words(
    /\/(?:Type|Filter|Length|Kids|Count|Font|Resources|Contents|MediaBox|Subtype|W|Size|Prev)\b/g,
    () => ['/Kids', '/Parent', '/FlateDecode', '/LZWDecode', '/DCTDecode', '/JBIG2Decode', '/X'][random(7)],
  ),
};

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.pdf') && statSync(join(folder, name)).size < Number(values.bytes))
  .sort();
const place = mkdtempSync(join(tmpdir(), 'pubdeck-mutated-'));
const counts = { read: 0, figures: 0, known: 0, unknown: 0, slow: 0 };
let longest = 0;
for (let run = 0; run < Number(values.count); run++) {
  const name = files[random(files.length)];
  const kind = Object.keys(ways)[random(Object.keys(ways).length)];
  const file = join(place, 'paper.pdf');
  writeFileSync(file, ways[kind](readFileSync(join(folder, name))));
  const used = process.cpuUsage();
  try {
    const { figures } = await readPaper(file);
    counts.read++;
    const [first] = figures.filter(({ kept }) => kept);
    if (first !== undefined) {
      counts.figures++;
      if (run % 10 === 0) await cutPaper(file, [{ page: first.page, box: first.box, pixels: 400 }]);
    }
  } catch (error) {
    if (error instanceof PubdeckError) counts.known++;
    else {
      counts.unknown++;
      console.log(`${run} ${name} ${kind}: ${error}`);
    }
  }
  const { user, system } = process.cpuUsage(used);
  const seconds = (user + system) / 1e6;
  longest = Math.max(longest, seconds);
  if (seconds > 10.5) {
    counts.slow++;
    console.log(`${run} ${name} ${kind}: ${seconds.toFixed(1)} s`);
  }
  if (run % 100 === 99) console.error(run + 1, counts);
}
rmSync(place, { recursive: true });
console.log({ papers: files.length, ...counts, longest: Number(longest.toFixed(1)) });
process.exit(counts.unknown + counts.slow > 0 ? 1 : 0);
