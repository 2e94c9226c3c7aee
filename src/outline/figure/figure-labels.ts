import { nounPhraseBefore } from '../../story/comparisons/labels.ts';
import { measureBefore } from '../../story/comparisons/marks.ts';
import type { Quantity } from '../../story/model.ts';
import { isPlural } from '../../story/quantities/counts.ts';
import { isPeople } from '../../story/relations/counted.ts';
import type { Span } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';

/** The words that tell a number: under it what it counts or measures, or over it how it changed. */
export interface Label {
  readonly counts: Span;
  /** 'Scores rose by', before the number. */
  readonly lead?: Span;
}

const wordsMost = 7;
const leadWordsMost = 6;

/** What a number is about; undefined where the sentence has no sure words for it. */
export function labelOf(
  text: string,
  sentence: Span,
  quantity: Quantity,
  solid: readonly Span[],
  english: boolean,
): Label | undefined {
  const named = (span: Span | undefined): Label | undefined => {
    const whole = span && afterFraction(text, span);
    const counts =
      whole === undefined
        ? undefined
        : beforeList(text, throughShort(text, withoutVerb(text, sentence, withoutLoose(text, whole))));
    return counts !== undefined && isName(text.slice(counts.start, counts.end)) && !cuts(counts, solid)
      ? { counts }
      : undefined;
  };
  if (sharesItsName(text, sentence, quantity)) return;
  const extent = extentAfter(text, quantity);
  if (extent !== undefined) return extent === 'open' ? undefined : { counts: extent };
  const amount = changedAmount(text, sentence, quantity, named(quantity.countsSpan)?.counts);
  if (amount !== undefined) return amount;
  const changed = leadBefore(text, sentence, quantity, solid);
  if (quantity.kind === 'count')
    return named(
      english
        ? withOthers(text, withPer(text, throughPlural(text, quantity.countsSpan)))
        : withoutParticiple(text, quantity.countsSpan),
    );
  const share = quantity.kind === 'percent' ? shareOf(text, quantity.end, sentence.end) : undefined;
  const label =
    (share !== undefined && named(share) !== undefined && !cuts(share, solid)
      ? { counts: share }
      : undefined) ??
    named(quantity.labelSpan) ??
    changed ??
    named(quantity.countsSpan) ??
    named(ofSomething(text, quantity.end, sentence.end)) ??
    (english ? named(ofRange(text, sentence, quantity)) : undefined) ??
    (english
      ? (named(nounBefore(text, sentence, quantity, solid)) ?? named(measured(text, sentence, quantity)))
      : undefined);
  return label && aTime(text, quantity, label);
}

/** 'three quarters of the crews (76%)': the crews, the share is the number's. */
function afterFraction(text: string, span: Span): Span {
  const fraction =
    /^(?:(?:one|two|three|four)[\s-])?(?:half|halves|thirds?|quarters?|fifths?|majority) of (?:the |all )?/iu.exec(
      text.slice(span.start, span.end),
    );
  return fraction === null ? span : { ...span, start: span.start + fraction[0].length };
}

/** '500 km diameter' is one of a thing; '500 km wide' says what it is, and names nothing. */
function extentAfter(text: string, { kind, end }: Quantity): Span | 'open' | undefined {
  if (kind !== 'measure') return;
  const found =
    /^\s(?:(?<noun>(?:diameter|depth|length|width|height|radius|thickness|distance|altitude|elevation|resolution)s?)|(?<open>wide|long|deep|high|thick|tall|apart|away))(?!\p{L})/u.exec(
      text.slice(end, end + 14),
    );
  const noun = found?.groups?.noun;
  if (found === null) return;
  return noun === undefined ? 'open' : { start: end + 1, end: end + 1 + noun.length };
}

/** 'savings of €13 billion per year': the time belongs to the number, the name stands over both. */
function aTime(text: string, { start, end }: Quantity, label: Label): Label {
  const per =
    /^\sper\s(?:year|annum|month|week|day|hour|capita|person|patient|household|student|tonne|ton|hectare)(?!\p{L})/u.exec(
      text.slice(end, end + 16),
    );
  return per === null || label.lead !== undefined || label.counts.end > start
    ? label
    : { counts: { start: end + 1, end: end + per[0].length }, lead: label.counts };
}

