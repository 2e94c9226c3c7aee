import type { Problem } from '../../problems/problem.ts';
import { toPlain } from '../../text/plain.ts';
import { readInline } from '../../text/read-inline.ts';
import type { Branding, DeckSettings } from '../model.ts';
import { slideSize } from '../slide-size.ts';
import type { Settings } from './dialects/dialect.ts';
import { type Data, type DeckFrontMatter, isMap } from './front-matter.ts';
import { revealOptions, snake } from './reveal-options.ts';
import { unusedOptions } from './unused-options.ts';

/** The themes that Reveal 5 ships and Hugo Blox names; another name leaves the deck without a style. */
const revealThemeNames = [
  'black',
  'white',
  'league',
  'beige',
  'sky',
  'night',
  'serif',
  'simple',
  'solarized',
  'moon',
  'blood',
  'dracula',
  'black-contrast',
  'white-contrast',
] as const;

const mapAt = (data: Data, key: string): Data => (isMap(data[key]) ? (data[key] as Data) : {});
const textAt = (data: Data, key: string): string | undefined => {
  const value = data[key];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

/** What the `slides:` map (or reveal-hugo's `reveal_hugo:`) and the `pubdeck:` map say. */
export function readSettings(
  front: DeckFrontMatter,
  file: string,
  foreign?: Settings,
): { settings: DeckSettings; problems: Problem[] } {
  const data: Data = foreign ? { ...front.data, slides: foreign.slides } : front.data;
  const problems: Problem[] = [];
  const report = (path: string, problem: Omit<Problem, 'at'>): void => {
    const line = front.lineOf(foreign?.places?.[path] ?? path);
    problems.push({ ...problem, at: { file, ...(line === undefined ? {} : { line }) } });
  };
  const isBlox = isMap(data.slides);
  const prefix = isBlox || !isMap(data.reveal_hugo) ? 'slides' : 'reveal_hugo';
  const slides = mapAt(data, prefix);
  const optionsPath = prefix === 'slides' ? 'slides.reveal_options' : prefix;
  const given = prefix === 'slides' ? mapAt(slides, 'reveal_options') : onlyOptions(slides);
  const reveal = revealOptions(
    given,
    (key) => front.written.get(foreign?.places?.[`${optionsPath}.${key}`] ?? `${optionsPath}.${key}`) ?? key,
    (key, problem) => report(`${optionsPath}.${key}`, problem),
  );
  for (const [name, { message, hint }] of unusedOptions(reveal))
    report(`${optionsPath}.${snake(name)}`, {
      code: 'reveal-option-unused',
      severity: 'warning',
      message,
      hint,
    });
  const named = textAt(slides, 'theme') ?? 'black';
  const revealTheme = (revealThemeNames as readonly string[]).includes(named) ? named : 'black';
  if (revealTheme !== named) {
    report(`${prefix}.theme`, {
      code: 'reveal-theme-unknown',
      severity: 'warning',
      message: foreign
        ? `The theme "${named}" is not one of Reveal's. Shown with "black".`
        : `Reveal has no theme "${named}"; under Hugo the deck has no style at all. Shown with "black".`,
      hint: `Write one of ${revealThemeNames.join(', ')}.`,
    });
  }
  if (mapAt(slides, 'reveal_options').menu_enabled === false) {
    report('slides.reveal_options.menu_enabled', {
      code: 'menu-disabled',
      severity: 'warning',
      message: 'menu_enabled: false stops the whole deck in themes of 2021 to 2025.',
      hint: 'Delete the line.',
    });
  }
  const pubdeck = mapAt(data, 'pubdeck');
  const diagram = slides.diagram === true;
  return {
    settings: {
      size: slideSize(reveal),
      revealTheme,
      theme: textAt(pubdeck, 'theme') ?? foreign?.theme,
      highlightStyle: textAt(slides, 'highlight_style') ?? textAt(slides, 'highlight_theme'),
      reveal,
      diagram,
      branding: readBranding(mapAt(slides, 'branding')),
      language:
        textAt(pubdeck, 'language') ??
        textAt(data, 'language') ??
        textAt(data, 'lang') ??
        textAt(data, 'languagecode'),
      pubdeck,
    },
    problems,
  };
}

/** reveal-hugo keeps Reveal's options beside its own keys. */
const onlyOptions = (map: Data): Data =>
  Object.fromEntries(
    Object.entries(map).filter(
      ([key]) =>
        !/^(theme|custom_theme\w*|custom_css|highlight_theme|highlightjs_version|templates|mermaid|load_default_plugins|plugins|reveal_cdn|slide_number_format)$/.test(
          key,
        ),
    ),
  );

function readBranding(map: Data): Branding {
  const logo = mapAt(map, 'logo');
  const title = mapAt(map, 'title');
  const author = mapAt(map, 'author');
  const footer = mapAt(map, 'footer');
  const filename = logo.show === false ? undefined : textAt(logo, 'filename');
  // The theme prints it as Markdown.
  const footerSource = footer.show === false ? undefined : textAt(footer, 'text');
  const footerText = footerSource && toPlain(readInline(footerSource));
  const position = (from: Data) => pick({ position: textAt(from, 'position') });
  return {
    ...(filename && {
      logo: {
        filename,
        ...position(logo),
        ...pick({ width: textAt(logo, 'width'), alt: textAt(logo, 'alt') }),
      },
    }),
    ...(isMap(map.title) && {
      title: { show: title.show === true, ...pick({ text: textAt(title, 'text') }), ...position(title) },
    }),
    ...(isMap(map.author) && { author: { show: author.show === true, ...position(author) } }),
    ...(footerText && { footer: { text: footerText, ...position(footer) } }),
  };
}

/** Without the keys that hold nothing. */
const pick = <T extends Record<string, string | undefined>>(map: T): { [K in keyof T]?: string } =>
  Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
