import { basename } from 'node:path';
import type { Deck } from '../deck/model.ts';
import { detectLanguage, scriptLanguage } from '../text/language.ts';
import { directionOf, primaryLanguage } from '../text/language-tag.ts';

export interface DeckLanguage {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The language of a deck: as asked, as it says, as its place in the site says, else as its words look. */
export function deckLanguage(deck: Deck, asked: string | undefined): DeckLanguage {
  const fromName = /\.([a-z]{2}(?:-[A-Za-z]{2,4})?)\.md$/.exec(basename(deck.file))?.[1];
  const fromFolder = /\/content\/([a-z]{2}(?:-[a-z]{2,4})?)\//i.exec(deck.file.replaceAll('\\', '/'))?.[1];
  const said = [asked, deck.settings.language, fromName, fromFolder].find(
    (code) => code !== undefined && /^[a-z]{2,3}(-[\w-]+)?$/i.test(code),
  );
  const code = said ?? guessLanguage(deck) ?? 'en';
  return { code, direction: deck.settings.reveal.rtl === true ? 'rtl' : directionOf(code) };
}

/** What is no prose. Each alternative has an end in sight: a page of one sign must not cost its square. */
const noProse =
  /```[\s\S]{0,5000}?```|`[^`]{0,500}`|\{\{[<%][^}]{0,500}\}\}|<[^<>]{0,500}>|\]\([^()]{0,500}\)|(?<!\w)\w{1,20}:\/\/\S+|(?<!\S)\S{1,300}\.\w{2,4}\b|\$[^$]{0,500}\$/g;

/** The language that the first pages of a deck are written in. */
function guessLanguage(deck: Deck): string | undefined {
  let text = '';
  for (const { body, notes } of deck.slides) {
    text += `${[body, ...notes.map((note) => note.text)].join('\n').slice(0, 20_000).replace(noProse, ' ')}\n`;
    if (text.length >= 20_000) break;
  }
  return detectLanguage(text, DECK_SHARE)?.language;
}

/** `lang` (and `dir`) for a slide whose words are in another script than the deck's language. */
export function slideLanguage(text: string, deckCode: string): { lang: string; dir?: string } | undefined {
  const own = scriptLanguage(text, SLIDE_SHARE)?.language;
  if (own === undefined || sameLanguage(own, deckCode)) {
    if (own !== undefined || !isNonLatin(deckCode) || text.length < 40) return undefined;
    // A wholly Latin slide in a deck of another script.
    if (/[^\P{L}\p{Script=Latin}]/u.test(text)) return undefined;
    return {
      lang: detectLanguage(text)?.language ?? 'en',
      ...(directionOf(deckCode) === 'rtl' ? { dir: 'ltr' } : {}),
    };
  }
  return { lang: own, ...(directionOf(own) === directionOf(deckCode) ? {} : { dir: directionOf(own) }) };
}

/** Share of a deck's text in another script from which the deck is in that language: slides are full of English terms. */
const DECK_SHARE = 0.28;
/** Share of a slide's text in another script from which the whole slide counts as being in that language. */
const SLIDE_SHARE = 0.2;

const sameLanguage = (a: string, b: string): boolean => primaryLanguage(a) === primaryLanguage(b);
const isNonLatin = (code: string): boolean => /^(zh|ja|ko|ar|fa|he|ru|uk|bg|el|hi|th|ka|hy|ur)\b/.test(code);

const passages: readonly (readonly [RegExp, string])[] = [
  [
    /[\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー、。\s]*/gu,
    'ja',
  ],
  [/\p{Script=Hangul}[\p{Script=Hangul}\s]*/gu, 'ko'],
  [/\p{Script=Han}[\p{Script=Han}、。，：；！？（）《》「」]*/gu, 'zh'],
  [/\p{Script=Arabic}[\p{Script=Arabic}\s،؛؟]*/gu, 'ar'],
  [/\p{Script=Hebrew}[\p{Script=Hebrew}\s]*/gu, 'he'],
  [/\p{Script=Cyrillic}[\p{Script=Cyrillic}\s,-]*\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}{3,}[\p{Script=Greek}\s,]*/gu, 'el'],
  [/\p{Script=Devanagari}[\p{Script=Devanagari}\s]*/gu, 'hi'],
];
const anyForeign =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}]/u;

/** Marks runs of another script with `lang`, so that a screen reader changes its voice. */
export function markPassages(html: string, deckCode: string): string {
  if (isNonLatin(deckCode) || !anyForeign.test(html)) return html;
  return html.replace(
    /(<(?:pre|code|svg|math)\b[\s\S]*?<\/(?:pre|code|svg|math)>|<span class="katex[\s\S]*?<\/span><\/span><\/span>|<[^>]*>)|([^<]+)/g,
    (whole, tag: string | undefined, text: string | undefined) => {
      if (tag !== undefined || text === undefined || !anyForeign.test(text)) return whole;
      return markText(text);
    },
  );
}

function markText(text: string): string {
  let pieces: { text: string; lang?: string }[] = [{ text }];
  for (const [pattern, lang] of passages) {
    pieces = pieces.flatMap((piece) => {
      if (piece.lang !== undefined) return [piece];
      const parts: { text: string; lang?: string }[] = [];
      let at = 0;
      for (const found of piece.text.matchAll(pattern)) {
        const run = found[0].trimEnd();
        if (found.index > at) parts.push({ text: piece.text.slice(at, found.index) });
        parts.push({ text: run, lang });
        at = found.index + run.length;
      }
      if (at < piece.text.length) parts.push({ text: piece.text.slice(at) });
      return parts;
    });
  }
  return pieces
    .map(({ text: run, lang }) =>
      lang === undefined
        ? run
        : `<span lang="${lang}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''}>${run}</span>`,
    )
    .join('');
}
