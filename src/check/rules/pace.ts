import { layoutsOf } from '../../layouts/index.ts';
import type { WrapperRole } from '../../layouts/layout.ts';
import { wrapperRole } from '../../layouts/wrappers.ts';
import type { Problem } from '../../problems/problem.ts';
import { countWords } from '../../text/words.ts';
import type { Rule } from '../model.ts';
import type { TextUnit } from '../units.ts';

/** Words a minute of a talk given freely; source: the usual advice for conference talks in a second language. */
const wordsPerMinute = 130;
const wordsWarned = 60;
/** Names and references are looked up, not read. */
const uncounted = new Set<WrapperRole | undefined>(['authors', 'reference']);

/** Too many words on a slide, and a talk longer or shorter than its slot. */
export const rule: Rule = {
  about: 'over 60 words on a slide; notes that take longer or shorter than `--minutes`',
  check: ({ deck, units, minutes, file }) => {
    const problems: Problem[] = [];
    let seconds = 0;
    for (const slide of deck.slides) {
      if (slide.hidden) continue;
      const own = units.filter((unit) => unit.slide === slide.index + 1);
      const shown = wordsIn(
        own.filter(({ kind, wrapper }) => kind !== 'note' && !uncounted.has(wrapperRole(wrapper))),
      );
      const layouts = layoutsOf((slide.attributes.class ?? '').split(/\s+/));
      if (shown > wordsWarned && !layouts.some(({ isReference }) => isReference)) {
        problems.push({
          code: 'pace/many-words',
          severity: 'warning',
          message: `${shown} words on one slide.`,
          at: { file, ...(slide.at.line === undefined ? {} : { line: slide.at.line }) },
          slide: slide.index + 1,
          why: 'People read or listen, not both; about 40 words is what a slide can carry.',
          hint: 'Move sentences into the notes, or split the slide.',
        });
      }
      const planned = Number(slide.attributes['data-timing']);
      const said = wordsIn(own.filter(({ kind }) => kind === 'note'));
      seconds +=
        Number.isFinite(planned) && planned > 0
          ? planned
          : Math.max(15, ((said || shown) / wordsPerMinute) * 60);
    }
    if (minutes !== undefined && (seconds > minutes * 66 || seconds < minutes * 36)) {
      problems.push({
        code: 'pace/time',
        severity: 'warning',
        message: `The notes take about ${Math.max(1, Math.round(seconds / 60))} min to say; the slot is ${minutes} min.`,
        at: { file },
        hint:
          seconds > minutes * 60
            ? 'pubdeck draft --talk short, or hide slides with <!-- hide -->.'
            : 'Leave time for questions, or add what the page does not hold.',
      });
    }
    return problems;
  },
};

const wordsIn = (units: readonly TextUnit[]): number =>
  units.reduce((sum, { text }) => sum + countWords(text), 0);
