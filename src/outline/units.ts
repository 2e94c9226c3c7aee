import type { Claim, Comparison, Quantity, Role, Sentence } from '../story/model.ts';
import { type Listing, listing } from '../story/phrases/list.ts';
import { contrast, type Phrasing, phrase } from '../story/phrases/phrase.ts';
import { countWords } from '../text/words.ts';
import { claimsOf, type PlanContext } from './context.ts';
import { figuresIn } from './figure/figures-in.ts';
import type { FigureText } from './figure/model.ts';
import { fitsHeading } from './heading-fit.ts';
import { type Place, placesOf } from './places.ts';
import { textOf } from './spans.ts';
import { thanksIn } from './thanks-words.ts';
import { holdsSense } from './whole.ts';

/** Most words of one side of a contrast. */
const sideWords = 16;

/** Where a sentence goes in the talk. `neutral`: no role is sure enough to be named; `aside`: notes only. */
export type Section = Exclude<Role, 'other'> | 'neutral' | 'availability' | 'aside';

/** Below this posterior no role is shown to the audience. */
const sureEnough = 0.6;

/** A sentence with all that the story knows about it. */
export interface Unit {
  readonly sentence: Sentence;
  readonly section: Section;
  /** Where it stands in the story, sure or not. */
  readonly place: Place;
  /** Shortest honest form of the whole sentence. */
  readonly point: Claim | undefined;
  /** Main clause that may stand as an assertion headline. */
  readonly headline: Claim | undefined;
  /** The sentence in parts, in order; empty where it is one. */
  readonly parts: readonly Claim[];
  /** Its main clause, short enough for a headline, and what stands before and after that. */
  readonly phrasing: Phrasing | undefined;
  /** The two sides of a contrast that it makes. */
  readonly contrast: Phrasing | undefined;
  /** The list of short things that it gives. */
  readonly list: Listing | undefined;
  /** Numbers that may stand alone. */
  readonly quantities: readonly Quantity[];
  /** Those worth large type, with what they count. */
  readonly figures: readonly FigureText[];
  readonly comparison: Comparison | undefined;
  /** Words of the point. */
  readonly words: number;
}

export function unitsOf(context: PlanContext): Unit[] {
  const { story } = context;
  const sections = sectionsOf(context);
  const places = placesOf(
    story.sentences,
    sections.map((section) => (isStep(section) ? section : undefined)),
  );
  const atoms = context.rich.marks.filter(
    ({ kind }) => kind === 'math' || kind === 'code' || kind === 'link',
  );
  return story.sentences.map((sentence, index) => {
    const claims = claimsOf(context, index);
    const point = claims.find((claim) => claim.form === 'sentence');
    const parts = claims
      .filter((claim) => claim.form === 'part')
      .sort((one, other) => (one.part?.index ?? 0) - (other.part?.index ?? 0));
    const headline =
      claims.find((claim) => claim.form === 'headline' && claim.headline) ??
      (point?.headline ? point : undefined);
    const spans = point?.spans ?? [sentence];
    const about = { text: story.text, language: story.language, atoms };
    const quantities = story.quantities.filter((quantity) => quantity.sentence === index);
    const cut = phrase(spans, { ...about, fits: fitsHeading });
    // 'es poner en evidencia | que …': the sense is behind the cut.
    const phrasing = cut !== undefined && holdsSense(textOf(story.text, cut.after)) ? undefined : cut;
    return {
      sentence,
      section: sections[index] ?? 'neutral',
      place: places[index] ?? 'background',
      point,
      headline,
      parts,
      phrasing,
      list: listing(spans, { ...about, fits: () => true }),
      contrast: contrast(spans, { ...about, fits: (text) => countWords(text) <= sideWords }),
      quantities: quantities.filter(({ key }) => key),
      figures: figuresIn(story.text, sentence, quantities, atoms, /^en\b/i.test(story.language)),
      comparison: story.comparisons.find(
        (one) =>
          one.sentence === index &&
          one.confidence >= 0.5 &&
          (one.marks.length >= 2 || one.kind === 'interval'),
      ),
      words: countWords(point?.text ?? sentence.text),
    };
  });
}

const isStep = (section: Section): section is Place =>
  section !== 'neutral' && section !== 'availability' && section !== 'aside';

