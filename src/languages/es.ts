import type { Language } from './language.ts';

export const language: Language = {
  code: 'es',
  labels: {
    why: 'Por qué',
    what: 'La idea',
    how: 'Cómo',
    found: 'Resultados',
    soWhat: 'En resumen',
    whatIsNew: 'Qué aporta',
    dotEach: 'Un punto por cada uno',
    figureEach: 'Una figura por persona',
    squaresEach: '100 cuadrados: el total',
    toScale: 'A escala',
    schematic: 'Esquemático',
    orderOnly: 'Solo orden, sin escala',
    from: 'De',
    to: 'A',
    takeaway: 'Idea principal',
    background: 'Contexto',
    gap: 'Vacío',
    objective: 'Objetivo',
    method: 'Método',
    result: 'Resultados',
    conclusion: 'Conclusión',
    availability: 'Disponibilidad',
    details: 'Detalles',
    inNumbers: 'En cifras',
    subjectInNumbers: '{x} en cifras',
    resultsInNumbers: 'Resultados en cifras',
    people: 'Autoría',
    links: 'Más información',
    cite: 'Cómo citar',
    equal: 'Contribución igual',
    more: 'y {n} más',
    compared: 'Comparado',
    value: 'Valor',
    interval: 'Intervalo',
    forQuestions: 'Para las preguntas:',
    plannedTime: 'Tiempo previsto: {n} s',
    figure: 'Figura',
    table: 'Tabla',
    code: 'Código',
    quote: 'Cita',
    awards: 'Premios',
    funding: 'Financiación',
    publishedIn: 'Publicado en',
    comma: ', ',
  },
  stopWords:
    'el la los las de del y en que un una es por con para se su al lo como más este esta estos entre sobre fue ha son no sus o han desde también cuando muy nos',
  openers:
    'El La Los Las Un Una Unos Unas Este Esta Estos Estas Ese Esa Se Su Sus Nosotros Nuestro Nuestra En Con Sin Por Para De Del Desde A Al Ante Sobre Sin Según Así Además También Aunque Si Cuando ' +
    'Como Sin Pero Y O Finalmente Asimismo Entre Tras Durante Hasta No Los Lo Ello Por',
  roleCues: [
    [
      'objective',
      /\b(?:el objetivo|(?:este|el presente) (?:artículo|trabajo|estudio)|(?:esta|la presente) (?:investigación|tesis)|en este (?:artículo|trabajo|estudio)|se propone|proponemos|presentamos|analizamos|con el fin de)/iu,
    ],
    [
      'conclusion',
      /\b(?:en conclusión|concluimos|se concluye|en resumen|por lo tanto|por tanto|sugieren?|en definitiva)\b/iu,
    ],
    [
      'result',
      /\b(?:los resultados|resultados|se encontr(?:ó|aron)|encontramos|muestran?|demuestran?|se observ(?:ó|a|aron)|evidencia)/iu,
    ],
    ['gap', /\b(?:sin embargo|no obstante|aunque|falta de|escas[oa]s?|pocos estudios|a pesar)/iu],
    [
      'method',
      /\b(?:se (?:utiliz|realiz|aplic|analiz|emple|llev)\p{L}+|mediante|a través de|utilizando|metodología|encuesta|entrevistas)/iu,
    ],
  ],
  backReference:
    /^(?:es|ello|él|ella|ellos|ellas|esto|este|esta|estos|estas|eso|ese|esa|esos|esas|su|sus|y|pero|o|así|sin embargo|por ello|por lo tanto|además|se|lo|cuando|si|aunque)(?!\p{L})/iu,
  finiteVerb:
    /(?<!\p{L})(?:es|son|era|eran|fue|fueron|será|serán|ha|han|había|habían|hay|está|están|puede|pueden|debe|deben|muestran?|presentamos|proponemos|estudiamos|permiten?|\p{L}+(?:amos|emos|imos|aron|ieron))(?!\p{L})/iu,
  clauseStart: /^,?\s(?:que|mientras|donde|cuyos?|cuyas?|con el fin de|para|a través de|mediante)\s/iu,
  units:
    /(?:por ciento|puntos porcentuales|años?|mes(?:es)?|semanas?|días?|horas?|minutos?|segundos?|euros?|dólares|metros?|kilómetros?|gramos?|grados?|veces)(?!\p{L})/uy,
  numberWords: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  decimalComma: true,
  change: {
    from: 'del?|desde(?: el)?',
    to: 'al?|hasta(?: el)?',
    change:
      /^(?:redu(?:jo|jeron|ce|cen|cir|ciendo)|aument(?:ó|aron|a|an|ar|ando)|disminu(?:yó|yeron|ye|yen|ir)|baj(?:ó|aron|a|an|ar)|sub(?:ió|ieron|e|en|ir)|cay(?:ó|eron)|cae|pas(?:ó|aron|a|an|ar|ando)|descend(?:ió|ieron)|mejor(?:ó|aron|a|an)|increment(?:ó|aron|a|an)|crec(?:ió|ieron|e|en))$/u,
    and: 'y|e',
    prepositions: 'en|para|con|de|por',
    respectively: /\brespectivamente\b/giu,
    articles: 'el|la|los|las|un|una|su|sus',
  },
};
