const paper =
  'paper|perspective|account|policy analysis|demo|overview|dataset|database|catalogue|catalog|opinion|column|theme issue|article|study|work|thesis|report|chapter|survey|review|manuscript|research|letter|note|dissertation|book|essay|project|poster|talk|tutorial|contribution|case study|commentary|editorial|special issue|volume|version|publication|investigation|trial|year|century|decade';

/** How a sentence opens that is only understood after the one before it. */
const opens =
  /^(?:(?:this|these|those|it|they|such|their|its|them|he|she|his|her|both(?= of (?:these|them|which))|each(?= of (?:these|them))|the (?:former|latter|two|same|resulting)|in contrast|by contrast|however|therefore|hence|thus|consequently|accordingly|as a (?:result|consequence)|second(?=,)|secondly|third(?=,)|thirdly|moreover|furthermore|in addition|additionally|then|next|instead|nevertheless|nonetheless|conversely|similarly|likewise|for (?:example|instance)|in (?:this|these|such) (?:way|case|cases|sense|context|setting)|on the other hand|at the same time|on top of that|(?:by|in) doing so|beyond that|among (?:these|them))\b|(?:to|by|in|with|using|based on|given|despite|due to|building on|motivated by|from|because of) (?:this|these|those|it|them|such)\b)/iu;

/** What opens so and points to nothing: the paper itself, and 'it' without a meaning of its own. */
const opensByItself = new RegExp(
  `^(?:(?:in |within |through )?(?:this|these|the present) (?:\\p{L}[\\p{L}-]* ){0,4}(?:${paper})\\b|` +
    'it (?:is|was|has been|can be|remains|seems|appears) (?:\\p{L}+ly )?(?:worth|of (?:interest|note)|my|our|known|shown|found|clear|unclear|unknown|argued|suggested|concluded|important|possible|difficult|hard|essential|crucial|necessary|challenging|interesting|common|useful|natural|surprising|well|widely|believed|thought|expected|demonstrated|that|to|not|often|likely|proved|proven|observed|hypothesi[sz]ed|estimated|assumed|recognised|recognized|assessed|reported)\\b|to this end\\b)',
  'iu',
);

/** The same in other languages, where the opening is sure. */
const opensElsewhere =
  /^(?:(?:diese[rsmn]?|dies|jedoch|dennoch|daher|deshalb|somit|ce(?:tte|t|s)? (?!article|travail|papier|mémoire|étude|thèse|recherche|chapitre|livre|projet|texte)|cela|cependant|toutefois|ainsi|por ello|para (?:ello|isso)|por lo tanto|sin embargo|no obstante|estos?|estas?|no entanto|portanto|isso|esses?|essas?) |这些|该|此外|然而|因此|但是|これら|しかし|そのため|したがって)/iu;
const elsewhereByItself =
  /^(?:dieser? (?:arbeit|artikel|beitrag|studie|aufsatz)|dies(?:e|es) (?:arbeit|buch|papier|studie)|est[ea] (?:artículo|trabajo|estudio|tesis|investigación|libro|capítulo|artigo|pesquisa)|该文|该研究)/iu;

/** Whether a sentence opens by pointing to the one before it. */
export function pointsBack(text: string): boolean {
  const head = text.trim();
  return (
    (opens.test(head) && !opensByItself.test(head)) ||
    (opensElsewhere.test(head) && !elsewhereByItself.test(head))
  );
}
