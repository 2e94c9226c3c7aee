import type { Language } from './language.ts';

export const language: Language = {
  code: 'fr',
  labels: {
    why: 'Pourquoi',
    what: 'L’idée',
    how: 'Comment',
    found: 'Résultats',
    soWhat: 'En bref',
    whatIsNew: 'Ce qui est nouveau',
    dotEach: 'Un point pour chacun',
    figureEach: 'Une figure par personne',
    squaresEach: '100 carrés : le tout',
    toScale: 'À l’échelle',
    schematic: 'Schématique',
    orderOnly: 'Ordre seulement, pas à l’échelle',
    from: 'De',
    to: 'À',
    takeaway: 'À retenir',
    background: 'Contexte',
    gap: 'Lacune',
    objective: 'Objectif',
    method: 'Méthode',
    result: 'Résultats',
    conclusion: 'Conclusion',
    availability: 'Disponibilité',
    details: 'Détails',
    inNumbers: 'En chiffres',
    subjectInNumbers: '{x} en chiffres',
    resultsInNumbers: 'Résultats en chiffres',
    people: 'Auteurs',
    links: 'Pour aller plus loin',
    cite: 'Citer ce travail',
    equal: 'Contribution égale',
    more: 'et {n} autres',
    compared: 'Comparé',
    value: 'Valeur',
    interval: 'Intervalle',
    forQuestions: 'Pour les questions :',
    plannedTime: 'Durée prévue : {n} s',
    figure: 'Figure',
    table: 'Tableau',
    code: 'Code',
    quote: 'Citation',
    awards: 'Prix',
    funding: 'Financement',
    publishedIn: 'Publié dans',
    comma: ', ',
  },
  stopWords:
    'le la les de des du et en un une est que qui dans pour par sur au aux avec ce cette ces sont nous plus ne pas ou été leur leurs dont se il elle comme entre deux à d l',
  openers:
    'Le La Les L Un Une Des Du De Ce Cette Ces Cet Nous Notre Nos Il Elle Ils Elles On Dans En Sur Par Pour Avec Sans Sous À Au Aux Cependant Toutefois Néanmoins Ainsi Donc Enfin ' +
    'Afin Ensuite Puis Si Quand Lorsque Bien Malgré Mais Et Or Car Plus Cela Ceci Chaque Selon Grâce Après Avant Depuis Parmi Tout Toute Tous',
  roleCues: [
    [
      'objective',
      /(?:l['’]objectif|(?:cet|le présent) article|ce (?:travail|papier|mémoire)|cette (?:étude|thèse|recherche)|dans (?:cet article|ce travail|cette étude|cette thèse)|nous (?:proposons|présentons|étudions|analysons)|vise à|afin de)/iu,
    ],
    [
      'conclusion',
      /(?:en conclusion|nous concluons|en résumé|ainsi,|suggèrent?|en définitive|pour conclure)/iu,
    ],
    [
      'result',
      /(?:les résultats|nos résultats|résultats|montr(?:ons|ent|e que)|nous (?:trouvons|observons|démontrons)|révèlent?|permet d['’]obtenir)/iu,
    ],
    ['gap', /(?:cependant|toutefois|néanmoins|pourtant|manque de|peu d['’]études|malgré|difficile)/iu],
    [
      'method',
      /(?:à l['’]aide|au moyen|en utilisant|nous (?:utilisons|avons)|méthode|a été réalisée?|ont été|basée? sur|enquête|entretiens)/iu,
    ],
  ],
  backReference:
    /^(?:il|elle|ils|elles|ce|cela|ceci|cet|cette|ces|son|sa|ses|leurs?|celui|celle|ceux|celles|et|mais|ou|donc|car|or|ainsi|en effet|toutefois|cependant|de plus)(?!\p{L})/iu,
  finiteVerb:
    /(?<!\p{L})(?:est|sont|était|étaient|fut|furent|sera|seront|a|ont|avait|avaient|peut|peuvent|doit|doivent|montrent?|montrons|présentons|proposons|étudions|permet|permettent|nous \p{L}+ons)(?!\p{L})/iu,
  clauseStart: /^,?\s(?:qui|dont|où|tandis que|afin de|en \p{L}+ant|notamment)\s|^,\s(?:que|ce qui)\s/iu,
  units:
    /(?:pour cent|points de pourcentage|ans|années?|mois|semaines?|jours?|heures?|minutes?|secondes?|euros?|mètres?|kilomètres?|grammes?|degrés?|fois)(?!\p{L})/uy,
  numberWords: 'deux trois quatre cinq six sept huit neuf dix onze douze',
  decimalComma: true,
  change: {
    from: 'de|du',
    to: 'à|au',
    change:
      /^(?:réduit|réduisent|réduire|réduisant|augment(?:e|ent|é|ée|er)|diminu(?:e|ent|é|ée|er)|baiss(?:e|ent|é|ée|er)|pass(?:e|ent|é|ée|er|ant)|chut(?:e|é)|tomb(?:e|é|ée)|mont(?:e|é|ée)|recul(?:e|é)|amélior(?:e|é))$/u,
    and: 'et',
    prepositions: 'pour|en|dans|avec|chez|sur|de',
    respectively: /\brespectivement\b/giu,
    articles: 'le|la|les|un|une|sa|son|ses',
  },
};
