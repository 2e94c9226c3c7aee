import { escapeHtml } from '../kit/escape.ts';
import { icon, thingsIn } from '../kit/icons.ts';
import { type Motif, motifSvg } from './motif.ts';

/** What the title slide shows where the page has no figure: the deck's most pictorial drawing, or nothing. */
export function panel(motif: Motif | undefined, isSlim = false): string | undefined {
  const inner = motif === undefined ? undefined : motifSvg(motif);
  return inner === undefined
    ? undefined
    : framed(`${inner}${motif?.label === undefined ? '' : `<p>${escapeHtml(motif.label)}</p>`}`, isSlim);
}

const framed = (inner: string, isSlim: boolean): string =>
  `<div class="panel${isSlim ? ' slim' : ''}" aria-hidden="true">${inner}</div>`;

/** Where nothing is counted, the things that the title names, as pictures: up to three. */
export function titlePanel(title: string, language: string, isSlim = false): string | undefined {
  const things = thingsIn(title, language, 6)
    .filter(({ words }) => !ofPaper.test(words))
    .slice(0, 3);
  return things.length === 0
    ? undefined
    : framed(
        `<div class="things of-${things.length}">${things.map(({ icon: name }) => `<span>${icon(name)}</span>`).join('')}</div>`,
        isSlim,
      );
}

/** What every second paper is, has, or is good for. */
const ofPaper =
  /^(?:econom(?:y|ies)|investments?|costs?|prices?|(?:systematic |literature )?(?:surveys?|reviews?|articles?|papers?|reports?|books?|chapters?|thesis|dissertation)|data ?sets?|data ?bases?|simulations?|documents?|questionnaires?)$/iu;
