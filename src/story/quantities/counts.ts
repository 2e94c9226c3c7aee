import type { Span } from '../../text/rich-text.ts';
import { verbForms } from '../claims/verbs.ts';

/** Words that end the noun phrase after a number. */
const ends = new Set(
  (
    'a an the this that these those and or but nor of in on at by for from to with within without into onto over under between among across during through ' +
    'against about as than per via using while when where which who whom whose that is are was were be been being has have had do does did can could may might must shall should will would ' +
    'we our they their it its he she if because although though since after before until both either not no so then thus hence also only respectively including whereas ' +
    'identified used aged published obtained showed shows received completed reported underwent performed consisting containing based collected randomised randomized enrolled recruited took taken ' +
    'them whom participated drawn spanning covering ranging compared relative respectively  versus vs et i.e e.g such around along towards toward above below up out there here'
  ).split(' '),
);

/** A noun through which 'of' or 'in' belongs to what is counted: 'drop in accuracy', '3 kinds of errors'. */
const through =
  /^(?:drop|decrease|increase|rise|gain|gains|improvement|improvements|reduction|fall|loss|speed-?up|kinds?|types?|classes|groups?|pairs?|sets?|sources?|lines?|pieces?|cases?|forms?|aspects?|levels?|areas?|categories|examples?|rounds?|orders?|participants?|patients?|adults?|children|women|men|hours?|years?|months?|weeks?|days?|minutes?|millions?|thousands?|hundreds?|number|percent|change|difference|molecules?|instances?|copies|reports?)$/iu;

const mayRunThrough = new Set(['of', 'in']);

const gap = /^(?:[\s\u00a0]*|[-‐‑](?=\p{L}))/u;
const share =
  /^(?:(?:of|de|des|du|da|do|das|dos|del|der|von)\s+(?:(?:the|all|all the|our|these|those|their|its|la|las|los|les|den)\s+)?)/u;
const ofMany = /^(?:of\s+(?:the|our|these|those|all)\s+|different\s+|distinct\s+)/u;
/** '37% of them from widows': the pronoun says nothing, the noun behind it does. */
const ofThem =
  /^(?:of\s+)?(?:them|these|those|which|whom|whose)\s+(?:were\s+|are\s+|being\s+)?(?:from|with|in|by|among)\s+(?:the\s+|an?\s+)?/u;
const word = /^(\s*)([\p{L}][\p{L}\d'’]*(?:[-‐‑/–][\p{L}\d][\p{L}\d'’]*)*\.?\d*)/u;
const mostWords = 6;

/** Words of a phrase after `at`: the counted noun, at most six words, or undefined. */
export function countedNoun(
  text: string,
  at: number,
  limit: number,
  percent: boolean,
  language = 'en',
): Span | undefined {
  // In Korean the verb may be all that follows, and no table of ours tells it.
  if (/^[\s\u00a0]*\p{Script=Hangul}/u.test(text.slice(at, at + 3))) return;
  if (language !== 'en') return foreignNoun(text, at, limit, language);
  let start = at + (gap.exec(text.slice(at, at + 4))?.[0].length ?? 0);
  const next = (pattern: RegExp) => pattern.exec(text.slice(start, start + 48))?.[0];
  const them = next(ofThem);
  const lead = them ?? next(percent ? share : ofMany);
  if (lead !== undefined && (percent || them !== undefined || lead.startsWith('of'))) start += lead.length;
  const listed = adjectiveList(text, start, limit);
  if (listed !== undefined) return listed;
  const end = phraseEnd(text, start, limit);
  return end <= start || ends.has(text.slice(start, end).toLowerCase()) ? undefined : { start, end };
}

