import { decodeEntities } from '../html/text.ts';
import { escapeHtml } from '../text/escape.ts';

const diagram =
  /<figure class="diagram"([^>]*?) role="group" aria-label="([^"]*)">(<svg) aria-hidden="true"([\s\S]*?<\/svg>)<ul class="visually-hidden">([\s\S]*?)<\/ul><\/figure>/g;

/**
 * Diagrams for paper. On the screen the drawing is hidden from screen readers, which hear a list beside it that is clipped
 * away; in a PDF Chromium drops both from the tag tree. Printed, the drawing is a figure and the list its text.
 */
export const spokenDiagrams = (html: string): string =>
  html.includes('class="diagram"')
    ? html.replace(
        diagram,
        (_, attributes: string, kind: string, open: string, drawing: string, items: string) => {
          const words = [...items.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item]) =>
            decodeEntities(item as string),
          );
          const label = [decodeEntities(kind), words.join('; ')].filter(Boolean).join(': ');
          return `<figure class="diagram"${attributes}>${open} role="img" aria-label="${escapeHtml(label)}"${drawing}</figure>`;
        },
      )
    : html;

/**
 * A cell without words leaves no tag, and the cells after it would be read under the wrong heads: a space that does not
 * break keeps its place.
 */
export const keptCells = (html: string): string =>
  html.includes('<t') ? html.replace(/<(t[dh])(\b[^>]*)>\s*<\/\1>/g, '<$1$2>&nbsp;</$1>') : html;
