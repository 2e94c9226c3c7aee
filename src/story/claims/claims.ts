import type { Claim, Sentence } from '../model.ts';

/** The claims of one sentence: now the whole of it. */
export function claimsOf(sentence: Sentence): Claim[] {
  const { index, role, text, start, end } = sentence;
  return [
    {
      text,
      sentence: index,
      spans: [{ start, end }],
      role,
      form: 'sentence',
      headline: text.length <= 90 && !/^(?:it|they|this|these|such)\b/iu.test(text),
      rules: [],
    },
  ];
}
