/**
 * The only words on a drafted slide that are not the page's: short labels and fixed headings, in the
 * language of the page. The faithfulness check knows them through `isFurniture`.
 */
export interface Furniture {
  readonly takeaway: string;
  readonly background: string;
  readonly gap: string;
  readonly objective: string;
  readonly method: string;
  readonly result: string;
  readonly conclusion: string;
  readonly availability: string;
  readonly details: string;
  readonly inNumbers: string;
  /** `{x}` is a name of the page's own. */
  readonly subjectInNumbers: string;
  readonly resultsInNumbers: string;
  readonly people: string;
  readonly links: string;
  readonly cite: string;
  readonly equal: string;
  /** `{n}` names that do not fit. */
  readonly more: string;
  readonly compared: string;
  readonly value: string;
  readonly forQuestions: string;
  /** `{n}` seconds. */
  readonly plannedTime: string;
  readonly figure: string;
  readonly table: string;
  readonly code: string;
  readonly quote: string;
  readonly awards: string;
  readonly funding: string;
  readonly publishedIn: string;
  /** Between two names in a list, and before the last one. */
  readonly comma: string;
}

const en: Furniture = {
  takeaway: 'Takeaway',
  background: 'Background',
  gap: 'Gap',
  objective: 'Objective',
  method: 'Method',
  result: 'Results',
  conclusion: 'Conclusion',
  availability: 'Availability',
  details: 'Details',
  inNumbers: 'In numbers',
  subjectInNumbers: '{x} in numbers',
  resultsInNumbers: 'Results in numbers',
  people: 'Authors',
  links: 'Read more',
  cite: 'Cite this work',
  equal: 'Equal contribution',
  more: 'and {n} more',
  compared: 'Compared',
  value: 'Value',
  forQuestions: 'For questions:',
  plannedTime: 'Planned time: {n} s',
  figure: 'Figure',
  table: 'Table',
  code: 'Code',
  quote: 'Quotation',
  awards: 'Awards',
  funding: 'Funding',
  publishedIn: 'Published in',
  comma: ', ',
};

const de: Furniture = {
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
};

const fr: Furniture = {
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
};

const es: Furniture = {
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
};

const pt: Furniture = {
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
};

const it: Furniture = {
  takeaway: 'In sintesi',
  background: 'Contesto',
  gap: 'Lacuna',
  objective: 'Obiettivo',
  method: 'Metodo',
  result: 'Risultati',
  conclusion: 'Conclusione',
  availability: 'Disponibilità',
  details: 'Dettagli',
  inNumbers: 'In numeri',
  subjectInNumbers: '{x} in numeri',
  resultsInNumbers: 'Risultati in numeri',
  people: 'Autori',
  links: 'Per approfondire',
  cite: 'Come citare',
  equal: 'Pari contributo',
  more: 'e altri {n}',
  compared: 'Confronto',
  value: 'Valore',
  forQuestions: 'Per le domande:',
  plannedTime: 'Tempo previsto: {n} s',
  figure: 'Figura',
  table: 'Tabella',
  code: 'Codice',
  quote: 'Citazione',
  awards: 'Premi',
  funding: 'Finanziamento',
  publishedIn: 'Pubblicato in',
  comma: ', ',
};

const nl: Furniture = {
  takeaway: 'Kernboodschap',
  background: 'Achtergrond',
  gap: 'Leemte',
  objective: 'Doel',
  method: 'Methode',
  result: 'Resultaten',
  conclusion: 'Conclusie',
  availability: 'Beschikbaarheid',
  details: 'Details',
  inNumbers: 'In cijfers',
  subjectInNumbers: '{x} in cijfers',
  resultsInNumbers: 'Resultaten in cijfers',
  people: 'Auteurs',
  links: 'Verder lezen',
  cite: 'Dit werk citeren',
  equal: 'Gelijke bijdrage',
  more: 'en nog {n}',
  compared: 'Vergeleken',
  value: 'Waarde',
  forQuestions: 'Voor vragen:',
  plannedTime: 'Geplande tijd: {n} s',
  figure: 'Figuur',
  table: 'Tabel',
  code: 'Code',
  quote: 'Citaat',
  awards: 'Prijzen',
  funding: 'Financiering',
  publishedIn: 'Verschenen in',
  comma: ', ',
};

