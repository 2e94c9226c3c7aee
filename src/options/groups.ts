/** How a deck is drafted: of `draft` and `make`. */
export const draftingOptions = [
  'talk',
  'minutes',
  'theme',
  'lang',
  'pdf',
  'drop-filler',
  'pictures',
] as const;

/** How a handout looks, and where notes stand: of `make` and `export`. */
export const printingOptions = ['layout', 'paper', 'ink', 'duplex', 'cover', 'notes'] as const;
