// What a reader of a drafted deck would call a fault of wording, found in the outline of one page.

/** Words that point to the sentence before. */
const leans =
  /^(?:(?:this|these|those|it|they|such|their|its|them|he|she|his|her|both(?= of (?:these|them|which))|the (?:former|latter|two|same|resulting)(?! [\p{L}-]+ [\p{L}]+ and)|in contrast|by contrast|however|therefore|hence|thus|consequently|accordingly|as a (?:result|consequence)|second(?=,)|secondly|third(?=,)|thirdly|moreover|furthermore|in addition|additionally|also|then|next|finally|instead|nevertheless|nonetheless|conversely|similarly|likewise|for (?:example|instance)|to (?:this|that) end|in (?:this|these|such) (?:way|case|cases|sense|context|setting)|on the other hand|at the same time|among (?:these|them)|here)\b|(?:to|by|in|with|using|based on|given|despite|due to|building on|motivated by|from|because of) (?:this|these|those|it|them|such)\b)/iu;
const selfPointing =
  /^(?:(?:in |within |through )?(?:this|these|the present) (?:\p{L}[\p{L}-]* ){0,4}(?:paper|perspective|account|policy analysis|demo|overview|dataset|database|catalogue|catalog|opinion|column|report|theme issue|article|study|work|thesis|report|chapter|survey|review|manuscript|research|letter|note|dissertation|book|essay|project|poster|talk|tutorial|contribution|case study|commentary|editorial|special issue|volume|version|publication|investigation|trial|year|century|decade)|here,? (?:we|i)\b|it (?:is|was|has been|can be|remains|seems|appears) (?:\p{L}+ly )?(?:worth|of (?:interest|note)|my|our|known|shown|found|clear|unclear|unknown|argued|suggested|concluded|important|possible|difficult|hard|essential|crucial|necessary|challenging|interesting|common|useful|natural|surprising|also|therefore|well|widely|believed|thought|expected|demonstrated|that|to|not|often|likely|proved|proven|observed|hypothesi[sz]ed|estimated|assumed|recognised|recognized|assessed|reported)|finally|to this end|also)\b/iu;
/** Whether a text begins by pointing to what stands before it. */
export const pointsBack = (text) => leans.test(text.trim()) && !selfPointing.test(text.trim());

/** 'These results suggest …' after the results: it points to all that was shown. */
const sumsUp = /^(?:these|the|our) (?:results|findings|data|analyses|observations|experiments)\b/iu;

const cutWords =
  /(?:^|[\s(])(?:than|how|of|for|being|are|is|was|were|be|been|to|that|whether|and|or|but|with|by|in|on|at|from|as|a|an|the|into|onto|upon|via|which|who|whom|whose|when|where|while|if|because|between|among|using|including|such|has|have|had|can|could|may|might|will|would|should|must|not|no|our|its|their|this|these|both|either|when|de|que|para|con|por|en|el|la|los|las|y|des|du|et|pour|avec|der|die|das|und|mit|von|zu)$/iu;
/** 'whereas B does not', 'resignations, retirements, or both', 'à un an': nothing follows there. */
const wholeEnd =
  /\b(?:(?:do|does|did|is|are|was|were|has|have|can|could|will|would|should|may|might|must) not|or both|to both|un an|attend to)$/iu;
export const endsCut = (text) => {
  const bare = text.replace(/[\s.,;:!?…]+$/u, '');
  return (cutWords.test(bare) && !wholeEnd.test(bare)) || /[,;:–—-]$/u.test(text.trim());
};

const prepositions =
  /^(?:of|in|on|at|by|for|from|to|with|within|without|into|over|under|between|among|across|during|through|against|about|as|than|per|via|and|or|but|which|that|who|whose|where|when|while|respectively|than|not|only)(?=\s|$)/iu;
const finite =
  /(?:^|\s)(?:is|are|was|were|has|have|had|can|could|may|might|will|would|should|does|do|did|suggests?|shows?|showed|reveals?|revealed|reported|indicates?|indicated|includes?|included|provides?|provided|contains?|contained|demonstrates?|demonstrated|agreed|said|believed|became|remained|increased|decreased|declined|fell|rose|grew|achieved|achieves|outperforms?|outperformed|improves?|reduces?|participated|completed|received|responded|attended|answered)(?=\s|$)/iu;

export const labelFault = (label) =>
  prepositions.test(label) ? 'preposition' : finite.test(label) ? 'verb' : undefined;

const words = (text) =>
  (text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,/^_-]*[\p{L}\p{N}\p{M}])?/gu) ?? []).length;
