import { isSampleAddress } from '../../work/samples.ts';
import type { Drawn, DrawOptions, Inline, LayoutBody, Mismatch } from '../body.ts';
import { box } from '../kit/box.ts';
import { frame } from '../kit/frame.ts';
import { icon, iconFor, iconsFor } from '../kit/icons.ts';
import { allIs, isEmpty, partsOf } from '../kit/inline.ts';
import { isMismatch, itemsOf } from '../kit/mismatch.ts';

/** What to take home: up to four findings on cards, then lines that say where to get it, with a code for telephones. */
export function draw(body: LayoutBody, { language, qr }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [1, 8]);
  if (isMismatch(items)) return items;
  const worded = items.filter(({ inline }) => !isEmpty(partsOf(inline).rest)).length;
  const first = items.findIndex(
    ({ inline }, index) =>
      index > 0 && (isSource(inline) || (index >= 2 && worded >= 2 && allIs(inline, 'strong'))),
  );
  const findings = items.slice(0, first === -1 ? 4 : Math.min(first, 4)).map(({ inline }) => partsOf(inline));
  const sources = items.slice(findings.length).map(({ inline }) => inline);
  // A picture on some of the cards, or a sign on all, would say nothing.
  const names = iconsFor(
    findings.map(({ title }) => title.text),
    language,
  );
  // '**Night rule** 24% fewer collisions' is a name and what is said of it; else a sentence with what is new in bold.
  const named = findings.every(({ lead, title, rest }) => isEmpty(lead) && !isEmpty(title) && !isEmpty(rest));
  const cards = findings.map((part, index) =>
    named
      ? box(part, { tag: 'li', icon: names?.[index] })
      : `<li class="box plain">${names === undefined ? '' : icon(names[index]!)}<p class="say">${withLargeNumber(items[index]!.inline.html)}</p></li>`,
  );
  const link = sources
    .flatMap(({ runs }) => runs)
    .find(({ href }) => href !== undefined && /^https?:/i.test(href) && !isSampleAddress(href))?.href;
  const code =
    link === undefined
      ? openIcon(sources, language)
      : `<figure class="qr">${qr(link.replaceAll('&amp;', '&'))}</figure>`;
  const lines = sources.map((source) => `<li>${source.html}</li>`).join('\n');
  const get = sources.length === 0 ? '' : `\n<div class="get">${code}<ul>${lines}</ul></div>`;
  return frame('recap', `<ul class="findings of-${findings.length}">${cards.join('\n')}</ul>${get}`, body);
}

/** A number that a finding sets off is what people remember of it. */
const withLargeNumber = (html: string): string =>
  html.replace(/<strong>(?=[^<]{1,9}<\/strong>)(?=\P{L}*\d)/u, '<strong class="num">');

const openIcon = (sources: readonly Inline[], language: string): string => {
  const name = sources.map(({ text }) => iconFor(text, language)).find(Boolean);
  const isOpen = sources.some(({ text }) => available.test(text));
  return name === undefined && !isOpen ? '' : icon(name ?? 'lock-open', 'large');
};

/** A line that leads somewhere: it holds a link, or says that something is available. */
const isSource = ({ runs, text }: Inline): boolean =>
  runs.some(({ href }) => href !== undefined) || (!runs[0]?.strong && available.test(text));

const available = /\b(?:available|doi|released|disponible|disponível|verfügbar|accessible)\b/i;
