import { existsSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { oneProcess } from '../support/one-process.ts';
import { makeSite, soundPage } from '../support/run.ts';

const pubdeck = oneProcess();

const content = { 'content/publication/tides/index.md': soundPage };
const css = 'assets/css/reveal_custom.css';
const hook = 'layouts/_partials/hooks/slide-head-end/pubdeck.html';
const links = 'layouts/_markup/render-link.present.html';
const kit = 'imports:\n  - path: github.com/HugoBlox/kit/modules/slides\n';

describe('pubdeck init hugo', () => {
  test.each([
    ['a site of 2021 to 2025', {}, css],
    ['a site of the kit', { 'config/_default/module.yaml': kit }, hook],
    [
      'a kit in go.mod',
      { 'go.mod': 'module x\n\nrequire github.com/HugoBlox/kit/modules/slides v0.1.0\n' },
      hook,
    ],
  ])('%s: the styles stand where its theme reads them', async (_, more, place) => {
    const root = makeSite({ ...content, ...more });
    const run = await pubdeck(['init', 'hugo'], { cwd: root });
    expect(run.code, run.stderr).toBe(0);
    expect(run.stdout).toContain(place);
    const text = readFileSync(join(root, place), 'utf8');
    // Only slides that pubdeck drafted are styled.
    const selectors = text.replace(/\s+/g, ' ').match(/(?<=[}/] )\.reveal [^{]*/g) ?? [];
    expect(selectors.length).toBeGreaterThan(20);
    for (const selector of selectors)
      expect(selector).toMatch(/^\.reveal section(?:\[class\*='layout-'\]|\.layout-|:is\( ?\.layout-)/);
    // Decks from right to left begin at the right.
    expect(text).not.toMatch(/(?:padding|border|margin)-(?:left|right)|text-align: (?:left|right)/);
    expect(text.includes('<style>')).toBe(place === hook);
    expect([css, hook].filter((file) => existsSync(join(root, file)))).toEqual([place]);

    expect((await pubdeck(['init', 'hugo'], { cwd: root })).stdout).toContain('is up to date');
    expect(readFileSync(join(root, place), 'utf8')).toBe(text);

    expect((await pubdeck(['init', 'hugo', '--remove'], { cwd: root })).code).toBe(0);
    expect(existsSync(join(root, place.split('/')[0] ?? ''))).toBe(false);
    expect((await pubdeck(['init', 'hugo', '--remove'], { cwd: root })).stdout).toContain(
      'Nothing to remove',
    );
  });

  test.each([
    ['with a line break at its end', '.mine {\n  color: red;\n}\n'],
    ['without one', '.mine { color: red; }'],
    ['with the line breaks of Windows', '.mine { color: red; }\r\n'],
  ])("the author's own styles, %s, stay byte for byte", async (_, own) => {
    const root = makeSite({ ...content, [css]: own });
    await pubdeck(['init', 'hugo', root]);
    const both = readFileSync(join(root, css), 'utf8');
    expect(both.startsWith(own)).toBe(true);
    // What the author writes behind the block stays too, and an old block is brought up to date in its place.
    writeFileSync(
      join(root, css),
      `${both.replace('text-transform: none', 'text-transform: unset')}.later {}\n`,
    );
    const check = await pubdeck(['doctor', root, '--json']);
    expect(check.stdout).toContain('is of another version of pubdeck');
    await pubdeck(['init', 'hugo', root]);
    expect(readFileSync(join(root, css), 'utf8')).toBe(`${both}.later {}\n`);
    await pubdeck(['init', 'hugo', root, '--remove']);
    expect(readFileSync(join(root, css), 'utf8')).toBe(`${own}.later {}\n`);
  });

  test('check names old styles', async () => {
    const root = makeSite(content);
    await pubdeck(['init', 'hugo', root]);
    await pubdeck(['draft', root, '--quiet']);
    const dialect = () => pubdeck(['check', join(root, 'content/slides'), '--only', 'dialect', '--json']);
    expect((await dialect()).stdout).not.toContain('site-styles-old');
    const text = readFileSync(join(root, css), 'utf8');
    writeFileSync(join(root, css), text.replace('text-transform: none', 'text-transform: unset'));
    expect((await dialect()).stdout).toContain('dialect/site-styles-old');
  });

  test('draft says once that a Hugo site has no styles', async () => {
    const root = makeSite({ ...content, 'config/_default/hugo.yaml': 'title: Site\n' });
    const first = await pubdeck(['draft', root]);
    expect(`${first.stdout}${first.stderr}`).toContain('pubdeck init hugo');
    const again = await pubdeck(['draft', root, '--force']);
    expect(`${again.stdout}${again.stderr}`).not.toContain('pubdeck init hugo');
    const json = await pubdeck([
      'draft',
      makeSite({ ...content, 'hugo.toml': 'title = "Site"\n' }),
      '--json',
    ]);
    expect(JSON.parse(json.stdout).problems).toContainEqual(
      expect.objectContaining({ code: 'site-styles-absent' }),
    );
  });

  test('in the kit a hook brings back the links that its theme takes from decks', async () => {
    const root = makeSite({ ...content, 'config/_default/module.yaml': kit });
    const draft = await pubdeck(['draft', root]);
    expect(`${draft.stdout}${draft.stderr}`.split('shows decks without their links')).toHaveLength(2);
    const dialect = () => pubdeck(['check', join(root, 'content/slides'), '--only', 'dialect', '--json']);
    expect((await dialect()).stdout).toContain('dialect/site-links-lost');
    expect((await pubdeck(['doctor', root, '--json'])).stdout).toContain('decks without their links');

    expect((await pubdeck(['init', 'hugo', root])).stdout).toContain(links);
    // The hook is one line without blanks around it, which would stand between a link and the comma behind it.
    expect(
      readFileSync(join(root, links), 'utf8')
        .replace(/\s*\{\{- \/\*[\s\S]*?\*\/ -\}\}\s*/g, '')
        .replace(/\{\{ (?:with|if) .*?\{\{ end \}\}/g, ''),
    ).toBe('<a href="{{ .Destination | safeURL }}">{{ .Text | safeHTML }}</a>');
    expect((await dialect()).stdout).not.toContain('site-links-lost');
    expect((await pubdeck(['doctor', root, '--json'])).stdout).toContain(`${links} is up to date`);

    expect((await pubdeck(['init', 'hugo', root, '--remove'])).stdout).toContain(links);
    expect(existsSync(join(root, 'layouts'))).toBe(false);
  });

  test("a hook of the author's own for these links stays, and other sites get none", async () => {
    const own = makeSite({ ...content, 'config/_default/module.yaml': kit, [links]: '<a>mine</a>\n' });
    await pubdeck(['init', 'hugo', own]);
    await pubdeck(['init', 'hugo', own, '--remove']);
    expect(readFileSync(join(own, links), 'utf8')).toBe('<a>mine</a>\n');
    const older = makeSite({ ...content, 'config/_default/hugo.yaml': 'title: Site\n' });
    await pubdeck(['init', 'hugo', older]);
    expect(existsSync(join(older, 'layouts'))).toBe(false);
  });

  test('a file of styles that holds nothing but a line break is there after --remove', async () => {
    const root = makeSite({ ...content, [css]: '\n' });
    await pubdeck(['init', 'hugo', root]);
    await pubdeck(['init', 'hugo', root, '--remove']);
    expect(readFileSync(join(root, css), 'utf8')).toBe('\n');
  });

  test.each([
    ['blox-tailwind', '', 'hugo-blox-builder/modules/blox-plugin-reveal'],
    ['blox', '', 'kit/modules/slides'],
    [
      'blox-bootstrap/v5',
      '  # - path: github.com/HugoBlox/hugo-blox-builder/modules/blox-plugin-reveal\n',
      'reveal',
    ],
    [
      'blox-bootstrap/v5',
      '  - path: github.com/HugoBlox/hugo-blox-builder/modules/blox-plugin-reveal\n',
      undefined,
    ],
    // Before 2022 the main module held the slides.
    ['wowchemy/v5', '', undefined],
  ])('a site with the module %s is told where none shows slides', async (module, more, hint) => {
    const root = makeSite({
      ...content,
      'config/_default/module.yaml': `imports:\n  - path: github.com/HugoBlox/x/modules/${module}\n${more}`,
    });
    const draft = await pubdeck(['draft', root]);
    const check = await pubdeck(['check', join(root, 'content/slides'), '--only', 'dialect', '--json']);
    expect(check.stdout.includes('dialect/site-slides-absent')).toBe(hint !== undefined);
    expect(draft.stderr.includes('[site-slides-absent]')).toBe(hint !== undefined);
    if (hint !== undefined) expect(draft.stderr).toContain(hint);
  });

  test('outside of a site nothing is written', async () => {
    const root = makeSite({});
    rmdirSync(join(root, 'content'));
    const run = await pubdeck(['init', 'hugo', root]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('[no-site]');
    expect(existsSync(join(root, 'assets'))).toBe(false);
  });
});
