import type { RichText } from '../text/rich-text.ts';
import { labelRole } from './label-words.ts';
import { trimRich } from './rich-parts.ts';

export interface Stripped {
  readonly text: RichText;
  readonly stripped: readonly { readonly what: string; readonly text: string }[];
}

const heads =
  'abstract|summary|résumé|resume|resumen|resumo|zusammenfassung|kurzfassung|riassunto|samenvatting|sammanfattning|tiivistelmä|摘要|概要|要旨|要約|抄録|초록|요약|аннотация';
const headWithSign = new RegExp(`^(?:\\d\\.?\\s+)?(?:${heads})\\s*(?:[:：.]|[–—-](?=\\s))\\s*`, 'iu');
const headAlone = new RegExp(`^(?:${heads})\\s+`, 'iu');
const starters =
  /^(?:the|we|in|this|these|a|an|our|here|although|while|when|as|for|to|with|there|it|is|are|what|how|why|among|within|across|between|under|through|given|if|all|each|every|more|much|few|little|no|not|during|along|like|unlike|beyond|until|whether|through|throughout|according|due|despite|since|because|recent|recently|many|most|several|some|one|two|both|using|based|existing|current|understanding|background|on|at|by|from|over|during|after|les?|la|l['’]|el|los?|las|os?|die|der|das|cet?|cette|nous|wir|este|esta)\b/i;

/** What follows an abstract without being part of it. Each takes off everything to the end. */
const tails: readonly (readonly [string, RegExp])[] = [
  ['PubMed tag', /\s*\[?\(?(?:ABSTRACT FROM AUTHOR|PUBLICATION ABSTRACT)\]?\)?\.?\s*$/i],
  [
    'PubMed tag',
    /\s*(?:[[(]?(?:ABSTRACT TRUNCATED(?: AT \d+ WORDS)?|PubMed - (?:indexed for MEDLINE|in process|as supplied by publisher))[\])]?\.?\s*)$/i,
  ],
  [
    'PubMed tag',
    /(?<=^|[.;)\]\s])\s*(?:(?:JID|NLM(?: Unique)? ID|EDAT|MHDA|CRDT|PHST)\s*(?::|\s-)\s*\S|PST\s*[-:]\s*[ape]+publish|\d{4}\/\d{2}\/\d{2}(?: \d{2}:\d{2})? \[(?:received|accepted|revised|pubmed|medline|entrez|aheadofprint|pmc-release)\])[\s\S]{0,600}$/u,
  ],
  ['PubMed tag', /\s*(?:\[(?:received|accepted|revised|pubmed|medline|entrez)\]\s*[;,.]?\s*)+$/i],
  ['licence line', /\s*(?<=[.)]\s)This article is protected by copyright\.(?: All rights reserved\.?)?\s*$/i],
  ['PubMed tag', /\s*\[?PMID:?\s*\d+\]?\.?\s*$/i],
  [
    'database record',
    /\s*\((?:Psyc(?:INFO|Tests|ARTICLES|TESTS)|APA Psyc\w+)\s+Database Record[^()]*(?:\([^()]*\)[^()]*)*\)\.?\s*$/i,
  ],
  ['copyright line', /\s*(?:©|\(c\)\s|&copy;|copyright\b\s*(?:©|\(c\)|\d{4}|the\b|by\b))[^©]{0,240}$/iu],
  [
    'copyright line',
    /\s*\d{4}\s+(?:Elsevier|Springer|Wiley|John Wiley|Published by|The Authors?\b)[^.]{0,120}\.?(?:\s*All rights reserved\.?)?\s*$/,
  ],
  ['copyright line', /\s*(?:Published by|Published under) [^.]{0,100}\.\s*(?:All rights reserved\.?)?\s*$/],
  ['copyright line', /\s*(?<=[.)]\s)All rights reserved\.?\s*$/i],
  [
    'keywords',
    /\s*(?:key ?words|mots[- ]clés|palabras clave|palavras-chave|schlüsselwörter|关键词|關鍵詞|キーワード)\s*[:：][^\n]{0,400}$/iu,
  ],
];

