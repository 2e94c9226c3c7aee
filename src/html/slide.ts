import { createHash } from 'node:crypto';
import type { Slide } from '../deck/model.ts';
import { htmlAttributes } from '../deck/read.ts';
import type { FileUse } from '../io/site-file.ts';
import type { DrawOptions } from '../layouts/body.ts';
import type { Problem } from '../problems/problem.ts';
import { diagramTags } from './diagram.ts';
import { release, type SlideEnv, withoutMarksInTags } from './env.ts';
import { markPassages, slideLanguage } from './language.ts';
import { wrapLoose } from './loose.ts';
import { apply, copyOf, type DeckMath, effectOf, type MathEffect, mathKey } from './math/deck-math.ts';
import type { Media } from './media.ts';
import { watchedMedia } from './pictures.ts';
import { renderMarkdown } from './shortcodes/render.ts';
import { safeSlideAttributes } from './slide-attributes.ts';
import { visibleText } from './text.ts';
import { type Tools, tool } from './tools.ts';

/** What the slides of one deck have in common. */
export interface SlideSetting {
  readonly tools: Tools;
  /** What formulas hand on from slide to slide; rendering a slide changes it. */
  readonly math: DeckMath;
  readonly media: Media;
  readonly trust: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** The most pictorial drawing of the deck, for a title slide without a picture. */
  readonly motif: DrawOptions['motif'];
  /** Icons of what the talk is about. */
  readonly topics: readonly string[];
  readonly language: string;
  readonly references: Readonly<Record<string, unknown>>;
  readonly revealComments: boolean;
  readonly siteShortcodes: ReadonlySet<string>;
  readonly typographer: boolean;
  /** Everything that changes the HTML and is not the slide itself. */
  readonly key: string;
}

/** What the slides of words before a slide have shown, so that it looks other than they do. */
export interface PlaceInDeck {
  /** How many there are. */
  readonly turn: number;
  /** Pictures that they have shown often enough. */
  readonly spent: readonly string[];
}

const firstPlace: PlaceInDeck = { turn: 0, spent: [] };

/** A slide on its own: ids of headings still open, diagrams not yet drawn. */
export interface SlideParts {
  readonly html: string;
  readonly notesHtml: string;
  readonly heading: string;
  readonly classes: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly diagrams: readonly string[];
  /** Lines count from the first line of the slide's piece. */
  readonly problems: readonly (Omit<Problem, 'at' | 'slide'> & { readonly line?: number })[];
  /** The files it shows, as named and as addressed. */
  readonly files: readonly (readonly [string, FileUse | undefined, string])[];
  /** Visible words; to be read again where diagrams are still to come. */
  readonly text: string;
  readonly notesText: string;
  /** `lang` and `dir` where the slide's words are not in the deck's language. */
  readonly spoken: Readonly<Record<string, string>>;
  readonly needs: { readonly math: boolean; readonly code: boolean };
  /** What its formulas hand on to the next slides. */
  readonly math: MathEffect;
}

/** Slides by their text and setting, the oldest dropped first: after a save, `present` renders only what has changed. */
const cache = new Map<string, SlideParts>();
const cacheLimit = 3000;

/** Layouts whose pictures depend on the rest of the deck. */
const pictured = /\blayout-(?:title|sentence|points|statement|citation)\b/;

/** Renders one slide; the same text under the same setting is rendered once. */
export function renderSlide(
  slide: Slide,
  setting: SlideSetting,
  place: PlaceInDeck = firstPlace,
): SlideParts {
  const key = createHash('sha1')
    .update(setting.key)
    .update('\0')
    .update(
      pictured.test(slide.attributes.class ?? '')
        ? JSON.stringify([setting.motif, setting.topics, place])
        : '',
    )
    .update(JSON.stringify([slide.body, slide.notes.map(({ text }) => text), slide.attributes, slide.hidden]))
    .update(mathKey(slide.raw, setting.math))
    .digest('base64');
  const known = cache.get(key);
  // A picture may have come or gone since; such slides are rendered again.
  if (
    known?.problems.every(({ code }) => !/^(?:file|media)-(?:missing|refused)$/.test(code)) &&
    known.files.every(([source, use, url]) => {
      const medium = setting.media.find(source, use);
      return medium.kind === 'asset' && medium.url === url;
    })
  ) {
    apply(known.math, setting.math, slide.hidden);
    return known;
  }
  const parts = render(slide, { ...setting, math: copyOf(setting.math) }, key, place);
  apply(parts.math, setting.math, slide.hidden);
  if (cache.size >= cacheLimit) cache.delete(cache.keys().next().value!);
  cache.set(key, parts);
  return parts;
}

