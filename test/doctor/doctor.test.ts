import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diagnose, formatDiagnosis } from '../../src/doctor/diagnose.ts';
import { temporaryFolder } from '../support/platform.ts';

test('a good machine and site', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'content', 'publication', 'one'), { recursive: true });
  writeFileSync(join(folder, 'content', 'publication', 'one', 'index.md'), '---\ntitle: One\n---\n');
  const report = await diagnose({ folder, out: join(folder, 'output') });
  expect(report.ok).toBe(true);
  const about = (name: string) => report.findings.find((finding) => finding.about === name);
  expect(about('browser')?.text).toMatch(/\d+\.\d+\.\d+\.\d+/);
  expect(about('site')?.data).toEqual({ root: folder, publications: 1 });
  // Whatever fonts this machine has, the browser that was opened draws Latin letters.
  expect(about('fonts')?.data).toMatchObject({ missing: expect.not.arrayContaining(['Latin']) });
  expect(formatDiagnosis(report, false)).toContain('pubdeck works on this machine.');
});

test('no browser and an unwritable folder are bad, and each has a remedy', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'a-file');
  writeFileSync(out, '');
  const report = await diagnose({ folder, browser: join(folder, 'none'), out });
  expect(report.ok).toBe(false);
  const bad = report.findings.filter(({ state }) => state === 'bad');
  expect(bad.map(({ about }) => about)).toEqual(['browser', 'output']);
  expect(bad.every(({ fix }) => fix)).toBe(true);
  expect(formatDiagnosis(report, false)).toContain('Fix what is marked bad');
});
