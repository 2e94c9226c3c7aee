import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedX, sharedY } from '../../src/paper/boxes.ts';
import { linesOf } from '../../src/paper/lines.ts';
import type { Box } from '../../src/paper/model.ts';
import { openDocument } from '../../src/paper/pdf/document.ts';
import { startEngine } from '../../src/paper/pdf/engine.ts';
import { papersFolder } from '../support/corpus.ts';

interface Trap {
  readonly pdf: string;
  readonly page: number;
  readonly box: readonly [number, number, number, number];
  readonly textLayer: string;
  readonly drawn: string;
}

const papers = papersFolder();
const close = (text: string) => text.replace(/[\s\u00ad]/gu, '');
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Lines of a page at this place that hold letters or digits of the trap. */
async function linesAt({ pdf, page, box: [x0, y0, x1, y1], textLayer }: Trap) {
  const file = join(papers ?? '', 'pdf', `${pdf}.pdf`);
  const document = openDocument(await startEngine(), new Uint8Array(readFileSync(file)), file);
  const box: Box = { x0, y0, x1, y1 };
  try {
    return linesOf(document.read(page).glyphs).filter(
      (line) =>
        sharedX(line, box) > 0 &&
        sharedY(line, box) > 0.5 * (line.y1 - line.y0) &&
        /\d|\p{Co}|\p{Cc}|\ufffd/u.test(line.text) &&
        bare(textLayer).includes(bare(line.text).slice(0, 12)),
    );
  } finally {
    document.close();
  }
}

// Numbers that a text layer tells otherwise than the page are never told: their line proves nothing.
test.skipIf(papers === undefined)(
  'no line whose text layer lies is trusted with its numbers',
  async () => {
    const { lines: traps } = JSON.parse(readFileSync(join(papers ?? '', 'text-traps.json'), 'utf8')) as {
      lines: readonly Trap[];
    };
    expect(traps.length).toBeGreaterThan(20);
    const trusted: string[] = [];
    for (const trap of traps) {
      const lines = await linesAt(trap);
      expect(lines.length, `${trap.pdf} ${trap.page} ${trap.textLayer}`).toBeGreaterThan(0);
      for (const { text, sound } of lines)
        if (sound && !close(trap.drawn).includes(close(text)))
          trusted.push(`${trap.pdf} ${trap.page}: ${text}`);
    }
    expect(trusted).toEqual([]);
  },
  120_000,
);
