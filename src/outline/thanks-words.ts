import type { BodySection } from '../work/model.ts';

export type Kind = 'awards' | 'acknowledgements' | 'funding' | 'conflicts';

/** What a page may owe its audience, in the order of the slide, by the names that sections, labels and fields have. */
export const kinds: readonly { readonly kind: Kind; readonly name: RegExp; readonly says: RegExp }[] = [
  {
    kind: 'awards',
    name: /^(?:awards?|hono(?:u)?rs?(?: and awards)?|prizes?|prix|distinctions?|premios?|prêmios|premi|auszeichnungen|preise|奖项|受賞)$/iu,
    says: /^(?:(?:this|the) (?:paper|work|article|poster|thesis) (?:won|received|was awarded)|winner of|awarded)\b/iu,
  },
  {
    kind: 'acknowledgements',
    name: /^(?:acknowledge?ments?|thanks|remerciements|agradecimientos|agradecimentos|danksagung|ringraziamenti|dankwoord|致谢|致謝|謝辞|감사의 글|благодарности)$/iu,
    says: /^(?:(?:we|i|the authors?) (?:\p{L}+ly )?(?:would like to )?(?:thank|acknowledge|are (?:\p{L}+ )?(?:grateful|indebted)))\b/iu,
  },
  {
    kind: 'funding',
    name: /^(?:(?:primary )?funding(?: (?:statement|sources?|information)|(?:\/| and )support)?|role of (?:the )?(?:funding sources?|funders?|sponsors?)|grant support|sources? of funding|financial (?:support|disclosures?)|financement|financiación|financiamento|förderung|finanzierung|finanziamento|financiering|grants?|资助|基金项目|助成|資金)$/iu,
    says: /^(?:(?:this|the|our) (?:\p{L}+ )?(?:work|study|research|project|trial|paper)\b[^.]{0,40}\b(?:was|is|were|has been) (?:\p{L}+ )*(?:supported|funded|financed|sponsored)\b|(?:funded|supported|financed) by\b|(?:financial )?support (?:was|for))/iu,
  },
  {
    kind: 'conflicts',
    name: /^(?:(?:conflicts?|declarations?|competing|potential conflicts?)(?: of)? interests?(?: statement)?|disclosures?|interessenkonflikte?|conflits? d['’]intérêts|conflictos? de inter(?:eses|és)|利益冲突|利益相反)$/iu,
    says: /^(?:the )?(?:authors?|we) (?:have |has )?(?:declare|report|disclose)\p{L}*\b[^.]*\b(?:conflicts?|competing|interests?|disclosures?)\b|^(?:no|none) (?:conflicts?|competing)/iu,
  },
];

export const kindOf = (name: string): Kind | undefined =>
  kinds.find((one) => one.name.test(name.trim().replace(/[.:：]+$/, '')))?.kind;

/** What kind of thanks a sentence of an abstract is, where it is one. */
export const thanksIn = (sentence: string): Kind | undefined =>
  kinds.find((one) => one.says.test(sentence))?.kind;

/** Headings of sections that lead away from the paper: nothing of them belongs into its talk. */
const elsewhere =
  /^(?:see (?:also|my|our|more)\b|(?:my|our|other|more|related|further) (?:other )?(?:work|papers?|publications?|projects?|posts?|articles?|reading)\b|media(?: coverage)?$|press(?: coverage| releases?)?$|in the (?:media|news|press)|news(?: coverage)?$|coverage$|talks?(?: and (?:media|press))?$|share\b|comments?$|weitere publikationen|presse\b|médias|prensa|en los medios)/iu;

export const isElsewhere = ({ heading }: BodySection): boolean => elsewhere.test(heading?.text.trim() ?? '');

/** Whether a section of the body is told on the slide of thanks. */
export const isThanks = ({ heading }: BodySection): boolean => kindOf(heading?.text ?? '') !== undefined;
