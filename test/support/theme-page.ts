import { pathToFileURL } from 'node:url';
import { loadTheme } from '../../src/theme/load.ts';

/** A static page of slides in a theme, its fonts as files; what the print page does, without the rest. */
export function slidePage(theme: string, sections: readonly string[], language = 'en'): string {
  const html = sections.join('\n');
  const { css, fonts } = loadTheme(theme, { text: html.replace(/<[^>]+>/g, ' '), language });
  const local = css.replace(
    /url\("(font\/[^"]+)"\)/g,
    (_, url: string) => `url("${pathToFileURL(fonts.get(url)!)}")`,
  );
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${local} body{margin:0}
.reveal .slides>section{position:relative}</style><body><div class="reveal"><div class="slides">${html}</div></div>`;
}

export const slide = (id: string, layout: string, html: string): string =>
  `<section id="${id}" class="layout-${layout}">${html}<div class="running-line" aria-hidden="true"><span class="short">Marin, 2024</span><span class="number">3</span></div></section>`;
