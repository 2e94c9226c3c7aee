import type { Language } from './language.ts';

export const language: Language = {
  code: 'da',
  stopWords:
    'og i at det som en på er af for med den til et ikke har om de var fra vi kan eller samt mellem dette denne også blev',
  decimalComma: true,
};
