import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPaper } from '../../src/paper/reader.ts';
import { papersFolder } from '../support/corpus.ts';

const papers = papersFolder();

// Every third paper of the labelled set: a minute less on a slow machine, and the same kinds.
test.skipIf(papers === undefined)(
  'of the labelled figures nearly all are kept, and hardly one is wrong',
  async () => {
    const folder = papers ?? '';
    const files = readdirSync(join(folder, 'pdf')).filter((_, at) => at % 3 === 0);
    const names = files.map((file) => file.replace('.pdf', ''));
    const found: unknown[] = [];
    for (const [at, file] of files.entries()) {
      const { figures } = await readPaper(join(folder, 'pdf', file));
      for (const { page, number, box, kept } of figures)
        found.push({
          pdf: names[at],
          page,
          number,
          kept,
          box: box ? [box.x0, box.y0, box.x1, box.y1] : null,
        });
    }
    const place = mkdtempSync(join(tmpdir(), 'pubdeck-found-'));
    const list = join(place, 'found.json');
    writeFileSync(list, JSON.stringify(found));
    const scored = execFileSync(process.execPath, [
      join(folder, 'score.mjs'),
      list,
      '--json',
      '--only',
      names.join(','),
    ]);
    rmSync(place, { recursive: true });
    const score = JSON.parse(scored.toString());
    expect(score.figures).toBeGreaterThan(50);
    expect(score.captionsFoundPct).toBeGreaterThanOrEqual(99);
    expect(score.falseCaptionsKept).toBe(0);
    expect(score.keptPct).toBeGreaterThanOrEqual(85);
    expect(score.amongKept.exactByInkPct).toBeGreaterThanOrEqual(95);
    expect(score.amongKept.wrongByInkPct).toBeLessThanOrEqual(2);
  },
  240_000,
);
