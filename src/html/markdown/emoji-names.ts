// The data has no types of its own.
// @ts-expect-error: a plain map from name to character
import data from 'markdown-it-emoji/lib/data/full.mjs';

/** GitHub's names: `rocket` → 🚀. */
export const emojiNames = data as Readonly<Record<string, string>>;
