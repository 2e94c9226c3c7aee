import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { open } from '../kit/arrow.ts';
import { frame } from '../kit/frame.ts';
import { isEmpty, partsOf, takeEnd } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';
import { questionCard, questionIcons } from '../kit/question-cards.ts';

/** What is asked: a card with a question mark for each. The layout "answers" tells the same cards again, answered. */
export function draw(body: LayoutBody, { language }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [1, 5]);
  if (isMismatch(items)) return items;
  const read = items.map(({ inline }) => takeEnd(inline, /\s*[?？؟]\s*$/u)[1]);
  const blank = read.find(isEmpty);
  if (blank) return mismatch('a question has no words before its mark', 'Write: - overlap **?**');
  const names = questionIcons(read, language);
  const cards = read.map((inline, index) => questionCard(partsOf(inline), names?.[index], open(), 'plain'));
  return frame('questions', `<ul class="question-cards of-${cards.length}">${cards.join('\n')}</ul>`, body);
}
