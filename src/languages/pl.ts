import type { Language } from './language.ts';

export const language: Language = {
  code: 'pl',
  stopWords:
    'i w na z do się jest nie że o przez dla od po za są oraz to jak który która które w tym tej tego może ich',
  decimalComma: true,
};
