import { standsAlone } from '../../story/claims/headline.ts';
import { plain } from '../../text/rich-text.ts';
import { containment } from '../../text/words.ts';
import { labelPassage, type PlanContext } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { isAnnouncement, isFinding } from '../findings.ts';
import { isDangling } from '../headline.ts';

const most = 3;
const least = 2;
/** A sentence that shares so much of its words with one of the abstract is said already. */
const saidShare = 0.55;
/** What remains to be done, or to be doubted, and how the paper is built, is no conclusion. */
const other =
  /\b(?:future|further (?:work|research|stud\p{L}+|investigation)|remains? to be|limitations?|limited by|caveats?|we (?:plan|hope|intend|expect|thank|believe)|this (?:paper|study|work|article|thesis)|in this|here,?|above|below|previous|aforementioned|(?:that|suggests?|shows?|indicates?|because|as|if) (?:they|it))\b/iu;
const joined =
  /^(?:(?:however|moreover|furthermore|in addition|additionally|also|finally|second|third|lastly|on the other hand|conversely|in contrast|similarly|likewise|for example|for instance|thus|therefore|hence|consequently|nevertheless|nonetheless|instead|still|yet|rather|ultimately|overall|taken together|in summary|in conclusion|in short|to conclude)\b)/iu;

/** In a seminar: what the paper concludes and the abstract does not say. Each sentence stands as the paper has it. */
export function paperConclusion({ publication, story, language, words }: PlanContext): DraftSlide[] {
  const found = (publication.conclusion ?? []).filter(
    ({ text }) =>
      isFinding(text) &&
      !isAnnouncement(text) &&
      !isDangling(text) &&
      !joined.test(text) &&
      !other.test(text) &&
      standsAlone(text.replace(/\.$/u, ''), language) &&
      story.sentences.every((sentence) => containment(text, sentence.text) < saidShare),
  );
  const fresh = found
    .filter(({ text }, at) => found.slice(0, at).every((one) => containment(text, one.text) < saidShare))
    .slice(0, most);
  if (fresh.length < least) return [];
  return [
    {
      id: 'paper-conclusion',
      content: {
        layout: 'points',
        points: fresh.map(({ text }) => ({ rich: plain(text), field: 'paper' })),
        caption: { rich: plain(publication.citation.short), field: 'citation' },
      },
      heading: labelPassage(words.conclusion),
      sentences: [],
      shown: [],
      weight: 40,
      level: 'seminar',
      storyPart: 'conclusion',
    },
  ];
}
