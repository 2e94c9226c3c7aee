import type { Language } from './language.ts';

export const language: Language = {
  code: 'no',
  otherCodes: ['nb', 'nn'],
  stopWords:
    'og i at det som en på er av for med den til et ikke har om de var fra vi kan eller samt mellom dette denne også ble',
  decimalComma: true,
};
