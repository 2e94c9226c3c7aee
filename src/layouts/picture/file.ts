import { escapeHtml, px } from '../kit/escape.ts';

/** A drawing as a file of its own beside the deck, for themes that draw nothing themselves. */
export interface SlideDrawing {
  readonly svg: string;
  /** Every word of the drawing, as a reader without it needs them. */
  readonly alt: string;
}

/** What a drawing needs to know of its slide. */
export interface DrawingPlace {
  readonly title: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A drawing in units of a slide's pixels, its looks as styles of ours. */
export interface Sketch {
  readonly width: number;
  readonly height: number;
  readonly body: string;
  readonly defs?: string | undefined;
}

// Fixed colours: a picture inherits nothing from the theme around it. Pale ground, so that dark themes show it too.
const colours: Readonly<Record<string, string>> = {
  background: '#fcfbf7',
  text: '#15202b',
  muted: '#52606d',
  accent: '#0b6870',
  rule: '#d5dadf',
  'contrast-mark': '#7f8a95',
  other: '#bf3f1a',
  'accent-tint': '#d9e8e8',
  'other-tint': '#f6e2da',
  white: '#ffffff',
};
const generic = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";
/** What a class says on a slide, for a file without a stylesheet. */
const looks: Readonly<Record<string, string>> = {
  value: 'font-weight="600"',
  quiet: `fill="${colours.muted}"`,
  large: `fill="${colours.accent}" font-weight="700"`,
};
const margin = 40;
/** Drawings up to this height are shown larger: a theme's slide has 1600 px. */
const flat = 340;
const larger = 1.2;

/** `<svg>` whose colours are attributes: no style sheet, nothing that is loaded, words as text. */
export function svgFile({ width, height, body, defs }: Sketch, title: string, alt: string): string {
  const [wide, tall] = [width + 2 * margin, height + 2 * margin];
  const shown = tall <= flat ? larger : 1;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(wide)} ${px(tall)}" width="${px(wide * shown)}" height="${px(tall * shown)}" font-family="${generic}" fill="${colours.text}" role="img">`,
    `<title>${escapeHtml(title)}</title>`,
    `<desc>${escapeHtml(alt)}</desc>`,
    ...(defs ? [`<defs>${asAttributes(defs)}</defs>`] : []),
    `<rect width="${px(wide)}" height="${px(tall)}" rx="16" fill="${colours.background}"/>`,
    `<g transform="translate(${margin} ${margin})">`,
    asAttributes(body)
      .replace(/(?=<(?:text|rect|circle|line|path|g)\b)/g, '\n')
      .trim(),
    '</g>',
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Our own markup alone passes here: styles are `name:value;…` in double quotes, classes are ours. */
const asAttributes = (markup: string): string =>
  markup.replace(/<[a-z]+\b[^>]*>/g, (tag) => {
    const given = new Set<string>();
    const plain = tag
      .replace(/ style="([^"]*)"/g, (_, style: string) =>
        style
          .split(';')
          .filter(Boolean)
          .map((each) => {
            const [name = '', value = ''] = each.split(':');
            given.add(name);
            return ` ${name}="${value.replace(/var\(--([\w-]+)\)/g, (_, key: string) => colours[key] ?? '')}"`;
          })
          .join(''),
      )
      .replace(/ data-[\w-]+="[^"]*"/g, '');
    return plain.replace(/ class="([^"]*)"/g, (_, names: string) =>
      names
        .split(' ')
        .flatMap((name) => looks[name] ?? [])
        .filter((look) => !given.has(look.slice(0, look.indexOf('='))))
        .map((look) => ` ${look}`)
        .join(''),
    );
  });
