import type { Language } from './language.ts';

export const language: Language = {
  code: 'pt',
  labels: {
    takeaway: 'Ideia principal',
    background: 'Contexto',
    gap: 'Lacuna',
    objective: 'Objetivo',
    method: 'Método',
    result: 'Resultados',
    conclusion: 'Conclusão',
    availability: 'Disponibilidade',
    details: 'Detalhes',
    inNumbers: 'Em números',
    subjectInNumbers: '{x} em números',
    resultsInNumbers: 'Resultados em números',
    people: 'Autores',
    links: 'Saiba mais',
    cite: 'Como citar',
    equal: 'Contribuição igual',
    more: 'e mais {n}',
    compared: 'Comparado',
    value: 'Valor',
    interval: 'Intervalo',
    forQuestions: 'Para perguntas:',
    plannedTime: 'Tempo previsto: {n} s',
    figure: 'Figura',
    table: 'Tabela',
    code: 'Código',
    quote: 'Citação',
    awards: 'Prêmios',
    funding: 'Financiamento',
    publishedIn: 'Publicado em',
    comma: ', ',
  },
  stopWords:
    'o a os as de do da dos das e em que um uma é por com para se no na nos nas ao à mais como este esta foi são não entre sobre sua seu ou pelo pela também foram',
  openers:
    'O A Os As Um Uma Uns Umas Este Esta Estes Estas Esse Essa Isto Isso Se Seu Sua Nós Nosso Nossa Em No Na Nos Nas Com Sem Por Para De Do Da Dos Das Desde Ao À Sobre Segundo Assim Além Também Embora Quando ' +
    'Como Mas E Ou Finalmente Entre Após Durante Até Não Foi Foram Os',
  roleCues: [
    [
      'objective',
      /(?:o objetivo|(?:este|o presente) (?:artigo|trabalho|estudo)|(?:esta|a presente) (?:pesquisa|dissertação|tese)|neste (?:artigo|trabalho|estudo)|propomos|apresentamos|propõe|a fim de)/iu,
    ],
    ['conclusion', /(?:em conclusão|conclui-se|concluímos|em suma|portanto|sugerem?|dessa forma)/iu],
    [
      'result',
      /(?:os resultados|resultados|observou-se|verificou-se|encontramos|mostr(?:am|ou|aram)|demonstr(?:am|ou|aram)|houve)/iu,
    ],
    ['gap', /(?:no entanto|entretanto|contudo|porém|embora|falta de|poucos estudos|apesar)/iu],
    [
      'method',
      /(?:foi (?:utilizad|realizad|aplicad)|foram|por meio|através de|utilizando|metodologia|método|entrevistas|questionário)/iu,
    ],
  ],
  backReference:
    /^(?:ele|ela|eles|elas|isto|isso|este|esta|estes|estas|esse|essa|esses|essas|seu|sua|seus|suas|e|mas|ou|assim|no entanto|além disso|portanto|se|quando)(?!\p{L})/iu,
  finiteVerb:
    /(?<!\p{L})(?:é|são|era|eram|foi|foram|será|serão|tem|têm|havia|há|está|estão|pode|podem|deve|devem|mostram?|apresentamos|propomos|permitem?|\p{L}+(?:amos|emos|imos|aram|eram|iram))(?!\p{L})/iu,
  clauseStart: /^,?\s(?:que|enquanto|onde|cujos?|cujas?|a fim de|para|através de|por meio de)\s/iu,
  units:
    /(?:por cento|pontos percentuais|anos?|m[eê]s(?:es)?|semanas?|dias?|horas?|minutos?|segundos?|euros?|reais|dólares|metros?|quilômetros?|gramas?|graus?|vezes)(?!\p{L})/uy,
  numberWords: 'dois três quatro cinco seis sete oito nove dez onze doze',
  decimalComma: true,
  change: {
    from: 'de|do',
    to: 'para|a|ao',
    change:
      /^(?:redu(?:ziu|ziram|z|zem|zir|zindo)|aument(?:ou|aram|a|am|ar|ando)|diminu(?:iu|íram|i|em|ir)|ca(?:iu|íram|i|em)|sub(?:iu|iram|ir)|pass(?:ou|aram|a|am|ando)|cresc(?:eu|eram)|baix(?:ou|aram)|melhor(?:ou|aram))$/u,
    and: 'e',
    prepositions: 'em|para|com|de|por|no|na|nos|nas',
    respectively: /\brespectivamente\b/giu,
    articles: 'o|a|os|as|um|uma|seu|sua',
  },
};