/** 'A, B and C was x, y and z, respectively', 'sixty percent and 41% of A and B': which is whose is not said beside it. */
const sharesItsName = (text: string, sentence: Span, { start, end, kind }: Quantity): boolean =>
  kind !== 'count' &&
  (/\brespectively\b/iu.test(text.slice(end, Math.min(sentence.end, end + 90))) ||
    /(?:%|\bper ?cent)\s(?:and|or)\s$/iu.test(text.slice(Math.max(sentence.start, start - 16), start)) ||
    /^(?:,|\s(?:and|or))\s\d[\d.,]*\s?(?:%|[x×](?!\p{L})|times\b|-?fold\b)/u.test(
      text.slice(end, Math.min(sentence.end, end + 16)),
    ));

/** 'breast cancer (BC) patients': the phrase goes on behind its abbreviation. */
function throughShort(text: string, span: Span | undefined): Span | undefined {
  const found =
    span && /^\s\(\p{Lu}[\p{L}\d-]{1,8}\)\s\p{Ll}+s(?=[\s,.;:)])/u.exec(text.slice(span.end, span.end + 40));
  return found && isPlural(found[0].split(' ').at(-1) ?? '')
    ? { ...span, end: span.end + found[0].length }
    : span;
}

/** 'we report improvements of': the verb is no part of the name. */
function withoutVerb(text: string, sentence: Span, span: Span | undefined): Span | undefined {
  const terms = span && /^terms of /u.exec(text.slice(span.start, span.end));
  if (span && terms) return { ...span, start: span.start + terms[0].length };
  const first = span && /^\p{Ll}+\s/u.exec(text.slice(span.start, span.end));
  return span && first && /\b(?:we|i|they|it|which|who|to)\s$/iu.test(text.slice(sentence.start, span.start))
    ? { ...span, start: span.start + first[0].length }
    : span;
}

/** '80% of patients in A and B': the place is not over, the patients are. */
function beforeList(text: string, span: Span | undefined): Span | undefined {
  const tail = span && /\s(?:in|from|at|of)\s(?:the\s)?[^\s].*$/u.exec(text.slice(span.start, span.end));
  if (span === undefined || !tail || !/^\s(?:and|or)\s\p{L}/u.test(text.slice(span.end))) return span;
  const end = span.start + tail.index;
  return /\p{L}s$/u.test(text.slice(span.start, end)) ? { ...span, end } : span;
}

/** '40 kilojoules per mole': what it is a rate of belongs to the unit. */
const withPer = (text: string, span: Span | undefined): Span | undefined =>
  span && {
    ...span,
    end: span.end + (/^\sper\s\p{Ll}+(?!\p{L})/u.exec(text.slice(span.end, span.end + 24))?.[0].length ?? 0),
  };

/** '72 leaders and researchers': both were counted. '19 French learners of English' are no learners of French. */
const withOthers = (text: string, span: Span | undefined): Span | undefined => {
  const head = span && lastWord(text.slice(span.start, span.end));
  if (span === undefined || head === undefined || !isPeople(head)) return span;
  const found = /^\s(?:and|or)\s(?<other>\p{Ll}+s)(?!\p{L})|^\sof\s\p{Lu}\p{Ll}+(?=[,.;:)]|\s\p{Ll}|$)/u.exec(
    text.slice(span.end, span.end + 40),
  );
  const other = found?.groups?.other;
  return found === null || (other !== undefined && !isPeople(other))
    ? span
    : { ...span, end: span.end + found[0].length };
};

const lastWord = (words: string): string => words.split(/\s/u).at(-1)?.toLowerCase() ?? '';

/** 'patients adultes admis': a participle behind a plural opens a clause. */
function withoutParticiple(text: string, span: Span | undefined): Span | undefined {
  const found =
    span &&
    /(?<=s)\s\p{Ll}+(?:é|i|u|ad|id)(?:s|es|os|as)$|(?<=s)\s(?:admis|inclus|pris|mis|soumis|compris)(?:es)?$/u.exec(
      text.slice(span.start, span.end),
    );
  return found ? { ...span, end: span.start + found.index } : span;
}

