import type { Item } from '../../layouts/kit/plan.ts';
import { containment, countWords } from '../../text/words.ts';
import type { PlanContext } from '../context.ts';
import { accented } from '../devices/accent.ts';
import { item, run } from '../devices/device.ts';
import type { Passage } from '../model.ts';
import type { Place } from '../places.ts';
import { textOf } from '../spans.ts';
import type { Unit } from '../units.ts';
import { soundWhole } from './alone.ts';
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
}

/** Which sentences give a card: first what was found and concluded, then, where that is little, what was presented and how. */
const turns: readonly {
  readonly places: readonly Place[];
  readonly isEnd: boolean;
  readonly most: number;
}[] = [
  { places: ['result'], isEnd: true, most: 3 },
  { places: ['conclusion'], isEnd: true, most: 2 },
  { places: ['objective'], isEnd: false, most: 1 },
  { places: ['method'], isEnd: false, most: 1 },
];
const cardsMost = 3;
const cardMost = 22;
/** A card that shares so much with the headline, or another card, says it again. */
const same = 0.55;

/** What was found, on up to three cards in the order of the text; the idea and the method only where too little was. */
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
      .filter((unit) => isSure(unit) && unit.sentence.index !== sentence && isOf(unit, places))
      .sort((one, other) => worthOf(context, other) - worthOf(context, one));
    let taken = 0;
    for (const unit of open) {
      if (found.length >= enough || taken === limit) break;
      const whole = isEnd ? soundWhole(context, unit, cardMost) : undefined;
      const mine = whole === undefined ? claims(unit) : [...claims(unit), whole];
      const passage = claimOf(unit.sentence.text, mine, said, Math.min(most, room()), isEnd);
      if (passage === undefined) continue;
      const { text } = passage.rich;
      taken += 1;
      said.push(text);
      found.push({ line: lineOf(context, unit, passage), unit, text, isEnd });
    }
  }
  return found.sort((one, other) => one.unit.sentence.index - other.unit.sentence.index);
}

/** What a paper presents is its idea, wherever it stands. */
const isOf = ({ place, sentence }: Unit, places: readonly Place[]): boolean =>
  introduces.test(sentence.text) ? places.includes('objective') : places.includes(place);

/** The claim for a card: with its number where it has one, else the one that says most; nothing that was said. */
function claimOf(
  sentence: string,
  claims: readonly Passage[],
  said: readonly string[],
  most: number,
  isEnd: boolean,
): Passage | undefined {
  const open = claims.filter(
    ({ rich: { text } }) =>
      countWords(text) <= most &&
      isWholeIn(sentence, text) &&
      !(isEnd && announces(text)) &&
      !said.some((one) => containment(text, one) > same || containment(one, text) > same),
  );
  return open.findLast(({ rich }) => /\d/u.test(rich.text)) ?? open.at(-1);
}

/** After these words a clause may be left: what follows only says where, when or how. */
const adjunct =
  /^\s*(?:$|[.,;:([—–]|(?:in|on|at|by|with|without|for|from|during|after|before|between|among|across|through|using|when|where|while|whereas|because|since|although|and|but|to|as|than|if|under|over|per|within|via|due|based|compared|such|which|thereby|respectively)\b)/iu;
const openEnd =
  /\b(?:\p{L}+ed|\p{L}+ing|easy-to-\p{L}+|(?:first|new|novel|most|more|less|own|same|other|such|both|each|only))$/iu;

/** Whether a claim is its sentence, or was cut from it where a reader would stop: 'We found the assumptions' of what is not. */
function isWholeIn(sentence: string, claim: string): boolean {
  const tail = claim.slice(-18).toLowerCase();
  const at = sentence.toLowerCase().lastIndexOf(tail);
  if (at < 0) return true;
  const next = sentence.slice(at + tail.length);
  // 'We found the assumptions | within … are not met': what was found comes behind.
  if (
    /^(?:we|i) (?:f(?:ou|i)nd|show(?:ed)?|observed?|demonstrated?) the\b/iu.test(claim) &&
    !/^\s*[.,;]?\s*$/u.test(next)
  )
    return false;
  return adjunct.test(next) && (/^\s*[.]?\s*$/u.test(next) || /^[,;:]/u.test(next) || !openEnd.test(claim));
}

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
