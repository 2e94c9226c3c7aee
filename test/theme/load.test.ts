import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../src/theme/colour/contrast.ts';
import { ejectTheme } from '../../src/theme/eject.ts';
import { heldCharacters } from '../../src/theme/held-characters.ts';
import { themeFaults } from '../../src/theme/json.ts';
import { loadTheme, ownThemes, themesFolder } from '../../src/theme/load.ts';
import { colourNames } from '../../src/theme/model.ts';
import { revealThemes } from '../../src/theme/reveal.ts';

const urlsOf = (css: string) => [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => match[1]!);

describe('loadTheme', () => {
  it.each([...ownThemes, ...revealThemes])('%s loads nothing but files that exist', (name) => {
    const theme = loadTheme(name, { text: 'Größe ≤ 3 µm, Ελλάδα, Россия, 中文, العربية' });
    // The name of SVG is no address.
    expect(theme.css.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/@import|https?:/);
    expect(theme.css).not.toMatch(/text-transform:\s*(uppercase|capitalize)|small-caps/);
    for (const url of urlsOf(theme.css).filter((each) => !each.startsWith('data:')))
      expect([url, theme.fonts.has(url)]).toEqual([url, true]);
    for (const file of theme.fonts.values()) expect([file, existsSync(file)]).toEqual([file, true]);
    expect(theme.problems).toEqual([]);
  });

  it('carries only the fonts that the text needs', () => {
    const latin = [...loadTheme('paper', { text: 'Plain words' }).fonts.keys()];
    expect(latin.length).toBeGreaterThan(3);
    expect(latin.every((url) => url.includes('-latin-'))).toBe(true);
    const greek = [...loadTheme('paper', { text: 'Ελλάδα' }).fonts.keys()];
    expect(greek.some((url) => url.includes('source-serif-4-greek-600'))).toBe(true);
  });

  it('draws the same characters in the form of the reader’s language', () => {
    const families = (language: string) => loadTheme('plain', { text: '直角', language }).css;
    expect(families('zh')).toContain('"Noto Sans SC"');
    expect(families('ja')).toContain('"Noto Sans JP"');
    expect(families('ja')).not.toContain('"Noto Sans SC"');
    expect(families('ko')).toContain('"Noto Sans KR"');
  });

  it('names the characters that no font has', () => {
    const [problem] = loadTheme('plain', { text: 'good ᚠᚢᚦ' }).problems;
    expect(problem?.code).toBe('font-missing');
    expect(problem?.message).toContain('ᚠ (U+16A0) ᚢ (U+16A2) ᚦ (U+16A6)');
    expect(loadTheme('plain', { text: 'กรุงเทพ' }).problems[0]?.hint).toContain('@fontsource/noto-sans-thai');
    expect(loadTheme('plain', { text: 'a \ue000' }).problems[0]?.hint).toMatch(/private-use/);
  });

  it('draws what abstracts hold beyond letters, from fonts that come with it', () => {
    const text = 'CO₂ at 10⁻⁵ m‡, ⅓ of 2.4 ℃ ≤ α → β̂, /ˈfəʊnɛtɪk/, ├── █ ☆ ✓, שלום გამარჯობა';
    for (const name of [...ownThemes, 'serif']) {
      const theme = loadTheme(name, { text });
      expect(theme.problems, name).toEqual([]);
      expect(theme.css).toMatch(/"Noto Sans Math".*unicode-range:[^}]*U\+2192/);
      // A family that helps out takes no letter of the theme's own fonts.
      expect(theme.css).not.toMatch(/"DejaVu Sans";[^}]*unicode-range:[^}]*U\+61\b/);
    }
  });

  it('looks into the font, for its table of ranges promises more than it holds', () => {
    const held = heldCharacters(
      fileURLToPath(
        new URL(
          '../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
          import.meta.url,
        ),
      ),
    );
    const has = (letter: string) => held?.has(letter.codePointAt(0)!);
    expect([has('a'), has('é'), has('—'), has('€')]).toEqual([true, true, true, true]);
    expect([has('‡'), has('я'), has('中')]).toEqual([false, false, false]);
  });

  it('says which themes there are when one is not', () => {
    expect(() => loadTheme('nowhere')).toThrow(/no theme "nowhere"/);
  });
});