/** '20 iridium' and '7 pathogen-salient' are cut short: what is counted is many. Up to the last word that is. */
function throughPlural(text: string, span: Span | undefined): Span | undefined {
  if (span === undefined) return;
  const words = text.slice(span.start, span.end);
  if (/\s(?:of|in)\s/u.test(words)) return span;
  const ends = [...words.matchAll(/\p{L}[\p{L}\p{N}’'-]*/gu)].filter(([word]) => isPlural(word));
  const last = ends.at(-1);
  return last === undefined
    ? undefined
    : { start: span.start, end: span.start + last.index + last[0].length };
}

/** '75% of the overall features used to describe X': of which things, whole; 'overall features' alone says something else. */
function shareOf(text: string, end: number, limit: number): Span | undefined {
  const found =
    /^\s(?<words>of (?:the |all |all the |our )(?:[\p{L}-]+ ){0,3}[\p{L}-]+s (?:used|needed|required|available|considered) (?:to|for|in) (?:\p{L}+ )?[^\s,;.()]+(?:\([^\s()]+\))?)(?=[,;.:]|\s(?:and|but|while|whereas|despite|in|for|with|by)\s|$)/u.exec(
      text.slice(end, Math.min(limit, end + 110)),
    )?.groups?.words;
  return found === undefined ? undefined : { start: end + 1, end: end + 1 + found.length };
}

/** '8 kB of memory', '1,200 km of roads'. */
function ofSomething(text: string, end: number, limit: number): Span | undefined {
  const found =
    /^\s(?:of|in)\s(?:the\s|an?\s|total\s)?(?<noun>(?:\p{L}[\p{L}-]*\s){0,2}\p{L}[\p{L}-]{2,})(?=[\s,.;:)]|$)/u.exec(
      text.slice(end, Math.min(limit, end + 60)),
    );
  const noun = found?.groups?.noun;
  if (found === null || noun === undefined || found[0].startsWith(' in')) return;
  const start = end + found[0].length - noun.length;
  const last =
    /^(?:\p{L}[\p{L}-]*\s)*?\p{L}+s(?=\s|$)|^\p{L}[\p{L}-]*(?=\s(?:and|or|was|were|is|are|in|to|for|from|with|by|on|at|that|which|than|as)\b|$)/u.exec(
      noun,
    );
  return { start, end: start + (last?.[0].length ?? noun.length) };
}

/** 'errors between 20 and 45 %': the measure stands before its range. */
function ofRange(text: string, sentence: Span, { start, high }: Quantity): Span | undefined {
  if (high === undefined || !/^(?:between|from)\s/iu.test(text.slice(start))) return;
  const phrase = nounPhraseBefore(text, sentence, start, 5);
  const last = phrase && lastWord(text.slice(phrase.start, phrase.end).trimEnd());
  const alone = phrase !== undefined && countWords(text.slice(phrase.start, phrase.end)) === 1;
  return last !== undefined && measureNoun.test(last) && !(alone && bareMeasure.test(last))
    ? phrase
    : undefined;
}

/** 'with proportions between 88 and 95 %': of what is not said. */
const bareMeasure =
  /^(?:proportions?|shares?|values?|rates?|increases?|decreases?|reductions?|improvements?)$/u;

const measureNoun =
  /^(?:accurac(?:y|ies)|errors?|rates?|scores?|shares?|yields?|efficienc(?:y|ies)|values?|costs?|loss(?:es)?|gains?|prevalence|incidence|proportions?|reductions?|improvements?|increases?|decreases?|savings|precision|recall|sensitivit(?:y|ies)|specificit(?:y|ies)|mortality|similarit(?:y|ies)|correlations?|speed-?ups?|agreement)$/u;

/** 'an accuracy of more than 80 %', 'PR = 15.4 %', 'the share of boats was 12 %'. */
function measured(text: string, sentence: Span, { start, end, kind }: Quantity): Span | undefined {
  // '44% greater' is told by what follows.
  if (
    /^\s(?:more|less|fewer|greater|higher|lower|larger|smaller|faster|slower|better|worse|longer|shorter|tolerant|old|above|below|from)\b/u.test(
      text.slice(end, end + 12),
    )
  )
    return;
  const before = text.slice(sentence.start, start);
  const equals = /\s?[=:]\s?$/u.exec(before);
  if (
    equals === null &&
    !/\s(?:of|was|were|is|are|reached|reaches|to|at|exceed\w+|averag\w+|equal\w*)\s$/u.test(before)
  )
    return;
  // 'the transition at 80 km': where something is.
  if (kind === 'measure' && /\sat\s$/u.test(before)) return;
  if (/\b(?:from|between)\s\S+\s(?:to|and)\s$/u.test(before)) return;
  if (
    /\b(?:compared|relative|due|up|respect|close|prior|down|according|equal|similar|related) to\s$/iu.test(
      before,
    )
  )
    return;
  const at = equals === null ? start : sentence.start + equals.index;
  return measureBefore(text, sentence, at);
}

/** What a share in brackets belongs to: 'most participants (59%)'. */
export function nounBefore(
  text: string,
  sentence: Span,
  { start: at, end }: Pick<Quantity, 'start' | 'end'>,
  solid: readonly Span[],
): Span | undefined {
  if (!/^\s?[),;]/.test(text.slice(end, end + 2))) return;
  const open = /\s?\((?:[nN]\s?=\s?)?$/u.exec(text.slice(sentence.start, at));
  if (open === null) return;
  const edge = sentence.start + open.index;
  const span = nounPhraseBefore(text, sentence, edge, 4);
  if (span === undefined || cuts(span, solid)) return;
  const before = text.slice(sentence.start, span.start);
  // 'is only moderately slow (4 km/s)' names nothing; 'in the lower crust (4%)' is a place; 'reduced losses (50%)' lost so much.
  const isPredicate =
    /\b(?:is|are|was|were|be|been|being|remain\w*|bec[ao]me\w*|seem\w*)\s(?:\p{L}+\s){0,2}$/u;
  const isChange = /\b(?:reduc|increas|decreas|lower|rais|improv|declin)\w*\s(?:[^\s,;()]+\s){0,3}$/iu;
  const words = text.slice(span.start, edge).trim();
  const inPlace = /\b(?:in|at|on|of|from) the\s(?:\p{L}+\s)?$/u.test(before) && !isPlural(lastWord(words));
  return isPredicate.test(before) || isChange.test(before) || inPlace ? undefined : span;
}

const changeVerb =
  /(?<!\p{L})(?:ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|f[ae]ll(?:s|en|ing)?|grew|grow(?:s|n|ing)?|outperform(?:s|ed|ing)?|lower(?:s|ed|ing)?|rais(?:e|es|ed|ing)|cut(?:s|ting)?|sav(?:e|es|ed|ing)|boost(?:s|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?)(?!\p{L})[^,;:.()\d]{0,60}\sby\s(?:an?\s(?:average|additional|further)\s(?:of\s)?|another\s|as\smuch\sas\s|up\sto\s)?$/iu;

/** 'Scores rose by', 'reduces the error by': the change itself, from its clause's first word where that is near. */
function leadBefore(
  text: string,
  sentence: Span,
  { start, kind, change }: Quantity,
  solid: readonly Span[],
): Label | undefined {
  if (change === undefined || kind === 'count') return;
  const before = text.slice(sentence.start, start);
  const verb = changeVerb.exec(before);
  if (verb === null) return;
  const clause = Math.max(
    ...[
      ...before
        .slice(0, verb.index)
        .matchAll(
          /[,;:(]\s|\s(?:and|but|that|which|who|while|whereas|to|can|could|may|might|we|it|they)\s/gu,
        ),
    ].map((found) => found.index + found[0].length),
    0,
  );
  // 'causing the lake to be raised by': what rises stands further off.
  const isOpen = (at: number): boolean => /^(?:be|been|being|is|are|was|were)\s/iu.test(before.slice(at));
  const from = [clause, verb.index]
    .filter((at) => !isOpen(at))
    .find((at) => countWords(before.slice(at)) <= leadWordsMost);
  // 'were improved by' does not say what was.
  if (from === undefined || (from === verb.index && /^\p{L}+\s(?:\p{L}+ly\s)?by\s/u.test(verb[0]))) return;
  const lead = { start: sentence.start + from, end: sentence.start + before.trimEnd().length };
  return cuts(lead, solid) ||
    /^(?:this|these|it|they|its|their|such)\b/iu.test(text.slice(lead.start, lead.end))
    ? undefined
    : { counts: { start, end: start }, lead };
}

/** 'a decrease of 5% accuracy' is no accuracy of 5%: the noun of the change stands over the number. */
function changedAmount(
  text: string,
  sentence: Span,
  { start, kind }: Quantity,
  counts: Span | undefined,
): Label | undefined {
  if (kind === 'count' || counts === undefined) return;
  const found =
    /\b(?:drop|decrease|increase|reduction|improvement|gain|decline|rise|loss|growth|fall)s? of\s$/iu.exec(
      text.slice(sentence.start, start),
    );
  return found === null
    ? undefined
    : { counts, lead: { start: sentence.start + found.index, end: start - 1 } };
}

/** Determiners and prepositions at the head say nothing under a number. */
function withoutLoose(text: string, { start, end }: Span): Span | undefined {
  const piece = text.slice(start, end);
  const lead =
    /^(?:[\s,;:(]+|(?:of|in|on|at|by|for|from|to|with|within|among|across|over|under|during|the|an?|all|these|those|our|their|its|his|her|both|each|any|some|more|other|de|des|del|der|die|das|los|las|les|la|le|el|von)\s+)*/iu.exec(
      piece,
    )?.[0].length ?? 0;
  const trail = /[\s,;:(–—-]*$/u.exec(piece)?.[0].length ?? 0;
  return start + lead < end - trail ? { start: start + lead, end: end - trail } : undefined;
}

const statistic =
  /^(?:an?\s)?(?:adjusted\s|crude\s|pooled\s|mean\s|median\s)?(?:a?ORs?|a?HRs?|a?RRs?|IRRs?|SMDs?|CIs?|CrI|BCI|SDs?|SEs?|SEM|IQR|[pPrRtFzZnNdkβαχηω]|R2|r2|df|odds(?: ratios?)?|hazard(?: ratios?)?|(?:relative )?risk(?: ratios?)?|rate ratios?|p[- ]values?|beta|coefficients?|confidence intervals?|intervals?|correlations?|ratios?)$/iu;
const empty =
  /^(?:all|total|average|mean|median|maximum|minimum|number|numbers|range|level|levels|value|values|rate|rates|result|results|order|extent|degree|factor|amount|percentage|proportion|share|increases?|decreases?|reductions?|improvements?|gains?|upwards?|leading|achieving|reaching|resulting|corresponding|yielding|going|moving|more|less|fewer|times?|years?|months?|weeks?|days?|hours?|minutes?|approximately|additional|respectively|others?|them|those|these|ones?|cases?|both|each|main|key|major|different|various|points?|case|addition|women and men|samples?|data|data ?sets?|groups?|cohorts?|time|cohort \S+|group \S+|greater|higher|lower|larger|smaller|faster|slower|better|worse|absolute|relative|follow-?up|world's total|sum|whole|subset|half|majority|remaining|rest|set|test set|training set|variation|cost|baseline)$/iu;
const verbInside =
  /(?:^|\s)(?:is|are|was|were|be|been|has|have|had|can|could|may|might|will|would|should|does|do|did|suggests?|shows?|showed|reveals?|revealed|reported|indicates?|indicated|includes?|included|provides?|provided|contains?|contained|demonstrates?|demonstrated|agreed|said|believed|became|remained|increased|decreased|declined|fell|rose|grew|achieved?|achieves|outperforms?|outperformed|improves?|reduces?|participated|completed|received|responded|attended|answered|that|which|who|than|when|while|whereas|because)(?=\s|$)/iu;

/** 'et tester', 'été utilisées pour …': a clause that goes on. */
const foreignJoint =
  /^(?:et|ou|y|e|o|und|oder|été|être|sido|sont|ont|por|pour|para|mit|bei|wurden?|waren|sind)\s|\s(?:été|être|sont|ont|sido|wurden?|worden|fueron|foram)(?:\s|$)/iu;

/** Whether words name what a number counts or measures. */
export const isName = (words: string): boolean =>
  (/\p{L}{3}|\p{Script=Han}{2}|\p{Script=Hangul}|^\p{Lu}{2}$/u.test(words) &&
    !/^\d|^(?:g|mol|wt|vol)\s|\d\+?\//.test(words) &&
    countWords(words) <= wordsMost &&
    !statistic.test(words) &&
    !empty.test(words) &&
    !/[-‐‑](?:row|salient|based|related|specific|level|like|free|grade|income|dependent|derived)$|(?:\s|^)(?:absolute|relative|total|greater|higher|lower|distant|respectively|ab initio)$/iu.test(
      words,
    ) &&
    !verbInside.test(words) &&
    // 'peak-to-peak' is how, not what.
    (!/^\p{Ll}+(?:-\p{Ll}+)+$/u.test(words) || isPlural(words)) &&
    !/^(?:and|or|nor|but|as|per|than|via|up|at|over|under|less|more|fewer|higher|lower)\b/iu.test(words) &&
    !/(?:\s|^)(?:of|in|on|at|by|for|from|to|with|the|a|an|and|or|as|per|their|its|ones?|which|whom)$/iu.test(
      words,
    ) &&
    !foreignJoint.test(words) &&
    (words.match(/[([]/g)?.length ?? 0) === (words.match(/[)\]]/g)?.length ?? 0) &&
    !/^[和与及或从由为是的达提每时最以后前内之]/u.test(words) &&
    !/(?:^|\s)(?:we|i|you|mostly|contributed|appartenant|exceeding|tolerant|CL|C\.L\.)(?:\s|$)/iu.test(
      words,
    ) &&
    // 'previously studied complexes' is a name, 'improperly' is none.
    (!/^\p{L}+ly\b/u.test(words) ||
      /^\p{L}+ly \p{L}+(?:ed|ing|able|ible|al|ic|ous|ant|ent) \p{L}/u.test(words))) ||
  /^(?:AUC|F1|IoU|AP)$/u.test(words);

const cuts = (span: Span, solid: readonly Span[]): boolean =>
  solid.some(
    (one) => (one.start < span.start && span.start < one.end) || (one.start < span.end && span.end < one.end),
  );
