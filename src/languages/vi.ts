import type { Language } from './language.ts';

export const language: Language = {
  code: 'vi',
  stopWords: 'và của các trong là có được cho với một những không này từ đã để trên đến như',
};