const ru: Furniture = {
  takeaway: 'Главное',
  background: 'Контекст',
  gap: 'Пробел',
  objective: 'Цель',
  method: 'Метод',
  result: 'Результаты',
  conclusion: 'Вывод',
  availability: 'Доступность',
  details: 'Подробности',
  inNumbers: 'В цифрах',
  subjectInNumbers: '{x} в цифрах',
  resultsInNumbers: 'Результаты в цифрах',
  people: 'Авторы',
  links: 'Подробнее',
  cite: 'Как цитировать',
  equal: 'Равный вклад',
  more: 'и ещё {n}',
  compared: 'Сравнение',
  value: 'Значение',
  forQuestions: 'Для вопросов:',
  plannedTime: 'Запланировано: {n} с',
  figure: 'Рисунок',
  table: 'Таблица',
  code: 'Код',
  quote: 'Цитата',
  awards: 'Награды',
  funding: 'Финансирование',
  publishedIn: 'Опубликовано в',
  comma: ', ',
};

const zh: Furniture = {
  takeaway: '要点',
  background: '背景',
  gap: '研究空白',
  objective: '目标',
  method: '方法',
  result: '结果',
  conclusion: '结论',
  availability: '获取方式',
  details: '详情',
  inNumbers: '主要数字',
  subjectInNumbers: '{x}：主要数字',
  resultsInNumbers: '结果数字',
  people: '作者',
  links: '延伸阅读',
  cite: '引用本文',
  equal: '同等贡献',
  more: '等，另有{n}人',
  compared: '对比项',
  value: '数值',
  forQuestions: '备答：',
  plannedTime: '计划用时：{n} 秒',
  figure: '图',
  table: '表',
  code: '代码',
  quote: '引文',
  awards: '奖项',
  funding: '资助',
  publishedIn: '发表于',
  comma: '、',
};

const zhHant: Furniture = {
  takeaway: '要點',
  background: '背景',
  gap: '研究缺口',
  objective: '目標',
  method: '方法',
  result: '結果',
  conclusion: '結論',
  availability: '取得方式',
  details: '詳情',
  inNumbers: '主要數字',
  subjectInNumbers: '{x}：主要數字',
  resultsInNumbers: '結果數字',
  people: '作者',
  links: '延伸閱讀',
  cite: '引用本文',
  equal: '同等貢獻',
  more: '等，另有{n}人',
  compared: '對比項',
  value: '數值',
  forQuestions: '備答：',
  plannedTime: '計劃用時：{n} 秒',
  figure: '圖',
  table: '表',
  code: '程式碼',
  quote: '引文',
  awards: '獎項',
  funding: '資助',
  publishedIn: '發表於',
  comma: '、',
};

const ja: Furniture = {
  takeaway: '要点',
  background: '背景',
  gap: '課題',
  objective: '目的',
  method: '方法',
  result: '結果',
  conclusion: '結論',
  availability: '公開情報',
  details: '詳細',
  inNumbers: '数字で見る',
  subjectInNumbers: '数字で見る {x}',
  resultsInNumbers: '数字で見る結果',
  people: '著者',
  links: '関連リンク',
  cite: '引用情報',
  equal: '同等の貢献',
  more: 'ほか{n}名',
  compared: '比較対象',
  value: '値',
  forQuestions: '質疑用：',
  plannedTime: '予定時間：{n} 秒',
  figure: '図',
  table: '表',
  code: 'コード',
  quote: '引用',
  awards: '受賞',
  funding: '助成',
  publishedIn: '掲載',
  comma: '、',
};

