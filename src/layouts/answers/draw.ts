import type { Drawn, DrawOptions, Inline, LayoutBody, Mismatch } from '../body.ts';
import { open } from '../kit/arrow.ts';
import { frame } from '../kit/frame.ts';
import { bare, inlineOf, isEmpty } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';
import { questionCard, questionIcons } from '../kit/question-cards.ts';

/** The cards of "questions" with what was found: the question as there, its answer in bold. `?` stays open. */
export function draw(body: LayoutBody, { language }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [1, 5]);
  if (isMismatch(items)) return items;
  const read = items.map(({ inline }) => splitAnswer(inline));
  if (read.some(({ question, answer }) => isEmpty(question) || isEmpty(answer)))
    return mismatch('an item has no answer in bold behind its question', 'Write: - overlap **partial**');
  const names = questionIcons(
    read.map(({ question }) => question),
    language,
  );
  const cards = read.map(({ question, answer }, index) => {
    const isOpen = /^[?？؟]$/u.test(answer.text.trim());
    const parts = { lead: none, title: question, rest: none };
    return questionCard(
      parts,
      names?.[index],
      isOpen ? open() : `<p>${bare(answer)}</p>`,
      isOpen ? 'open' : 'ours-tint',
    );
  });
  return frame('answers', `<ul class="question-cards of-${cards.length}">${cards.join('\n')}</ul>`, body);
}

const none = inlineOf([]);

/** The question is what stands before the last bold run, the answer that run and what follows. */
function splitAnswer(inline: Inline): { question: Inline; answer: Inline } {
  const runs = inline.runs;
  let at = runs.length - 1;
  while (at >= 0 && !runs[at]!.strong) at -= 1;
  while (at > 0 && runs[at - 1]!.strong) at -= 1;
  if (at < 0) return { question: inline, answer: none };
  const question = inlineOf(runs.slice(0, at));
  const [last, ...before] = [...question.runs].reverse();
  const cut = (text: string): string => text.replace(/\s*[:–—?]\s*$/, '');
  const trimmed =
    last === undefined
      ? question
      : inlineOf([...before.reverse(), { ...last, text: cut(last.text), html: cut(last.html) }]);
  return { question: trimmed, answer: inlineOf(runs.slice(at)) };
}
