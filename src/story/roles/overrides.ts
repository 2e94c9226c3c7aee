/** Sentences that say nothing about the paper's argument, whatever the model thinks: publisher and registry lines. */
const rules: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    'copyright line',
    /©|\(c\)\s?(?:19|20)\d\d|all rights reserved|\bcopyright\b.{0,40}\b(?:19|20)\d\d|alle Rechte vorbehalten|tous droits réservés|todos los derechos reservados|版权所有/iu,
  ],
  [
    'registration',
    /\b(?:clinical )?trial regist(?:ration|ry|er)\b|\bregist(?:ered|ration|ry|er)\b.{0,80}\b(?:NCT|ISRCTN|ACTRN|ChiCTR|DRKS|NTR|CRD|UMIN|EudraCT)\W?\d|^[^\p{L}]*(?:\p{L}+[^\p{L}]+){0,5}(?:NCT|ISRCTN|ACTRN|ChiCTR|DRKS|NTR|UMIN)\s?\d+\W*$/iu,
  ],
  ['identifier', /^\W*doi\b|\bdoi\s?[:=]\s?10\.\d{4}|https?:\/\/(?:dx\.)?doi\.org\/10\./iu],
  [
    'publisher line',
    /^(?:it|this(?: \p{L}+){0,2} (?:essay|article|piece|column|op-?ed|report|chapter|interview|post)) (?:was|has been) (?:first |originally )?published (?:as (?:part|an? )|in (?:an?|the|\p{Lu})|by|on)|^(?:published (?:by|in)|appear(?:s|ed|ing) (?:in|at) (?:the )?\p{Lu}|to appear (?:in|at)|accepted (?:for publication|at|in|to)|presented (?:at|in) (?:the )?\p{Lu}|this (?:work|article|paper) (?:was|is) (?:published|licensed|presented)|the online version of this (?:article|paper)|electronic supplementary material|supplementary (?:information|materials?|data) (?:is|are) available|corresponding author|e-?mail:)/iu,
  ],
  [
    'key words',
    /^(?:key ?words|index terms|schlagwörter|schlüsselwörter|mots[- ]clés|palabras clave|palavras[- ]chave|关键词|キーワード)\s*[:：—-]/iu,
  ],
];

/** Why a sentence is 'other' by rule, or undefined. */
export const overrideReason = (sentence: string): string | undefined =>
  rules.find(([, pattern]) => pattern.test(sentence))?.[0];
