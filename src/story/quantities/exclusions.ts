import type { NumberToken } from './numbers.ts';

/** Words before a number that make it a name, a reference or a label. */
const nameBefore =
  /(?:\b(?:Figs?|Tables?|Tabs?|Eqs?|Eqns?|Equations?|Sections?|Secs?|Sect|Refs?|Chapters?|Ch|Appendix|App|Algorithms?|Theorems?|Lemmas?|Definitions?|Propositions?|Corollary|Pages?|pp?|Vol|Volume|No|Nos|Number|Issue|Version|Ver|[Pp]hases?|[Tt]ypes?|[Gg]rade|[Ss]tage|[Ll]evel|[Tt]iers?|[Tt]asks?|[Tt]rack|[Ee]xperiments?|[Ss]tudy|[Ss]tudies|[Ll]ayer|[Cc]hannel|[Cc]lass|[Gg]eneration|[Rr]elease|[Ss]ubtask|[Qq]uestion|[Hh]ypothes[ie]s|[Ss]cenario|Horizon|Industry|Web|Windows|Python|[Aa]xis|animal|patient|subject|participant|sample|column|row|line|step|item|wave|cohort|group|arm|trial|[Mm]odel|[Pp]art|[Ff]igure|[Ss]uppl|ID|Id|arXiv|PMID|ISBN|DOI|RQ|grant|GenBank|accession|[Cc]hromosome|[Dd]ays?|[Mm]onths?|[Ww]eeks?|[Ff]ractions?|[Cc]lones?|[Ss]ites?|[Cc]omplex(?:es)?|lines|columns|[Ss]amples|[Cc]odes?|labels?|numbered|[Bb]ook|[Ll]ecture|[Pp]aper|[Rr]ule|[Rr]ounds?|[Nn]ode|[Cc]luster|[Gg]oals?|SDGs?|Whitehall)(?:\.|\s+numbers?)?|[#№§])[\s\u00a0]*$/u;

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|' +
  'Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro';
const monthBefore = new RegExp(`\\b(?:${months})\\.?,?\\s+(?:\\d{1,2},?\\s+)?$`, 'u');
const monthAfter = new RegExp(`^(?:st|nd|rd|th|er|\\.|º)?\\s+(?:de\\s+)?(?:${months})\\b`, 'u');

/** Ranges of the text that hold no quantities: addresses, identifiers, citations in brackets, e-mail. */
const masked =
  /\$[^$\n]{0,200}?[\\^_{}][^$\n]{0,200}?\$|\b\d+(?:,\d+)+['′]?-[\p{L}(]|https?:\/\/\S+|www\.\S+|\S+@\S+|\b10\.\d{4,}\/\S+|\b(?:NCT|ISRCTN|ACTRN|ChiCTR|DRKS|NTR|CRD|PMC)\W?\d+|\barXiv:\S+|©[^.]*|\[\s?\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*\s?\]|\((?:[^()]*\b(?:1[89]|20)\d\d[a-z]?(?:[,;][^()]*)?)\)|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{1,2}:\d{2}(?::\d{2})?(?=\s?(?:a\.?m|p\.?m|UT|h\b))|^\s*\(?\d{1,2}[.)]\s(?=\p{L})|[;,:.]\s\(?\d{1,2}\)\s|\(\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\)|\{\d+\}|(?<![\p{L}])[tFχ]2?\(\d[\d.,\s]*\)/gmu;

export type Mask = readonly { readonly start: number; readonly end: number }[];

/** Masked ranges; a bracket with a year is a citation only if a name or nothing but years stands in it. */
export function maskedRanges(text: string): Mask {
  const ranges: { start: number; end: number }[] = [];
  for (const match of text.matchAll(masked)) {
    const inside = match[0];
    if (inside.startsWith('(') && inside.length > 6 && !citation.test(inside)) continue;
    ranges.push({ start: match.index, end: match.index + inside.length });
  }
  return ranges;
}

const citation =
  /et al|^\((?:see |e\.g\.,? |cf\. )?(?:\p{Lu}[\p{L}’'-]+(?:,? (?:and|&) \p{Lu}[\p{L}’'-]+)?,? (?:1[89]|20)\d\d[a-z]?[,;]? ?)+\)$|^\((?:1[89]|20)\d\d[a-z]?\)$/u;

const isYear = (raw: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(raw);

/** Metrics whose values are quantities though a capitalised name stands before the number. */
const metric =
  /^(?:CI|CIs|OR|ORs|HR|RR|AUC|AUROC|ROC|BLEU|ROUGE(?:-\w)?|F1|F|MAE|RMSE|MSE|SD|SE|SEM|IQR|BMI|MAP|mAP|NDCG|MRR|PSNR|SSIM|WER|CER|EER|EM|Accuracy|Mean|Median|Age|Of|Over|About|Only|Up|To|At|In|On|By|For|From|With|Within|Between|After|Before|During|Using|Under|Among|Across|Approximately|Around|Nearly|Almost|The|These|Those|Our|We|All|Both|And|Or|Than|A|An|Total|Here|Finally|Then|When|While|Each|Every|Exactly|Some|Most|First|Last|Top|Data|Results|Participants|Patients|Methods|LSD|TRL|pH|Q|R|T|K|P|N|I|USD|EUR|GBP|RMB|CNY|US|Rs)$/u;

/**
 * Whether a number is part of a name, a reference, a date or a list marker rather than a quantity.
 * `unitEnd` is where its unit ends, if it has one.
 */
export function isNoQuantity(
  text: string,
  token: NumberToken,
  unitEnd: number | undefined,
  mask: Mask,
): boolean {
  const { start, end } = token;
  if (mask.some((range) => start < range.end && end > range.start)) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 30);
  const raw = text.slice(start, end);
  if (token.words) return wordIsNoQuantity(raw, before, after);
  if (/^\d*0$/u.test(raw) && /^['’]?s(?!\p{L})/u.test(after)) return true; // 1970s, the '80s
  // Glued: GPT-4, p53, MPT-7B, v1.1, C5.0, COVID-19, omega-3; '_' and '/' of identifiers.
  if (
    /(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])\p{L}|[_$@\\])$/u.test(before) &&
    !/(?:R\$|US\$|[AC]\$|\$|USD|EUR|GBP|RMB|CNY|CHF|INR)$/u.test(before)
  )
    return true;
  if (/['’]$/u.test(before)) return true; // CCS ’24
  if (/[)\]}]$/u.test(before) || /^\/\d+\p{L}/u.test(after)) return true; // Ca(ClO4)2, core 22/10a
  if (/[\p{L})\]][-‐‑]$/u.test(before) || /\d[.,]$/u.test(before)) return true;
  if (/(?<![\d\s([,;≤≥<>=±])\/$/u.test(before) && !/\d$/u.test(before.slice(0, -1))) return true;
  if (unitEnd === undefined) {
    if (/^[\p{L}_]/u.test(after) && !/^\p{Lo}/u.test(after)) return true; // 3D, 5G, 18F, 1st
    if (/^[-‐‑]\p{Lu}/u.test(after) || /^[-‐‑]\p{L}+[-‐‑]?\d/u.test(after)) return true;
    if (/^(?:\+|′|″|['’])(?:\s|\p{L})/u.test(after)) return true;
  }
  if (monthBefore.test(before) || monthAfter.test(after)) return true;
  if (isYear(raw) && unitEnd === undefined && !countsAfter(after)) return true;
  if (
    isYear(raw) &&
    /(?:\b(?:in|since|until|during|year|of|from|between|and|to|by|early|late|before|after|mid|circa)\s|[–-])$/iu.test(
      before,
    ) &&
    unitEnd === undefined
  )
    return true;
  if (nameBefore.test(before)) return true;
  // A capitalised name before a bare number: 'MultiWOZ 2.1', 'CPG 7909', 'Windows 3.1'.
  const name = /(?<![\p{L}\d])((?:\p{L}[\p{L}\d-]*)?\p{Lu}[\p{L}\d-]*)\s$/u.exec(before)?.[1];
  if (
    unitEnd === undefined &&
    name !== undefined &&
    !metric.test(name) &&
    !opensSentence(before, name) &&
    (!countsAfter(after) || (isYear(raw) && /^\p{Lu}{2,}[\p{L}\d-]*$/u.test(name)))
  )
    return true;
  return false;
}

const countsAfter = (after: string): boolean =>
  /^\s(?:\p{Ll}+[-\s]){0,3}\p{Ll}{3,}s\b/u.test(after) &&
  !/^\s(?:is|was|has|as|and|to|in|of|with|for|by|on|at|from|that|which|the|or|are|were|can|this)\s/u.test(
    after,
  );

const opensSentence = (before: string, name: string): boolean => {
  const rest = before.slice(0, before.length - name.length - 1);
  return /(?:^|[.!?:;]\s*)$/u.test(rest) && /^\p{Lu}\p{Ll}*$/u.test(name) && rest.length < 40;
};

/** 'one' is mostly a pronoun; parts of idioms; ordinals and compounds of names. */
function wordIsNoQuantity(raw: string, before: string, after: string): boolean {
  const low = raw.toLowerCase();
  if (
    /^[-‐‑](?:shot|way|to|sided|off|size|dimensional|stage|step|hot|tailed|class|stop|line|part|level|layer|tier|player|phase|pronged|fold cross|hop|pass)\b/iu.test(
      after,
    )
  )
    return true;
  if (
    /(?:\b(?:the|no|this|that|each|any|every|which|some|another|good|new|old|only)\s)$/iu.test(before) &&
    /^(?:one)$/u.test(low)
  )
    return true;
  if (low === 'zero' && /^(?:s\b|[-\s]shot)/u.test(after)) return true;
  if (/^['’]/u.test(after)) return true;
  if (low === 'one') {
    if (
      /^(?:\s(?:of the (?:most|main|major|key|first|biggest|largest|important|greatest|fundamental|best)|another|can|should|may|must|might|could|would|needs?|is|has|such|hand|side|by|or (?:more|several)|and|to|in|that|which|who|could|way|day|the|with|for|at|on|cannot|side|,)|[,.;:)\-–]|$)/u.test(
        after,
      )
    )
      return !/\bat least\s$/iu.test(before);
    if (/^\s(?:of)\b/u.test(after)) return true;
  }
  return false;
}
