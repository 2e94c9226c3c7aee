import type { ParsedClause } from '../grammar/clause.ts';
import { asks, facts } from './frame/frame.ts';
import { type Line, lowerAt } from './line.ts';
import { parsedOf } from './parsed.ts';

export interface Told {
  readonly clause: ParsedClause;
  /** The sentence around it; the same clause where nothing is told in it. */
  readonly outer: ParsedClause;
  /** Where a headline begins. */
  readonly head: number;
  readonly asked: boolean;
}

/** The clause to draw: the main one, or what the authors show, suggest or ask in it. Undefined where it is not sure. */
export function toldOf(line: Line): Told | undefined {
  const outer = parsedOf(line);
  if (outer === undefined) return undefined;
  const { content } = outer;
  if (content === undefined) return { clause: outer, outer, head: outer.subject.from, asked: false };
  const inner = content.clause;
  if (inner === undefined || inner.content !== undefined || outer.verb.negated) return undefined;
  const said = lowerAt(line, outer.verb.main);
  const marker = content.marker === undefined ? 'that' : lowerAt(line, content.marker.from);
  const asked = /^(?:whether|if|how)$/u.test(marker) && asks.test(said);
  if (marker !== 'that' && !asked) return undefined;
  const factive = !asked && facts.test(said) && inner.lead === undefined;
  return { clause: inner, outer, head: factive ? inner.subject.from : outer.subject.from, asked };
}
