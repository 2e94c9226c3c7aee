import type { Drawn, DrawOptions, Inline, LayoutBody, ListItem, Mismatch } from '../body.ts';
import { arrow, branches, head } from '../kit/arrow.ts';
import { box } from '../kit/box.ts';
import { escapeHtml } from '../kit/escape.ts';
import { frame } from '../kit/frame.ts';
import { icon, iconFor } from '../kit/icons.ts';
import { bare, split } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';

interface Branch {
  readonly html: string;
  /** A member of the set that the text does not name. */
  readonly unnamed: boolean;
}

/** One to many, and back to one: a source, its members, and who judges them by what. `…×4 models` are four without a name. */
export function draw(body: LayoutBody, { language }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [1, 2]);
  if (isMismatch(items)) return items;
  const [source, judge] = items as [ListItem, ListItem | undefined];
  const members = source.children.flatMap(({ inline }) => membersOf(inline));
  if (members.length < 2 || members.length > 8)
    return mismatch(
      `it draws two to eight members; this item has ${members.length}`,
      'Write the members as a list below their item, two spaces further in.',
    );
  const cards = members.map(
    ({ html, unnamed }) =>
      `<li class="${unnamed ? 'unnamed' : 'named'}">${judge ? '' : head()}<p>${html}</p></li>`,
  );
  const fanIn = judge === undefined ? '' : `\n${judgeHtml(judge.inline, members.length, language)}`;
  const inner = `${box(source.inline, { tone: 'ours', icon: iconFor(source.inline.text, language), class: 'source' })}\n${branches(members.length)}\n<ul class="members of-${members.length}">${cards.join('\n')}</ul>${fanIn}`;
  return frame('fan', inner, body, judge ? 'judged' : '');
}

function membersOf(inline: Inline): Branch[] {
  const found = /^(?:…|\.\.\.)\s*[×x]\s*(\d+)\s*(.*)$/u.exec(inline.text);
  if (!found) return [{ html: bare(inline), unnamed: false }];
  return Array.from({ length: Math.min(8, Number(found[1])) }, () => ({
    html: escapeHtml(found[2] || '…'),
    unnamed: true,
  }));
}

/** `clinicians rank: **Accuracy** · **Quality**` */
function judgeHtml(inline: Inline, count: number, language: string): string {
  const [who = inline, outputs] =
    split(inline, /\s*[:：]\s+/u).length > 1 ? splitOnce(inline) : [inline, undefined];
  const name = iconFor(who.text, language) ?? iconFor(who.text.replace(/\s+\S+$/, ''), language);
  const judge = name
    ? `<div class="judge">${icon(name, 'large')}<p>${bare(who)}</p></div>`
    : `<div class="judge"><p class="disc${who.text.length > 9 ? ' long' : ''}">${bare(who)}</p></div>`;
  const results = outputs === undefined ? [] : split(outputs, /\s*·\s*/u);
  const boxes =
    results.length === 0
      ? ''
      : `\n${arrow({ link: 'ours' })}\n<ul class="results">${results.map((result) => box(result, { tone: 'other-tint', tag: 'li' })).join('\n')}</ul>`;
  return `<div class="join">${branches(count, { join: true })}${head()}</div>\n${judge}${boxes}`;
}

function splitOnce(inline: Inline): [Inline, Inline] {
  const at = inline.runs.findIndex(({ text }) => /[:：]\s*$/.test(text) || /[:：]\s/.test(text));
  const run = inline.runs[at]!;
  const cut = run.text.search(/[:：]/);
  const make = (text: string) => ({ ...run, text, html: escapeHtml(text) });
  const whole = (runs: Inline['runs']): Inline => ({
    runs,
    text: runs.map(({ text }) => text).join(''),
    html: runs.map(({ html }) => html).join(''),
  });
  return [
    whole([...inline.runs.slice(0, at), make(run.text.slice(0, cut))]),
    whole([make(run.text.slice(cut + 1).trimStart()), ...inline.runs.slice(at + 1)]),
  ];
}
