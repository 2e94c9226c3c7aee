/** Colours in print: as on screen, white backgrounds, or grey. */
export const inks = ['colour', 'saver', 'grey'] as const;
export type Ink = (typeof inks)[number];