const nothingButWhere =
  /\b(?:data(?:set|base)?s?|code|software|package|scripts?|models?|tools?|toolkit|library|corpus|corpora|benchmark|records?|materials?|resources?|patches|platform|app|supplement\w*|demo|implementation|source)\b[^.]{0,90}\b(?:(?:publicly|freely|openly|also|made) )*(?:available|released|open[- ]sourced?|downloadable|accessible)\b|\bwe (?:also )?(?:make|release|open-source|publish|share)\b[^.]{0,80}\b(?:available|data|code|dataset|model|licen[cs]e|publicly)\b|\b(?:available|released)\b[^.]{0,40}(?:https?:|github|under an?\b)|https?:\/\/|github\.com|(?:disponibles?|accesible|disponível|disponíveis|verfügbar|disponibil\w+)\b|公开|开源|公開されて|متاح/iu;

/** Sentences that say where the data or code is come near the end and are about nothing else. */
const isAvailability = (sentence: Sentence, last: number): boolean =>
  sentence.index >= last - 2 &&
  sentence.index > 0 &&
  countWords(sentence.text) <= 32 &&
  nothingButWhere.test(sentence.text);

const finding =
  /\b(?:we|i) (?:\p{L}+ly |also |further )?(?:identified|discovered|revealed|uncovered|detected) (?:an?|the|several|no|two|three|four|five|\d)\b|\b(?:we|i) (?:\p{L}+ly |also |further |then |next |first )?(?:demonstrate[ds]?|observed?) (?!(?:how|its?|our|the|an?|this) (?:\p{L}+ )?(?:applications?|us(?:e|ability|efulness)|utility|method|approach|framework|potential|feasibility|effectiveness)\b|how\b)\p{L}|\b(?:accurac(?:y|ies)|errors?|performance)\b[^.;]{0,50}\b(?:is|are|was|were) (?:\p{L}+ )?(?:close|comparable|lower|higher|better|superior)\b|\b(?:we|i) (?:\p{L}+ly |also |further )?(?:f(?:ou|i)nd|observed?|show(?:ed)?|demonstrated?) that\b|^(?:\p{L}+, )?(?:we|i) (?:\p{L}+ly |also )?found\b|\bour (?:\p{L}+ )?(?:results?|findings|experiments?|analys[ei]s|simulations?) (?:\p{L}+ )?(?:shows?|showed|reveal(?:s|ed)?|indicate[ds]?|suggest(?:s|ed)?|demonstrate[ds]?|identif(?:y|ies|ied)|confirm(?:s|ed)?)\b|\([^()]*\bp\s?[<=>≤]\s?0?\.\d|\bR(?:2|²|\^2)\s?[=>]\s?0?\.\d/iu;
const earlierWork =
  /\b(?:previous(?:ly)?|prior|earlier|recent(?:ly)?|before|others|et al)\b|\bwe (?:aim|test|investigate|examine|ask)\b/iu;

/** Whether a sentence tells its own finding: 'our results reveal', 'we found', a test of significance. A label is the author's word. */
const statesFinding = ({ text, from, role }: Sentence): boolean =>
  from !== 'label' && role !== 'other' && finding.test(text) && !earlierWork.test(text);

function sectionsOf({ story }: PlanContext): Section[] {
  const last = story.sentences.length - 1;
  const sure = story.sentences.map((sentence): Section => {
    const { role, confidence, from } = sentence;
    const named = from === 'label' || confidence >= sureEnough;
    if (isAvailability(sentence, last) && !(named && role === 'background')) return 'availability';
    // Told on a slide of its own at the end.
    if (sentence.index > 0 && thanksIn(sentence.text) !== undefined) return 'aside';
    if (!named) return 'neutral';
    return role === 'other' ? 'aside' : role;
  });
  // What was found is a finding, wherever a model would place it.
  if (/^en\b/iu.test(story.language))
    for (const [index, sentence] of story.sentences.entries())
      if (['background', 'gap', 'method', 'neutral'].includes(sure[index]!) && statesFinding(sentence))
        sure[index] = 'result';
  // An abstract of nothing but asides is no abstract of asides: the reader was wrong.
  if (sure.length > 0 && sure.every((section) => section === 'aside')) return sure.map(() => 'neutral');
  // A doubtful sentence belongs to the sure ones about it: between two of one role, or beside one of the role that
  // it most looks like itself.
  return sure.map((section, index) => {
    if (section !== 'neutral') return section;
    const before = sure[index - 1];
    const after = sure[index + 1];
    if (before !== undefined && before === after && before !== 'aside') return before;
    const likely = story.sentences[index]?.role;
    const beside = likely !== undefined && likely !== 'other' && (likely === before || likely === after);
    return beside && (story.sentences[index]?.confidence ?? 0) >= 0.4 ? likely : section;
  });
}
