import type { Item } from '../../layouts/kit/plan.ts';
import { containment, countWords } from '../../text/words.ts';
import type { PlanContext } from '../context.ts';
import { accented } from '../devices/accent.ts';
import { item, run } from '../devices/device.ts';
import { isFinding } from '../findings.ts';
import type { Passage } from '../model.ts';
import type { Place } from '../places.ts';
import { textOf } from '../spans.ts';
import type { Unit } from '../units.ts';
import { isWhole, soundWhole } from './alone.ts';
import { isWholeIn } from './cut-claim.ts';
import {
  announces,
  type ClaimsOf,
  introduces,
  isSure,
  type Message,
  sharedWithTitle,
} from './recap-message.ts';
import { setOffPhrase } from './sentence.ts';

/** One thing to take home, and the sentence that says it. */
export interface Card {
  readonly line: Item;
  readonly unit: Unit;
  readonly text: string;
  /** It says what came out. */
  readonly isEnd: boolean;
  /** It only says what was looked at. */
  readonly isWeak: boolean;
}

/** Which sentences give a card: first what was found and concluded, then, where that is little, what was presented. */
const turns: readonly {
  readonly places: readonly Place[];
  readonly isEnd: boolean;
  readonly most: number;
}[] = [
  { places: ['result'], isEnd: true, most: 3 },
  { places: ['conclusion'], isEnd: true, most: 2 },
  // What is told of the study and came out of it all the same: 'Men were more likely to …'
  { places: ['method'], isEnd: true, most: 2 },
  { places: ['objective'], isEnd: false, most: 2 },
  // Else a finding would stand alone.
  { places: ['objective', 'method'], isEnd: false, most: 1 },
];
const cardsMost = 3;
const cardMost = 22;
/** A card that shares so much with the headline, or another card, says it again. */
const same = 0.55;

/** What was found, on up to three cards in the order of the text; the idea only where too little was. */
export function cardsOf(
  context: PlanContext,
  units: readonly Unit[],
  { head, before, after, sentence }: Message,
  claims: ClaimsOf,
  { most, words }: { readonly most: number; readonly words: number },
): Card[] {
  const said = [head, before, after].flatMap((one) => (one === undefined ? [] : [one.rich.text]));
  const found: Card[] = [];
  const room = () => words - [...said].reduce((sum, text) => sum + countWords(text), 0);
  for (const { places, isEnd, most: limit } of turns) {
    const enough = isEnd ? cardsMost : Math.max(2, found.length);
    const open = units
      .filter((unit) => isSure(unit) && unit.sentence.index !== sentence && isOf(context, unit, places))
      .sort((one, other) => worthOf(context, other) - worthOf(context, one));
    let taken = 0;
    for (const unit of open) {
      if (found.length >= enough || taken === limit) break;
      const whole = isEnd ? soundWhole(context, unit, cardMost) : undefined;
      const mine = whole === undefined ? claims(unit) : [...claims(unit), whole];
      const shown = places.length > 1 ? 'any' : isEnd ? 'found' : 'made';
      const passage = claimOf(context, unit.sentence.text, mine, said, Math.min(most, room()), shown);
      if (passage === undefined) continue;
      const { text } = passage.rich;
      taken += 1;
      said.push(text);
      found.push({
        line: lineOf(context, unit, passage),
        unit,
        text,
        isEnd,
        isWeak: shown === 'any' && !presents.test(text),
      });
    }
  }
  return found.sort((one, other) => one.unit.sentence.index - other.unit.sentence.index);
}

/** What a paper presents is its idea, wherever it stands; behind its aim a sentence may tell what came out though it was read as method. */
const isOf = (context: PlanContext, { place, sentence }: Unit, places: readonly Place[]): boolean => {
  if (introduces.test(sentence.text) || presents.test(sentence.text)) return places[0] === 'objective';
  if (!places.includes(place)) return false;
  return (
    places.length > 1 ||
    place !== 'method' ||
    (isFinding(sentence.text) && !byAuthors.test(sentence.text) && isBehindAim(context, sentence.index))
  );
};

const byAuthors =
  /^(?:\p{L}+ly,? |[^,]{3,60}, )?(?:we|i|it|this|these|the (?:aim|goal|purpose|objective)|to)\b/iu;

const isBehindAim = ({ story }: PlanContext, index: number): boolean =>
  story.sentences.some((one) => one.index < index && (one.role === 'objective' || one.role === 'method'));

/** The claim for a card: with its number where it has one, else the one that says most; nothing that was said. */
function claimOf(
  context: PlanContext,
  sentence: string,
  claims: readonly Passage[],
  said: readonly string[],
  most: number,
  shown: 'found' | 'made' | 'any',
): Passage | undefined {
  const open = claims.filter(
    ({ rich: { text } }) =>
      countWords(text) <= most &&
      // What all of it comes to stands over the cards, or nowhere.
      !/^(?:\p{L}+,? |taken together,? )?these (?:\p{L}+ )?(?:results|findings|data|analyses|observations)\b/iu.test(
        text,
      ) &&
      isWholeIn(sentence, text) &&
      (shown === 'any' || !announces(text) || (shown === 'made' && presents.test(text))) &&
      !said.some((one) => containment(text, one) > same || containment(one, text) > same),
  );
  const sound = (one: Passage) => isWhole(context, one);
  return open.findLast((one) => /\d/u.test(one.rich.text) && sound(one)) ?? open.findLast(sound);
}

/** What was made, and not only looked at. */
const presents =
  /^(?:(?:here(?:in)?|in this (?:paper|work|study)),? )?(?:we|i|the authors?|(?:this|the present|our) (?:paper|study|work|article)) (?:\p{L}+ly )?(?:then |also )?(?:present|introduce|propose|develop|design|construct|create|release|build|built|provide|curate|formulate|derive|prove)/iu;

/** The claim with the words set off that are new in it: its number with what it counts, else what the verb takes. */
function lineOf({ story }: PlanContext, { figures }: Unit, passage: Passage): Item {
  const { text } = passage.rich;
  const number = figures
    .map((figure) => textOf(story.text, [figure.number]))
    .find((written) => text.includes(written));
  const phrase = setOffPhrase(passage);
  const words = number ?? (phrase === undefined ? undefined : text.slice(phrase.start, phrase.end));
  return item(
    run(
      words === undefined ? passage : accented(passage, { part: { text: words, spans: [] }, mark: 'strong' }),
    ),
  );
}

/** Numbers of a finding are what people take home, and what the title names. */
const worthOf = (context: PlanContext, { figures, sentence }: Unit): number =>
  (figures.length > 0 || /\d\s?%/u.test(sentence.text) ? 1 : 0) +
  sentence.confidence +
  0.3 * Math.min(3, sharedWithTitle(context, sentence.text));
