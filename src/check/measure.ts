import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Budget } from '../browser/budget.ts';
import type { OpenBrowser } from '../browser/open.ts';
import { Tab } from '../browser/tab.ts';
import type { RenderedSlide } from '../html/model.ts';
import type { OpenedDeck } from '../html/open-deck.ts';
import { measureLosses } from '../losses/measure.ts';
import { lossesOf } from '../losses/slide-losses.ts';
import { glyphs } from '../page/bundled/glyphs.ts';
import type { FitFinding } from '../page/fit/model.ts';
import type { MeasuredSlide } from '../page/model.ts';
import { underRule } from '../problems/codes.ts';
import type { Problem } from '../problems/problem.ts';
import { loadSlides } from '../sheet/load-slides.ts';
import { printPage } from '../sheet/page.ts';
import { fontAdvice } from '../theme/fonts.ts';
import type { CheckBrowser } from './browser.ts';
import type { Measured } from './model.ts';

/** What axe reports, as far as it is used here. */
interface AxeViolation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly helpUrl: string;
  readonly slides: readonly {
    readonly id: string;
    readonly target: string;
    readonly text: string;
    readonly summary: string;
  }[];
}

/**
 * Lays a deck out in a browser in the geometry of the print, and measures fit and accessibility there.
 * @throws PubdeckError `no-browser` (exit 4), `print-timeout` (exit 5), `stopped` (exit 130)
 */
export const measure = (deck: OpenedDeck, browser: CheckBrowser): Promise<Measured> =>
  browser.run((open, budget) => measureIn(open, deck, budget));

async function measureIn(
  open: OpenBrowser,
  { file, rendered, theme }: OpenedDeck,
  budget: Budget,
): Promise<Measured> {
  const slides = rendered.slides.filter(({ hidden }) => !hidden);
  // The tab goes with the browser, which ends with the check.
  const tab = await Tab.open(open, budget);
  const page = printPage(rendered, theme, { slides });
  const fit = await loadSlides(tab, page, budget);
  const blank = await tab.call(glyphs, 'notDrawn', [theme.missing], budget);
  const seen = await measureLosses(tab, '.slides > section', page.size, budget);
  const violations = await tab.evaluate<AxeViolation[]>(axeScript(), budget);
  const place = new Map(
    slides.map(({ id, at, number }) => [
      id,
      { at: { file, ...(at.line === undefined ? {} : { line: at.line }) }, slide: number },
    ]),
  );
  return {
    fits: [
      ...fit.findings.map((finding) =>
        fitProblem(finding, place.get(finding.id) ?? { at: { file }, slide: finding.slide }),
      ),
      ...lostProblems(slides, seen, fit.findings),
      ...blankProblems(blank, slides, file, rendered.language),
    ],
    accessible: [
      ...theme.problems
        .filter(({ code }) => code.startsWith('colour-'))
        .map((problem) => ({ ...problem, code: underRule('accessible', problem.code), at: { file } })),
      ...violations.flatMap((violation) => axeProblems(violation, place, file)),
    ],
  };
}

interface SlidePlace {
  readonly at: Problem['at'];
  readonly slide: number;
}

function fitProblem({ code, pixels, selector, text }: FitFinding, { at, slide }: SlidePlace): Problem {
  const size = Math.round(pixels);
  const messages: Record<FitFinding['code'], string> = {
    overflow: `Text runs ${size} px over the slide (${selector}).`,
    overlap: `Text lies ${size} px over something else (${selector}).`,
    'small-text': `Text is only ${size} px high (${selector}).`,
    'heading-lines': `The heading takes ${size} lines.`,
  };
  return {
    code: `fits/${code}`,
    severity: code === 'overflow' || code === 'overlap' ? 'error' : 'warning',
    message: messages[code],
    at,
    slide,
    why:
      code === 'small-text'
        ? 'Under 24 px nobody in the last row can read it.'
        : 'What is over the edge, nobody sees.',
    hint:
      code === 'heading-lines'
        ? 'Say it shorter, or make it the only text of its slide.'
        : 'Split the slide with --- between blank lines, or move text into the notes.',
    excerpt: text.slice(0, 120),
  };
}

/** What an export would refuse and the fit script does not report already. */
function lostProblems(
  slides: readonly RenderedSlide[],
  measured: readonly MeasuredSlide[],
  found: readonly FitFinding[],
): Problem[] {
  const named = { 'off-page': 'overflow', overlapping: 'overlap' } as Readonly<Record<string, string>>;
  return slides.flatMap((slide, index) => {
    const seen = measured[index];
    if (seen === undefined) return [];
    const findings = seen.findings.filter(
      ({ kind }) => !found.some(({ id, code }) => id === slide.id && code === named[kind]),
    );
    return lossesOf(slide, { ...seen, findings }).map((problem) => ({
      ...problem,
      code: 'fits/not-seen' as const,
      why: 'An export ends with exit code 6 for it.',
    }));
  });
}

/** What neither the theme's fonts nor this machine's draw, on the slides or in the notes that hold it. */
function blankProblems(
  characters: readonly string[],
  slides: readonly RenderedSlide[],
  file: string,
  language: string,
): Problem[] {
  if (characters.length === 0) return [];
  const slide = slides.find(({ text, notesText }) =>
    characters.some((each) => text.includes(each) || notesText.includes(each)),
  );
  return [
    {
      code: 'fits/font-missing',
      severity: 'error',
      message: `No font of the theme or of this machine has ${characters.join(' ')}.`,
      at: { file, ...(slide?.at.line === undefined ? {} : { line: slide.at.line }) },
      ...(slide ? { slide: slide.number } : {}),
      why: 'It prints blank or as a box.',
      hint: fontAdvice(characters, language),
    },
  ];
}

/** Runs axe in the page and says to which slide each finding belongs. */
function axeScript(): string {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return `${source};(async () => {
  const result = await axe.run(document.querySelector('.slides'), {
    resultTypes: ['violations'],
    // Page landmarks belong to a web page, not to a sheet of slides.
    rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false }, bypass: { enabled: false } },
  });
  return result.violations.map(({ id, impact, help, helpUrl, nodes }) => ({
    id, impact, help, helpUrl,
    slides: nodes.map(({ target, failureSummary }) => {
      const element = document.querySelector(String(target[0]));
      return {
        id: element?.closest('section')?.id ?? '',
        target: String(target[0]),
        text: (element?.textContent ?? '').trim().slice(0, 120),
        summary: String(failureSummary ?? '').split('\\n').slice(1, 2).join(' ').trim(),
      };
    }),
  }));
})()`;
}

const axeProblems = (
  { id, impact, help, slides }: AxeViolation,
  place: ReadonlyMap<string, SlidePlace>,
  file: string,
): Problem[] =>
  slides.map((node) => ({
    code: `accessible/${id}`,
    severity: impact === 'critical' || impact === 'serious' ? ('error' as const) : ('warning' as const),
    message: `${help} (${node.target}).`,
    ...(place.get(node.id) ?? { at: { file } }),
    ...(node.summary ? { hint: node.summary } : {}),
    ...(node.text ? { excerpt: node.text } : {}),
  }));