describe('a lab’s own theme', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'pubdeck-theme-'));

  it('starts as a copy that loads and looks the same', () => {
    const at = join(folder(), 'ours');
    expect(ejectTheme('paper', at, { as: 'ours' }).map((file) => existsSync(file))).toEqual([true, true]);
    expect(loadTheme(at).css).toBe(loadTheme('paper').css);
    expect(() => ejectTheme('paper', at)).toThrow(/not empty/);
  });

  it('may extend a shipped theme by a single colour', () => {
    const at = folder();
    writeFileSync(
      join(at, 'theme.json'),
      '{"name": "blue", "extends": "paper", "colours": {"accent": "#1f4e5f"}}',
    );
    const theme = loadTheme(at);
    expect(theme.colours.accent).toBe('#1f4e5f');
    expect(theme.colours.text).toBe(loadTheme('paper').colours.text);
    expect(theme.css).toContain('double');
  });

  it('is found by name in the themes folder of the site', () => {
    const base = folder();
    mkdirSync(join(base, 'themes'));
    ejectTheme('ink', join(base, 'themes', 'night-lab'), { as: 'night-lab' });
    expect(loadTheme('night-lab', { base }).appearance).toBe('dark');
  });

  it('is refused with every fault named', () => {
    const faults = themeFaults({
      name: 'Bad Name',
      extends: 'paper',
      colours: { accent: 'nice', glow: '#fff' },
      size: 1,
    });
    expect(faults.join('\n')).toMatch(/lower-case[\s\S]*accent[\s\S]*glow[\s\S]*"size"/);
  });
});

describe('the schema of theme.json', () => {
  const schema = JSON.parse(readFileSync(join(themesFolder, '../docs/schema/theme.schema.json'), 'utf8'));

  it('asks for the colours that the code asks for', () => {
    expect(schema.then.properties.colours.required).toEqual([...colourNames]);
  });

  it.each(ownThemes)('holds for %s', (name) => {
    const json = JSON.parse(readFileSync(join(themesFolder, name, 'theme.json'), 'utf8'));
    expect(themeFaults(json)).toEqual([]);
    for (const key of Object.keys(json)) expect(Object.keys(schema.properties)).toContain(key);
    for (const key of schema.then.required) expect(Object.keys(json)).toContain(key);
  });
});

describe('brand', () => {
  it('keeps a colour that is readable, corrects one that is not, refuses what is none', () => {
    const good = loadTheme('plain', { brand: { accent: '#7a1fa2' } });
    expect(good.colours.accent).toBe('#7a1fa2');
    expect(good.problems).toEqual([]);
    const pale = loadTheme('plain', { brand: { accent: '#ffcc00' } });
    expect(contrastOf(pale.colours.accent, pale.colours.background)).toBeGreaterThanOrEqual(4.5);
    expect(pale.problems[0]?.code).toBe('colour-corrected');
    expect(pale.problems[0]?.message).toMatch(/1\.\d\d:1 where 4\.5:1/);
    expect(loadTheme('plain', { brand: { accent: 'loud' } }).problems[0]?.code).toBe('colour-unreadable');
  });

  it('holds a high-contrast theme to its own level', () => {
    const theme = loadTheme('contrast', { brand: { accent: '#0a7d3c', band: '#777777' } });
    expect(contrastOf(theme.colours.accent, theme.colours.background)).toBeGreaterThanOrEqual(7);
    expect(contrastOf(theme.colours['on-band'], theme.colours.band)).toBeGreaterThanOrEqual(7);
  });
});
