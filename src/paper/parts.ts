/** What a section of a paper does. */
export type PaperPart = 'opening' | 'method' | 'result' | 'discussion' | 'conclusion' | 'end';

const number = String.raw`^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.|[A-H]\.)?\s*`;
const whole = (words: string) => new RegExp(`${number}(?:${words})`, 'iu');

/** Headings of papers, in the languages of the corpus; the first that fits tells. */
const headings: readonly (readonly [PaperPart, RegExp])[] = [
  [
    'end',
    whole(
      'references\\b|bibliography\\b|acknowledge?ments?\\b|appendi(?:x|ces)\\b|supplementa(?:ry|l)\\b|supporting information\\b|funding\\b|author contributions?\\b|data (?:and code )?availab|competing interests?\\b|conflicts? of interest|declarations?\\b|literatur\\b|referencias\\b|références\\b|参考文献',
    ),
  ],
  [
    'opening',
    whole(
      'introduction\\b|background\\b|motivation\\b|related work\\b|literature review\\b|state of the art\\b|einleitung\\b|introducción\\b|introdução\\b|引言|绪论',
    ),
  ],
  [
    'conclusion',
    whole(
      'conclusions?\\b|concluding\\b|summary(?: and (?:conclusions?|outlook))?$|discussion and conclusions?\\b|schluss|fazit\\b|zusammenfassung$|conclusiones\\b|conclusiones?$|conclus(?:ão|ões)\\b|结论|結論',
    ),
  ],
  [
    'method',
    whole(
      '(?:materials? (?:and|&) )?methods?\\b|methodolog|experimental (?:set-?up|design|procedures?|methods?|section)\\b|(?:data|statistical) (?:analysis|analyses|collection|processing)\\b|(?:study|research) (?:design|area|site|population)|participants\\b|procedures?\\b|(?:our |proposed |the )?(?:approach|method|model|framework|system|algorithm|architecture)\\b|data(?:sets?)?$|implementation\\b|methoden\\b|metod(?:ología|ologia|os)\\b|méthod|materiais e métodos|material(?:es)? y métodos|方法',
    ),
  ],
  [
    'result',
    whole(
      'results?\\b|findings?\\b|evaluation\\b|experiments?\\b|experimental (?:results?|evaluation|validation)\\b|empirical (?:results?|evaluation)\\b|(?:performance|case stud(?:y|ies))\\b|ergebnisse\\b|resultados\\b|résultats\\b|结果|結果',
    ),
  ],
  ['discussion', whole('(?:general )?discussions?\\b|diskussion\\b|discusión\\b|discussão\\b|讨论')],
];

const wordsMost = 8;

/** The part that a heading opens; undefined for one that says nothing of it. */
export function partOf(heading: string): PaperPart | undefined {
  const text = heading.trim();
  if (text.split(/\s+/u).length > wordsMost || /[,;:]\s*$/u.test(text)) return;
  return headings.find(([, form]) => form.test(text))?.[0];
}

/** 'RESULTS', '3. Methods': a heading in whatever type, where it is the whole line. */
export const isPlainHeading = (text: string): boolean =>
  new RegExp(
    `${number}(?:introduction|background|related work|(?:materials? (?:and|&) )?methods?|methodology|experimental (?:section|procedures?|set-?up|design)|results?(?: (?:and|&) discussions?)?|findings|evaluation|experiments|discussions?(?: (?:and|&) conclusions?)?|conclusions?(?: (?:and|&) (?:future work|outlook|discussion))?|references|acknowledge?ments?)\\s*$`,
    'iu',
  ).test(text.trim()) && /^[\d\p{Lu}]/u.test(text.trim());
