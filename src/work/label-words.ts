import type { AbstractLabel } from './model.ts';

type LabelRole = NonNullable<AbstractLabel['role']>;

/** Section names of structured abstracts as sites write them, lower case, by what they stand for. */
const names: Readonly<Record<LabelRole, string>> = {
  background:
    'background|backgrounds|introduction|context|rationale|importance|motivation|background and context|background/introduction|background and aims|background and purpose|background/aims|research summary|contexte|introduction et contexte|antecedentes|introducción|contexto|hintergrund|einleitung|introdução|背景|研究背景|引言|はじめに|배경|introduzione',
  gap: 'problem|problem statement|gap|research gap|open problem|problème|problemstellung|问题',
  objective:
    'objective|objectives|aim|aims|aim(s)|purpose|purposes|goal|goals|research question|research questions|hypothesis|hypotheses|objective(s)|aims and objectives|study objective|study objectives|purpose of the study|objectif|objectifs|but|buts|objetivo|objetivos|ziel|ziele|zielsetzung|fragestellung|目的|研究目的|目标|目標|목적|obiettivo|obiettivi|scopo',
  method:
    'method|methods|methodology|methodologies|design|study design|approach|approaches|materials and methods|material and methods|materials & methods|methods and materials|patients and methods|methods and analysis|methods and findings|design/methodology/approach|design/methodology|setting|settings|design and setting|design, setting, and participants|design, setting and participants|participants|patients|subjects|population|study population|data|data sources|data source|data sources and study setting|data collection/extraction methods|study selection|data extraction|interventions|intervention|exposure|exposures|measures|measurements|procedure|experimental design|outcome measures|main outcome measures|main outcome measure|main outcomes and measures|main outcome|main outcomes|primary outcome|outcomes|outcome|location|time period|major taxa studied|statistical analysis|implementation|method of study|research design|research methodology|méthode|méthodes|matériel et méthodes|matériels et méthodes|méthodologie|método|métodos|metodología|metodologia|materiales y métodos|material y métodos|methode|methoden|methodik|material und methoden|方法|研究方法|材料与方法|対象と方法|방법|metodi|materiali e metodi',
  result:
    'result|results|finding|findings|main findings|key findings|principal findings|main results|measurements and main results|results and discussion|results and conclusion|results and conclusions|key results|observations|résultat|résultats|resultado|resultados|hallazgos|ergebnis|ergebnisse|resultate|结果|結果|研究结果|결과|risultati',
  conclusion:
    'conclusion|conclusions|main conclusion|main conclusions|conclusion(s)|conclusions and relevance|conclusions and implications|conclusion and implications|discussion|discussion and conclusion|discussion and conclusions|interpretation|implications|practical implications|research limitations/implications|research implications|managerial summary|managerial implications|social implications|originality|originality/value|value|significance|significance statement|impact|synthesis and applications|policy implications|clinical relevance|clinical significance|clinical implications|relevance|limitations|limitation|study limitations|strengths and limitations|strengths and limitations of this study|summary|take home message|outlook|perspective|perspectives|translational relevance|conclusión|conclusiones|conclusão|conclusões|implicaciones|discusión|discussão|fazit|schlussfolgerung|schlussfolgerungen|diskussion|结论|結論|讨论|考察|결론|conclusioni',
  other:
    'funding|funding source|funding sources|primary funding|primary funding source|primary funding sources|source of funding|sources of funding|funding statement|funding/support|funding and support|role of the funding source|role of funding source|role of the funder|grant support|registration|trial registration|clinical trial registration|clinicaltrials.gov|availability|availability and implementation|data availability|supplementary information|contact|keywords|key words|ethics|ethics and dissemination|study registration|prospero registration|systematic review registration|paper type|jel classification|level of evidence|mots-clés|palabras clave|schlüsselwörter|关键词|キーワード|highlights|disclaimer|competing interests|conflict of interest|conflicts of interest|declaration of interests|acknowledgements|acknowledgments|acknowledgement|financial support|disclosures|disclosure|note',
};

const roles = new Map<string, LabelRole>(
  (Object.entries(names) as [LabelRole, string][]).flatMap(([role, list]) =>
    list.split('|').map((name): [string, LabelRole] => [name, role]),
  ),
);

/** All known names, longest first, for use inside a pattern. */
export const labelNames: readonly string[] = [...roles.keys()].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);

/** What joins two names into one label: 'Methodology/Principal Findings', 'Conclusions and Significance'. */
export const labelJoints = String.raw`\s*(?:\/|&|\+|,)\s*|\s+(?:and|und|et|y|e)\s+`;
const joints = new RegExp(labelJoints, 'iu');

/** The role that a label stands for; of a joined one, that of its first name. */
export function labelRole(text: string): LabelRole | undefined {
  const name = text
    .toLowerCase()
    .replace(/^[\s(]*\d{1,2}[).]?\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const whole = roles.get(name);
  if (whole !== undefined) return whole;
  const parts = name.split(joints).map((part) => roles.get(part.trim()));
  return parts.length > 1 && parts.every((role) => role !== undefined) ? parts[0] : undefined;
}
