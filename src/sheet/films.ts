import type { RenderedSlide } from '../html/model.ts';
import { standIn } from '../html/stand-in.ts';
import { decodeEntities } from '../html/text.ts';
import type { Problem } from '../problems/problem.ts';
import { escapeHtml } from '../text/escape.ts';

const player = /<(video|audio)\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1\s*>/gi;

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : undefined;
};

const nameOf = (url: string): string => {
  const last = url.split(',')[0]!.split('/').at(-1) ?? url;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
};

/** Paper shows no film: its poster stands in its place, or its name. */
export const filmsOnPaper = (html: string): string =>
  /<(?:video|audio)\b/i.test(html)
    ? html.replace(player, (_, kind: string, given: string, inner: string) => {
        const poster = attribute(given, 'poster');
        const label = attribute(given, 'aria-label');
        const source = attribute(given, 'src') ?? attribute(inner, 'src') ?? '';
        const name = nameOf(source);
        const words = label && label !== source ? label : `${kind === 'audio' ? 'Sound' : 'Film'} ${name}`;
        // PowerPoint takes the film itself from there.
        const itself = source === '' ? '' : ` data-film="${escapeHtml(source)}"`;
        return poster
          ? `<img${itself} src="${escapeHtml(poster)}" alt="${escapeHtml(label ?? words)}">`
          : standIn(source, words, undefined, kind).replace('<span', `<span${itself}`);
      })
    : html;

/** Films of which nothing but the name is printed. */
export function filmsNotPrinted(slides: readonly RenderedSlide[]): Problem[] {
  return slides.flatMap((slide) => {
    const { attributes, html } = slide;
    const behind = attributes['data-background-video'];
    const bare = [...html.matchAll(player)].filter(
      ([, , given]) => attribute(given!, 'poster') === undefined,
    );
    const problem = (message: string, hint: string): Problem => ({
      code: 'film-not-printed',
      severity: 'warning',
      message,
      at: slide.at,
      slide: slide.number,
      hint,
    });
    return [
      ...(behind !== undefined && attributes['data-background-image'] === undefined
        ? [
            problem(
              `The film ${nameOf(behind)} behind the slide is not printed.`,
              'Give the slide a background-image, too: paper shows that one.',
            ),
          ]
        : []),
      ...bare.map(([, kind, given, inner]) =>
        problem(
          `The ${kind === 'audio' ? 'sound' : 'film'} ${nameOf(attribute(given!, 'src') ?? attribute(inner!, 'src') ?? '')} is printed as its name.`,
          kind === 'audio'
            ? 'Say on the slide what is heard.'
            : 'Give it a poster="picture.png": paper shows that one.',
        ),
      ),
    ];
  });
}
