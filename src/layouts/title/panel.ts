import { escapeHtml } from '../kit/escape.ts';
import { type Motif, motifSvg } from './motif.ts';

/** What the title slide shows where the page has no figure: the deck's most pictorial drawing, or nothing. */
export function panel(motif: Motif | undefined, isSlim = false): string | undefined {
  const inner = motif === undefined ? undefined : motifSvg(motif);
  return inner === undefined
    ? undefined
    : `<div class="panel${isSlim ? ' slim' : ''}" aria-hidden="true">${inner}${motif?.label === undefined ? '' : `<p>${escapeHtml(motif.label)}</p>`}</div>`;
}
