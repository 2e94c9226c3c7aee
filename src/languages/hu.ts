import type { Language } from './language.ts';

export const language: Language = {
  code: 'hu',
  stopWords: 'a az és hogy egy nem is ez volt mint vagy meg csak már de szerint által között',
};
