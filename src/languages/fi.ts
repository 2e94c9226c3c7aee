import type { Language } from './language.ts';

export const language: Language = {
  code: 'fi',
  stopWords:
    'ja on ei että se oli joka tai ovat kun myös mutta sekä kuin voi tämä niiden hän ole joita jotka mukaan tässä',
  decimalComma: true,
};
