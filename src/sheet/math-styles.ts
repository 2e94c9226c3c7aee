import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface MathStyles {
  readonly css: string;
  /** Relative URL in the CSS → file. */
  readonly fonts: ReadonlyMap<string, string>;
}

let cached: MathStyles | undefined;

/** KaTeX's style sheet with WOFF2 faces only, and the files of its fonts. Read once. */
export function mathStyles(): MathStyles {
  if (cached) return cached;
  const folder = dirname(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'));
  const fonts = new Map<string, string>();
  const css = readFileSync(join(folder, 'katex.min.css'), 'utf8').replace(
    /src:([^;}]*)/g,
    (_, source: string) => {
      const file = /url\(fonts\/([\w-]+\.woff2)\)/.exec(source)?.[1];
      if (!file) return `src:${source}`;
      fonts.set(`font/katex/${file}`, join(folder, 'fonts', file));
      return `src:url(font/katex/${file}) format("woff2")`;
    },
  );
  cached = { css, fonts };
  return cached;
}