const isWide = (text) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

/** What stands as the headline of a slide, if its words are the page's. */
export const headlineOf = ({ heading, content }) => {
  const passage = content.layout === 'statement' ? content.statement : heading;
  return passage === undefined || !['abstract', 'summary'].includes(passage.field) ? undefined : passage;
};

/** Which sentence of the story a passage was taken from, by where it stood in the file. */
export function sentenceOf(passage, sentences) {
  if (passage?.field !== 'abstract') return;
  const at = passage.rich.origin[0]?.sourceStart;
  if (at === undefined) return;
  return sentences.find(({ from, to }) => at >= from && at < to)?.index;
}

/** Sentences with their place in the file. */
export const placed = (story, rich) =>
  story.sentences.map((sentence) => {
    const runs = rich.origin.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    const offset = (run, at) =>
      run.end - run.start === run.sourceEnd - run.sourceStart ? at - run.start : 0;
    const [first] = runs;
    const last = runs.at(-1);
    return {
      ...sentence,
      from:
        first === undefined ? -1 : first.sourceStart + offset(first, Math.max(first.start, sentence.start)),
      to: last === undefined ? -1 : last.sourceStart + offset(last, Math.min(last.end, sentence.end)) + 1,
    };
  });

const kinds = [
  'leaning out of place',
  'leaning opens a slide',
  'headline ends in a cut word',
  'headline over 16 words',
  'big number without label',
  'label begins with a preposition',
  'label holds a finite verb',
  'text cut with …',
  'contribution, result or conclusion on no slide',
  '1 January for a year',
  'two languages',
];
export const faultKinds = kinds;

