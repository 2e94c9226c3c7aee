import type { Language } from './language.ts';

export const language: Language = {
  code: 'sv',
  stopWords:
    'och i att det som en på är av för med den till ett inte har om de var från vi kan eller samt mellan detta denna även',
  decimalComma: true,
};
