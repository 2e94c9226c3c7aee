import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { oneProcess } from '../support/one-process.ts';
import { makeSite, pubdeck, soundPage } from '../support/run.ts';

const deck = 'content/slides/tides/index.md';

/** The first test and the one that measures start a process for each check. */
const shared = oneProcess();

async function draftedSite(): Promise<string> {
  const root = makeSite({ 'content/publication/tides/index.md': soundPage });
  await shared(['draft', 'content/publication/tides', '--link'], { cwd: root });
  return root;
}

describe('pubdeck check', () => {
  test('a fresh draft is ready; a wrong number is found with its line, slide and mend', async () => {
    const root = await draftedSite();
    const rules = ['--only', 'faithful,complete,links,dialect,page'];
    const clean = await pubdeck(['check', deck, ...rules], { cwd: root });
    expect(clean.stdout).not.toMatch(/\[(faithful|complete|dialect|links)\//);
    expect(clean.stdout).toContain('0 errors');
    const file = join(root, deck);
    const text = readFileSync(file, 'utf8').replaceAll('14', '41');
    writeFileSync(file, text);
    const run = await pubdeck(['check', deck, ...rules, '--json'], { cwd: root });
    expect(run.code).toBe(1);
    const problems = JSON.parse(run.stdout).problems as {
      code: string;
      line: number;
      slide: number;
      hint: string;
    }[];
    const wrong = problems.find(({ code }) => code === 'faithful/number-differs');
    expect(wrong?.hint).toContain('14');
    expect(text.split('\n')[(wrong?.line ?? 0) - 1]).toContain('41');
    expect(problems.some(({ code }) => code === 'complete/number-missing')).toBe(true);
  });

  test('a DOI among the links and in the reference is no doubled link; the same link twice is', async () => {
    const page = soundPage.replace('---\n', '---\ndoi: 10.5555/tides.1\n');
    const root = makeSite({ 'content/publication/tides/index.md': page });
    await shared(['draft', 'content/publication/tides', '--link'], { cwd: root });
    const clean = await shared(['check', deck, '--only', 'links'], { cwd: root });
    const file = join(root, deck);
    const text = readFileSync(file, 'utf8');
    expect(text.match(/\(https:\/\/doi\.org\/10\.5555\/tides\.1\)|<https:\/\/doi/g)?.length).toBeGreaterThan(
      2,
    );
    expect(clean.stdout).not.toContain('links/');
    writeFileSync(
      file,
      text.replace(/^- \*\*DOI\*\*.*$/m, (line) => `${line}\n${line}`),
    );
    const twice = await shared(['check', deck, '--only', 'links'], { cwd: root });
    expect(twice.stdout).toContain('links/doubled');
  });

  test('SARIF points at the line', async () => {
    const root = await draftedSite();
    const file = join(root, deck);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('14', '41'));
    const run = await shared(['check', deck, '--only', 'faithful', '--format', 'sarif'], { cwd: root });
    const sarif = JSON.parse(run.stdout);
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0].results[0]).toMatchObject({
      ruleId: 'faithful/number-differs',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: deck } } }],
    });
  });

  test('a receipt is written, verified, and tells a later change', async () => {
    const root = await draftedSite();
    const args = ['check', deck, '--only', 'faithful', '--receipt', 'receipt.json'];
    expect((await shared(args, { cwd: root })).code).toBe(0);
    const receipt = JSON.parse(readFileSync(join(root, 'receipt.json'), 'utf8'));
    const page = readFileSync(join(root, 'content/publication/tides/index.md'), 'utf8');
    const supported = receipt.texts.filter(({ support }: { support: string }) => support === 'deletion');
    expect(supported.length).toBeGreaterThan(3);
    for (const { source } of supported) expect(page).toContain(source);
    expect((await shared(args, { cwd: root })).code).toBe(0);
    const file = join(root, deck);
    writeFileSync(file, readFileSync(file, 'utf8').replace('## ', '## Well: '));
    const later = await shared(args, { cwd: root });
    expect(later.code).toBe(1);
    expect(later.stdout).toContain('[receipt/differs]');
  });

  test('levels of the config file hold, and an unknown rule is a usage error', async () => {
    const root = await draftedSite();
    const file = join(root, deck);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('14', '41'));
    writeFileSync(
      join(root, 'pubdeck.config.json'),
      JSON.stringify({ check: { 'faithful/number-differs': 'info', faithful: 'info' } }),
    );
    expect((await shared(['check', deck, '--only', 'faithful'], { cwd: root })).code).toBe(0);
    expect((await shared(['check', deck, '--only', 'faithfull'], { cwd: root })).code).toBe(2);
  });

  test('measured in a browser: an overflowing slide is named with pixels', async () => {
    const root = await draftedSite();
    const file = join(root, deck);
    const long = Array.from({ length: 40 }, (_, index) => `- Point ${'word '.repeat(12)}${index}`).join('\n');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\n$/, `\n\n---\n\n## Far too much\n\n${long}\n`));
    const run = await pubdeck(['check', deck, '--only', 'fits,accessible'], { cwd: root });
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/slide \d+ +error +Text runs \d+ px over the slide/);
  });
});
