import type { Drawn, DrawOptions, Inline, LayoutBody, Mismatch } from '../body.ts';
import { arrow, branches, head } from '../kit/arrow.ts';
import { box } from '../kit/box.ts';
import { frame } from '../kit/frame.ts';
import { iconsFor } from '../kit/icons.ts';
import { bare, isEmpty, partsOf, split } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';

/** Inputs go into a verb and give an output; ` or ` between inputs makes a gate with that word. */
export function draw(body: LayoutBody, { language }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [2, 3]);
  if (isMismatch(items)) return items;
  const gate = items.length === 2 ? gateOf(items[0]!.inline) : undefined;
  if (items.length === 2 && !gate)
    return mismatch(
      'two items make a gate, whose inputs stand with "or" or "and" between them',
      'Write: - **glucose above 7** or **HbA1c above 48**',
    );
  const inputs = gate?.inputs ?? split(items[0]!.inline, /\s+\+\s+/u);
  if (inputs.length > 4)
    return mismatch('more than four inputs are too many', 'Take the layout "fan" or "columns".');
  const output = items.at(-1)!.inline;
  const names = iconsFor(
    [...inputs, output].map((each) => partsOf(each).title.text),
    language,
  );
  const cards = inputs
    .map((input, index) => `<li>${box(input, { tone: 'plain', icon: names?.[index] })}</li>`)
    .join('\n');
  const verb = gate ? { lead: '', title: gate.word, rest: '' } : verbOf(items[1]!.inline);
  const disc = `<div class="verb"><p class="disc${verb.title.length > 8 ? ' long' : ''}">${verb.title}</p>${verb.rest === '' ? '' : `\n<p class="rest">${verb.rest}</p>`}</div>`;
  const inner = `<ul class="inputs of-${inputs.length}">${cards}</ul>\n<div class="join">${branches(inputs.length, { join: true })}${head()}</div>\n${disc}\n${arrow()}\n${box(output, { tone: 'ours', icon: names?.at(-1) })}`;
  return frame('operator', inner, body);
}

function verbOf(inline: Inline): { title: string; rest: string } {
  const { lead, title, rest } = partsOf(inline);
  return {
    title: bare(title),
    rest: [lead, rest]
      .filter((each) => !isEmpty(each))
      .map(bare)
      .join(' '),
  };
}

function gateOf(inline: Inline): { inputs: Inline[]; word: string } | undefined {
  for (const word of ['or', 'and', 'oder', 'und', 'o', 'y', 'ou', 'et', 'e']) {
    const inputs = split(inline, new RegExp(`\\s+${word}\\s+`, 'u'));
    if (inputs.length > 1) return { inputs, word };
  }
  return undefined;
}
