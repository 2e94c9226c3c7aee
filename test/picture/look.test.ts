import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { lookAt } from '../../src/picture/look.ts';
import { type Box, cutPng } from '../../src/picture/pixels.ts';

const folder = mkdtempSync(join(tmpdir(), 'pubdeck-look-'));

/** A white picture with grey boxes; `noise` fills it with a pattern of many colours instead. */
function picture(name: string, width: number, height: number, boxes: readonly Box[], noise = false): string {
  const png = new PNG({ width, height });
  png.data.fill(255);
  const fill = (x: number, y: number, colour: number) =>
    png.data.fill(colour, (y * width + x) * 4, (y * width + x) * 4 + 3);
  for (const box of boxes)
    for (let y = box.y; y < box.y + box.height; y++)
      for (let x = box.x; x < box.x + box.width; x++) fill(x, y, noise ? (x * 7 + y * 13) % 240 : 90);
  const file = join(folder, name);
  writeFileSync(file, PNG.sync.write(png));
  return file;
}
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

describe('lookAt', () => {
  test('finds the panels of a wide picture between white gutters', () => {
    const look = lookAt(
      picture('panels.png', 900, 300, [
        box(10, 10, 270, 280),
        box(320, 10, 270, 280),
        box(630, 10, 260, 280),
      ]),
    );
    expect(look?.panels).toHaveLength(3);
    expect(look?.panels[1]).toMatchObject({ x: 311, width: 288 });
  });

  test('does not cut where a mark crosses the gutter', () => {
    const boxes = [box(10, 10, 400, 280), box(480, 10, 400, 280), box(410, 150, 70, 2)];
    expect(lookAt(picture('crossed.png', 900, 300, boxes))?.panels).toEqual([]);
  });

  test('does not cut off a narrow part: a label or a legend belongs to what is beside it', () => {
    const boxes = [box(10, 10, 60, 280), box(110, 10, 380, 280), box(530, 10, 360, 280)];
    expect(lookAt(picture('legend.png', 900, 300, boxes))?.panels).toEqual([]);
  });

  test('does not cut a picture that is legible as a whole', () => {
    expect(
      lookAt(picture('square.png', 400, 300, [box(10, 10, 170, 280), box(220, 10, 170, 280)]))?.panels,
    ).toEqual([]);
  });

  test('finds the picture inside wide margins', () => {
    expect(lookAt(picture('margins.png', 900, 300, [box(300, 20, 300, 260)]))?.content).toEqual(
      box(297, 17, 306, 266),
    );
  });

  test('tells a drawing from a photograph', () => {
    expect(lookAt(picture('drawn.png', 400, 300, [box(10, 10, 100, 100)]))?.drawing).toBe(true);
    expect(lookAt(picture('photo.png', 400, 300, [box(0, 0, 400, 300)], true))?.drawing).toBe(false);
  });

  test('knows nothing of a broken file', () => {
    const file = join(folder, 'broken.png');
    writeFileSync(
      file,
      Buffer.from('\x89PNG\r\n\x1a\n and then nothing that belongs to a picture', 'latin1'),
    );
    expect(lookAt(file)).toBeUndefined();
    expect(lookAt(join(folder, 'absent.png'))).toBeUndefined();
  });
});

test('cutPng writes a part of the picture', () => {
  const part = cutPng(picture('cut.png', 200, 100, [box(100, 50, 100, 50)]), box(100, 50, 80, 40));
  const png = PNG.sync.read(Buffer.from(part!));
  expect([png.width, png.height, png.data[0]]).toEqual([80, 40, 90]);
});
