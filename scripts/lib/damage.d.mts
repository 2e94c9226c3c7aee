/** A seeded generator of numbers from 0 to 1: the same seed gives the same numbers. */
export function random(seed: number): () => number;