function render(slide: Slide, setting: SlideSetting, key: string, place: PlaceInDeck): SlideParts {
  const mathBefore = copyOf(setting.math);
  const problems: SlideParts['problems'][number][] = [];
  const files: [string, FileUse | undefined, string][] = [];
  const report: SlideEnv['report'] = (problem) => {
    const line = problem.line ?? lineOf(slide.raw, problem);
    if (problems.some((known) => known.code === problem.code && known.message === problem.message)) return;
    problems.push(line === undefined ? problem : { ...problem, line });
  };
  const watched = watchedMedia(setting.media, report);
  const media: Media = {
    find(source, use) {
      const medium = watched.find(source, use);
      if (medium.kind === 'asset') files.push([source, use, medium.url]);
      return medium;
    },
  };
  const fromComments = setting.revealComments ? slideComments(slide.body) : {};
  const { classes, attributes } = safeSlideAttributes(
    { ...slide.attributes, ...fromComments },
    media,
    report,
    setting.trust,
  );
  const env: SlideEnv = {
    held: [],
    shortcodes: [],
    tools: setting.tools,
    math: setting.math,
    equations: new Map(),
    media,
    classes,
    heading: { text: '', level: 1 },
    report,
    rawPieces: [],
    rawHtml: false,
    trust: setting.trust,
    uid: attributes.id ?? key.replace(/\W/g, '').slice(0, 8),
    direction: setting.direction,
    // A picture of its own is better.
    motif: /!\[/.test(slide.body) ? undefined : setting.motif,
    topics: /!\[/.test(slide.body) ? [] : setting.topics,
    ...place,
    language: setting.language,
    diagrams: [],
    closedTags: new Set(
      [...slide.body.matchAll(/<\/([a-zA-Z][\w-]*)\s*>/g)].map(([, name]) => name!.toLowerCase()),
    ),
    revealComments: setting.revealComments,
    siteShortcodes: setting.siteShortcodes,
    typographer: setting.typographer,
    references: { ...setting.references } as SlideEnv['references'],
    money: () =>
      report({
        code: 'dollar-pair',
        severity: 'info',
        message:
          'Two dollar signs on one line are money here; sites of 2024 and later set what lies between as a formula.',
        hint: 'Write \\$ for money.',
      }),
  };
  const finish = (html: string): string => release(env.rawHtml && !env.trust ? clean(html, env) : html, env);
  const finished = finish(renderMarkdown(diagramTags(slide.body), env));
  const html = slide.body.includes('<') ? wrapLoose(finished) : finished;
  const heading = env.heading.text;
  const notes: SlideEnv = {
    ...env,
    classes: [],
    heading: { text: '', level: 1 },
    rawHtml: false,
    shortcodes: env.shortcodes,
  };
  const finishNotes = (text: string): string =>
    release(notes.rawHtml && !notes.trust ? clean(text, notes) : text, notes);
  const notesHtml = finishNotes(slide.notes.map(({ text: note }) => renderMarkdown(note, notes)).join('\n'));
  const text = visibleText(html);
  return {
    html: markPassages(html, setting.language),
    notesHtml,
    heading,
    classes,
    attributes,
    diagrams: env.diagrams,
    problems,
    files,
    text,
    notesText: visibleText(notesHtml),
    spoken: { ...slideLanguage(text, setting.language) },
    needs: { math: /class="katex/.test(html + notesHtml), code: /class="hljs/.test(html + notesHtml) },
    math: effectOf(mathBefore, setting.math),
  };
}

const clean = (html: string, env: SlideEnv): string =>
  withoutMarksInTags(tool(env.tools, 'sanitise')(html, env.media));

/** `<!-- .slide: class="x" data-background-color="red" -->` */
function slideComments(body: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, text] of body.matchAll(/<!--\s*\.slide:\s*([\s\S]*?)-->/g))
    Object.assign(attributes, htmlAttributes(text!));
  return attributes;
}

/** The line of the piece that a problem is about, by the words it names. */
function lineOf(
  raw: string,
  { excerpt, message }: { excerpt?: string; message: string },
): number | undefined {
  const lines = raw.split('\n');
  const quoted = excerpt?.split('\n')[0] ?? /(?:picture|file|figure) (\S+)/.exec(message)?.[1];
  const at = quoted ? lines.findIndex((line) => line.includes(quoted)) : -1;
  if (at !== -1) return at;
  const first = lines.findIndex((line) => line.trim() !== '');
  return first === -1 ? undefined : first;
}
