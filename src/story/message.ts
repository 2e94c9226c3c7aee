import type { Claim, Message, Sentence, StoryInput } from './model.ts';

/** Summaries that tell where the paper stands instead of what it says. */
const notASummary =
  /^(?:published|accepted|appeared|to appear|presented|forthcoming|under review|submitted|in press|preprint|in proceedings|proceedings of|journal of|lorem ipsum|tbd|todo|test|abstract|summary|\[?this (?:is|paper was|work was) (?:a|an|published|presented|accepted)? ?(?:placeholder|published|presented|accepted))\b/iu;

const letters = /[\p{L}\p{N}]+/gu;
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

const key = (text: string): string => (text.toLowerCase().match(letters) ?? []).join(' ');

/** Whether a page's summary says something: a sentence, not the venue, the title or a template's filler. */
export function isSummary(summary: string, title: string | undefined): boolean {
  const text = summary.trim();
  const words = key(text).split(' ').filter(Boolean);
  const size = words.length + (text.match(wide)?.length ?? 0) / 2;
  if (size < 5 || notASummary.test(text) || /lorem ipsum/iu.test(text)) return false;
  return title === undefined || key(text) !== key(title);
}

/**
 * What the paper says in one sentence: the page's summary where it is one; else the sentence that most surely
 * states the objective; else the first; of a sentence, its `sentence` claim.
 * `text` is always words of the page.
 */
export function findMessage(
  input: StoryInput,
  sentences: readonly Sentence[],
  claims: readonly Claim[] = [],
): Message | undefined {
  if (input.summary !== undefined && isSummary(input.summary, input.title))
    return { text: input.summary.trim(), from: 'summary' };
  const candidates = sentences.filter((one) => one.role !== 'other');
  const objectives = candidates.filter((one) => one.role === 'objective' && one.confidence >= 0.5);
  const title = new Set(
    key(input.title ?? '')
      .split(' ')
      .filter((word) => word.length > 3),
  );
  const overlap = (text: string): number =>
    new Set(
      key(text)
        .split(' ')
        .filter((word) => title.has(word)),
    ).size / Math.max(1, title.size);
  let best: Sentence | undefined;
  let bestScore = -1;
  for (const one of objectives) {
    // Confidence first; words of the title break near ties; of equals the first.
    const score = one.confidence + 0.3 * overlap(one.text);
    if (score > bestScore + 1e-9) [best, bestScore] = [one, score];
  }
  const chosen = best ?? candidates[0] ?? sentences[0];
  if (chosen === undefined) return undefined;
  // Without 'To address these challenges,' and its like: what it points to is not beside the message.
  const claim = claims.find((one) => one.sentence === chosen.index && one.form === 'sentence');
  return {
    text: claim?.text ?? chosen.text,
    from: best ? 'objective' : 'first',
    sentence: chosen.index,
    spans: claim?.spans ?? [{ start: chosen.start, end: chosen.end }],
  };
}
