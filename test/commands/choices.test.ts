import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Attacked, deckPath, isBug, pagePath, sitesOf } from '../support/attack.ts';
import { oneProcess } from '../support/one-process.ts';
import { eventually } from '../support/platform.ts';
import { present } from '../support/present.ts';
import { projectRoot, sampleSite, soundPage } from '../support/run.ts';

const pubdeck = oneProcess();
const attackedSite = sitesOf(pubdeck);

const page = 'content/publication/tides';
const deckOf = (site: Attacked): string => readFileSync(site.path(deckPath), 'utf8');
const slidesOf = (site: Attacked): number => deckOf(site).split('{{< slide ').length - 1;

describe('choices stay with the deck', () => {
  test.each<[string, readonly string[], RegExp, readonly string[], string]>([
    ['theme', ['--theme', 'ink'], /^ {2}theme: ink$/m, ['--theme', 'plain'], 'theme ink → plain'],
    [
      'talk',
      ['--talk', 'lightning'],
      /^ {2}talk: lightning$/m,
      ['--talk', 'short'],
      'talk lightning → short',
    ],
    ['minutes', ['--minutes', '1'], /^ {2}minutes: 1$/m, ['--minutes', '2'], 'minutes 1 → 2'],
    ['lang', ['--lang', 'fr'], /^ {2}lang: fr$/m, ['--lang', 'de'], 'lang fr → de'],
  ])(
    '--%s holds on draft, make and --link until it is changed, and the change is said',
    async (_, asked, kept, other, said) => {
      const site = attackedSite(undefined);
      await site.run(['draft', page, ...asked]);
      const first = deckOf(site);
      expect(first).toMatch(kept);
      for (const args of [
        ['draft', page],
        ['draft', page, '--link'],
        ['make', page, '--to', 'html'],
        ['draft', '.', '--check'],
      ]) {
        const run = await site.run(args);
        expect(run.code, run.stderr).toBe(0);
        expect(deckOf(site)).toBe(first);
      }
      expect((await site.run(['draft', page, ...other])).stdout).toContain(said);
      expect(deckOf(site)).not.toMatch(kept);
    },
  );

  test('a theme that the author wrote into the deck is kept too, and gives way to one that is asked for', async () => {
    const site = attackedSite(undefined);
    await site.run(['draft', page]);
    writeFileSync(site.path(deckPath), deckOf(site).replace('  theme: paper', '  theme: campus'));
    writeFileSync(site.path(pagePath), soundPage.replace('61%', '71%'));
    await site.run(['draft', page]);
    expect(deckOf(site)).toContain('  theme: campus');
    const run = await site.run(['draft', page, '--theme', 'ink']);
    expect([run.code, run.stdout]).toEqual([0, expect.stringContaining('theme campus → ink')]);
    expect(deckOf(site)).toContain('  theme: ink');
  });

  test('a live refresh keeps them: no slide comes or goes by an edit of the page', async () => {
    const site = attackedSite(undefined);
    await site.run(['draft', page, '--minutes', '1', '--theme', 'ink']);
    const slides = slidesOf(site);
    await present(site.root, [deckPath, '--port', '0']);
    // The watcher begins a little after the address is out; a second save is as good as the first.
    const seen = await eventually(() => {
      writeFileSync(site.path(pagePath), soundPage.replace('61%', '71%'));
      return deckOf(site).includes('71%');
    });
    expect(seen).toBe(true);
    expect(slidesOf(site)).toBe(slides);
    expect(deckOf(site)).toMatch(/theme: ink[\s\S]*minutes: 1/);
  });

  test.each([
    ['draft', page],
    ['make', page],
    ['present', page, '--port', '0'],
    ['present', deckPath, '--port', '0'],
    ['export', page, '--to', 'html'],
  ])('a theme that is not there is refused by %s before anything is written or served', async (...args) => {
    const site = attackedSite(
      undefined,
      args[1] === deckPath ? { [deckPath]: '---\nslides: {}\n---\n\n# T\n' } : {},
    );
    const run = await site.run([...args, '--theme', 'foo']);
    expect(run.code, run.stderr).toBe(2);
    expect(run.stderr).toContain('[theme-not-found]');
    expect(run.stdout).toBe('');
    if (args[1] === page) expect(existsSync(site.path(deckPath))).toBe(false);
    expect(existsSync(site.path('output'))).toBe(false);
  });
});

