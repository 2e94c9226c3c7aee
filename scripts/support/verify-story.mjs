// Checks a story against its abstract. Shares no code with src/story: its own numbers, negations, hedges and
// brackets, so that an error of the shortener cannot hide in a common helper.

const number = /\d+(?:[.,:]\d+)*/gu;
const numberWord =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|half|twice|double|dozens?)\b/iu;
const negation =
  /\b(?:not|no|nor|never|none|neither|without|cannot|only|except|unless|hardly|barely|rarely)\b|n['’]t\b/iu;
const hedge =
  /\b(?:may|might|could|can|would|should|must|likely|unlikely|possibl[ey]|possibility|potentials?|potentially|probabl[ey]|perhaps|suggest\w*|indicat\w+|appears?|appeared|seems?|seemed|approximately|nearly|almost|roughly|partially|partly|mostly|mainly|hypothes\w+|assum\w+|estimat\w+|believe\w*|argu\w+|if|whether|when|unless|provided|although|though|despite|than|most|some|few|fewer|less|lower|more|least|higher|greater)\b/iu;

/** Connectives and citations that a slide may do without: neither says anything of the findings. */
const harmless = [
  /\([^()]*\b(?:18|19|20)\d{2}[a-z]?\b[^()]*\)/gu,
  /\[\d+(?:\s?[,–-]\s?\d+)*\]/gu,
  /\b(?:more|most) (?:specifically|precisely|importantly|recently)\b/giu,
  /\blast but not least\b|\bon the (?:one|other) hand\b|\b(?:not only|but also)\b|\bin (?:the )?(?:first|second) (?:place|step)\b/giu,
];

const said = (words) => harmless.reduce((text, pattern) => text.replace(pattern, ' '), words);
const join = (text, spans) => spans.map(({ start, end }) => text.slice(start, end)).join('');
const numbersOf = (text) => text.match(number) ?? [];

function isBalanced(text) {
  const open = [];
  const partner = { ')': '(', ']': '[', '}': '{', '”': '“', '）': '（' };
  for (const mark of text) {
    if (Object.values(partner).includes(mark)) open.push(mark);
    else if (partner[mark] && open.pop() !== partner[mark]) return false;
  }
  return open.length === 0 && text.split('"').length % 2 === 1;
}

/** The text of `range` that no span covers. */
function leftOut(text, range, spans) {
  let rest = '';
  for (let k = range.start; k < range.end; k++) {
    if (!spans.some(({ start, end }) => k >= start && k < end)) rest += text[k];
    else if (!rest.endsWith(' ')) rest += ' ';
  }
  return rest;
}

/** What would be lost with these words: '' when nothing that counts. */
function loss(words) {
  const text = said(words);
  return [number, numberWord, negation, hedge].map((pattern) => text.match(pattern)?.[0]).find(Boolean) ?? '';
}

/** All faults of a story, as sentences; none for a sound one. */
export function verifyStory(input, story) {
  const faults = [];
  const fault = (what, text) => faults.push(`${what}: ${text.slice(0, 200)}`);
  const { text, sentences } = story;
  if (text !== input.text) fault('text differs from the page', text);
  let last = 0;
  for (const sentence of sentences) {
    if (text.slice(sentence.start, sentence.end) !== sentence.text)
      fault('sentence is not its span', sentence.text);
    if (sentence.start < last) fault('sentences overlap', sentence.text);
    last = sentence.end;
  }
  const labels = (input.labels ?? []).map(({ span }) => span);
  const outside = leftOut(text, { start: 0, end: text.length }, [...sentences, ...labels]);
  if (/[\p{L}\d]/u.test(outside)) fault('text in no sentence', outside.trim());
  const stock = numbersOf(text);
  for (const claim of story.claims) verifyClaim(story, claim, stock, fault);
  for (const one of story.quantities) {
    if (text.slice(one.start, one.end) !== one.text) fault('quantity is not its span', one.text);
    for (const digits of numbersOf(one.number))
      if (!one.text.includes(digits)) fault('number not in its quantity', one.number);
    if (one.countsSpan && text.slice(one.countsSpan.start, one.countsSpan.end) !== one.counts)
      fault('counted noun is not its span', one.counts);
  }
  for (const comparison of story.comparisons) {
    for (const mark of comparison.marks) {
      if (text.slice(mark.labelSpan.start, mark.labelSpan.end) !== mark.label)
        fault('label is not its span', mark.label);
      if (text.slice(mark.valueSpan.start, mark.valueSpan.end) !== mark.valueText)
        fault('value is not its span', mark.valueText);
      const comma = /^(?:de|es|fr|pt)\b/iu.test(input.language ?? '');
      const digits = comma
        ? /\d+(?:[.,]\d+)?/u.exec(mark.valueText)?.[0].replace(',', '.')
        : /\d[\d,]*(?:[.·]\d+)?/u.exec(mark.valueText)?.[0].replace(/,/gu, '').replace('·', '.');
      if (Math.abs(mark.value) !== Number(digits))
        fault('value misread', `${mark.valueText} as ${mark.value}`);
      if (
        comparison.kind === 'interval' &&
        !(mark.interval?.low <= mark.value && mark.value <= mark.interval.high)
      )
        fault('estimate outside its interval', mark.valueText);
    }
    const names = comparison.marks.map((mark) => mark.label);
    // An estimate with its interval can stand alone.
    const least = comparison.kind === 'interval' ? 1 : 2;
    if (names.length < least || new Set(names).size < names.length)
      fault('marks without names of their own', names.join(' | '));
  }
  const { message } = story;
  if (message?.spans && join(text, message.spans) !== message.text)
    fault('message is not its spans', message.text);
  return faults;
}

function verifyClaim(story, claim, stock, fault) {
  const { text } = story;
  const sentence = story.sentences[claim.sentence];
  if (join(text, claim.spans) !== claim.text) fault('claim is not its spans', claim.text);
  let last = sentence.start;
  for (const { start, end } of claim.spans) {
    if (start < last || end <= start || end > sentence.end)
      fault('claim leaves its sentence or its order', claim.text);
    last = end;
  }
  const bag = [...stock];
  for (const one of numbersOf(claim.text)) {
    const at = bag.indexOf(one);
    if (at < 0) fault(`number ${one} is not in the abstract`, claim.text);
    else bag.splice(at, 1);
  }
  if (isBalanced(sentence.text) && !isBalanced(claim.text)) fault('unbalanced bracket', claim.text);
  const lost = (range, spans) => {
    const missing = leftOut(text, range, spans);
    const what = loss(missing);
    if (what !== '') fault(`lost “${what}” in “${missing.trim().slice(0, 80)}”`, sentence.text);
  };
  const parts = story.claims.filter((one) => one.sentence === claim.sentence && one.form === 'part');
  if (claim.form === 'sentence') lost(sentence, claim.spans);
  else if (claim.form === 'part' && claim.part.index === 1) {
    // All parts together say all of the sentence; list numbers and 'respectively' aside.
    const all = parts.flatMap((one) => [...one.spans, ...(one.part.leadIn?.spans ?? [])]);
    const missing = leftOut(text, sentence, all).replace(/\(?\b(?:\d|[a-h]|[ivx]+)\)/giu, ' ');
    const what = loss(missing);
    if (what !== '') fault(`parts lost “${what}” in “${missing.trim().slice(0, 80)}”`, sentence.text);
    if (parts.length !== claim.part.of) fault('parts are not all there', claim.text);
  }
  if (claim.form === 'headline') {
    const inside = (one) =>
      claim.spans.every((span) => one.spans.some(({ start, end }) => span.start >= start && span.end <= end));
    const from = parts.find(inside);
    if (!from) lost(sentence, claim.spans);
    else for (const span of from.spans) lost(span, claim.spans);
  }
  if (claim.headline) {
    const shown = claim.text.replace(/[.。]$/u, '').replace(/\s+/gu, ' ');
    const width = shown.length + (shown.match(/[\u3000-\u9fff\uac00-\ud7af\uff00-\uff60]/gu)?.length ?? 0);
    if (width > 90) fault('headline too long', shown);
    if (
      /^(?:it|they|he|she|its|their|such|this (?:is|was|can|may|will|has|shows?|suggests?)|these (?:are|were|can|may|will|have|show|suggest))\b/iu.test(
        shown,
      )
    )
      fault('headline opens with a pronoun', shown);
    if (sentence.role === 'other') fault('headline from a publisher line', shown);
  }
}
