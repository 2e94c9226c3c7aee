import { verbForms } from '../../claims/verbs.ts';
import { clauseIn, mainClause } from '../clause.ts';
import type { Draft, Finder } from '../finder.ts';
import { exactPart, type Line, lowerAt, part, type Range, spanOf } from '../line.ts';
import type { RelationOf } from '../model.ts';
import { nounPhrase, thing } from '../noun-phrase.ts';
import { changeOf } from '../verbs.ts';

const valued =
  /^(?:support|enable|facilitate|inform|help|advance|guide|protect|save|simplify|streamline|encourage|optimi[sz]e|ensure|detect|identify|predict|enhance|address|preserve|maintain|provide|learn|sample|create|generate|build|explore|understand|explain|analy[sz]e|assess|evaluate|share|discover|design|develop|capture|overcome|tackle|estimate|monitor|manage|control|restore|achieve|allow|offer|give|solve|test|validate|quantify|determine|investigate|examine|reveal|train|adapt|select|filter|remove|retrieve|extract|classify|compare|measure|study|make|find|produce|obtain|improve|reduce|increase|promote|alleviate|minimi[sz]e|maximi[sz]e)$/u;

type Effect = RelationOf<'purpose'>['effects'][number];

/** Rule 23: what something can, may or is to do, verb by verb: 'to reduce A and improve B'. Guard: a modal or 'to' before the first verb, two verbs and more. */
export const purpose: Finder = (line) => {
  for (let k = 1; k < line.end - 3; k++) {
    const modal = line.classes[k] === 'to' || /^(?:can|could|may|might)$/u.test(lowerAt(line, k));
    if (!modal || line.tokens[k]!.depth > 0) continue;
    const read = effectsFrom(line, k + 1);
    if (!read || read.effects.length < 2) continue;
    const isTo = line.classes[k] === 'to';
    const source = isTo
      ? undefined
      : (clauseIn(line, behindThat(line, k), line.end)?.subject ?? mainClause(line)?.subject);
    if (!isTo && source?.to !== k && source !== undefined) continue;
    // Arrows up or down want at least one verb that has a direction, or a modal; a bare 'to' of the method is a list of tasks.
    if (isTo && !read.effects.some(({ direction }) => direction)) continue;
    const draft: Draft = {
      kind: 'purpose',
      ...(source ? { source: part(line, source) } : {}),
      modal: exactPart(line, { from: k, to: k + 1 }),
      effects: read.effects,
      spans: [spanOf(line, { from: source?.from ?? k, to: read.to })],
      confidence: 0.9,
    };
    return [draft];
  }
  return [];
};

function behindThat(line: Line, before: number): number {
  for (let k = before - 1; k > 0; k--) if (lowerAt(line, k) === 'that') return k + 1;
  return mainClause(line)?.from ?? 0;
}

function effectsFrom(
  line: Line,
  from: number,
): { readonly effects: Effect[]; readonly to: number } | undefined {
  const effects: Effect[] = [];
  let at = from;
  for (;;) {
    const verb = verbAt(line, at);
    if (verb === undefined) return undefined;
    const object = objectOf(line, verb + 1);
    if (!object) return undefined;
    const direction = changeOf(lowerAt(line, verb));
    effects.push({
      verb: exactPart(line, { from: verb, to: verb + 1 }),
      object: part(line, object),
      ...(direction ? { direction } : {}),
    });
    let next = object.to;
    const comma = line.tokens[next]?.text === ',';
    if (comma) next++;
    const last = /^(?:and|or)$/u.test(lowerAt(line, next));
    if (last) next++;
    if (!comma && !last) return { effects, to: object.to };
    if (line.classes[next] === 'to') next++;
    if (verbAt(line, next) === undefined)
      return last && !comma ? undefined : effects.length > 1 ? { effects, to: object.to } : undefined;
    at = next;
  }
}

/** A verb in its base form that says what is wanted. */
function verbAt(line: Line, at: number): number | undefined {
  let k = at;
  while (line.classes[k] === 'adverb') k++;
  const word = lowerAt(line, k);
  if (!verbForms(word)?.base || !(changeOf(word) || valued.test(word))) return undefined;
  return k;
}

/** The object up to the next verb of the list. */
function objectOf(line: Line, at: number): Range | undefined {
  for (let k = at + 1; k < Math.min(line.end, at + 12); k++) {
    if (line.tokens[k]!.text !== ',' && !/^(?:and|or)$/u.test(lowerAt(line, k))) continue;
    const after = /^(?:and|or)$/u.test(lowerAt(line, k + 1)) ? k + 2 : k + 1;
    const verb = verbAt(line, line.classes[after] === 'to' ? after + 1 : after);
    if (verb === undefined || nounLikeThere(line, verb)) continue;
    const object = thing(line, at, { most: 9, limit: k });
    if (object?.to === k) return object;
    return undefined;
  }
  return thing(line, at, { most: 9 }) ?? undefined;
}

/** 'measure and control groups': the second word may be a noun there. */
const nounLikeThere = (line: Line, verb: number): boolean =>
  verbForms(lowerAt(line, verb))?.nounLike === true &&
  !/^(?:determiner|number|noun)$/u.test(line.classes[verb + 1] ?? '') &&
  nounPhrase(line, verb) !== undefined;
