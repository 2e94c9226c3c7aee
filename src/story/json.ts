import type { Span } from '../text/rich-text.ts';
import { presentClaim } from './claims/headline.ts';
import type { Story } from './model.ts';

const plainSpan = ({ start, end }: Span): Span => ({ start, end });

/**
 * The Story as the one JSON value that `pubdeck info --json` prints; schema: docs/schema/story.schema.json.
 * Offsets are UTF-16 code units of `text`. Keys are in a fixed order and absent values are null.
 */
export function storyJson(story: Story) {
  const { text, language, message } = story;
  return {
    language,
    text,
    message: message
      ? {
          text: message.text,
          from: message.from,
          sentence: message.sentence ?? null,
          spans: (message.spans ?? []).map(plainSpan),
        }
      : null,
    sentences: story.sentences.map((one) => ({
      text: one.text,
      start: one.start,
      end: one.end,
      role: one.role,
      confidence: one.confidence,
      from: one.from,
      reasons: [...one.reasons],
      label: one.label ?? null,
    })),
    headlines: story.claims
      .filter((one) => one.headline)
      .map((one) => ({
        text: presentClaim(one.text),
        sentence: one.sentence,
        role: one.role,
        spans: one.spans.map(plainSpan),
      })),
    claims: story.claims.map(claimJson),
    quantities: story.quantities.map(quantityJson),
    acronyms: story.acronyms.map((one) => ({
      short: one.short,
      long: one.long,
      shortSpan: plainSpan(one.shortSpan),
      longSpan: plainSpan(one.longSpan),
    })),
    comparisons: story.comparisons.map(comparisonJson),
    problems: story.problems.map((one) => ({
      code: one.code,
      message: one.message,
      span: one.span ? plainSpan(one.span) : null,
    })),
  };
}

const claimJson = (one: Story['claims'][number]) => ({
  text: one.text,
  sentence: one.sentence,
  spans: one.spans.map(plainSpan),
  role: one.role,
  form: one.form,
  headline: one.headline,
  part: one.part
    ? {
        index: one.part.index,
        of: one.part.of,
        leadIn: one.part.leadIn
          ? { text: one.part.leadIn.text, spans: one.part.leadIn.spans.map(plainSpan) }
          : null,
        item: one.part.item ? { text: one.part.item.text, spans: one.part.item.spans.map(plainSpan) } : null,
      }
    : null,
  rules: [...one.rules],
});

const quantityJson = (one: Story['quantities'][number]) => ({
  text: one.text,
  start: one.start,
  end: one.end,
  number: one.number,
  value: one.value ?? null,
  high: one.high ?? null,
  unit: one.unit ?? null,
  kind: one.kind,
  modifier: one.modifier ?? null,
  counts: one.counts ?? null,
  label: one.label ?? null,
  change: one.change ?? null,
  sentence: one.sentence,
  role: one.role,
  key: one.key,
});

const comparisonJson = (one: Story['comparisons'][number]) => ({
  kind: one.kind,
  sentence: one.sentence,
  unit: one.unit,
  measure: one.measure ? { text: one.measure.text, span: plainSpan(one.measure.span) } : null,
  marks: one.marks.map((mark) => ({
    label: mark.label,
    labelSpan: plainSpan(mark.labelSpan),
    value: mark.value,
    valueText: mark.valueText,
    valueSpan: plainSpan(mark.valueSpan),
  })),
  confidence: one.confidence,
});
