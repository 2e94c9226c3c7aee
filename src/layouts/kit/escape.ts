export { escapeHtml } from '../../text/escape.ts';

/** Pixels or percent to a hundredth: the same bytes on every machine. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);
