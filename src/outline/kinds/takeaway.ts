import { analyse } from '../../story/analyse.ts';
import { mainVerb } from '../../story/claims/clause.ts';
import { balanced } from '../../story/claims/headline.ts';
import type { Sentence } from '../../story/model.ts';
import { condensed } from '../../story/phrases/condense.ts';
import { phrase } from '../../story/phrases/phrase.ts';
import { pickRich, type RichText, type Span } from '../../text/rich-text.ts';
import { tokenise } from '../../text/tokens.ts';
import { containment, countWords } from '../../text/words.ts';
import type { PlanContext } from '../context.ts';
import { continuedRich, displayRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { isAnnouncement, isFinding, reportLength } from '../findings.ts';
import { fitsHeading } from '../heading-fit.ts';
import { pointsBack } from '../leaning.ts';
import { headlineWords } from '../setting.ts';
import { textOf } from '../spans.ts';
import type { Unit } from '../units.ts';

const most = 40;
/** A longer takeaway is cut between two main clauses, where it has two. */
const comfortable = 28;

/** The summary in one statement. None where the page has no summary of its own. */
export function takeawaySlide(context: PlanContext, units: readonly Unit[]): DraftSlide | undefined {
  const { publication, story, words } = context;
  const summary = publication.summary?.value;
  if (summary === undefined || (story.message !== undefined && story.message.from !== 'summary')) return;
  if (story.message === undefined && countWords(summary.text) < 5) return;
  const own = statementOf(summary, publication.language);
  if (own === undefined) return;
  const { rich, rest, before, after } = own;
  // A summary that only repeats how the abstract begins is no message.
  const copied = units.find(({ sentence }) => containment(rich.text, sentence.text) >= 0.9);
  if (
    copied !== undefined &&
    ['background', 'gap', 'aside', 'neutral'].includes(copied.section) &&
    units.length > 2
  )
    return;
  const statement = { rich: displayRich(rich), field: 'summary' };
  return {
    id: 'takeaway',
    content: { layout: 'statement', statement },
    ...(before === undefined ? {} : { before: { rich: displayRich(before), field: 'summary' } }),
    ...(after === undefined ? {} : { after: { rich: continuedRich(after), field: 'summary' } }),
    kicker: words.takeaway,
    sentences: [],
    shown: [],
    notes: rest ? [{ rich: summary, field: 'summary' }] : [],
    level: 'lightning',
    key: true,
    weight: 99,
    storyPart: 'takeaway',
  };
}

interface Takeaway {
  readonly rich: RichText;
  readonly before: RichText | undefined;
  readonly after: RichText | undefined;
  /** The summary says more than the slide. */
  readonly rest: boolean;
}

const isShort = (text: string): boolean => countWords(text) <= headlineWords;

/** Researchers at work, and nothing yet of what came out. */
const atWork =
  /^(?:researchers|scientists|scholars|the authors|an? (?:\p{L}+ )?(?:study|survey|experiment)|this (?:\p{L}+ )?(?:study|research|paper|article|work))(?: \p{L}+ly)? (?:survey|test|analy[sz]|stud|examin|investigat|explor|conduct|compar|look|ask|us|aim|assess|evaluat|introduc|present|propos|develop)(?!.*\b(?:f(?:ou|i)nds?|finding|show(?:s|ed|ing)?|reveal(?:s|ed|ing)?) )/iu;
const cameOut =
  /\b(?:f(?:ou|i)nds?|show(?:s|ed)?|reveal(?:s|ed)?|demonstrat(?:es?|ed)|conclud(?:es?|ed)|outperform(?:s|ed)?|improv(?:es|ed)|increas(?:es|ed)|reduc(?:es|ed)|achiev(?:es|ed))\b/iu;

/** What a sentence of a summary gives to take home. The first mostly says it, unless it is background or only what was done. */
function worth({ text, role, index }: Sentence): number {
  if (index === 0 && reportLength(text) === 0) {
    if (atWork.test(text) || isAnnouncement(text)) return 3;
    if (cameOut.test(text) || isFinding(text)) return 5;
    return /\b(?:is|are|has|have) (?:a|an|the|been|become)\b/iu.test(text) ? 0 : 3.5;
  }
  if (reportLength(text) > 0) return 4;
  if (role === 'background' || role === 'gap' || role === 'other') return 0;
  return cameOut.test(text) && role !== 'method' ? 3.2 : 2;
}

/** The sentence of the summary that says most and stands on its own, shortened as the story shortens any sentence. */
function statementOf(summary: RichText, language: string): Takeaway | undefined {
  const { claims, sentences } = analyse({ text: summary.text, language });
  const english = /^en\b/i.test(language);
  const ordered = english ? [...sentences].sort((one, other) => worth(other) - worth(one)) : sentences;
  for (const sentence of ordered) {
    const reported = reportOf(summary, sentence, sentences.length > 1);
    if (reported !== undefined) return reported;
    if (pointsBack(sentence.text)) continue;
    const mine = claims.filter((claim) => claim.sentence === sentence.index);
    const whole = mine.find((claim) => claim.form === 'sentence') ?? {
      text: sentence.text,
      spans: [sentence],
    };
    const head = mine.find((claim) => claim.headline);
    const chosen = countWords(whole.text) <= 25 || head === undefined ? whole : head;
    if (countWords(chosen.text) < 4 || countWords(chosen.text) > most + 10) continue;
    if (isGenre(chosen.text)) continue;
    const spans =
      countWords(chosen.text) > comfortable && /^en\b/i.test(language)
        ? firstClause(summary.text, chosen.spans)
        : chosen.spans;
    return setApart(
      summary,
      spans,
      language,
      sentences.length > 1 || chosen !== whole || spans !== chosen.spans,
    );
  }
  return;
}

/** Its main clause, where it is longer than a headline, with what stands before and after that. */
function setApart(summary: RichText, spans: readonly Span[], language: string, rest: boolean): Takeaway {
  const atoms = summary.marks.filter(({ kind }) => kind === 'math' || kind === 'code' || kind === 'link');
  const about = { text: summary.text, language, atoms };
  const set =
    phrase(spans, { ...about, fits: fitsHeading }) ??
    condensed(spans, { ...about, fits: isShort }).find(({ core }) => !pointsBack(textOf(summary.text, core)));
  const part = (some: readonly Span[]) => (some.length === 0 ? undefined : pickRich(summary, some));
  return {
    rich: pickRich(summary, set?.core ?? spans),
    before: part(set?.before ?? []),
    after: part(set?.after ?? []),
    rest,
  };
}

/** 'They found that X': X, whoever they are. */
function reportOf(summary: RichText, sentence: Sentence, rest: boolean): Takeaway | undefined {
  const lead = reportLength(sentence.text);
  const text = sentence.text.slice(lead);
  if (lead === 0 || countWords(text) < 6 || countWords(text) > most || pointsBack(text)) return;
  return setApart(summary, [{ start: sentence.start + lead, end: sentence.end }], 'en', rest);
}

/** 'Master Thesis, …', 'ASCO Meeting Abstract': what kind of publication it is, and no clause about anything. */
const isGenre = (text: string): boolean =>
  /^(?:(?:to be |was |has been )?(?:published|presented|accepted|appears?|appeared|to appear|forthcoming|in press|in proceedings)(?: (?:in|at|by|for|on))?|publi(?:é|cado|cada) (?:dans|en|em)|erschienen (?:in|bei)|发表于|发表在)(?=\s|$|[^\p{L}])/iu.test(
    text.trim(),
  ) ||
  (!/^(?:this|these|the|in this|we|our|cet|cette|ce|nous|este|esta|nosotros|dieser?|diese|wir)\b/i.test(
    text,
  ) &&
    /\b(?:thesis|dissertation|thèse|mémoire|tesis|tese|paper|abstract|poster|report|meeting|proceedings|journal|chapter|article|preprint|slides)\b/i.test(
      text,
    ) &&
    !/\b(?:is|are|was|were|has|have)\b/i.test(text) &&
    mainVerb(tokenise(text, { start: 0, end: text.length })) === undefined);

/** 'A is introduced … and B is reported': the first of two clauses, each with a finite verb of its own. */
function firstClause(text: string, spans: readonly Span[]): readonly Span[] {
  const [span] = spans;
  if (span === undefined || spans.length > 1) return spans;
  const isClause = (part: string) => mainVerb(tokenise(part, { start: 0, end: part.length })) !== undefined;
  let best = spans;
  for (const found of text.slice(span.start, span.end).matchAll(/,? and (?=\p{L})/gu)) {
    const head = text.slice(span.start, span.start + found.index);
    const tail = text.slice(span.start + found.index + found[0].length, span.end);
    const words = countWords(head);
    // 'between A and B' is one thing, and so is what 'that' begins.
    if (
      words < 12 ||
      words > 32 ||
      countWords(tail) < 5 ||
      /\b(?:between|both|whether|that|which|who|if)\b[^,;]*$/i.test(head)
    )
      continue;
    if (balanced(head) && isClause(head) && isClause(tail))
      best = [{ start: span.start, end: span.start + found.index }];
  }
  return best;
}
