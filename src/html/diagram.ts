import { createHash } from 'node:crypto';
import { escapeHtml } from '../text/escape.ts';
import { diagramWords } from './diagram-words.ts';
import { hold, type SlideEnv } from './env.ts';
import { decodeEntities } from './text.ts';

/** Stands in finished HTML for a diagram that is still to be drawn: `<!--diagram:HASH-->`. */
export const diagramMark = (source: string): string => `<!--diagram:${diagramHash(source)}-->`;
export const diagramHash = (source: string): string =>
  createHash('sha256').update(source.trim()).digest('hex').slice(0, 24);

/** A Mermaid diagram: a figure with its words as text, and a place for the drawing. */
export function diagramHtml(source: string, env: SlideEnv, classes = ''): string {
  const text = source.trim();
  env.diagrams.push(text);
  const mark = diagramMark(text);
  return hold(env, classes ? `<div class="${escapeHtml(classes)}">${mark}</div>\n` : `${mark}\n`);
}

/** The figure around a drawing, or, without one, a labelled list of what the diagram says. Never its source. */
export function diagramFigure(source: string, svg: string | undefined): string {
  const { kind, lines } = diagramWords(source);
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
  if (svg !== undefined) {
    // Drawings are dark on white; the paper under them makes that true on every theme.
    return `<figure class="diagram" style="background: #fff; color: #000; padding: 12px; border-radius: 6px" role="group" aria-label="${escapeHtml(kind)}">${svg}<ul class="visually-hidden">${items}</ul></figure>`;
  }
  return `<figure class="diagram diagram-words"><figcaption>${escapeHtml(kind)}</figcaption><ul>${items}</ul></figure>`;
}

const written =
  /<(div|pre)\s[^>]*\bclass\s*=\s*(?:"([^"]*\bmermaid\b[^"]*)"|'([^']*\bmermaid\b[^']*)'|mermaid)[^>]*>([\s\S]*?)<\/\1\s*>/gi;

/** A diagram may be a fragment, too. */
const otherClasses = (classes: string): string =>
  classes
    .replace(/\bmermaid\b/, '')
    .replace(/[^\w\s-]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** `<div class="mermaid">` as decks wrote it before the fence existed, made into the shortcode of the same effect. */
export const diagramTags = (markdown: string): string =>
  /\bmermaid\b/.test(markdown)
    ? markdown.replace(
        written,
        (_, _tag: string, double = '', single = '', source = '') =>
          `{{< mermaid class="${otherClasses(double || single)}" >}}${decodeEntities(source.replace(/^<code>|<\/code>$/g, ''))}{{< /mermaid >}}`,
      )
    : markdown;