const foreignEnds =
  /^(?:à|a|au|aux|pour|dans|sur|par|avec|chez|qui|que|dont|où|et|ou|en|est|sont|était|étaient|ont|ayant|issus?|issues?|lors|afin|entre|depuis|selon|via|al|para|por|con|sin|sobre|entre|quienes|cuyos?|cuyas?|y|o|e|es|son|fue|fueron|han|se|desde|hasta|durante|mediante|no|na|nos|nas|com|em|ao|aos|às|ou|um|uma|foram|são|que|und|oder|aus|mit|für|von|vom|zu|zum|zur|bei|im|in|auf|die|der|das|den|dem|des|wurden?|waren|sind|haben|hatten|nach|per|con|nel|nella|da|di|che|sono|une?|unos?|unas?|les?|las?|los|del|du|de|di|d['’]\p{L}*)$/iu;

/** The same in another language: 'entrevistas en profundidad' is cut at its preposition, as 'personas de 40 años' is. */
function foreignNoun(text: string, at: number, limit: number, language: string): Span | undefined {
  let start = at + (gap.exec(text.slice(at, at + 4))?.[0].length ?? 0);
  start += share.exec(text.slice(start, start + 24))?.[0].length ?? 0;
  start += /^(?:d['’]|l['’])/u.exec(text.slice(start, start + 3))?.[0].length ?? 0;
  let end = start;
  for (let count = 0; count < (language === 'de' ? 3 : 4); count++) {
    const match = word.exec(text.slice(end, Math.min(limit, end + 60)));
    if (!match || (count > 0 && match[1] === '') || foreignEnds.test(match[2]!)) break;
    end += match[1]!.length + match[2]!.replace(/\.$/u, '').length;
  }
  return end > start ? { start, end } : undefined;
}

/** Where the noun phrase that begins at `start` is over: before a verb, a preposition, a mark. */
function phraseEnd(text: string, start: number, limit: number): number {
  let end = start;
  let last = '';
  for (let count = 0; count < mostWords; count++) {
    const match = word.exec(text.slice(end, Math.min(limit, end + 60)));
    if (!match || (count > 0 && match[1] === '')) break;
    const own = match[2]!.replace(/\.$/u, '');
    const low = own.toLowerCase();
    const after = text.slice(end + match[0].length, Math.min(limit, end + match[0].length + 40));
    if (ends.has(low)) {
      if (count === 0 || !mayRunThrough.has(low) || !through.test(last)) break;
      if (!/^\s+(?:the\s+)?\p{L}/u.test(after)) break;
    } else if (endsPhrase(own, last, after, text.slice(start, end), count)) break;
    end += match[1]!.length + own.length;
    last = own;
    if (/\.$/u.test(match[2]!)) break;
  }
  return withoutTail(text, start, end);
}

/** Whether a word goes on in the sentence instead of naming what is counted. */
function endsPhrase(own: string, last: string, after: string, before: string, count: number): boolean {
  const low = own.toLowerCase();
  // 'drop in accuracy | moving from …'
  if (/ing$/u.test(low) && /\s(?:in|of)\s/u.test(before) && /^\s(?:from|to|by|the|at)\s/u.test(after))
    return true;
  const forms = /^\p{Ll}/u.test(own) ? verbForms(low) : undefined;
  const nounFollows =
    /^\s(?!(?:of|to|in|the|an?|that|by|for|with|and|or|on|from|at|as|more|less)\s)\p{L}+/u.test(after);
  if (count === 0) {
    // '… 80% suggests': no noun at all.
    if (forms !== undefined && !forms.nounLike && (forms.s || forms.base)) return true;
    return forms?.past === true && !nounFollows;
  }
  const plural = isPlural(last);
  if (/ly$/u.test(low) && plural && !/^(?:family|assembly|anomaly|supply|early|elderly)$/u.test(low))
    return true;
  if (forms === undefined)
    // A participle that the list of verbs does not know.
    return plural && /(?:ed|ing)$/u.test(low) && !/^\s+\p{Ll}+s\b/u.test(after.slice(0, 20));
  // 'blood pressure data points': a compound.
  if (/^data$/iu.test(last) && /^(?:points|sets|sources|samples|items|streams|records|types)$/u.test(low))
    return false;
  if (plural) return !(forms.nounLike === true && /^\s+\p{Ll}+s\b/u.test(after.slice(0, 20)) && !forms.past);
  if (forms.s && !forms.nounLike) return true;
  if ((forms.past || forms.participle) && !nounFollows) return true;
  return forms.s === true && /^\s(?:the|an?|that|to|more|less|no|not)\s/u.test(after);
}

export const isPlural = (word: string): boolean =>
  /^(?:data|people|children|men|women|criteria|phenomena|bacteria|media|mice|cattle|sheep|fish|feet|teeth|larvae|taxa)$/iu.test(
    word,
  ) ||
  /^\p{Lu}[\p{L}\d]*\p{Lu}s$/u.test(word) ||
  (/[^sui]s$/iu.test(word) &&
    word.length > 3 &&
    !/^(?:lens|bias|gas|always|perhaps|across|versus)$/iu.test(word));

function withoutTail(text: string, start: number, from: number): number {
  let end = from;
  while (end > start) {
    const tail = /\s+(\p{L}+)$/u.exec(text.slice(start, end));
    if (tail && ends.has(tail[1]!.toLowerCase())) end = start + tail.index;
    else break;
  }
  return end;
}

/** '14 low-income, middle-income and high-income towns': the towns are counted, whatever they are like. */
function adjectiveList(text: string, start: number, limit: number): Span | undefined {
  const found =
    /^(?:[\p{L}]+-[\p{L}]+|\p{L}+(?:al|ic|ive|ous|ary|ish|ese|ian|ean|ern|ed|able|ible|ful|ant|ent)),\s(?:[\p{L}-]+,\s)*(?:[\p{L}-]+\s)?(?:and|or)\s[\p{L}-]+(?<noun>\s[\p{L}-]+s)(?!\p{L})/u.exec(
      text.slice(start, Math.min(limit, start + 120)),
    );
  const noun = found?.groups?.noun;
  if (found === null || noun === undefined) return;
  const end = start + found[0].length;
  return { start: end - noun.length + 1, end };
}

/** Chinese and Japanese: a measure word, then the noun up to a mark or a particle. */
export function countedNounWide(text: string, at: number, limit: number): Span | undefined {
  const measure =
    /^\s?(?:多)?(?:个|名|位|种|项|篇|例|份|张|条|家|只|组|类|件|所|本|部|場|人の|件の|名の|個の|つの|種類の|本の|人|件|名|個|つ)/u.exec(
      text.slice(at, Math.min(limit, at + 6)),
    );
  if (!measure) return undefined;
  const start = at + measure[0].length;
  const noun =
    /^[\p{sc=Han}\p{sc=Katakana}\p{L}ー]{1,12}?(?=[，。、；：（(,;\s]|的|和|与|及|中|上(?=进行|的|都|分别|均|取得|达到|实现|有|表现|验证|测试|评估|比较|[，。、；\s]|$)|被|在|是|进行|组成|构成|参与|参加|接受|に|を|が|は|と|の|から|$)/u.exec(
      text.slice(start, Math.min(limit, start + 20)),
    );
  if (noun) return { start, end: start + noun[0].length };
  return /人|名|件/u.test(measure[0]) ? { start: at, end: start } : undefined;
}
