import type { Story } from '../story/model.ts';
import { pointsBack } from './leaning.ts';
import { isWithin, type Levelled } from './levels.ts';

/**
 * A slide whose first sentence points to the one before it ('This …', 'However, …') takes the slide of that sentence along
 * into every talk that it stands in: alone it would point to nothing that the audience has seen.
 */
export function withLeantOn(slides: readonly Levelled[], { sentences }: Story): Levelled[] {
  const levels = slides.map(({ level }) => level);
  // From the end, so that what is taken along takes along what it leans on itself.
  for (let at = slides.length - 1; at > 0; at--) {
    const first = Math.min(...(slides[at]?.sentences ?? []));
    const level = levels[at];
    if (!Number.isFinite(first) || first === 0 || level === undefined) continue;
    if (!pointsBack(sentences[first]?.text ?? '')) continue;
    const on = slides.findLastIndex((one, index) => index < at && one.sentences.includes(first - 1));
    const own = levels[on];
    if (own !== undefined && !isWithin(own, level)) levels[on] = level;
  }
  return slides.map((slide, at) => ({ ...slide, level: levels[at] ?? slide.level }));
}
