import { concatRich, pickRich, plain, type RichText, type Span, sliceRich } from '../text/rich-text.ts';

/** Ends of words that are no words, as a PDF tears them off: 'dur ing', 'condi tion'. */
const torn =
  /(?<![\p{L}'’-])(?<head>\p{Ll}{2,}) (?<tail>ing|ings|tion|tions|tional|sion|sions|ness|ity|ities|ical|ically|ously|ative|atively|ence|ences|ance|ances|ment|ments|ible|ably|ibly|ized|ised|izing|ising|ization|isation|ular|ously)(?![\p{L}’'-])/gu;
/** 'signifi cant', 'diff erent': torn behind letters that the PDF held as one sign. */
const tornLigature = /(?<![\p{L}'’-])(?<head>\p{L}*(?:ff|fi|fl|ffi|ffl)) (?<tail>\p{Ll}{1,}(?![\p{L}]))/gu;
const wholeWords =
  /^(?:off|staff|stiff|cliff|bluff|puff|cuff|stuff|sniff|scoff|tariff|sheriff|plaintiff|payoff|cutoff|tradeoff|takeoff|layoff|standoff|rolloff|wi[- ]?fi|sci[- ]?fi|hi[- ]?fi|kickoff|spinoff|runoff|dropoff|jeff|cardiff|iff|buff|handoff|falloff|fluff|gruff|mastiff|pontiff|turnoff|writeoff)$/i;
/** Short words before which no part of a torn word can end. */
const particles =
  /^(?:and|or|to|nor|but|versus|vs|und|oder|bis|et|ou|y|e|o|u|a|i|en|og|och|as|in|of|the|for|on|at|is|are|was|were|by|with|from|not)$/i;
const hyphenated = /(?<![\p{L}-])(?<head>\p{L}{2,})- (?<tail>\p{Ll}{2,})(?<more>-\p{L}+)?/gu;
/** Words that make compounds with a hyphen. */
const compounds =
  /^(?:non|self|well|low|high|long|short|large|small|real|cross|multi|semi|data|state|end|one|two|three|four|first|second|third|full|half|early|late|fine|coarse|co|pre|post|anti|evidence|time|cost|energy|model|user|human|machine|computer|deep|near|far|cutting|age|gender|sex|dose|peer|follow|decision|problem)$/i;

/**
 * Words that were torn where a line of a PDF ended: 'word- rest' and 'dur ing'. A hyphen stays where the text, or common use,
 * writes the word with one. Only characters are taken out, so places stay true.
 */
export function mendCopied(rich: RichText, language: string, evidence = ''): RichText {
  const { text } = rich;
  if (!/\S- \p{Ll}|\p{Ll} \p{Ll}/u.test(text)) return rich;
  const known = `${evidence} ${text}`.toLowerCase();
  const has = (word: string) =>
    new RegExp(`(?<![\\p{L}-])${word.toLowerCase()}(?![\\p{L}-])`, 'u').test(known);
  const atoms = rich.marks.filter(({ kind }) => kind === 'math' || kind === 'code' || kind === 'link');
  const drops: Span[] = [];
  const drop = (start: number, end: number) => {
    if (!atoms.some((atom) => atom.start < end && start < atom.end)) drops.push({ start, end });
  };
  for (const found of text.matchAll(hyphenated)) {
    const { head = '', tail = '', more } = found.groups ?? {};
    const at = found.index + head.length;
    if (
      (more === undefined && particles.test(tail)) ||
      /\p{L}\p{Lu}/u.test(head) ||
      isAside(text, found.index)
    )
      continue;
    const joined = `${head}${tail}`;
    const keeps =
      !has(joined) &&
      (more !== undefined ||
        has(`${head}-${tail}`) ||
        compounds.test(head) ||
        /\p{L}- (?:and|or|to) $/u.test(text.slice(0, found.index)));
    drop(at + (keeps ? 1 : 0), at + 2);
  }
  for (const form of /^en\b/i.test(language) ? [tornLigature, torn] : [])
    for (const found of text.matchAll(form)) {
      const { head = '', tail = '' } = found.groups ?? {};
      const ligature = form === tornLigature;
      const isTorn = ligature
        ? !(wholeWords.test(head) && !has(`${head}${tail}`)) &&
          !particles.test(tail) &&
          !/(?:wi|hi|sci|lo)[ -]$/i.test(text.slice(0, found.index))
        : !particles.test(head);
      if (isTorn) drop(found.index + head.length, found.index + head.length + 1);
    }
  return drops.length === 0 ? rich : pickRich(rich, kept(text.length, drops));
}

/** ' -aside- ': hyphens that stand for dashes. */
const isAside = (text: string, at: number): boolean => /\s-\p{L}[^-]{0,200}$/u.test(text.slice(0, at));

function kept(length: number, drops: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end } of [...drops].sort((one, other) => one.start - other.start)) {
    if (start > at) spans.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < length) spans.push({ start: at, end: length });
  return spans;
}

/** Blanks inside brackets, '( so )', and a quotation mark at the end that closes nothing. Only characters are taken out. */
export function mendSigns(rich: RichText): RichText {
  const { text } = rich;
  const atoms = rich.marks.filter(({ kind }) => kind === 'math' || kind === 'code' || kind === 'link');
  const drops = [...text.matchAll(/\((?<open>\s*)[^()]*?(?<close>\s*)\)/gu)].flatMap((found) => {
    const { open = '', close = '' } = found.groups ?? {};
    const end = found.index + found[0].length - 1;
    const start = found.index + 1;
    return open.length === end - start
      ? []
      : [
          { start, end: start + open.length },
          { start: end - close.length, end },
        ];
  });
  const stray = strayQuote(text);
  const all = stray === undefined ? drops : [...drops, { start: stray, end: stray + 1 }];
  const free = all.filter(
    ({ start, end }) => end > start && !atoms.some((atom) => atom.start < end && start < atom.end),
  );
  return free.length === 0 ? rich : pickRich(rich, kept(text.length, free));
}

/** Signs whose command lost its backslash on the way: 'p textless .05'. */
const signs: Readonly<Record<string, string>> = {
  textless: '<',
  textgreater: '>',
  textpm: '±',
  texttimes: '×',
  textdegree: '°',
  textmu: 'μ',
};
const bareCommand = new RegExp(`(?<![\\p{L}\\\\])(?:${Object.keys(signs).join('|')})(?!\\p{L})`, 'gu');

/** The signs that bare words of LaTeX stand for. */
export function mendCommands(rich: RichText): RichText {
  let at = 0;
  const parts: RichText[] = [];
  for (const { 0: word, index } of rich.text.matchAll(bareCommand)) {
    parts.push(sliceRich(rich, at, index), plain(signs[word] ?? word));
    at = index + word.length;
  }
  return at === 0 ? rich : concatRich([...parts, sliceRich(rich, at, rich.text.length)]);
}

/** The place of a last quotation mark that no other opened. */
function strayQuote(text: string): number | undefined {
  const last = /["”]\s*$/u.exec(text)?.index;
  if (last === undefined) return;
  let open = 0;
  for (const { 0: sign, index } of text.slice(0, last).matchAll(/["“”„]/gu)) {
    const before = text[index - 1] ?? ' ';
    // Inches are no quotation.
    if (sign === '"' && /\d/u.test(before) && open === 0) continue;
    open = sign !== '”' && (sign !== '"' || /[\s([—–/-]/u.test(before)) ? open + 1 : Math.max(0, open - 1);
  }
  return open === 0 && !/\d/u.test(text[last - 1] ?? '') ? last : undefined;
}
