import type { Drawn, DrawOptions } from '../body.ts';
import { escapeHtml } from './escape.ts';
import { icon, type Thing, thingsIn } from './icons.ts';

/** What a slide of words does in its talk, as its name tells: `gap`, `method-2`, `takeaway`. */
type Role = 'background' | 'gap' | 'aim' | 'method' | 'finding' | 'end';

const roles: readonly (readonly [RegExp, Role])[] = [
  [/^(?:background|why|context|problem)/, 'background'],
  [/^(?:gap|question|challenge)/, 'gap'],
  [/^(?:objective|aim|idea|contribution)/, 'aim'],
  [/^(?:method|how|data|approach)/, 'method'],
  [/^(?:result|finding|evidence)/, 'finding'],
  [/^(?:conclusion|takeaway|meaning|implication|outlook|availability|future)/, 'end'],
];

const roleOf = (id: string): Role | undefined => roles.find(([name]) => name.test(id))?.[1];

/** Where the words name nothing that the lexicon surely shows: signs of what the slide does in its talk, by turns. */
const signs: Readonly<Record<Role, readonly [string, string]>> = {
  background: ['books', 'compass'],
  gap: ['question-mark', 'puzzle'],
  aim: ['target-arrow', 'flag'],
  method: ['tools', 'settings'],
  finding: ['zoom-check', 'bulb'],
  end: ['bulb', 'rosette-discount-check'],
};

/** Names of icons that drawings show beside those of the lexicon. */
export const signIcons: readonly string[] = [...new Set([...Object.values(signs).flat(), 'circle-check'])];

/** Forms that follow one another, so that two slides of words in a row do not look the same; a strip wants several pictures. */
const forms = ['side', 'strip', 'deep'] as const;

/** Letters over which the words need a wider column. */
const longText = 190;

/**
 * What stands beside words that no relation can be drawn from: pictures of the things that they name, on a panel whose form
 * goes by turns and whose colour says what the slide does. The words under a picture are the words of the text.
 */
export function scene(text: string, options: DrawOptions): Drawn {
  const { language, uid, turn = 0, variants, topics = [], spent = [] } = options;
  const role = roleOf(uid);
  const things = thingsIn(text, language, 9)
    .filter(({ icon: name }) => !spent.includes(name))
    .slice(0, 3);
  const stands = (role === 'aim' || role === 'end') && turn % 2 === 0;
  const next = forms[turn % forms.length]!;
  const form = variants.includes('closing')
    ? 'deep'
    : variants.includes('key')
      ? 'ground key'
      : stands
        ? 'ground'
        : next === 'strip' && things.length < 2
          ? 'lead'
          : next;
  const warm = role === 'gap' || variants.includes('gap') ? ' warm' : '';
  const [topic] = variants.includes('closing') ? topics : [];
  const sign = topic ?? (role && signs[role][turn % 2]);
  const shown =
    things.length === 0 && sign !== undefined
      ? `<li class="sign"><span class="plate">${icon(sign)}</span></li>`
      : things.map(plate).join('\n');
  // Without a picture the words have the slide, beside a band of colour.
  const bare = shown === '' ? ' bare' : '';
  const many = Math.max(1, things.length);
  const long = text.length > longText ? ' long' : '';
  return {
    html: `<div class="scene ${form} of-${many}${bare}${warm}${long}" aria-hidden="true">${bare === '' ? `<ul>${shown}</ul>` : ''}</div>\n`,
  };
}

const plate = ({ icon: name, words }: Thing): string =>
  `<li><span class="plate">${icon(name)}</span><span class="name">${escapeHtml(words)}</span></li>`;
