import { numberPart } from '../counted.ts';
import type { Draft, Finder } from '../finder.ts';
import { partOf } from '../line.ts';

const time =
  /^(?:años?|meses|días|horas|minutos|semanas|ans|années|mois|jours|heures|semaines|jahren?|monaten?|wochen|tagen?|stunden|anos|meses|dias|horas|semanas|pontos|puntos|points|punkten?|siglos?|séculos?|de|del|des|da|do|y|e|et|und|a|à|en|por|%)(?!\p{L})/iu;

/** Rule 1 in other languages: an exact count in digits and the noun that the story's quantities give it. */
export const foreignCount: Finder = (line) => {
  const found: Draft[] = [];
  for (const quantity of line.quantities) {
    const { kind, value, modifier, high, number, countsSpan, end, start } = quantity;
    if (
      kind !== 'count' ||
      value === undefined ||
      modifier !== undefined ||
      high !== undefined ||
      !countsSpan
    )
      continue;
    if (!/^\d{1,3}$/u.test(number) || value < 2 || countsSpan.start < end || countsSpan.start - end > 2)
      continue;
    const noun = partOf(line.text, [countsSpan]);
    if (time.test(noun.text) || noun.text.split(/\s+/u).length > 4 || !/^\p{L}/u.test(noun.text)) continue;
    found.push({
      kind: 'count',
      count: { number: numberPart(line, quantity), value, noun },
      people: false,
      spans: [{ start, end: countsSpan.end }],
      confidence: 0.8,
    });
  }
  return found;
};
