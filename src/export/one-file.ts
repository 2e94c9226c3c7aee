import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { wordsOf } from '../html/deck-theme.ts';
import type { RenderedDeck } from '../html/model.ts';
import { pageSizeCss } from '../html/shell/page-css.ts';
import { presentPage } from '../html/shell/present.ts';
import { cached } from '../io/cache.ts';
import { typeOf } from '../io/media-content.ts';
import { start } from '../page/bundled/start.ts';
import type { Problem } from '../problems/problem.ts';
import { mathStyles } from '../sheet/math-styles.ts';
import { emojiFile } from '../theme/emoji.ts';
import { fitScript } from '../theme/fit.ts';
import { fontFaceCss } from '../theme/fonts.ts';
import type { Theme } from '../theme/model.ts';

/** A font of more bytes than this is cut to the characters of the deck. */
const heavyFont = 100_000;

/** A larger file is hard to send by mail. */
const heavy = 2_500_000;

/**
 * The talk as one HTML file: Reveal, styles, fonts and pictures inside, so it presents from a USB stick without a
 * network. Its policy names the hash of each of its scripts and allows no request at all.
 */
export async function oneFile(
  deck: RenderedDeck,
  theme: Theme,
): Promise<{ html: string; problems: Problem[] }> {
  const { html, files } = presentPage(deck, theme);
  const bodyStart = html.indexOf('<body');
  const head = html.slice(0, bodyStart);
  const reveal = dirname(createRequire(import.meta.url).resolve('reveal.js'));
  const script = async (name: string): Promise<string> =>
    inScript(await readFile(join(reveal, name), 'utf8'));
  const hasFilmBehind = deck.slides.some(({ attributes }) => 'data-background-video' in attributes);
  const scripts = [
    await script('reveal.js'),
    await script('plugin/search.js'),
    await script('plugin/zoom.js'),
    inScript(fitScript()),
    inScript(startScript(hasFilmBehind)),
  ];
  const css = [
    await readFile(join(reveal, 'reveal.css'), 'utf8'),
    deck.needs.math ? mathStyles().css : '',
    withoutVariableFaces(theme),
    textOf(files.get('pubdeck/page.css')),
    pageSizeCss(deck.deck.settings.size),
  ].join('\n');
  const missing: string[] = [];
  const url = async (name: string): Promise<string | undefined> => {
    const file =
      deck.assets.get(name) ??
      theme.fonts.get(name) ??
      theme.assets.get(name) ??
      mathStyles().fonts.get(name);
    const whole = file && (await readFile(file).catch(() => undefined));
    if (!file || !whole) return undefined;
    // The tool that cuts fonts removes their colours.
    const isSlimmed = theme.fonts.has(name) && whole.length > heavyFont && file !== emojiFile;
    const data = isSlimmed ? await slim(whole, deck) : whole;
    return `data:${typeOf(file, data)};base64,${data.toString('base64')}`;
  };
  const used = withoutUnusedFaces(css, deck);
  const style = (
    await replaceAsync(used, /url\((["']?)([^"')]+)\1\)/g, async ([whole, , name = '']) => {
      if (name.startsWith('data:') || name.startsWith('#')) return whole;
      const data = await url(name);
      if (!data) missing.push(name);
      return data ? `url(${data})` : 'none';
    })
  ).replaceAll('</', '<\\/');
  const body = await replaceAsync(
    html.slice(bodyStart),
    /(\s(?:src|data-src|poster|data-background-image|data-background-video|data-background|href)=")([^"]+)(")/g,
    async ([whole, before = '', name = '', after = '']) => {
      const data = await url(decode(name));
      return data ? `${before}${data}${after}` : whole;
    },
  );
  // Away from the site, addresses within it lead nowhere.
  const linked = deck.siteUrl
    ? body.replace(
        /(<a\b[^>]*\shref=")(?![a-z][a-z\d+.-]*:|#|\/\/)([^"]*)"/gi,
        (_, before: string, href: string) => `${before}${new URL(decode(href), deck.siteUrl).href}"`,
      )
    : body;
  const hashes = scripts
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');
  const policy = `default-src 'none'; script-src ${hashes}; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:${hasFilmBehind ? ' blob:' : ''}; base-uri 'none'; form-action 'none'`;
  const title = /<title>[\s\S]*?<\/title>/.exec(head)?.[0] ?? '';
  const open = /<html[^>]*>/.exec(head)?.[0] ?? '<html>';
  const page = `<!doctype html>
${open}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${title}
<style>${style}</style>
</head>
${linked.replace(/<\/body>/, () => `${scripts.map((text) => `<script>${text}</script>`).join('\n')}\n</body>`)}`;
  return { html: page, problems: problemsOf(deck, page, missing) };
}

function problemsOf(deck: RenderedDeck, page: string, missing: readonly string[]): Problem[] {
  const at = { file: deck.deck.file };
  const problems: Problem[] = missing.map((name) => ({
    code: 'file-not-embedded',
    severity: 'warning',
    message: `${name} could not be read, so it is not in the HTML file.`,
    at,
  }));
  const size = Buffer.byteLength(page);
  if (size > heavy) {
    problems.push({
      code: 'html-heavy',
      severity: 'info',
      message: `The HTML file has ${(size / 1e6).toFixed(1)} MB, mostly pictures.`,
      at,
      hint: 'Use smaller pictures: a slide has 1280 × 720 pixels.',
    });
  }
  return problems;
}

const startScript = (hasFilmBehind: boolean): string => `(() => { ${start.code}
${hasFilmBehind ? 'pubdeckPage.giveFilmsOwnAddresses();\n' : ''}pubdeckPage.startDeck(Reveal, [RevealSearch, RevealZoom]).then(() => pubdeckPage.notesWindow(window.Reveal)); })();`;

/** Text that cannot close the script element around it. */
const inScript = (text: string): string =>
  text.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');

const textOf = (file: { readonly text: string } | { readonly file: string } | undefined): string =>
  file && 'text' in file ? file.text : '';

/** Static fonts draw all that the variable ones are used for; nobody edits this file. */
function withoutVariableFaces({ css, faces }: Theme): string {
  const hasStatic = (family: string): boolean =>
    new RegExp(`@font-face\\{font-family:"${family}";font-weight:\\d+;[^}]*data:font/ttf`).test(css);
  return faces
    .filter((face) => face.variable && hasStatic(face.family))
    .reduce((left, face) => left.replace(fontFaceCss([face]), ''), css);
}

async function slim(font: Buffer, deck: RenderedDeck): Promise<Uint8Array> {
  const codes = [...new Set(wordsOf(deck))].map((each) => each.codePointAt(0)!).sort((one, two) => one - two);
  return await cached('fonts', ['slim 1', font, codes.join()], async () => {
    const { slimFont } = await import('../theme/static/instance.ts');
    return await slimFont(font, codes);
  });
}

/** Font faces without a character of the deck would only make the file larger. */
function withoutUnusedFaces(css: string, deck: RenderedDeck): string {
  const characters = new Set<number>();
  for (const slide of deck.slides) {
    for (const sign of `${slide.html}${slide.notesText}`) characters.add(sign.codePointAt(0) ?? 0);
  }
  for (let code = 0x20; code < 0x7f; code++) characters.add(code);
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const range = /unicode-range:\s*([^;}]+)/i.exec(face)?.[1];
    if (!range) return face;
    const used = range.split(',').some((part) => {
      const match = /U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/i.exec(part);
      if (!match) return true;
      const low = Number.parseInt((match[1] ?? '').replaceAll('?', '0'), 16);
      const high = Number.parseInt(match[2] ?? (match[1] ?? '').replaceAll('?', 'F'), 16);
      for (const code of characters) if (code >= low && code <= high) return true;
      return false;
    });
    return used ? face : '';
  });
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('&amp;', '&'));
  } catch {
    return name;
  }
}

async function replaceAsync(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpMatchArray) => Promise<string>,
): Promise<string> {
  const matches = [...text.matchAll(pattern)];
  let result = '';
  let at = 0;
  for (const match of matches) {
    result += text.slice(at, match.index) + (await replace(match));
    at = match.index + match[0].length;
  }
  return result + text.slice(at);
}