describe('words in the terminal and in --json', () => {
  const both = async (args: readonly string[], prepare: (site: Attacked) => void = () => {}) => {
    const runs = [];
    for (const flags of [[], ['--json']]) {
      const site = attackedSite(undefined);
      prepare(site);
      runs.push({ site, run: await site.run([...args, ...flags]) });
    }
    const [people, json] = runs as [(typeof runs)[0], (typeof runs)[0]];
    return { people: people.run, json: JSON.parse(json.run.stdout), site: json.site };
  };

  test('a talk too short for its minutes, a page that was linked, and what it wrote', async () => {
    const { people, json, site } = await both(['draft', page, '--minutes', '30', '--link']);
    for (const code of ['talk-short', 'page-linked']) {
      expect(people.stderr).toContain(`[${code}]`);
      expect(json.problems.map((one: { code: string }) => one.code)).toContain(code);
    }
    expect(people.stderr).toContain('Wrote slides: tides into the page');
    expect(json.outputs.map(({ kind, path }: { kind: string; path: string }) => [kind, path])).toEqual([
      ['deck', site.path(deckPath)],
      ['page', site.path(pagePath)],
    ]);
  });

  test('pages that were skipped, and why', async () => {
    const { people, json } = await both(['draft', '.'], (site) =>
      writeFileSync(site.path('content/publication/bare.md'), '---\ntitle: Bare\n---\n'),
    );
    expect(people.stderr).toMatch(/bare\.md.*no abstract and no summary.*\[page-skipped\]/);
    expect(JSON.stringify(json.problems)).toContain('page-skipped');
  });

  test('a page that cannot be read: exit 1, ok false, and the rest is done, for every command', async () => {
    for (const args of [
      ['draft', '.'],
      ['info', '.'],
      ['make', '.', '--to', 'text'],
      ['draft', page, 'content/publication/broken.md'],
      ['draft', page, 'nowhere'],
    ]) {
      const { people, json, site } = await both(args, (one) => {
        writeFileSync(one.path('content/publication/broken.md'), '---\ntitle: "never closed\n---\n');
      });
      expect(isBug(people)).toBe(false);
      expect([people.code, json.ok], args.join(' ')).toEqual([1, false]);
      expect(JSON.stringify(json.problems)).toContain('"severity":"error"');
      if (args[0] !== 'info') expect(existsSync(site.path(deckPath)), args.join(' ')).toBe(true);
    }
  });

  test('decks of which one cannot be read: the others are exported and checked', async () => {
    for (const args of [
      ['export', '.', '--to', 'text'],
      ['check', '.', '--only', 'dialect'],
    ]) {
      const { people, json, site } = await both(args, (one) => {
        for (const name of ['a', 'b', 'c'])
          writeFileSync(one.path(`content/publication/${name}.md`), '---\ntitle: T\n---\n');
        for (const name of ['a', 'b', 'c'])
          mkdirSync(one.path(`content/slides/${name}`), { recursive: true });
        for (const name of ['a', 'c'])
          writeFileSync(
            one.path(`content/slides/${name}/index.md`),
            '---\nslides:\n  theme: white\n---\n\n# Title\n',
          );
        writeFileSync(one.path('content/slides/b/index.md'), Buffer.alloc(9_000_000, 'x'));
      });
      expect([people.code, json.ok], args.join(' ')).toEqual([1, false]);
      expect(JSON.stringify(json.problems)).toContain('file-too-large');
      if (args[0] === 'export')
        for (const name of ['a', 'c'])
          expect(existsSync(site.path(`output/${name}/transcript.html`))).toBe(true);
    }
  });
});

