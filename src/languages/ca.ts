import type { Language } from './language.ts';

export const language: Language = {
  code: 'ca',
  stopWords:
    'el la els les de del dels i en que un una és per amb al als es no com més aquest aquesta entre sobre són ha han seva seu també ser',
};
