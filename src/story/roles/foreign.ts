import { primaryLanguage } from '../../text/language-tag.ts';
import type { Role, RoleDecision } from '../model.ts';

/** Cue phrases of other languages, tried in this order. The English model is never used on them. */
const cues: Readonly<Record<string, readonly (readonly [Role, RegExp])[]>> = {
  zh: [
    [
      'objective',
      /本文(?:提出|研究|介绍|旨在|探讨|针对|设计|以)|为了|为此|旨在|目的是|我们提出|提出了?一种|本研究(?:旨在|提出|以)/u,
    ],
    [
      'conclusion',
      /^结论|综上|由此可见|总之|(?:具有|有)(?:重要|一定)的?(?:意义|价值)|表明了?.{0,30}(?:可行|有效性)|为.{2,30}提供了?/u,
    ],
    ['result', /(?:结果|研究)(?:表明|显示|发现)|实验(?:结果|表明)|发现|提高了|降低了|优于|达到了?/u],
    ['gap', /然而|但是|但|尚未|缺乏|不足|难以|仍然存在|面临.{0,10}(?:挑战|问题)/u],
    ['method', /采用|利用|基于|通过|使用|首先|其次|构建|选取/u],
  ],
  ja: [
    ['objective', /本(?:論文|研究|稿)(?:では|は|の目的)|目的(?:とする|は)|提案する/u],
    ['conclusion', /示唆(?:された|する)|考えられる|結論/u],
    ['result', /(?:結果|実験).{0,20}(?:示した|確認した|明らかに|わかった|得られた)|明らかになった|示された/u],
    ['gap', /しかし|だが|課題|問題が|困難/u],
    ['method', /用い(?:て|た)|実施した|行(?:った|い)|分析した|調査した/u],
  ],
  de: [
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
  es: [
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
  fr: [
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
  pt: [
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
};

/** Both lie under the threshold below which a neutral layout is used. */
const cueConfidence = 0.45;
const placeConfidence = 0.3;

export function foreignRoles(sentences: readonly string[], language: string): RoleDecision[] {
  const list = cues[primaryLanguage(language)] ?? [];
  return sentences.map((sentence, index) => {
    for (const [role, pattern] of list) {
      const match = pattern.exec(sentence);
      if (match) return { role, confidence: cueConfidence, from: 'cue', reasons: [`“${match[0].trim()}”`] };
    }
    return {
      role: byPlace(index, sentences.length),
      confidence: placeConfidence,
      from: 'position',
      reasons: ['its place in the abstract'],
    };
  });
}

/** Where roles mostly stand; a lone sentence says what the paper is about. */
function byPlace(index: number, count: number): Role {
  if (count === 1) return 'objective';
  const part = index / (count - 1);
  return part < 0.3 ? 'background' : part < 0.5 ? 'objective' : part < 0.75 ? 'method' : 'result';
}
