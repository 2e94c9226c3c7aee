import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { oneProcess } from '../support/one-process.ts';
import { makeSite } from '../support/run.ts';

const pubdeck = oneProcess();

const deck =
  '---\ntitle: Tides\nslides:\n  theme: white\n---\n\n{{< slide class="layout-statement" >}}\n\n## Mixing follows the spring tide\n';

let site: string;
beforeAll(() => {
  site = makeSite({ 'content/slides/tides/index.md': deck });
});

const write = (name: string, text: string) => writeFileSync(join(site, 'themes/our-lab', name), text);
const show = (theme = 'our-lab') =>
  pubdeck(['export', 'content/slides/tides', '--to', 'html', '--theme', theme], { cwd: site });

describe('a lab’s own theme, as docs/themes.md says', () => {
  it('starts as a copy of a shipped one under its own name, and is written over only when forced', async () => {
    const made = await pubdeck(['init', 'theme', 'our-lab', '--theme', 'ink'], { cwd: site });
    expect([made.code, made.stdout]).toEqual([0, expect.stringContaining('themes/our-lab/theme.json')]);
    const json = JSON.parse(readFileSync(join(site, 'themes/our-lab/theme.json'), 'utf8'));
    expect([json.name, json.appearance]).toEqual(['our-lab', 'dark']);
    expect((await show()).code).toBe(0);
    const again = ['init', 'theme', 'our-lab', '--theme', 'plain'];
    expect((await pubdeck(again, { cwd: site })).stderr).toContain('is already there');
    expect((await pubdeck([...again, '--force'], { cwd: site })).code).toBe(0);
  });

  it('says what differs, and its style sheet has the last word', async () => {
    write('theme.json', '{ "name": "our-lab", "extends": "paper", "colours": { "accent": "#1f4e5f" } }');
    write('theme.css', '.reveal .slides .kicker { color: var(--text); }');
    expect(await show()).toMatchObject({ code: 0, stderr: '' });
    const html = readFileSync(join(site, 'output/tides/index.html'), 'utf8');
    expect(html).toContain('--accent:#1f4e5f');
    expect(html).toContain('.kicker { color: var(--text); }');
  });

  it.each([
    [
      'a comma too many',
      '{\n  "name": "our-lab",\n}',
      /theme\.json:3:1: error: The theme file is no JSON.*\n {2}hint: /,
    ],
    [
      'a key that is spelt wrong',
      '{\n  "name": "our-lab",\n  "extends": "paper",\n  "colors": {}\n}',
      /theme\.json:4: error: .*"colors" is not known \(did you mean "colours"\?\)/,
    ],
    [
      'a colour that is none',
      '{\n  "name": "our-lab",\n  "extends": "paper",\n  "colours": {\n    "accent": "teal"\n  }\n}',
      /theme\.json:5: error: .*"colours\.accent" must be a colour/,
    ],
    [
      'a parent that is not there',
      '{ "name": "our-lab", "extends": "papr" }',
      /theme\.json: error: .*"papr", which is not there.*\n {2}hint: Did you mean paper\?/,
    ],
    [
      'itself as its parent',
      '{ "name": "our-lab", "extends": "our-lab" }',
      /theme\.json: error: .*built on this one/,
    ],
  ])('is refused with file, line and hint for %s', async (_, json, message) => {
    write('theme.json', json);
    const { code, stderr } = await show();
    expect(code).not.toBe(0);
    expect(stderr).toMatch(message);
  });

  it('is shown with a warning where a font is not installed or a colour cannot be read', async () => {
    const font = '{ "family": "Rare", "package": "@fontsource/rare", "weights": [400], "fallback": "serif" }';
    write(
      'theme.json',
      `{ "name": "our-lab", "extends": "paper", "colours": { "text": "#999999" }, "fonts": { "heading": ${font} } }`,
    );
    const { code, stderr } = await show();
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /theme\.json: warning: The theme's font Rare is not installed.*\n.*npm install @fontsource\/rare/,
    );
    expect(stderr).toMatch(
      /theme\.json: warning: The theme's text #999999 has a contrast of 2\.\d\d:1.*4\.5:1/,
    );
  });

  it('is named where its name was mistyped', async () => {
    const { code, stderr } = await show('our-lub');
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/Did you mean our-lab\? This site's: our-lab\./),
    ]);
  });
});
