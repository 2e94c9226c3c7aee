import { planOf } from '../layouts/index.ts';
import type { Acronym } from '../story/model.ts';
import { concatRich, plain, sliceRich } from '../text/rich-text.ts';
import { countWords } from '../text/words.ts';
import type { PlanContext } from './context.ts';
import type { OutlineSlide, Passage } from './model.ts';
import { visibleText } from './visible.ts';

const wordsWithGlossary = 48;

/**
 * An acronym keeps its definition at first use: where a slide shows it and neither this slide nor an earlier
 * one spells it out, the page's own long form is added below, or in the notes where the slide is full.
 */
export function addGlossary(context: PlanContext, slides: readonly OutlineSlide[]): OutlineSlide[] {
  const open = new Map(context.story.acronyms.map((acronym) => [acronym.short, acronym]));
  return slides.map((slide) => {
    const room = planOf(slide.content).glossaryWords ?? wordsWithGlossary;
    if (room === 'never') return slide;
    const text = visibleText(slide);
    const missing: Acronym[] = [];
    for (const [short, acronym] of open) {
      if (!uses(text, short)) continue;
      open.delete(short);
      if (!text.toLowerCase().includes(acronym.long.toLowerCase())) missing.push(acronym);
    }
    if (missing.length === 0) return slide;
    const glossary = spelledOut(context, missing);
    const fits = countWords(text) + countWords(glossary.rich.text) <= room && missing.length <= 3;
    return fits
      ? { ...slide, glossary }
      : { ...slide, notes: [...slide.notes.slice(0, -1), glossary, ...slide.notes.slice(-1)] };
  });
}

const uses = (text: string, short: string): boolean => {
  // 'LLMs' defined in the plural covers 'LLM'.
  const escaped = short.replace(/(?<=\p{Lu})s$/u, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:s)?(?![\\p{L}\\p{N}])`, 'u').test(text);
};

function spelledOut({ rich, field }: PlanContext, acronyms: readonly Acronym[]): Passage {
  const parts = acronyms.flatMap(({ shortSpan, longSpan }, index) => [
    ...(index === 0 ? [] : [plain(' · ')]),
    sliceRich(rich, shortSpan.start, shortSpan.end),
    plain(': '),
    sliceRich(rich, longSpan.start, longSpan.end),
  ]);
  return { rich: concatRich(parts), field };
}
