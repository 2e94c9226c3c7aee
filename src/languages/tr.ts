import type { Language } from './language.ts';

export const language: Language = {
  code: 'tr',
  stopWords:
    've bir bu ile için da de olarak en daha çok olan gibi ya her ne kadar sonra ise üzerinde arasında',
  decimalComma: true,
};
