export interface PlantSetting {
  /** One of a list, at random. */
  readonly pick: <T>(list: readonly T[]) => T;
  readonly between: (low: number, high: number) => number;
  /** Colour of the slide. */
  readonly ground: string;
  /** The words that get lost. */
  readonly text: string;
}

/** Kind of loss → way → the HTML to add to a slide. */
export function plants(
  setting: PlantSetting,
): Readonly<Record<string, Readonly<Record<string, () => string>>>>;
/** Ways that lose nothing. */
export function decoys(
  setting: Pick<PlantSetting, 'ground' | 'text'>,
): Readonly<Record<string, () => string>>;
/** A picture that is there. */
export const square: string;
