import type { Drawn, DrawOptions, LayoutBody } from '../body.ts';
import { icon, iconFor } from '../kit/icons.ts';
import { inlineOf } from '../kit/inline.ts';

/** The icon of what the highlighted phrase names; nothing where the lexicon has none. */
export function draw({ heading }: LayoutBody, { language }: DrawOptions): Drawn | undefined {
  const marked = heading === undefined ? [] : heading.runs.filter(({ em, strong }) => em ?? strong);
  const name = marked.length === 0 ? undefined : iconFor(inlineOf(marked).text, language);
  return name === undefined
    ? undefined
    : { html: `<div class="draw draw-sentence">${icon(name, 'hero')}</div>` };
}
