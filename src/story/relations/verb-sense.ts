/** What a verb says of the two things that it joins; `other` where it draws nothing by itself. */
export type VerbSense = 'acts' | 'mutual' | 'basis' | 'turns' | 'exceeds' | 'is' | 'other';

/** One thing does something to the other: an arrow says it. */
const acts =
  /\b(?:lead(?:s|ing)?|led|caus(?:e|es|ed|ing)|result(?:s|ed|ing)? in|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|affect(?:s|ed|ing)?|influenc(?:e|es|ed|ing)|impact(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|induc(?:e|es|ed|ing)|driv(?:e|es|en|ing)|drove|shap(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|modulat(?:e|es|ed|ing)|promot(?:e|es|ed|ing)|facilitat(?:e|es|ed|ing)|predict(?:s|ed|ing)?|mitigat(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|inhibit(?:s|ed|ing)?|suppress(?:es|ed|ing)?|trigger(?:s|ed|ing)?|elicit(?:s|ed|ing)?|enhanc(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|creat(?:e|es|ed|ing)|yield(?:s|ed|ing)?|activat(?:e|es|ed|ing)|stabili[sz](?:e|es|ed|ing)|alter(?:s|ed|ing)?|foster(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|weaken(?:s|ed|ing)?|limit(?:s|ed|ing)?|hinder(?:s|ed|ing)?|impair(?:s|ed|ing)?|mediat(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|support(?:s|ed|ing)?|explain(?:s|ed|ing)?|protect(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|extend(?:s|ed|ing)?|control(?:s|led|ling)?|govern(?:s|ed)?|regulat(?:e|es|ed|ing)|boost(?:s|ed|ing)?|threaten(?:s|ed|ing)?|exacerbat(?:e|es|ed|ing)|allow(?:s|ed|ing)?|help(?:s|ed|ing)?|amplif(?:y|ies|ied|ying)|disrupt(?:s|ed|ing)?|necessitat(?:e|es|ed)|attract(?:s|ed)?|bind(?:s|ing)?|infiltrat(?:e|es|ed)|phosphorylat(?:e|es|ed)|transactivat(?:e|es|ed)|lower(?:s|ed|ing)?|blunt(?:s|ed)?|advanc(?:e|es|ed|ing)|restor(?:e|es|ed|ing)|repair(?:s|ed|ing)?|remov(?:e|es|ed|ing)|block(?:s|ed|ing)?|harm(?:s|ed|ing)?|benefit(?:s|ed)?|rais(?:e|es|ed)|transmit(?:s|ted)?|catalys(?:e|es|ed)|catalyz(?:e|es|ed)|(?:role|effects?|impacts?|influence) (?:in|on))\b/iu;
/** Both belong to each other, neither goes first. */
const mutual =
  /\b(?:(?:associated|correlat(?:e|es|ed)|related|linked|connected|coupled|interact(?:s|ed)?|overlap(?:s|ped)?|agree(?:s|d)?|align(?:s|ed)?|coincid(?:e|es|ed)|consistent|equivalent|comparable|compared|co-?occur(?:s|red)?|var(?:y|ies|ied)|interplay\w*|compatible|competitive|parallel(?:s|ed)?|intertwined) (?:\p{L}+ly )?(?:with|to)|(?:similar|identical|analogous|complementary) to|differ(?:s|ed)?(?: \p{L}+ly)? from|distinct from|different from)$/iu;
/** The second carries the first. */
const basis =
  /\b(?:bas(?:ed|es)|buil(?:t|ds?)|grounded|rooted|rests?|founded)(?: \p{L}+ly)? (?:up)?on$|\b(?:grounded|rooted) in$|\bunderpinned by$|\b(?:rel(?:y|ies|ied)|depends?|depended|hinges?)(?: \p{L}+ly)? (?:up)?on$/iu;
/** The first becomes the second. */
const turns =
  /\b(?:converted|converts?|transformed|transforms?|turn(?:s|ed)?|translated|translates?|changed|changes|evolv(?:e|es|ed)|shift(?:s|ed)?|transition(?:s|ed)?|switch(?:es|ed)?|mov(?:e|es|ed)|develop(?:s|ed)?|grew|grown|split|divided|mapped|maps|reformulated|recast|replaced) (?:in)?(?:to|by|with)$/iu;
const exceeds =
  /\b(?:outperform(?:s|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|beats?|outweighs?)$/iu;
const is =
  /^(?:is|are|was|were|remains?|becomes?|became|constitutes?|represents?)(?: \p{L}+ly| also| still| now| often)*$/iu;

/** The sense of a verb group as it stands: 'is based on', 'may lead to'. */
export function senseOf(label: string): VerbSense {
  const words = label.trim();
  if (is.test(words)) return 'is';
  if (exceeds.test(words)) return 'exceeds';
  if (mutual.test(words)) return 'mutual';
  if (basis.test(words)) return 'basis';
  if (turns.test(words)) return 'turns';
  return acts.test(words) ? 'acts' : 'other';
}
