import type { Span } from '../../text/rich-text.ts';

/** Words that end the noun phrase after a number. */
const ends = new Set(
  (
    'a an the this that these those and or but nor of in on at by for from to with within without into onto over under between among across during through ' +
    'against about as than per via using while when where which who whom whose that is are was were be been being has have had do does did can could may might must shall should will would ' +
    'we our they their it its he she if because although though since after before until both either not no so then thus hence also only respectively including whereas ' +
    'identified used aged published obtained showed shows received completed reported underwent performed consisting containing based collected randomised randomized enrolled recruited took taken ' +
    'participated drawn spanning covering ranging compared versus vs et i.e e.g such around along towards toward above below up out there here'
  ).split(' '),
);

/** A noun through which 'of' or 'in' belongs to what is counted: 'drop in accuracy', '3 kinds of errors'. */
const through =
  /^(?:drop|decrease|increase|rise|gain|gains|improvement|improvements|reduction|fall|loss|speed-?up|kinds?|types?|classes|groups?|pairs?|sets?|sources?|lines?|pieces?|cases?|forms?|aspects?|levels?|areas?|categories|examples?|rounds?|orders?|participants?|patients?|adults?|children|women|men|hours?|years?|months?|weeks?|days?|minutes?|millions?|thousands?|hundreds?|number|percent|change|difference)$/iu;

const mayRunThrough = new Set(['of', 'in']);

/** Words of a phrase after `at`: the counted noun, at most six words, or undefined. */
export function countedNoun(text: string, at: number, limit: number, percent: boolean): Span | undefined {
  const lead = /^(?:[\s\u00a0]*|[-‐‑](?=\p{L}))/u.exec(text.slice(at, at + 4))?.[0] ?? '';
  let position = at + lead.length;
  if (percent) {
    const of =
      /^(?:(?:of|de|des|du|da|do|das|dos|del|der|von)\s+(?:(?:the|all|all the|our|these|those|their|its|la|las|los|les|den)\s+)?)/u.exec(
        text.slice(position, position + 24),
      );
    if (of) position += of[0].length;
  } else {
    const of = /^(?:of\s+(?:the|our|these|those|all)\s+|different\s+|distinct\s+)/u.exec(
      text.slice(position, position + 24),
    );
    if (of?.[0].startsWith('of')) position += of[0].length;
  }
  const start = position;
  let end = position;
  let lastWord = '';
  for (let count = 0; count < 6; count++) {
    const match = /^(\s*)([\p{L}][\p{L}\d'’]*(?:[-‐‑/–][\p{L}\d][\p{L}\d'’]*)*\.?\d*)/u.exec(
      text.slice(end, Math.min(limit, end + 60)),
    );
    if (!match || (count > 0 && match[1] === '')) break;
    const word = match[2]!.replace(/\.$/u, '');
    const low = word.toLowerCase();
    if (ends.has(low)) {
      if (count === 0 || !mayRunThrough.has(low) || !through.test(lastWord)) break;
      const next = /^\s+(?:the\s+)?\p{L}/u.exec(text.slice(end + match[0].length));
      if (!next) break;
    }
    // 'drop in accuracy | moving from …'
    if (
      /ing$/u.test(low) &&
      /\s(?:in|of)\s/u.test(text.slice(start, end)) &&
      /^\s(?:from|to|by|the|at)\s/u.test(text.slice(end + match[0].length))
    )
      break;
    // A verb after a plural noun ends the phrase: '15 clinicians rated …'.
    if (
      count > 0 &&
      /(?:ed|ing)$/u.test(low) &&
      /s$/u.test(lastWord) &&
      !/^\s+\p{Ll}+s\b/u.test(text.slice(end + match[0].length, end + match[0].length + 20))
    )
      break;
    end += match[1]!.length + word.length;
    lastWord = word;
    if (/\.$/u.test(match[2]!)) break;
  }
  while (end > start) {
    const tail = /\s+(\p{L}+)$/u.exec(text.slice(start, end));
    if (tail && ends.has(tail[1]!.toLowerCase())) end = start + tail.index;
    else break;
  }
  if (end <= start || ends.has(text.slice(start, end).toLowerCase())) return undefined;
  return { start, end };
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
    /^[\p{sc=Han}\p{sc=Katakana}\p{L}ー]{1,12}?(?=[，。、；：（(,;\s]|的|和|与|及|中|被|在|是|进行|组成|构成|参与|参加|接受|に|を|が|は|と|の|から|$)/u.exec(
      text.slice(start, Math.min(limit, start + 20)),
    );
  if (noun) return { start, end: start + noun[0].length };
  return /人|名|件/u.test(measure[0]) ? { start: at, end: start } : undefined;
}
