import type { Language } from './language.ts';

export const language: Language = {
  code: 'de',
  labels: {
    why: 'Warum',
    what: 'Die Idee',
    how: 'Wie',
    found: 'Ergebnisse',
    soWhat: 'Fazit',
    whatIsNew: 'Was neu ist',
    dotEach: 'Ein Punkt für jedes',
    figureEach: 'Eine Figur für jede Person',
    squaresEach: '100 Quadrate: das Ganze',
    toScale: 'Maßstabsgetreu',
    schematic: 'Schematisch',
    orderOnly: 'Nur Reihenfolge, nicht maßstabsgetreu',
    from: 'Von',
    to: 'Zu',
    takeaway: 'Kernaussage',
    background: 'Hintergrund',
    gap: 'Lücke',
    objective: 'Ziel',
    method: 'Methode',
    result: 'Ergebnisse',
    conclusion: 'Fazit',
    availability: 'Verfügbarkeit',
    details: 'Einzelheiten',
    inNumbers: 'In Zahlen',
    subjectInNumbers: '{x} in Zahlen',
    resultsInNumbers: 'Ergebnisse in Zahlen',
    people: 'Autorinnen und Autoren',
    links: 'Weiterlesen',
    cite: 'Zitierhinweis',
    equal: 'Gleicher Beitrag',
    more: 'und {n} weitere',
    compared: 'Verglichen',
    value: 'Wert',
    interval: 'Intervall',
    forQuestions: 'Für Fragen:',
    plannedTime: 'Geplante Zeit: {n} s',
    figure: 'Abbildung',
    table: 'Tabelle',
    code: 'Code',
    quote: 'Zitat',
    awards: 'Auszeichnungen',
    funding: 'Förderung',
    publishedIn: 'Erschienen in',
    comma: ', ',
  },
  stopWords:
    'der die das und in den von zu mit ist für im des dem ein eine auf werden wird als auch sich an nicht einer wurde durch bei sind oder über nach zur zum wir aus diese dieser eines wie',
  openers:
    'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Diese Dieser Dieses Diesen Wir Es Er Sie Ich Unser Unsere In Im Am An Auf Aus Bei Beim Mit Nach Von Vom Zu Zum Zur ' +
    'Für Über Unter Durch Während Wenn Als Da Damit Daher Dabei Dazu Dies Jedoch Allerdings Außerdem Zudem Auch So Somit Zwar Hier Hierbei Hierzu Um Ob Obwohl Weil Trotz Seit Zusätzlich Insgesamt Abschließend Ergebnisse Methoden Ziel',
  roleCues: [
    [
      'objective',
      /\b(?:Ziel (?:dieser|der|des|ist|war)|(?:diese[rs]?|der vorliegende|die vorliegende) (?:Arbeit|Artikel|Beitrag|Studie|Aufsatz)|In diesem (?:Artikel|Beitrag|Aufsatz|Papier)|In dieser (?:Arbeit|Studie)|wir (?:stellen|präsentieren|untersuchen|schlagen)|vorgestellt)/iu,
    ],
    [
      'conclusion',
      /\b(?:Schlussfolgerung|Fazit|insgesamt|zusammenfassend|abschließend|legen nahe|deuten darauf|empf(?:ehlen|iehlt)|somit)\b/iu,
    ],
    [
      'result',
      /\b(?:Ergebnisse? (?:zeig|leg|beleg)|zeig(?:en|t|te|ten)|ergab(?:en)?|es konnte|nachgewiesen|stellte[n]? sich heraus)/iu,
    ],
    [
      'gap',
      /\b(?:jedoch|allerdings|bislang|bisher|fehl(?:t|en)|mangel|problem(?:e|atisch)?|herausforderung|unklar)/iu,
    ],
    ['method', /\b(?:wurde[n]?|mittels|mit Hilfe|anhand|basierend|analysier|Befragung|Methode)/iu],
  ],
  backReference:
    /^(?:es|er|sie|dies\p{L}*|sein\p{L}*|ihr\p{L}*|jene\p{L}*|und|aber|oder|denn|doch|dabei|dazu|dadurch|damit|daher|dort|hier\p{L}*|jedoch|wobei|weil|wenn)(?!\p{L})/iu,
  finiteVerb:
    /(?<!\p{L})(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|konnten|muss|müssen|soll|sollen|zeigt|zeigen|zeigte|zeigten|wir \p{L}+en)(?!\p{L})/iu,
  clauseStart: /^,\s(?:die|der|das|wobei|während|sodass|um|da|weil|indem|welche[rs]?)\s/iu,
  units:
    /(?:Prozentpunkte?|Prozent|Jahren?|Monaten?|Wochen?|Tagen?|Stunden?|Minuten?|Sekunden?|Euro|Meter|Kilometer|Kilogramm|Gramm|Grad|fach)(?!\p{L})/uy,
  numberWords: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  decimalComma: true,
  // 'von … bis …' is a range; 'von … auf …' is always a change.
  change: {
    from: 'von',
    to: 'auf',
    change: undefined,
    and: 'und',
    prepositions: 'für|in|bei|mit|im|auf',
    respectively: /\bbeziehungsweise\b|\bbzw\.|\bjeweils\b/giu,
    articles: 'der|die|das|den|dem|des|ein|eine|ihre|seine',
  },
};
