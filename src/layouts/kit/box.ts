import type { Inline } from '../body.ts';
import { icon } from './icons.ts';
import { bare, isEmpty, type Parts, partsOf } from './inline.ts';

/** What the look of a box says. */
export type Tone = 'ours' | 'ours-tint' | 'other' | 'other-tint' | 'mute' | 'plain' | 'ink' | 'open';

export interface BoxOptions {
  readonly tone?: Tone;
  readonly icon?: string | undefined;
  readonly tag?: 'div' | 'li';
  readonly class?: string;
  /** HTML before and after the words. */
  readonly before?: string;
  readonly after?: string;
}

const line = (name: string, inline: Inline): string =>
  isEmpty(inline) ? '' : `<p class="${name}">${bare(inline)}</p>`;

/** The words of a box: what leads in, the name large, what is said of it. */
export const words = ({ lead, title, rest }: Parts): string =>
  [line('lead', lead), line('title', title), line('rest', rest)].filter(Boolean).join('\n');

export function box(content: Inline | Parts, options: BoxOptions = {}): string {
  const { tone = 'plain', tag = 'div', before = '', after = '' } = options;
  const parts = 'runs' in content ? partsOf(content) : content;
  const name = options.class === undefined ? '' : ` ${options.class}`;
  const drawing = options.icon === undefined ? '' : icon(options.icon);
  return `<${tag} class="box ${tone}${name}">${before}${drawing}<div class="words">${words(parts)}</div>${after}</${tag}>`;
}