/** All faults of one deck: [{kind, slide, text}], and what was counted. */
export function faultsOf({ publication, story, outline, visiblePassages }) {
  const faults = [];
  const counted = { headlines: 0, numbers: 0, charts: 0, essential: 0, slides: outline.slides.length };
  const sentences = publication.abstract === undefined ? [] : placed(story, publication.abstract.text);
  const add = (kind, slide, text) => faults.push({ kind, slide: slide?.id, text });
  const shown = new Set();
  let last;
  let before = new Set();
  for (const slide of outline.slides) {
    const here = new Set();
    const passages = visiblePassages(slide).filter(({ field }) => field === 'abstract');
    let first = true;
    for (const passage of passages) {
      const index = sentenceOf(passage, sentences);
      if (index === undefined) continue;
      shown.add(index);
      const sentence = sentences[index];
      const from = passage.rich.origin[0]?.sourceStart ?? 0;
      const heads = story.text.slice(sentence.start, sentence.start + 200);
      // Its own first words, or a clause further in that points back by itself.
      const opens = from - sentence.from < 30 && passage.rich.text.length > 20;
      // Cards and pages at the end hold claims that stand alone: there only the words shown count.
      const alone = ['takeaway', 'links', 'contributions', 'availability'].includes(slide.id);
      const visibly = passage.rich.text.length > 20 && pointsBack(passage.rich.text);
      // A marker that the slide leaves out ('However') still joins its sentence to the one before: it must follow it.
      const leaning = visibly || (!alone && opens && pointsBack(heads));
      if (index !== last) {
        // What it leans on stands on this slide already, or on the slide before.
        const near = here.has(index - 1) || before.has(index - 1);
        if (leaning && index > 0 && last !== index - 1 && !near)
          add('leaning out of place', slide, passage.rich.text);
        else if (visibly && first && index > 0 && !sumsUp.test(passage.rich.text))
          add('leaning opens a slide', slide, passage.rich.text);
      }
      last = index;
      first = false;
      here.add(index);
    }
    if (here.size > 0) before = here;
    const headline = headlineOf(slide);
    if (headline !== undefined) {
      counted.headlines += 1;
      const { text } = headline.rich;
      if (endsCut(text)) add('headline ends in a cut word', slide, text);
      if (isWide(text) ? [...text].length > 40 : words(text) > 16) add('headline over 16 words', slide, text);
    }
    const { content } = slide;
    if (content.layout === 'figures')
      for (const { number, counts, lead } of content.figures) {
        counted.numbers += 1;
        const label = counts?.rich.text ?? '';
        if (label.trim() === '' && lead === undefined)
          add('big number without label', slide, number.rich.text);
        const fault = label === '' ? undefined : labelFault(label);
        if (fault !== undefined)
          add(
            fault === 'verb' ? 'label holds a finite verb' : 'label begins with a preposition',
            slide,
            `${number.rich.text} | ${label}`,
          );
      }
    if (content.layout === 'chart') counted.charts += 1;
    for (const passage of visiblePassages(slide))
      if (/…$/u.test(passage.rich.text.trim()) && !['body', 'citation', 'label'].includes(passage.field))
        add('text cut with …', slide, passage.rich.text);
    if (
      content.layout === 'title' &&
      content.date !== undefined &&
      /(?<!\d)0?1 January\b|January 1\b|(?<!\d)1[.º]? (?:Januar|janvier|enero|janeiro)|(?<!\d)1月1日/iu.test(
        content.date,
      )
    )
      add('1 January for a year', slide, content.date);
    if (
      slide.kicker !== undefined &&
      publication.abstract !== undefined &&
      isWide(slide.kicker) !== isWide(story.text) &&
      passages.length > 0
    )
      add('two languages', slide, slide.kicker);
  }
  const numbersShown = outline.slides.flatMap(({ content }) =>
    content.layout === 'chart' || content.layout === 'figures' ? [content] : [],
  );
  const figureTexts = numbersShown.flatMap((content) =>
    content.layout === 'figures'
      ? content.figures.map(({ number }) => number)
      : content.chart.rows.map(({ value }) => value),
  );
  for (const passage of figureTexts) {
    const index = sentenceOf(passage, sentences);
    if (index !== undefined) shown.add(index);
  }
  const takeaway = outline.slides.find(({ id }) => id === 'takeaway');
  const said =
    takeaway === undefined
      ? ''
      : visiblePassages(takeaway)
          .map(({ rich }) => rich.text)
          .join(' ')
          .toLowerCase();
  for (const sentence of sentences) {
    if (!['objective', 'result', 'conclusion'].includes(sentence.role) || sentence.confidence < 0.6) continue;
    counted.essential += 1;
    const own = sentence.text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const told = own.length > 0 && own.filter((word) => said.includes(word)).length / own.length >= 0.8;
    if (!shown.has(sentence.index) && !told)
      add('contribution, result or conclusion on no slide', undefined, sentence.text);
  }
  const language = (code) => code.toLowerCase().split('-')[0];
  for (const slide of outline.slides)
    for (const passage of visiblePassages(slide))
      if (
        passage.field === 'summary' &&
        publication.abstract !== undefined &&
        latinOther(passage.rich.text, story.text) &&
        language(outline.language) !== ''
      )
        add('two languages', slide, passage.rich.text);
  return { faults, counted };
}

const functionWords = {
  en: /\b(?:the|of|and|is|are|to|in|that|with|for|this|we)\b/giu,
  fr: /\b(?:le|la|les|des|et|est|une|dans|pour|qui|nous|sur)\b/giu,
  es: /\b(?:el|los|las|y|es|una|del|para|que|en|con)\b/giu,
  pt: /\b(?:o|os|um|uma|do|da|dos|das|para|que|em|não|com)\b/giu,
  de: /\b(?:der|die|das|und|ist|eine|von|mit|für|den|wir)\b/giu,
};
const languageOf = (text) => {
  const rates = Object.entries(functionWords).map(([name, pattern]) => [
    name,
    (text.match(pattern) ?? []).length,
  ]);
  rates.sort((one, other) => other[1] - one[1]);
  return rates[0][1] >= 3 && rates[0][1] >= 1.5 * rates[1][1] ? rates[0][0] : undefined;
};
const latinOther = (one, other) => {
  if (isWide(one) !== isWide(other)) return true;
  const [a, b] = [languageOf(one), languageOf(other)];
  return a !== undefined && b !== undefined && a !== b;
};
