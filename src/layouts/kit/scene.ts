import type { Drawn, DrawOptions } from '../body.ts';
import { escapeHtml } from './escape.ts';
import { icon, type Thing, thingsIn } from './icons.ts';

/** What a slide of words does in its talk, as its name tells: `gap`, `method-2`, `takeaway`. */
type Role = 'gap' | 'aim' | 'end';

const roles: readonly (readonly [RegExp, Role])[] = [
  [/^(?:gap|question|challenge|problem)/, 'gap'],
  [/^(?:objective|aim|idea|contribution)/, 'aim'],
  [/^(?:conclusion|takeaway|meaning|implication|outlook|future)/, 'end'],
];

const roleOf = (id: string): Role | undefined => roles.find(([name]) => name.test(id))?.[1];

/** Forms of a slide whose words name two things or three: a panel at its end, a row at its foot. One thing has the panel. */
const pictured = ['side', 'strip'] as const;
/** Forms of a slide whose words alone carry it: an edge of colour, a ground of a tint, a beam along the top. */
const worded = ['edge', 'tint', 'beam'] as const;

/** A sentence of so many letters is about the one thing that it names. */
const shortText = 90;
/** What research has everywhere: a picture of it says nothing. */
const common =
  /^(?:data ?(?:sets?|bases?)?|surveys?|questionnaires?|calculations?|experiments?|universit(?:y|ies)|laborator(?:y|ies)|peoples?|departments?|documents?|papers?|articles?|literature|simulations?)$/iu;
/** Letters over which a picture over the words would leave them no room. */
const markedText = 120;
/** Letters that have room beside a panel, and below a band. */
const splitText = { start: 130, top: 230 } as const;
/** Letters over which the words need a wider column. */
const longText = 190;

/**
 * The look of words that no relation can be drawn from. Where they name things, pictures of up to three of these, with the
 * words of the text; else the words have the whole slide, large, and the form goes by turns. A sign of what is no thing would
 * be decoration. A sentence with an `opening` is set in two, that on a panel and the rest beside it.
 */
export function scene(text: string, options: DrawOptions, opening = ''): Drawn {
  const { language, uid, turn = 0, variants, spent = [] } = options;
  const role = roleOf(uid);
  const named = thingsIn(text, language, 9)
    .filter(({ icon: name, words }) => !spent.includes(name) && !common.test(words))
    .slice(0, 3);
  // One thing of a long sentence is mostly not what it is about.
  const isOpening = (words: string): boolean => opening !== '' && text.indexOf(words) < opening.length;
  const things = named.length === 1 && !isOpening(named[0]!.words) && text.length > shortText ? [] : named;
  const isKey = variants.includes('key');
  const stands = (role === 'aim' || role === 'end') && turn % 2 === 0;
  const warm = role === 'gap' || variants.includes('gap') ? ' warm' : '';
  const [only] = things;
  const place = isKey || things.length > 1 ? undefined : splitOf(text, opening, turn);
  if (place !== undefined) {
    // On the panel stands what the sentence is about: a picture of something else would be taken for it.
    const opens = only !== undefined && isOpening(only.words);
    const sign = opens ? icon(only.icon) : '';
    const soft = warm !== '' || (role === undefined && !uid.startsWith('result')) ? ' soft' : '';
    return {
      html: `<div class="scene split ${place} of-${opens ? 1 : 0}${warm}${soft}" aria-hidden="true">${sign}</div>\n`,
    };
  }
  const form = isKey
    ? 'words ground key'
    : things.length > 0
      ? things.length === 1
        ? 'side'
        : pictured[turn % pictured.length]!
      : `words ${stands ? 'ground' : worded[turn % worded.length]!}`;
  const long = text.length > longText ? ' long' : '';
  const shows = form === 'side' || form === 'strip';
  const inner = shows
    ? `<ul>${things.map(plate).join('\n')}</ul>`
    : only === undefined || text.length > markedText
      ? ''
      : icon(only.icon, 'mark');
  const marked = !shows && inner !== '' ? ' marked' : '';
  return {
    html: `<div class="scene ${form} of-${shows ? things.length : 1}${marked}${warm}${long}" aria-hidden="true">${inner}</div>\n`,
  };
}

/** How two panels hang together, as a class of the slide: where the line between them has its heads. */
const heads = {
  onward: ['end'],
  backward: ['start'],
  mutual: ['start', 'end'],
  linked: [],
  opposed: [],
} as const;
type JoinWay = keyof typeof heads;

export const joinWay = ({ variants }: DrawOptions): JoinWay | undefined =>
  (Object.keys(heads) as JoinWay[]).find((way) => variants.includes(way));

/**
 * Two panels for the sides of a sentence, and what joins them: a disc for the word that sets them against each other, or a line under the
 * words that lead from one to the other (`bare`: without words), with its heads as the way says.
 */
export function pairScene(
  { uid, variants, direction }: DrawOptions,
  way: JoinWay | undefined,
  bare: boolean,
): Drawn {
  const warm = roleOf(uid) === 'gap' || variants.includes('gap') ? ' warm' : '';
  if (way === undefined)
    return { html: `<div class="scene pair${warm}" aria-hidden="true">${panels}<i></i></div>\n` };
  const sides: readonly string[] = heads[way];
  const at = (side: 'start' | 'end'): boolean => sides.includes(direction === 'rtl' ? mirrored[side] : side);
  const path =
    way === 'opposed'
      ? facing
      : (at('start') ? '<path class="fill" d="M22 0L0 12L22 24Z"/>' : '') +
        `<path d="M${at('start') ? 20 : 2} 12L${at('end') ? 120 : 138} 12"/>` +
        (at('end') ? '<path class="fill" d="M118 0L140 12L118 24Z"/>' : '');
  return {
    html: `<div class="scene pair joined${bare ? ' bare' : ''}${warm}" aria-hidden="true">${panels}<svg viewBox="0 0 140 24">${path}</svg></div>\n`,
  };
}

/** Elements of their own: a file for PowerPoint has them too. */
const panels = '<b></b><b></b>';

/** Two arrows that meet: the one side holds in spite of the other. */
const facing =
  '<path d="M2 12L46 12"/><path class="fill" d="M44 0L66 12L44 24Z"/><path class="fill" d="M96 0L74 12L96 24Z"/><path d="M94 12L138 12"/>';

/** Where a text runs to the left, an arrow to the left leads on. */
const mirrored = { start: 'end', end: 'start' } as const;

/** Whether the opening of a sentence stands beside the rest or over it, by turns where there is room for both. */
function splitOf(text: string, opening: string, turn: number): 'start' | 'top' | undefined {
  if (opening === '') return undefined;
  const rest = text.length - opening.length;
  const ways = (['start', 'top'] as const).filter((way) => rest <= splitText[way]);
  return ways[turn % ways.length];
}

const plate = ({ icon: name, words }: Thing): string =>
  `<li><span class="plate">${icon(name)}</span><span class="name">${escapeHtml(words)}</span></li>`;
