import type { Quantity } from '../../story/model.ts';
import type { Span } from '../../text/rich-text.ts';
import type { PlanContext } from '../context.ts';
import type { Unit } from '../units.ts';

/** Numbers of a sentence that tell what was found: shares, changes, named statistics. P values and the ends of an interval are none. */
const findingsIn = ({ story: { text, quantities } }: PlanContext, { sentence }: Unit): Quantity[] =>
  quantities.filter(
    ({ sentence: index, kind, number, start, end, unit, change }) =>
      index === sentence.index &&
      (kind === 'percent' ||
        (kind === 'ratio' && /fold|times|×|^x$/u.test(unit ?? '')) ||
        (kind === 'measure' && change !== undefined) ||
        (/^[−–-]?0?[.·]\d/u.test(number) &&
          named.test(text.slice(Math.max(sentence.start, start - 40), start)))) &&
      !interval.test(text.slice(end, end + 24)) &&
      !/\bCI[^()[\]]*$|\[[^\]]*$/u.test(text.slice(Math.max(sentence.start, start - 40), start)),
  );

const named = /\b(?:AUC|AUROC|F1|OR|HR|RR|IRR|ratio|accuracy|score|error|correlation|ICC|R2|R²)\b[^;]*$/u;
const interval = /^\s?(?:CI\b|confidence|credible)/u;

/** A result is told by its shares and changes: how many were looked at is beside the point where those are not shown. */
export function isOvershadowed(context: PlanContext, unit: Unit, shown: readonly Span[]): boolean {
  if (unit.place !== 'result' && unit.place !== 'conclusion') return false;
  const { text } = context.story;
  return findingsIn(context, unit).some(
    ({ start, end }) =>
      !shown.some((span) => span.start < end && start < span.end) &&
      // '80 patients were included; 59 % of them …', '111 patients (76 % men)': who took part was told before.
      !shown.some(
        (span) => span.end < start && /;|were (?:included|enrolled)/u.test(text.slice(span.end, start)),
      ),
  );
}

/** '23 % before, 26 % during and 22 % after it': one of several shares alone says less than it seems to. */
export const isOneOfMany = (context: PlanContext, unit: Unit, shown: readonly Span[]): boolean => {
  const shares = findingsIn(context, unit).filter(({ kind }) => kind === 'percent');
  const isShown = ({ start, end }: Span): boolean =>
    shown.some((span) => span.start < end && start < span.end);
  return shares.some(isShown) && !shares.every(isShown);
};

/** What a number is worth from which on it stands under a headline of its own, with a label. */
export const drawnAlone = 0.4;
