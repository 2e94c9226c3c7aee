import type { RenderedSlide } from '../html/model.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { fontAdvice } from '../theme/fonts.ts';
import type { Finding, MeasuredSlide } from './losses.client.ts';
import type { BlankGlyph } from './pdf/content.ts';
import { blankSentence, missingWords, squeeze } from './reconcile.ts';

const sentences: Readonly<Record<Finding['kind'], (finding: Finding) => string>> = {
  hidden: ({ element }) => `is not shown at all (${element})`,
  clipped: ({ element, pixels }) => `is cut off by ${pixels} px (${element})`,
  'off-page': ({ element, pixels }) => `runs ${pixels} px off the slide (${element})`,
  transparent: ({ element }) => `is transparent (${element})`,
  'same-colour': ({ element }) => `has the colour of its background (${element})`,
  covered: ({ element, pixels }) => `is covered over ${pixels} px (${element})`,
  'picture-missing': ({ element }) => `is a picture that could not be shown (${element})`,
  'picture-off-page': ({ element }) => `is a picture outside of the slide (${element})`,
};

const hints: Readonly<Partial<Record<Finding['kind'], string>>> = {
  clipped: 'Shorten the text, split the slide, or take the fixed size away.',
  'off-page': 'Shorten the text or split the slide with --- between blank lines.',
  'same-colour': 'Give the text another colour or the slide another background.',
  'picture-missing': 'Check the file name; pictures must lie in the site.',
};

/** Everything that the finished page does not show of one slide. */
export function lossesOf(
  slide: RenderedSlide,
  measured: MeasuredSlide | undefined,
  painted: string,
  blanks: readonly BlankGlyph[],
  language: string,
): Problem[] {
  const problem = (message: string, excerpt: string | undefined, hint: string | undefined): Problem => ({
    code: 'content-lost',
    severity: 'error',
    message,
    at: slide.at,
    slide: slide.number,
    ...(excerpt ? { excerpt } : {}),
    ...(hint ? { hint } : {}),
  });
  if (!measured) return [problem('The slide is not on the page.', slide.title, undefined)];
  const found = measured.findings.map((finding) =>
    problem(`“${finding.text}” ${sentences[finding.kind](finding)}.`, finding.text, hints[finding.kind]),
  );
  found.push(
    ...blankLosses(unique(blanks, measured.words, painted), slide.at, language).map((loss) => ({
      ...loss,
      slide: slide.number,
    })),
  );
  const absent = missingWords(measured.words, painted);
  if (absent.length > 0 && blanks.length === 0) {
    const some = absent.slice(0, 6).join(' ');
    const more = absent.length > 6 ? ` and ${absent.length - 6} more` : '';
    found.push(
      problem(
        `${absent.length === 1 ? 'A word is' : 'Words are'} missing from the PDF: ${some}${more}.`,
        some,
        undefined,
      ),
    );
  }
  return found;
}

/** One problem for all characters that print blank for the same reason. */
export function blankLosses(blanks: readonly BlankGlyph[], at: Place, language: string): Problem[] {
  const reasons = new Map<string, BlankGlyph[]>();
  for (const blank of blanks) {
    const reason = blank.kind === 'missing' ? '' : blank.font;
    reasons.set(reason, [...(reasons.get(reason) ?? []), blank]);
  }
  return [...reasons.values()].map((same) => {
    const characters = same.map(({ text }) => text).join('');
    return {
      code: 'content-lost',
      severity: 'error',
      message: blankSentence(same),
      at,
      ...(characters ? { excerpt: characters } : {}),
      hint: fontAdvice([...characters], language),
    };
  });
}

/** Each character once. A glyph that maps to no character is named by what the slide holds and the page does not. */
export function unique(
  blanks: readonly BlankGlyph[],
  words: readonly string[],
  painted: string,
): BlankGlyph[] {
  if (blanks.length === 0) return [];
  const there = new Set(squeeze(painted));
  // One sign may be several letters when squeezed: ⅓ is 1⁄3.
  const absent = [...new Set(words.join(''))].filter((sign) =>
    [...squeeze(sign)].some((letter) => !there.has(letter)),
  );
  const seen = new Set<string>();
  return blanks
    .map((blank) => (blank.text ? blank : { ...blank, text: absent.shift() ?? '' }))
    .filter(({ text, before, font }) => {
      const key = `${text}|${text ? '' : before}|${font}`;
      return !seen.has(key) && seen.add(key);
    });
}