const ko: Furniture = {
  takeaway: '핵심',
  background: '배경',
  gap: '연구 공백',
  objective: '목적',
  method: '방법',
  result: '결과',
  conclusion: '결론',
  availability: '공개 정보',
  details: '세부 사항',
  inNumbers: '숫자로 보기',
  subjectInNumbers: '숫자로 보는 {x}',
  resultsInNumbers: '숫자로 보는 결과',
  people: '저자',
  links: '더 읽기',
  cite: '인용 정보',
  equal: '동등 기여',
  more: '외 {n}명',
  compared: '비교 대상',
  value: '값',
  forQuestions: '질의응답용:',
  plannedTime: '예정 시간: {n}초',
  figure: '그림',
  table: '표',
  code: '코드',
  quote: '인용문',
  awards: '수상',
  funding: '연구비',
  publishedIn: '게재',
  comma: ', ',
};

const ar: Furniture = {
  takeaway: 'الخلاصة',
  background: 'الخلفية',
  gap: 'الفجوة',
  objective: 'الهدف',
  method: 'المنهج',
  result: 'النتائج',
  conclusion: 'الاستنتاج',
  availability: 'الإتاحة',
  details: 'التفاصيل',
  inNumbers: 'بالأرقام',
  subjectInNumbers: '{x} بالأرقام',
  resultsInNumbers: 'النتائج بالأرقام',
  people: 'المؤلفون',
  links: 'للمزيد',
  cite: 'للاستشهاد بهذا العمل',
  equal: 'مساهمة متساوية',
  more: 'و{n} آخرون',
  compared: 'المقارَن',
  value: 'القيمة',
  forQuestions: 'للأسئلة:',
  plannedTime: 'الوقت المخطط: {n} ث',
  figure: 'شكل',
  table: 'جدول',
  code: 'شيفرة',
  quote: 'اقتباس',
  awards: 'الجوائز',
  funding: 'التمويل',
  publishedIn: 'نُشر في',
  comma: '، ',
};

const languages: Readonly<Record<string, Furniture>> = {
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  ru,
  zh,
  'zh-hant': zhHant,
  ja,
  ko,
  ar,
};

/** Labels for a BCP 47 language; English where the language is not among ours. */
export function furnitureFor(language: string): Furniture {
  const tag = language.toLowerCase();
  if (/^zh-(hant|tw|hk|mo)/.test(tag)) return zhHant;
  return languages[tag] ?? languages[tag.split('-')[0] ?? ''] ?? en;
}

/** `fill('and {n} more', {n: 4})`; the values come after the pattern is chosen, so they are never read as one. */
export const fill = (pattern: string, values: Readonly<Record<string, string | number>>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));

const slots = new Map<Furniture, RegExp>();

/** Whether a line consists of our own label only (kicker, fixed heading, planned time, split mark). */
export function isFurniture(text: string, language: string): boolean {
  const words = furnitureFor(language);
  let pattern = slots.get(words);
  if (pattern === undefined) {
    const alternatives = Object.entries(words)
      .filter(([key]) => key !== 'comma' && key !== 'subjectInNumbers')
      .map(([, value]) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\{n\\\}/g, '\\d+'));
    pattern = new RegExp(`^(?:\\\\?\\*\\s*)?(?:${alternatives.join('|')})(?:\\s*\\(\\d+/\\d+\\))?$`, 'u');
    slots.set(words, pattern);
  }
  return pattern.test(text.trim());
}

/** The page's own part of a heading such as 'MedAlign in numbers'; undefined where it is no such heading. */
export function subjectOfHeading(text: string, language: string): string | undefined {
  const [before = '', after = ''] = furnitureFor(language).subjectInNumbers.split('{x}');
  const bare = text.trim().replace(/\s*\(\d+\/\d+\)$/, '');
  if (!bare.startsWith(before) || !bare.endsWith(after) || bare.length <= before.length + after.length)
    return;
  return bare.slice(before.length, bare.length - after.length);
}
