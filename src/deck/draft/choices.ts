import { type Talk, talks } from '../../outline/talks.ts';
import { isMap, readDeckFrontMatter } from '../read.ts';

/** What a user chooses of a deck. */
export interface Choices {
  readonly talk?: Talk | undefined;
  readonly minutes?: number | undefined;
  readonly theme?: string | undefined;
  readonly lang?: string | undefined;
  /** Leave out what the theme's sample page left on the page. */
  readonly dropFiller?: boolean | undefined;
  /** Drawings as SVG files beside the deck, where their layout can be one. */
  readonly pictures?: boolean | undefined;
  /** PDF of the paper; `none` for a talk without its figures. The one of the site where absent. */
  readonly paper?: string | undefined;
}

export interface SettledChoices extends Choices {
  readonly talk: Talk;
  readonly theme: string;
}

const isTalk = (value: unknown): value is Talk => talks.some((talk) => talk === value);

/** The choices that a drafted deck keeps, under `pubdeck:` of its front matter; none where it was not drafted. */
export function keptChoices(deck: string, file: string): Choices {
  const { pubdeck } = readDeckFrontMatter(deck, file).data;
  if (!isMap(pubdeck) || typeof pubdeck.source !== 'string') return {};
  const { talk, minutes, theme, lang, 'drop-filler': dropFiller, paper, pictures } = pubdeck;
  return {
    ...(isTalk(talk) ? { talk } : {}),
    // A number in the file, or a text that looks like one.
    ...(Number(minutes) > 0 ? { minutes: Number(minutes) } : {}),
    ...(typeof theme === 'string' ? { theme } : {}),
    ...(typeof lang === 'string' ? { lang } : {}),
    ...(typeof paper === 'string' ? { paper } : {}),
    ...(dropFiller === true || dropFiller === 'true' ? { dropFiller: true } : {}),
    ...(pictures === true || pictures === 'true' ? { pictures: true } : {}),
  };
}

/** What is asked for now, else what the deck keeps, else what holds otherwise (the configuration, the defaults). */
export function settleChoices(asked: Choices, kept: Choices, otherwise: Choices): SettledChoices {
  // A length of its own ends the one in minutes.
  const isNew = kept.talk === undefined;
  const minutes =
    asked.minutes ??
    (asked.talk === undefined ? (kept.minutes ?? (isNew ? otherwise.minutes : undefined)) : undefined);
  const dropFiller = asked.dropFiller ?? kept.dropFiller ?? (isNew ? otherwise.dropFiller : undefined);
  const pictures = asked.pictures ?? kept.pictures ?? (isNew ? otherwise.pictures : undefined);
  const paper = asked.paper ?? kept.paper;
  const lang = asked.lang ?? kept.lang ?? (isNew ? otherwise.lang : undefined);
  return {
    talk: asked.talk ?? kept.talk ?? otherwise.talk ?? 'conference',
    theme: asked.theme ?? kept.theme ?? otherwise.theme ?? 'paper',
    ...(minutes === undefined ? {} : { minutes }),
    ...(lang === undefined ? {} : { lang }),
    ...(dropFiller === undefined ? {} : { dropFiller }),
    ...(pictures === undefined ? {} : { pictures }),
    ...(paper === undefined ? {} : { paper }),
  };
}

const names = ['talk', 'minutes', 'theme', 'lang'] as const;

/** `theme ink → paper`, for a deck that was there before. */
export function changedChoices(kept: Choices, now: SettledChoices): string[] {
  if (kept.talk === undefined && kept.theme === undefined) return [];
  return names
    .filter((name) => kept[name] !== now[name])
    .map((name) => `${name} ${kept[name] ?? 'not set'} → ${now[name] ?? 'not set'}`);
}

/**
 * The last draft as if it had been made with what the author wrote since under `pubdeck:`: what is asked for now wins over
 * that too, and is no conflict.
 */
export function withAuthorsChoices(base: string, mine: string, asked: Choices): string {
  return names
    .filter((name) => asked[name] !== undefined)
    .reduce((text, name) => {
      const written = lineOf(mine, name);
      const drafted = lineOf(text, name);
      if (written === undefined || drafted === undefined) return text;
      return text.slice(0, drafted.start) + written.line + text.slice(drafted.start + drafted.line.length);
    }, base);
}

/** A line of the map `pubdeck:`; other maps have a `theme` too. */
function lineOf(deck: string, name: string): { line: string; start: number } | undefined {
  const end = deck.indexOf('\n---', 3);
  const map = /^pubdeck:[ \t]*\n(?:[ \t]+.*\n|[ \t]*\n)*/m.exec(deck.slice(0, end + 1));
  const found = map && new RegExp(`^[ \\t]+${name}:.*$`, 'm').exec(map[0]);
  return found ? { line: found[0], start: map.index + found.index } : undefined;
}
