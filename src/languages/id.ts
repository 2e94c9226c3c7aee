import type { Language } from './language.ts';

export const language: Language = {
  code: 'id',
  stopWords:
    'yang dan di dari untuk dengan pada ini adalah dalam tidak ke oleh itu sebagai dapat akan atau juga telah',
  decimalComma: true,
};