/** 'Finnish Abstract:' in the middle: the same abstract once more. */
const otherAbstract =
  /(?<=^|[.!?。]\s*|\s)(?:English|French|German|Spanish|Portuguese|Italian|Dutch|Finnish|Swedish|Danish|Norwegian|Polish|Czech|Russian|Chinese|Japanese|Korean|Catalan|Basque|Turkish|Arabic|Hungarian|Estonian) abstract\s*[:.]\s*/giu;

/** The first of several abstracts in one text; the others are reported. */
function firstAbstract(rich: RichText): { text: RichText; others: string[] } {
  const heads = [...rich.text.matchAll(otherAbstract)];
  const second = heads.find(({ index }) => index > 100);
  const lead = heads[0]?.index === 0 ? heads[0][0].length : 0;
  if (!second && lead === 0) return { text: rich, others: [] };
  return {
    text: trimRich(rich, lead, second?.index ?? rich.text.length),
    others: second ? [rich.text.slice(second.index)] : [],
  };
}

/** Where a list of links begins after the text: its paragraphs are links, the one before it ends in a colon. */
function linkListStart({ text, marks }: RichText): number | undefined {
  const breaks = marks.filter(({ kind }) => kind === 'paragraph').map(({ start }) => start);
  const starts = [0, ...breaks];
  const links = marks.filter(({ kind }) => kind === 'link').sort((a, b) => a.start - b.start);
  if (links.length === 0) return undefined;
  let next = 0;
  /** Asked for paragraphs in their order, so that each link is looked at once. */
  const isLinks = (from: number, to: number) => {
    while (next < links.length && links[next]!.start < from) next += 1;
    let linked = 0;
    for (let at = next; at < links.length && links[at]!.start < to; at += 1)
      if (links[at]!.end <= to) linked += links[at]!.end - links[at]!.start;
    return linked > (to - from) * 0.5 || (linked > 0 && to - from < 120);
  };
  for (let index = 2; index < starts.length; index += 1) {
    const before = text.slice(starts[index - 1]!, starts[index]!).trim();
    const isList = isLinks(starts[index]!, starts[index + 1] ?? text.length);
    if (isList && before.endsWith(':') && before.length < 300) return starts[index - 1]!;
  }
  return undefined;
}

/** Takes the word 'Abstract' off the beginning, and copyright lines, database tags and keywords off the end. */
export function stripEnds(rich: RichText): Stripped {
  const stripped: { what: string; text: string }[] = [];
  const { text: first, others } = firstAbstract(trimRich(rich));
  let text = first;
  for (const other of others) stripped.push({ what: 'second abstract', text: other });
  const links = linkListStart(text);
  if (links !== undefined) {
    stripped.push({ what: 'list of links', text: text.text.slice(links).trim() });
    text = trimRich(text, 0, links);
  }
  const head = headOf(text.text);
  if (head > 0) {
    stripped.push({ what: 'heading', text: text.text.slice(0, head).trim() });
    text = trimRich(text, head);
  }
  for (let again = true; again; ) {
    again = false;
    for (const [what, form] of tails) {
      const found = form.exec(text.text);
      // A tail is the end of a text, not the whole of it.
      if (!found || found[0].trim() === '' || found.index < text.text.length * 0.4) continue;
      stripped.push({ what, text: found[0].trim() });
      text = trimRich(text, 0, found.index);
      again = true;
      break;
    }
  }
  return { text, stripped };
}

function headOf(text: string): number {
  const signed = headWithSign.exec(text)?.[0].length ?? 0;
  if (signed > 0) return signed;
  const alone = headAlone.exec(text)?.[0].length ?? 0;
  if (alone === 0) return 0;
  const rest = text.slice(alone);
  const isLabel = [1, 2, 3].some(
    (count) => labelRole(rest.split(/\s+/).slice(0, count).join(' ').replace(/[:.]$/, '')) !== undefined,
  );
  // 'Abstract Meaning Representation is …' keeps its first word.
  return /^\p{Lu}/u.test(rest) && (starters.test(rest) || isLabel || /^[A-Z]{4,}/.test(text)) ? alone : 0;
}
