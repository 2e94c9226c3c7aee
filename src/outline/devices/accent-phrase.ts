import { finiteAt, isAdverb } from '../../story/claims/clause.ts';
import { auxiliaries, verbForms } from '../../story/claims/verbs.ts';
import type { Span } from '../../text/rich-text.ts';
import { type Token, tokenise } from '../../text/tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const prepositions = set(
  'of for in on at by from with to into onto over under between among across through throughout within without via per towards toward against about after before during around since until than as like upon versus w.r.t i.e e.g cf vs',
);
const closed = set(
  'and or but nor that which who whom whose where when while whereas because if whether how why what so although though',
);
const determiners = set(
  'a an the this that these those its their our his her my your some any each every no',
);
const pronouns = set(
  'i me we us you he him she it they them itself themselves ourselves this these those each both all other others there here one',
);
const adverbs = set(
  'up down out off often well too only again together alone now today here there also still even already however hence thus then yet ever just far away further almost rather instead respectively according due not very more most less least',
);
const verbBe = set('be been being am is are was were');
/** Heads that say nothing on their own: what is associated, estimated, found? */
const emptyHeads = set(
  'association associations estimate estimates effect effects result results finding findings study studies approach approaches method methods paper article work analysis analyses research issue issues problem problems question questions aspect aspects way ways case cases example examples number set thing things part parts type types kind kinds use influence purpose aim goal role task tasks feature features link links surge correlation correlations interaction interactions objective objectives challenge challenges impact impacts solution solutions framework frameworks difference differences rationale foundation data characteristics claim claims plethora strategy strategies factor factors drawback drawbacks investigation condition conditions phenomenon utility applicability test tests experiment experiments potential compromise process processes change changes relationship variety range application applications',
);
const weak = set(
  'new novel different several many some various certain other main key own first present current recent previous such important significant possible existing similar challenging unified generalizable large two three few more most better good general specific simple common central complex deep consistent wide',
);
/** Nouns in -ing that stand at the end of a phrase; other words in -ing go on there ('a sound occurring in'). */
const ingNouns =
  /^(?:.*(?:thing|string|spring|king|wing)|learning|processing|training|modell?ing|imaging|sequencing|comput(?:ing)|testing|screening|monitoring|reasoning|engineering|manufacturing|programming|clustering|mapping|planning|marketing|funding|building|setting|meaning|understanding|feeling|recording|reading|writing|teaching|thinking|age?ing|breeding|farming|fishing|mining|smoking|housing|banking|scaling|signall?ing|coding|encoding|coupling|splitting|bonding|binding|packing|forcing|warming|flooding|cooling|heating|lighting|scattering|tracking|tagging|parsing|embedding|labell?ing|sampling|scheduling|routing|sharing|pricing|trading|spending|timing|offspring|ceiling|rating|ranking|grading|weighting|crossing|opening|beginning|policing|prompting|listening|hearing|counting|drawing|painting|well-being|wellbeing|healing|finding|grouping|tuning|fine-tuning|raising|lensing|mixing|ring)$/u;

