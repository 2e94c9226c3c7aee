import type { RenderedSlide } from '../html/model.ts';
import type { Finding, MeasuredSlide } from '../page/model.ts';
import type { Problem } from '../problems/problem.ts';

const sentences: Readonly<Record<Finding['kind'], (finding: Finding) => string>> = {
  hidden: ({ element, pixels }) => `is not shown at all: ${pixels} px of it (${element})`,
  tiny: ({ element, pixels }) => `is only ${pixels} px high (${element})`,
  crowded: ({ element, pixels }) => `has its letters on top of one another, in ${pixels} px (${element})`,
  clipped: ({ element, pixels }) => `is cut off by ${pixels} px (${element})`,
  'off-page': ({ element, pixels }) => `runs ${pixels} px off the slide (${element})`,
  transparent: ({ element, pixels }) => `is transparent over ${pixels} px (${element})`,
  'same-colour': ({ element, pixels }) => `has the colour of its background over ${pixels} px (${element})`,
  covered: ({ element, pixels }) => `is covered over ${pixels} px (${element})`,
  overlapping: ({ element, pixels }) => `lies on other words over ${pixels} px (${element})`,
  unseen: ({ element, pixels }) => `cannot be seen over ${pixels} px (${element})`,
  'picture-missing': ({ element, pixels }) =>
    `is a picture that could not be shown: ${pixels} px (${element})`,
  'picture-hidden': ({ element, pixels }) => `is a picture of ${pixels} px that nobody sees (${element})`,
  'picture-cut': ({ element, pixels }) => `is a picture that is cut off by ${pixels} px (${element})`,
};

const apart = 'Give each its own place; what comes one after the other is printed whole with --steps.';
const unseen = 'Show it or take it out; --allow-loss prints the slide as it is.';
const hints: Readonly<Record<Finding['kind'], string>> = {
  hidden: unseen,
  tiny: 'Nobody reads it from a seat: make it larger, or take it out.',
  crowded: 'Take the letter spacing away.',
  clipped: 'Shorten the text, split the slide, or take the fixed size away.',
  'off-page': 'Shorten the text or split the slide with --- between blank lines.',
  transparent: 'Give it a colour that is seen.',
  'same-colour': 'Give the text another colour or the slide another background.',
  covered: apart,
  overlapping: apart,
  unseen,
  'picture-missing': 'Check the file name; pictures must lie in the site.',
  'picture-hidden': unseen,
  'picture-cut': 'Make the picture smaller, or its box larger.',
};

/** What the measured page does not show of one slide. */
export function lossesOf(slide: RenderedSlide, measured: MeasuredSlide | undefined): Problem[] {
  const problem = (message: string, excerpt: string, hint?: string): Problem => ({
    code: 'content-lost',
    severity: 'error',
    message,
    at: slide.at,
    slide: slide.number,
    excerpt,
    ...(hint ? { hint } : {}),
  });
  if (!measured) return [problem('The slide is not on the page.', slide.title)];
  return measured.findings.map((finding) =>
    problem(`“${finding.text}” ${sentences[finding.kind](finding)}.`, finding.text, hints[finding.kind]),
  );
}

/** Losses that the reading of the deck has told: missing pictures, formulas that would be printed as their source. */
export function reportedLosses(problems: readonly Problem[], slides: readonly RenderedSlide[]): Problem[] {
  const numbers = new Set(slides.map(({ number }) => number));
  return problems.filter(
    ({ code, severity, slide }) =>
      (code === 'media-missing' || code === 'math-not-drawn' || code === 'slide-too-long') &&
      severity === 'error' &&
      slide !== undefined &&
      numbers.has(slide),
  );
}

export const inOrder = (losses: readonly Problem[]): Problem[] =>
  [...losses].sort((a, b) => (a.slide ?? 0) - (b.slide ?? 0));
