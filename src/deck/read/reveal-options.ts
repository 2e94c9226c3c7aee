import type { Problem } from '../../problems/problem.ts';

type Check = (value: unknown) => boolean;
const flag: Check = (value) => typeof value === 'boolean';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const size: Check = (value) =>
  number(value) || (typeof value === 'string' && /^\d+(\.\d+)?(px|%)?$/.test(value));
const text: Check = (value) => typeof value === 'string';
const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);
const or =
  (...checks: Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const transition = oneOf('none', 'fade', 'slide', 'convex', 'concave', 'zoom', 'default');

/**
 * Reveal 6's options that are data, by their name, with what each takes (config.d.ts of reveal.js 6.0.2).
 * Options that hold functions, plug-ins or key bindings cannot come from front matter.
 */
const options: Readonly<Record<string, Check>> = {
  width: size,
  height: size,
  margin: number,
  minScale: number,
  maxScale: number,
  controls: or(flag, oneOf('speaker', 'speaker-only')),
  controlsTutorial: flag,
  controlsLayout: oneOf('edges', 'bottom-right'),
  controlsBackArrows: oneOf('faded', 'hidden', 'visible'),
  progress: flag,
  slideNumber: or(flag, oneOf('h.v', 'h/v', 'c', 'c/t')),
  showSlideNumber: oneOf('all', 'print', 'speaker'),
  hashOneBasedIndex: flag,
  hash: flag,
  respondToHashChanges: flag,
  jumpToSlide: flag,
  history: flag,
  keyboard: flag,
  disableLayout: flag,
  overview: flag,
  center: flag,
  touch: flag,
  loop: flag,
  rtl: flag,
  navigationMode: oneOf('default', 'linear', 'grid'),
  shuffle: flag,
  fragments: flag,
  fragmentInURL: flag,
  embedded: flag,
  help: flag,
  pause: flag,
  showNotes: flag,
  showHiddenSlides: flag,
  autoPlayMedia: or(flag, oneOf(null)),
  preloadIframes: or(flag, oneOf(null)),
  preventIframeAutoFocus: flag,
  autoAnimate: flag,
  autoAnimateEasing: text,
  autoAnimateDuration: number,
  autoAnimateUnmatched: flag,
  autoSlide: or(number, oneOf(false)),
  autoSlideStoppable: flag,
  defaultTiming: or(number, oneOf(null)),
  totalTime: number,
  mouseWheel: flag,
  previewLinks: flag,
  transition,
  transitionSpeed: oneOf('default', 'fast', 'slow'),
  backgroundTransition: transition,
  parallaxBackgroundImage: text,
  parallaxBackgroundSize: text,
  parallaxBackgroundRepeat: text,
  parallaxBackgroundPosition: text,
  parallaxBackgroundHorizontal: number,
  parallaxBackgroundVertical: number,
  view: oneOf(null, 'print', 'scroll'),
  scrollLayout: oneOf('full', 'compact'),
  scrollSnap: oneOf(false, 'proximity', 'mandatory'),
  scrollProgress: or(flag, oneOf('auto')),
  scrollActivationWidth: number,
  pdfMaxPagesPerSlide: number,
  pdfSeparateFragments: flag,
  pdfPageHeightOffset: number,
  viewDistance: number,
  mobileViewDistance: number,
  display: text,
  hideInactiveCursor: flag,
  hideCursorTime: number,
};

/** Written in the themes' own decks and without effect in any Reveal since 4, or belonging to plug-ins. */
const harmless = new Set([
  'menuEnabled',
  'highlight',
  'katex',
  'math',
  'markdown',
  'plugins',
  'dependencies',
]);

const byLowerCase = new Map(Object.keys(options).map((name) => [name.toLowerCase(), name]));
export const snake = (name: string): string =>
  name.replace(/[A-Z]+/g, (capitals) => `_${capitals.toLowerCase()}`);
/** The theme turns `_x` into `X`; `URL` is the one name that this cannot reach. */
const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * `reveal_options` as the theme hands them to Reveal: Hugo lowers every key, the theme then makes `_x` to `X`, so
 * `slideNumber` arrives as `slidenumber` and is lost. Values of a wrong type are left out and reported.
 */
export function revealOptions(
  given: Readonly<Record<string, unknown>>,
  written: (key: string) => string,
  report: (key: string, problem: Pick<Problem, 'code' | 'severity' | 'message' | 'hint'>) => void,
): Record<string, unknown> {
  const reveal: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    const name = key === 'fragment_in_url' ? 'fragmentInURL' : camel(key);
    const check = Object.hasOwn(options, name) ? options[name] : undefined;
    if (check === undefined) {
      const meant = byLowerCase.get(name.toLowerCase());
      if (harmless.has(name)) continue;
      if (meant === undefined) {
        report(key, {
          code: 'reveal-option-unknown',
          severity: 'info',
          message: `Reveal has no option ${written(key)}.`,
          hint: 'See the list in docs/decks.md; options are written in snake_case.',
        });
      } else {
        report(key, {
          code: 'reveal-option-lost',
          severity: 'warning',
          message: `${written(key)} has no effect: Hugo lowers the letters of every key, so Reveal never sees ${meant}.`,
          hint: `Write ${snake(meant)}.`,
        });
      }
      continue;
    }
    const usable = asWritten(value, check);
    if (usable === undefined) {
      report(key, {
        code: 'reveal-option-type',
        severity: 'warning',
        message: `${written(key)} cannot be ${JSON.stringify(value)}; the option is left out.`,
        hint: `${written(key)} takes a value such as Reveal's documentation lists.`,
      });
    } else reveal[name] = usable.value;
  }
  return reveal;
}

/** A value written as text (`'true'`, `"1280"`) is taken for what it says. */
function asWritten(value: unknown, check: Check): { value: unknown } | undefined {
  if (check(value)) return { value };
  if (typeof value !== 'string') return undefined;
  const spoken =
    value === 'true' ? true : value === 'false' ? false : value.trim() === '' ? undefined : Number(value);
  return spoken !== undefined && check(spoken) ? { value: spoken } : undefined;
}
