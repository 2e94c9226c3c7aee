import type { RichText } from '../text/rich-text.ts';
import { labelJoints, labelNames, labelRole } from './label-words.ts';
import type { AbstractLabel } from './model.ts';

const names = labelNames.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
const escaped = `(?:${names})(?:(?:${labelJoints})(?:${names}))*`;
const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A known name, then a colon or a dash: `Methods:`, `METHODS –`, `Purpose - `, `(2) Methods:`. */
const punctuated = new RegExp(
  `(?:\\(\\d\\)\\s*|\\d[.)]\\s+)?(?:${escaped})\\s*(?:[:：]|\\s[–—-](?=\\s)|[–—](?=\\s))`,
  'iuy',
);
/** In capitals and followed by a full stop, or by nothing: `METHODS. We`, `METHODS We`. */
const capitals = /\p{Lu}[\p{Lu}\s&/,]{2,40}\p{Lu}(?=[.:]?\s+[\p{Lu}\d"“(])/uy;
/** `【方法】`, `[Methods]`, `〔目的〕`. */
const bracketed = /[【[〔［](?<name>[^【[〔［\]】〕］]{1,40})[】\]〕］]\s*[:：]?/uy;
/** `Methods In a sample …`, `Methods. We …`: only believed when there are several. */
const bare = new RegExp(`(?:${escaped})(?:\\.|(?=\\s))`, 'iuy');
/** Where a sentence begins with a word of plain letters: that word. */
const plainWord = /(?:\(\d\)\s*|\d[.)]\s+)?(?<word>[A-Za-z]+)(?![\p{L}\p{M}])/uy;
const firstWords = new Set(labelNames.map((name) => /^[a-z]*/.exec(name)![0]));
/** `Aims and scope of the model:` in bold: words of the author's own. */
const MAX_OWN_LABEL = 60;

/**
 * Section labels inside an abstract, in all the forms that pages use. The span covers the label with its
 * punctuation; what follows, up to the next label, is its section.
 */
export function findLabels(rich: RichText): AbstractLabel[] {
  const starts = sentenceStarts(rich);
  const found: (AbstractLabel & { sure: boolean })[] = [];
  for (const start of starts) {
    const label = strongLabel(rich, start) ?? writtenLabel(rich.text, start);
    if (label && !found.some((other) => other.span.end > label.span.start)) found.push(label);
  }
  const sure = found.filter((label) => label.sure);
  // Labels without punctuation: two different sections at least, or one beside sure ones.
  const roles = new Set(found.map((label) => label.role));
  const believed = found.length >= 2 && roles.size >= 2 ? found : sure;
  return believed.map(({ text, span, role }) => ({ text, span, ...(role ? { role } : {}) }));
}

/** Where a sentence, paragraph or bold run begins. */
function sentenceStarts({ text, marks }: RichText): number[] {
  const starts = new Set<number>([0]);
  for (const found of text.matchAll(/[.!?;。！？；:)\]”"]\s+|[。！？；]/gu))
    starts.add(found.index + found[0].length);
  for (const found of text.matchAll(/[【〔［]|\[(?=\p{L})/gu)) starts.add(found.index);
  for (const mark of marks)
    if (mark.kind === 'paragraph' || mark.kind === 'strong' || mark.kind === 'em') starts.add(mark.start);
  return [...starts].filter((start) => start < text.length).sort((a, b) => a - b);
}

/** `**Methods:** …`, `**Methods**: …`, `*Methods.* …`; bold words with a colon may be any. */
function strongLabel(
  { text, marks }: RichText,
  start: number,
): (AbstractLabel & { sure: boolean }) | undefined {
  const mark = marks.find((one) => (one.kind === 'strong' || one.kind === 'em') && one.start === start);
  if (!mark || mark.end - mark.start > MAX_OWN_LABEL) return undefined;
  const inner = text.slice(mark.start, mark.end);
  const name = inner.replace(/[\s:：.–—-]+$/, '').trim();
  const after = /^\s*[:：.–—-]?\s*/.exec(text.slice(mark.end, mark.end + 6))![0].trimEnd();
  const role = labelRole(name);
  const hasColon = /[:：]\s*$/.test(inner) || /[:：]/.test(after);
  const startsParagraph = start === 0 || marks.some((one) => one.kind === 'paragraph' && one.start === start);
  const isOwn =
    mark.kind === 'strong' &&
    (hasColon ||
      (startsParagraph &&
        marks.some((one) => one.kind === 'paragraph' && one.start - mark.end <= 1 && one.start >= mark.end)));
  if (name === '' || (role === undefined && !isOwn) || name.split(/\s+/).length > 8) return undefined;
  if (role !== undefined && mark.kind === 'em' && !hasColon && after === '' && !/[.:]$/.test(inner.trim()))
    return undefined;
  const end = mark.end + (/[:：.–—-]/.test(after) ? after.length : 0);
  return { text: name, span: { start, end }, ...(role ? { role } : {}), sure: true };
}

function writtenLabel(text: string, start: number): (AbstractLabel & { sure: boolean }) | undefined {
  const at = (form: RegExp) => {
    form.lastIndex = start;
    return form.exec(text);
  };
  const make = (whole: string, name: string, sure: boolean): AbstractLabel & { sure: boolean } => {
    const role = labelRole(name);
    return { text: name.trim(), span: { start, end: start + whole.length }, ...(role ? { role } : {}), sure };
  };
  const bracket = at(bracketed);
  if (bracket?.groups?.name && labelRole(bracket.groups.name))
    return make(bracket[0], bracket.groups.name, true);
  // The two patterns of all names take 50 ms to compile: not for a sentence whose first word begins none of them.
  const word = at(plainWord)?.groups?.word;
  const mayBeNamed = word === undefined || firstWords.has(word.toLowerCase());
  const colon = mayBeNamed ? at(punctuated) : null;
  if (colon) {
    const name = colon[0].replace(/[\s:：–—-]+$/, '').replace(/^\(?\d[.)]\s*/, '');
    // A sentence may begin 'results: …' in lower case only by accident.
    if (cjk.test(name) || /^\p{Lu}/u.test(name))
      return make(colon[0], name, /[:：]$/.test(colon[0]) || name === name.toUpperCase());
  }
  const upper = at(capitals);
  if (upper && labelRole(upper[0])) {
    const stop = /^[.:]/.exec(text.slice(start + upper[0].length))?.[0] ?? '';
    return make(upper[0] + stop, upper[0], stop !== '');
  }
  const plain = mayBeNamed ? at(bare) : null;
  // The pattern ignores case, so what follows is looked at apart.
  const isFollowed =
    plain !== null &&
    (cjk.test(plain[0]) ? /^[\s\u3000]\S/u : /^\s+[\p{Lu}\d"“(]/u).test(
      text.slice(start + plain[0].length, start + plain[0].length + 4),
    );
  if (plain && isFollowed && (/^\p{Lu}/u.test(plain[0]) || cjk.test(plain[0])))
    return make(plain[0], plain[0].replace(/\.$/, ''), false);
  return undefined;
}
