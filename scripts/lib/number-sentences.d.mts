export interface NumberSentence {
  readonly style: string;
  readonly text: string;
  /** The numbers of the sentence, whole: digits without what groups them. */
  readonly ends: readonly string[];
  readonly range?: boolean;
}
export function numberAbstract(next: () => number, count: number): NumberSentence[];
export function tornNumbers(sentences: readonly NumberSentence[], shown: readonly string[]): string[];
export function largeType<Content extends { readonly layout: string }>(
  slides: readonly { readonly content: Content }[],
  passagesOf: (content: Content) => readonly ({ readonly rich: { readonly text: string } } | undefined)[],
): string[];
