import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configSchema } from '../../src/commands/config-schema.ts';
import { type BrandSources, readBrand } from '../../src/theme/brand.ts';
import { applyBrand } from '../../src/theme/brand-colours.ts';
import { contrast, parseColour, ratios } from '../../src/theme/colour/contrast.ts';
import { loadTheme, ownThemes } from '../../src/theme/load.ts';
import { contrastPairs, variants } from '../../src/theme/model.ts';

let site: string;
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'pubdeck-brand-'));
  writeFileSync(
    join(site, 'logo.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg"><path fill="#102040"/></svg>',
  );
  writeFileSync(join(site, 'white.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><path fill="#fff"/></svg>');
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

const read = (sources: Omit<BrandSources, 'folders'>) => readBrand({ folders: [site], ...sources });

describe('the brand of a deck', () => {
  it("refuses an accent that no lightness makes readable; the theme's stays", () => {
    const theme = loadTheme('plain');
    const colours = { ...theme.colours, background: '#ffffff', surface: '#000000' };
    const branded = applyBrand(colours, 'AAA', { accent: '#7a1fa2' });
    expect(branded.colours.accent).toBe(theme.colours.accent);
    expect(branded.problems).toMatchObject([{ code: 'colour-refused', severity: 'warning' }]);
  });

  it('takes each piece from the lab’s configuration, else the deck, else the site', () => {
    const { brand, problems } = read({
      config: { accent: '#123456', title: { show: true, text: 'Short', position: 'top-left' } },
      branding: {
        logo: { filename: 'logo.svg', alt: 'Our lab', position: 'bottom-right', width: '80px' },
        title: { show: true, text: 'Longer' },
      },
      params: {
        slides: { branding: { footer: { text: '© 2026 [Lab](https://x.org)' }, author: { show: true } } },
      },
    });
    expect(problems).toEqual([]);
    expect(brand).toEqual({
      accent: '#123456',
      logo: { file: join(site, 'logo.svg'), alt: 'Our lab', width: 80, position: 'bottom-right' },
      title: { text: 'Short', position: 'top-left' },
      footer: { text: '© 2026 Lab', position: 'bottom-center' },
      author: { position: 'bottom-left' },
    });
  });

  it('knows the footer of a drafted deck for the short reference, which is no brand', () => {
    const branding = { footer: { text: 'Marin et al., 2024' } };
    expect(read({ branding, drafted: true }).brand.footer).toBeUndefined();
    expect(read({ branding }).brand.footer?.text).toBe('Marin et al., 2024');
    expect(read({ branding, drafted: true, config: { footer: 'Lab' } }).brand.footer?.text).toBe('Lab');
  });

  it('puts the lab’s own logo on the title slide alone, unless it says where', () => {
    expect(read({ config: { logo: 'logo.svg' } }).brand.logo).toEqual({ file: join(site, 'logo.svg') });
    const placed = read({ config: { logo: { filename: 'logo.svg', position: 'top-left' } } });
    expect(placed.brand.logo?.position).toBe('top-left');
    const off = read({ config: { logo: false }, branding: { logo: { filename: 'logo.svg' } } });
    expect(off.brand.logo).toBeUndefined();
  });

  it('reads the affiliation in its short and its long form', () => {
    expect(read({ config: { affiliation: 'Institute' } }).brand.affiliation).toEqual({
      text: 'Institute',
      title: true,
      footer: false,
    });
    const footer = read({ config: { affiliation: { text: 'Institute', title: false, footer: true } } });
    expect(footer.brand.affiliation).toEqual({ text: 'Institute', title: false, footer: true });
  });

  it('knows every piece that the schema of the config file lists', () => {
    const { properties } = configSchema() as { properties: { brand: { properties: object } } };
    const config = Object.fromEntries(Object.keys(properties.brand.properties).map((key) => [key, false]));
    expect(read({ config }).problems).toEqual([]);
  });

  it('says what it cannot use, and never leaves the site', () => {
    const codes = (config: Record<string, unknown>) => read({ config }).problems.map(({ code }) => code);
    expect(codes({ colour: 'red' })).toEqual(['brand-unknown']);
    expect(codes({ footer: { text: 'x', position: 'middle' } })).toEqual(['brand-position']);
    expect(codes({ logo: 'gone.png' })).toEqual(['logo-missing']);
    expect(codes({ logo: '../../secret.png' })).toEqual(['logo-missing']);
    expect(codes({ logo: 'logo.exe' })).toEqual(['logo-missing']);
  });
});

describe('a logo', () => {
  it('stands on a plate where its colours would drown, and has another form for dark grounds', () => {
    const css = (theme: string, logo: Record<string, string>) =>
      loadTheme(theme, { brand: { logo: { file: join(site, 'logo.svg'), ...logo } } }).css;
    expect(css('paper', {})).not.toContain('--logo-plate:#fff');
    expect(css('ink', {})).toContain('--logo-plate:#fff');
    const dark = join(site, 'white.svg');
    const theme = loadTheme('ink', { brand: { logo: { file: join(site, 'logo.svg'), dark } } });
    expect(theme.css).not.toContain('--logo-plate:#fff');
    expect(theme.assets.get('brand/logo.svg')).toBe(dark);
    expect(loadTheme('paper', { brand: { logo: { file: join(site, 'logo.svg'), dark } } }).assets).toEqual(
      new Map([['brand/logo.svg', join(site, 'logo.svg')]]),
    );
  });
});

/** Pure, pale, dark, grey and just-not-enough colours. */
const awkward =
  '#ffff00 #00ff00 #00ffff #ff00ff #ff0000 #0000ff #ffffff #000000 #808080 #777777 #7f7f7f #ffcc00 #ff8800 #f5f5dc #c0c0c0 #e0e0e0 #fafafa #111111 #330000 #003300 #000033 #8a2be2 #ff69b4 #7fff00 #40e0d0 #d2691e #bdb76b #9acd32 #5f9ea0 #b22222'.split(
    ' ',
  );

describe('colours of a brand', () => {
  it.each(ownThemes)('reach the contrast that %s promises, on screen and on paper', (name) => {
    for (const variant of variants) {
      for (const colour of awkward) {
        const { colours, json } = loadTheme(name, { variant, brand: { accent: colour, band: colour } });
        for (const [ink, ground] of contrastPairs) {
          const ratio = contrast(parseColour(colours[ink])!, parseColour(colours[ground])!);
          expect(ratio, `${variant} ${colour}: ${ink} on ${ground}`).toBeGreaterThanOrEqual(
            ratios[json!.level].text,
          );
        }
      }
    }
  });

  it('stay in print, where a filled band does not', () => {
    const { colours } = loadTheme('campus', {
      variant: 'print',
      brand: { accent: '#7a1fa2', band: '#4a148c' },
    });
    expect(colours.accent).toBe('#7a1fa2');
    expect(colours.band).toBe('#ffffff');
  });
});
