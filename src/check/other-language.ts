import { wrapperRole } from '../layouts/wrappers.ts';
import type { Problem } from '../problems/problem.ts';
import { detectLanguage, lookAlike } from '../text/language.ts';
import { countWords } from '../text/words.ts';
import type { DeckFacts } from './model.ts';
import type { TextUnit } from './units.ts';

/** With fewer words the language cannot be detected. */
const wordsLeast = 8;
/** Names, addresses and references are of no language of their own, and a title may be the paper's. */
const languageless = /\blayout-(?:title|citation|links|people|code|image|section)\b/;

/** Finds slides in another language than the deck, such as a takeaway in French in an English deck. */
export function otherLanguages({ units, deck, file, publication }: DeckFacts): Problem[] {
  const own = (deck.settings.language ?? publication?.abstract?.language ?? publication?.language)
    ?.toLowerCase()
    .split('-')[0];
  if (own === undefined) return [];
  const slides = new Map<number, TextUnit[]>();
  for (const unit of units) {
    if (unit.kind === 'note' || languageless.test(unit.layout) || !isSentence(unit)) continue;
    slides.set(unit.slide, [...(slides.get(unit.slide) ?? []), unit]);
  }
  return [...slides].flatMap(([slide, [first, ...rest]]): Problem[] => {
    const text = [first!, ...rest].map((unit) => unit.text).join(' ');
    const found = countWords(text) < wordsLeast ? undefined : detectLanguage(text);
    if (found === undefined || found.confidence < 0.65 || found.language.split('-')[0] === own) return [];
    if (lookAlike(found.language, own)) return [];
    return [
      {
        code: 'accessible/other-language',
        severity: 'warning',
        message: `This slide is in '${found.language}', the deck in '${own}'.`,
        at: { file, line: first!.line },
        slide,
        why: 'The audience expects one language, and screen readers pronounce the slide in that of the deck.',
        hint: 'Translate it, or take it out.',
        excerpt: text.slice(0, 160),
      },
    ];
  });
}

const isSentence = ({ wrapper }: TextUnit): boolean => {
  const role = wrapperRole(wrapper);
  return role === undefined || role === 'text';
};
