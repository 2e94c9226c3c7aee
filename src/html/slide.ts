import { createHash } from 'node:crypto';
import type { Slide } from '../deck/model.ts';
import { htmlAttributes } from '../deck/read.ts';
import type { FileUse } from '../io/site-file.ts';
import type { Problem } from '../problems/problem.ts';
import { diagramTags } from './diagram.ts';
import { release, type SlideEnv, withoutMarksInTags } from './env.ts';
import { markPassages, slideLanguage } from './language.ts';
import { wrapLoose } from './loose.ts';
import { apply, copyOf, effectOf, type MathEffect, mathKey } from './math/deck-math.ts';
import type { Media } from './media.ts';
import { watchedMedia } from './pictures.ts';
import { renderMarkdown } from './shortcodes/render-shortcodes.ts';
import { safeSlideAttributes } from './slide-attributes.ts';
import { bounded } from './slide-bounds.ts';
import type { SlideSetting } from './slide-setting.ts';
import { visibleText } from './text.ts';
import { tool } from './tools.ts';

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
    .update(pictured.test(slide.attributes.class ?? '') ? JSON.stringify([setting.motif, place]) : '')
    .update(JSON.stringify([slide.body, slide.notes.map(({ text }) => text), slide.attributes, slide.hidden]))
    .update(mathKey(slide.raw, setting.math))
    .digest('base64');
  // A PDF is drawn into the slide, and may have changed.
  const known = /\.pdf\b/i.test(slide.raw) ? undefined : cache.get(key);
  // A picture may have come or gone since; such slides are rendered again.
  if (
    known?.problems.every(
      ({ code }) => !/^(?:(?:file|media)-(?:missing|refused)|remote-media)$/.test(code),
    ) &&
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

function render(whole: Slide, setting: SlideSetting, key: string, place: PlaceInDeck): SlideParts {
  const mathBefore = copyOf(setting.math);
  const problems: SlideParts['problems'][number][] = [];
  const told = new Set<string>();
  const report: SlideEnv['report'] = (problem) => {
    const words = `${problem.code}\0${problem.message}`;
    if (told.has(words)) return;
    told.add(words);
    const line = problem.line ?? lineOf(whole.raw, problem);
    problems.push(line === undefined ? problem : { ...problem, line });
  };
  const slide = { ...whole, body: bounded(whole.body, report) };
  const { media, files } = recordedMedia(watchedMedia(setting.media, report));
  const fromComments = setting.revealComments ? slideComments(slide.body) : {};
  const { classes, attributes } = safeSlideAttributes(
    { ...slide.attributes, ...fromComments },
    media,
    report,
    setting.trust,
  );
  const uid = attributes.id ?? key.replace(/\W/g, '').slice(0, 8);
  const env = newEnv(slide, setting, { classes, media, report, uid, ...place });
  const finished = released(renderMarkdown(diagramTags(slide.body), env), env);
  const html = slide.body.includes('<') ? wrapLoose(finished) : finished;
  const notes: SlideEnv = { ...env, classes: [], heading: { text: '', level: 1 }, rawHtml: false };
  const notesHtml = released(
    slide.notes.map((note) => renderMarkdown(bounded(note.text, report), notes)).join('\n'),
    notes,
  );
  const text = visibleText(html);
  return {
    html: markPassages(html, setting.language),
    notesHtml,
    heading: env.heading.text,
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

/** The same media, with a list of the files that are asked for and found. */
function recordedMedia(media: Media): { media: Media; files: SlideParts['files'] } {
  const files: SlideParts['files'][number][] = [];
  return {
    files,
    media: {
      find(source, use) {
        const medium = media.find(source, use);
        if (medium.kind === 'asset') files.push([source, use, medium.url]);
        return medium;
      },
    },
  };
}

type OwnEnv = Pick<SlideEnv, 'classes' | 'media' | 'report' | 'uid' | keyof PlaceInDeck>;

function newEnv({ body }: Slide, setting: SlideSetting, own: OwnEnv): SlideEnv {
  const { tools, math, trust, direction, language, revealComments, siteShortcodes, typographer } = setting;
  const hasPicture = /!\[/.test(body);
  return {
    ...own,
    held: [],
    shortcodes: [],
    tools,
    math,
    equations: new Map(),
    heading: { text: '', level: 1 },
    rawPieces: [],
    rawHtml: false,
    trust,
    direction,
    // A picture of its own is better.
    motif: hasPicture ? 'own picture' : setting.motif,
    language,
    diagrams: [],
    closedTags: new Set(
      [...body.matchAll(/<\/([a-zA-Z][\w-]*)\s*>/g)].map(([, name]) => name!.toLowerCase()),
    ),
    revealComments,
    siteShortcodes,
    typographer,
    references: { ...setting.references } as SlideEnv['references'],
    money: () =>
      own.report({
        code: 'dollar-pair',
        severity: 'info',
        message:
          'Two dollar signs on one line are money here; sites of 2024 and later set what lies between as a formula.',
        hint: 'Write \\$ for money.',
      }),
  };
}

/** Finished HTML: the author's own sanitised, then what was held back put in its place. */
const released = (html: string, env: SlideEnv): string =>
  release(env.rawHtml && !env.trust ? clean(html, env) : html, env);

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
  const quoted = excerpt?.split('\n')[0] ?? /(?:image|picture|file|figure) (\S+)/i.exec(message)?.[1];
  const at = quoted ? raw.indexOf(quoted) : -1;
  const place = at === -1 ? raw.search(/\S/) : at;
  return place === -1 ? undefined : raw.slice(0, place).split('\n').length - 1;
}
