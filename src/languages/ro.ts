import type { Language } from './language.ts';

export const language: Language = {
  code: 'ro',
  stopWords: 'și în de la a cu pe din pentru este care un o că nu sunt mai prin sau fost această acest între',
};