describe('files where they belong', () => {
  test('--link-pdf writes no link to a PDF that is not there, and puts one that is where Hugo publishes it', async () => {
    const site = attackedSite(undefined);
    await site.run(['draft', page]);
    const before = readFileSync(site.path(pagePath), 'utf8');
    const none = await site.run(['draft', page, '--link-pdf']);
    expect(none.stderr).toContain('[pdf-not-there]');
    expect(readFileSync(site.path(pagePath), 'utf8')).toBe(before);
    mkdirSync(site.path('output/tides'), { recursive: true });
    writeFileSync(site.path('output/tides/slides.pdf'), '%PDF-1.7');
    const run = await site.run(['draft', page, '--link-pdf']);
    expect(run.stderr).toContain('content/slides/tides/slides.pdf');
    expect(readFileSync(site.path('content/slides/tides/slides.pdf'), 'utf8')).toBe('%PDF-1.7');
    expect(readFileSync(site.path(pagePath), 'utf8')).toContain("url: 'slides/tides/slides.pdf'");
  });

  test('output/ never lands below content/, where Hugo would publish it', async () => {
    const site = attackedSite(undefined, { [deckPath]: '---\nslides:\n  theme: white\n---\n\n# Title\n' });
    const run = await pubdeck(['export', '.', '--to', 'html'], { cwd: site.path('content/slides/tides') });
    expect(run.code, run.stderr).toBe(0);
    expect(existsSync(site.path('content/slides/tides/output'))).toBe(false);
    expect(existsSync(site.path('output/tides/index.html'))).toBe(true);
  });

  test('handouts of other layouts leave the one with notes as it is', async () => {
    const site = attackedSite(undefined, { [deckPath]: '---\nslides:\n  theme: white\n---\n\n# Title\n' });
    const own = { HOME: process.env.HOME ?? '', XDG_CACHE_HOME: '' };
    const handout = (...more: string[]) =>
      site.run(['export', deckPath, '--to', 'handout', ...more], own).then(({ code }) => code);
    expect(await handout()).toBe(0);
    const notes = readFileSync(site.path('output/tides/handout.pdf'));
    expect(await handout('--layout', '3,6')).toBe(0);
    expect(readdirSync(site.path('output/tides')).sort()).toEqual([
      'handout-3.pdf',
      'handout-6.pdf',
      'handout.pdf',
    ]);
    expect(readFileSync(site.path('output/tides/handout.pdf')).equals(notes)).toBe(true);
  }, 60_000);

  test('what README says of drafting again happens, --undo too', async () => {
    const root = sampleSite();
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    // The sample as it is drafted today; how long it is, README and sample say together when they are made anew.
    await pubdeck(['draft', 'content/publication/medalign', '--force'], { cwd: root });
    const told = (line: string) => line.trim().replace(/\d+ slides, about \d+ min/, 'N slides, about N min');
    const before = readFileSync(join(root, 'content/slides/example/index.md'));
    const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
    const [, block] = /\*\*Make it yours\.\*\*[\s\S]*?```console\n([\s\S]*?)```/.exec(readme)!;
    const lines = block!.trim().split('\n');
    expect(lines).toHaveLength(6);
    for (let at = 0; at < lines.length; at += 2) {
      const args = lines[at]!.replace('$ node bin/pubdeck.js ', '').split(' ');
      const run = await pubdeck(args, { cwd: root });
      expect([run.code, told(run.stdout)], lines[at]).toEqual([0, told(lines[at + 1]!)]);
    }
    expect(readFileSync(join(root, 'content/slides/example/index.md')).equals(before)).toBe(true);
  });

  test('the same deck gives the same PowerPoint and PDF at another time', async () => {
    const site = attackedSite(undefined, {
      [deckPath]: "---\ntitle: T\ndate: '2024-05-01'\nslides:\n  theme: white\n---\n\n# Title\n\nWords.\n",
    });
    const files = ['output/tides/slides.pdf', 'output/tides/slides.pptx'];
    const make = async (): Promise<Buffer[]> => {
      const run = await site.run(['export', deckPath, '--to', 'pdf,pptx'], {
        HOME: process.env.HOME ?? '',
        XDG_CACHE_HOME: '',
      });
      expect(run.code, run.stderr).toBe(0);
      return files.map((file) => readFileSync(site.path(file)));
    };
    const first = await make();
    await new Promise((later) => setTimeout(later, 1100));
    const second = await make();
    expect(first.map((bytes, index) => bytes.equals(second[index]!))).toEqual([true, true]);
  }, 120_000);
});
