import type { Language } from './language.ts';

export const language: Language = {
  code: 'cs',
  stopWords:
    'a v na se je z do že pro s o jako jsou ve byla byl by nebo které který která k při od také mezi',
  decimalComma: true,
};
