import { isTemplateText } from '../../work/placeholders.ts';

/** A sign that stands where a `figure` shortcode was; no text holds it. */
export const FIGURE_SIGN = '\uE000';

export interface BodySource {
  /** As long as the body itself, so offsets stay true: what is not text is blanked out. */
  readonly text: string;
  readonly figures: ReadonlyMap<number, Readonly<Record<string, string>>>;
  readonly hidden: readonly {
    readonly what: 'comment' | 'template text' | 'shortcode';
    readonly start: number;
    readonly end: number;
  }[];
}

/**
 * Blanks out what a page's body holds beside its text: comments (their author hid that), the template's
 * call-outs, shortcodes (their inner text stays). Line breaks are kept.
 */
export function bodySource(body: string): BodySource {
  const hidden: { what: 'comment' | 'template text' | 'shortcode'; start: number; end: number }[] = [];
  const figures = new Map<number, Readonly<Record<string, string>>>();
  let text = body;
  const blank = (
    form: RegExp,
    what: 'comment' | 'template text' | 'shortcode',
    keep: (found: string, at: number) => string | undefined = () => undefined,
  ) => {
    text = text.replace(form, (found: string, ...rest: unknown[]) => {
      const at = rest.findLast((part) => typeof part === 'number') as number;
      const kept = keep(found, at);
      if (kept !== undefined) return kept;
      hidden.push({ what, start: at, end: at + found.length });
      return blanked(found);
    });
  };
  blank(/<!--[\s\S]*?(?:-->|$(?![\s\S]))/g, 'comment');
  blank(
    /\{\{([<%])\s*(callout|alert)\b[^\n]*?[%>]\}\}[\s\S]*?\{\{[<%]\s*\/\s*\2\s*[%>]\}\}/g,
    'template text',
    (found) => (isTemplateText(found) ? undefined : found),
  );
  blank(/^> ?\[!\w+\][^\n]*(?:\n>[^\n]*)*/gm, 'template text', (found) =>
    isTemplateText(found) ? undefined : found,
  );
  blank(/\{\{[<%]\s*figure\b([^\n]*?)[%>]\}\}/g, 'shortcode', (found, at) => {
    figures.set(at, attributes(found));
    return FIGURE_SIGN.repeat(found.length);
  });
  blank(/\{\{[<%][\s\S]{0,2000}?[%>]\}\}/g, 'shortcode');
  return { text, figures, hidden };
}

const blanked = (found: string): string => found.replace(/[^\n\r]/g, ' ');

function attributes(shortcode: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const part of shortcode.matchAll(/([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|([^\s"`%>]+))/g)) {
    found[part[1]!] = (part[2] ?? part[3] ?? part[4] ?? '').replace(/\\"/g, '"');
  }
  return found;
}