const negation =
  /^(?:no|not|never|cannot|(?:do|does|did|is|are|was|were|has|have|can|could|will|would)n't|neither|without)$/u;

/**
 * The whole phrase that a colour may stress where a span of a headline was chosen: a noun phrase with its head, a number with
 * its unit, or what is denied. Undefined where none is sure: a headline without colour is better than a colour on a torn phrase.
 */
export function wholePhrase(text: string, chosen: Span): Span | undefined {
  const all = tokenise(text, { start: 0, end: text.length });
  const inside = all.filter(({ start, end }) => start < chosen.end && end > chosen.start);
  if (
    inside.length === 0 ||
    /[:;?!]\s|\s[–—]\s|\((?:[ivx]+|\d|[a-d])\)/u.test(text.slice(chosen.start, chosen.end))
  )
    return undefined;
  // Half a number is none: '1' of '1.3'.
  const cut = trimmed(all, inside);
  const first = cut[0];
  const last = cut.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  if (!isBalanced(text.slice(span.start, span.end))) return undefined;
  // 'a permanent, though not well understood, feature': a comma leaves the phrase.
  if (cut.some(({ text: mark, depth }) => mark === ',' && depth === 0)) return undefined;
  if (last.kind === 'number') return finding(text, all, cut);
  const whole = withUnit(text, all, span);
  // 'not only' denies nothing.
  if (cut.some(({ lower }, k) => lower === 'not' && cut[k + 1]?.lower === 'only')) return undefined;
  if (cut.some(({ lower }) => negation.test(lower)))
    return cut.length > 1 && !isAuxiliary(last) ? whole : undefined;
  return isNounPhrase(all, cut) ? whole : undefined;
}

const isAuxiliary = ({ lower }: Token): boolean =>
  auxiliaries.has(lower) || verbBe.has(lower) || negation.test(lower);

/** Without the marks, citations, particles and participles at its end. */
function trimmed(all: readonly Token[], inside: readonly Token[]): readonly Token[] {
  let end = inside.length;
  let start = 0;
  while (start < end && isOpenMark(inside[start]!)) start += 1;
  for (;;) {
    const last = inside[end - 1];
    if (last === undefined || end <= start) return [];
    const opening = citationStart(inside, end);
    const clause = inside.findIndex(
      ({ lower }, k) => k > start && k < end && /^(?:that|which|who)$/u.test(lower),
    );
    if (opening !== undefined) end = opening;
    else if (clause > start) end = clause;
    else if (isLoose(all, inside, end)) end -= 1;
    else return inside.slice(start, end);
  }
}

const isOpenMark = ({ kind, text }: Token): boolean =>
  kind === 'mark' && !/^[~≈<>≤≥±−$€£([“"‘/]$/u.test(text);

/** Where the citation begins that ends here: '(Carignan et al., 2016)', '[12]'. */
function citationStart(tokens: readonly Token[], end: number): number | undefined {
  const close = tokens[end - 1]!.text;
  if (close !== ')' && close !== ']') return undefined;
  let at = end - 1;
  while (at > 0 && tokens[at]!.text !== (close === ')' ? '(' : '[')) at -= 1;
  const words = tokens.slice(at + 1, end - 1);
  const cites =
    words.some(({ text }) => /^(?:1[89]|20)\d\d[a-z]?$/u.test(text)) ||
    words.every(({ kind }) => kind !== 'word');
  return at > 0 && cites ? at : undefined;
}

function isLoose(all: readonly Token[], tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1]!;
  if (last.kind === 'mark') return !/^[)\]”"’'%°/$]$/u.test(last.text);
  if (last.kind === 'number' || /\p{Lu}/u.test(last.text)) return false;
  if (prepositions.has(last.lower) || closed.has(last.lower) || determiners.has(last.lower)) return true;
  if (adverbs.has(last.lower) || isAdverb(last)) return true;
  const before = tokens[end - 2];
  if (before === undefined) return false;
  if (/\p{L}{2}ing$/u.test(last.lower)) return !ingNouns.test(last.lower) && !determiners.has(before.lower);
  // 'patients treated with': what follows belongs to the participle.
  const next = all.find(({ start }) => start >= last.end);
  return (
    verbForms(last.lower)?.participle === true &&
    !verbForms(last.lower)?.base &&
    prepositions.has(next?.lower ?? '') &&
    !tokens.slice(0, end - 1).some(({ lower }) => negation.test(lower))
  );
}

const isBalanced = (words: string): boolean =>
  [...words].filter((char) => /[([“]/u.test(char)).length ===
  [...words].filter((char) => /[)\]”]/u.test(char)).length;

function isNounPhrase(all: readonly Token[], tokens: readonly Token[]): boolean {
  const first = tokens[0]!;
  const last = tokens.at(-1)!;
  const at = all.indexOf(first);
  const before = all[at - 1]?.lower ?? '';
  const next = all[all.indexOf(last) + 1];
  const [, second] = tokens;
  if (!/[\p{L}\p{N}]/u.test(first.text) && first.kind !== 'mark') return false;
  if (prepositions.has(first.lower) || closed.has(first.lower) || adverbs.has(first.lower)) return false;
  if (pronouns.has(first.lower) && !/^(?:one|both|all|other)$/u.test(first.lower)) return false;
  // 'us to learn', 'valuable to': an infinitive inside is no noun phrase.
  if (tokens.some((one, k) => k > 0 && isAuxiliary(one) && !negation.test(one.lower))) return false;
  if (tokens.some(({ lower }, k) => lower === 'to' && verbForms(tokens[k + 1]?.lower ?? '')?.base))
    return false;
  if (first.lower === 'any' || (tokens.length === 1 && /^(?:.{1,2}|this|these|those)$/u.test(first.lower)))
    return false;
  // 'the most explanatory', 'CYP3A4*22': the noun, or the rest of the name, is still to come.
  if (/^the (?:most|least) \S+$/u.test(tokens.map(({ lower }) => lower).join(' '))) return false;
  if (next !== undefined && next.start === last.end && /[\p{L}\p{N}*^_([]/u.test(next.text)) return false;
  // 'These artifacts': it has been named before.
  if (tokens.length === 1 && /^(?:this|these|those|such)$/u.test(before)) return false;
  if (holdsVerb(all, tokens) || goesOn(all, last, next)) return false;
  if (isVerbal(first, second, before)) return false;
  if (endsInVerb(tokens, next)) return false;
  if (isEmpty(tokens)) return false;
  // 'the need for caution | and critical scrutiny': the second half belongs to it.
  const hasTail = tokens.some(({ lower }) => prepositions.has(lower));
  if (/^(?:and|or)$/u.test(next?.lower ?? '') && hasTail) return false;
  return next?.lower !== 'of';
}

/** A verb or what stands after a form of 'be' without an article: 'contain subprocesses', 'used in many domains'. */
function isVerbal(first: Token, second: Token | undefined, before: string): boolean {
  if (isAuxiliary(first)) return true;
  if (determiners.has(first.lower) || first.kind === 'number' || /\p{Lu}/u.test(first.text)) return false;
  if (verbBe.has(before)) return true;
  const forms = verbForms(first.lower);
  // 'have different systems' takes an object; 'have shown', 'may contain' is one verb.
  if (auxiliaries.has(before) || before === 'to') {
    const mayBeVerb = forms !== undefined || /ed$/u.test(first.lower) || first.lower === 'been';
    if (mayBeVerb || !/^(?:have|has|had)$/u.test(before)) return true;
  }
  if (isAdverb(first)) return second === undefined || verbForms(second.lower) !== undefined;
  if (forms === undefined || second === undefined) return false;
  return (
    (forms.s === true || forms.base === true) && forms.nounLike !== true && determiners.has(second.lower)
  );
}

/** 'areas varied considerably', 'familiarity playing a key role': a clause. */
const holdsVerb = (all: readonly Token[], tokens: readonly Token[]): boolean =>
  tokens.some((one, k) => {
    if (k === 0 || k === tokens.length - 1) return false;
    const next = tokens[k + 1]!;
    if (/ing$/u.test(one.lower) && determiners.has(next.lower) && !ingNouns.test(one.lower)) return true;
    const kind = finiteAt(all, all.indexOf(one));
    return kind === 'past' || (kind !== undefined && determiners.has(next.lower));
  });

/** 'the framework of urban dynamic | sensing', 'distinct patterns of logistical | and residential mobility'. */
function goesOn(all: readonly Token[], last: Token, next: Token | undefined): boolean {
  const isAdjective =
    /(?:\p{L}{2}(?:ical|ional|ious|eous|ful|less|able|ible|ive|ed)|-art|-based|-scale|dimensional|permanent)$/u.test(
      last.lower,
    );
  const isNoun =
    /^(?:perspective|objective|alternative|incentive|initiative|narrative|collective|potential|variable|table|seed|speed|need|feed|breed|weed|vegetable|individual|professional|archive|additive|representative|executive|relative|derivative|adjective|native|drive|dive|hive|bed|shed|red|deed|reed)s?$/u.test(
      last.lower,
    );
  if (isAdjective && !isNoun) return true;
  if (next?.kind !== 'word' || /\p{Lu}/u.test(next.text)) return false;
  const closes =
    prepositions.has(next.lower) ||
    closed.has(next.lower) ||
    determiners.has(next.lower) ||
    pronouns.has(next.lower) ||
    adverbs.has(next.lower) ||
    isAuxiliary(next) ||
    isAdverb(next) ||
    verbForms(next.lower) !== undefined ||
    /(?:ed|ing)$/u.test(next.lower) ||
    finiteAt(all, all.indexOf(next)) !== undefined;
  return !closes || (/ing$/u.test(next.lower) && ingNouns.test(next.lower) && /[^s]$/u.test(last.lower));
}

/** 'its published materials fail': the last word is the verb of a clause. */
function endsInVerb(tokens: readonly Token[], next: Token | undefined): boolean {
  const last = tokens.at(-1)!;
  const before = tokens.at(-2);
  const forms = verbForms(last.lower);
  if (forms === undefined) return false;
  if (before === undefined) return forms.nounLike !== true && !/ing$/u.test(last.lower);
  if (forms.base && /[^su]s$/u.test(before.lower) && before.lower.length > 3) return true;
  if (forms.base && next?.lower === 'to' && forms.nounLike !== true) return true;
  if ((forms.s || forms.base) && forms.nounLike !== true) return true;
  return forms.past === true && !forms.base;
}

/** The head and all that stands before it say nothing that a listener could take home. */
function isEmpty(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ lower }) => prepositions.has(lower));
  const words = (end === -1 ? tokens : tokens.slice(0, end)).filter(({ kind }) => kind === 'word');
  const complement = (end === -1 ? [] : tokens.slice(end + 1)).filter(
    ({ lower }) => !determiners.has(lower) && !weak.has(lower) && !emptyHeads.has(lower),
  );
  const said = words.filter(
    ({ lower }) => !determiners.has(lower) && !weak.has(lower) && !emptyHeads.has(lower),
  );
  const isBack = /^(?:this|that|these|those|such)$/u.test(tokens[0]!.lower);
  return (said.length === 0 && complement.length === 0) || (isBack && complement.length === 0);
}

const units =
  /^\s?(?:%|percent(?:age points?)?|per cent|kilojoules?|joules?|degrees|days?|hours?|minutes?|seconds?|months?|years?|times|fold|points?|[kMGmµnp]?(?:m|g|s|Hz|J|W|V|A|K|B|Pa|eV|mol)\b|°C?)/u;
const per = /^(?:\s*(?:per\s+[\p{L}-]+|\/\s?\p{L}+))+/u;

/** The span with what belongs to its number behind it: '40 kilojoules | per mole'. */
function withUnit(text: string, all: readonly Token[], span: Span): Span {
  const counts = all.some(
    ({ kind, start, end }) => kind === 'number' && start >= span.start && end <= span.end,
  );
  const rest = counts ? per.exec(text.slice(span.end))?.[0].length : undefined;
  return newsOver(text, { start: span.start, end: span.end + (rest ?? 0) });
}

/** A number at the end: with its sign, its unit, or the noun that it counts. */
function finding(text: string, all: readonly Token[], tokens: readonly Token[]): Span | undefined {
  const first = tokens[0]!;
  const last = tokens.at(-1)!;
  // 'TLS 1.3', 'Figure 2': a name with its number.
  if (tokens.length > 1 && /^\p{Lu}/u.test(tokens.at(-2)!.text))
    return isNounPhrase(all, tokens) ? { start: first.start, end: last.end } : undefined;
  if (tokens.some(({ kind }) => kind === 'word')) return undefined;
  const rest = text.slice(last.end);
  if (last.text.endsWith('%')) return { start: first.start, end: last.end };
  const unit = units.exec(rest)?.[0] ?? /^\s(?:of\s(?:the\s)?\d[\d,.]*\s)?[\p{L}-]{3,}/u.exec(rest)?.[0];
  const noun = unit?.trim().split(/\s/u).at(-1)?.toLowerCase() ?? '';
  if (unit === undefined || prepositions.has(noun) || closed.has(noun) || auxiliaries.has(noun))
    return undefined;
  if (!units.test(rest) && !/s$/u.test(noun) && !/^(?:people|children|men|women|mice)$/u.test(noun))
    return undefined;
  return withUnit(text, all, { start: first.start, end: last.end + unit.length });
}

/** 'spanning 40 kilojoules, leads to a variation of only ~8 kilojoules per mole': the smaller number is the news. */
function newsOver(text: string, span: Span): Span {
  const unit = /^[~≈]?\d[\d.,]*\s(\p{L}{3,})/u.exec(text.slice(span.start, span.end))?.[1];
  if (unit === undefined) return span;
  const other = new RegExp(
    `\\b(?:only|just|merely)\\s[~≈]?\\d[\\d.,]*\\s${unit}(?:\\s+per\\s+[\\p{L}-]+)?`,
    'u',
  ).exec(text.slice(span.end));
  if (other === null) return span;
  const start = span.end + other.index;
  return { start, end: start + other[0].length };
}
