import { countLines, geometry } from '../../layouts/metrics.ts';
import { analyse } from '../../story/analyse.ts';
import { fitsHeadline, presentClaim, standsAlone } from '../../story/claims/headline.ts';
import { tokenise } from '../../text/tokens.ts';
import { contentWords, countWords } from '../../text/words.ts';
import type { WorkFigure } from '../../work/model.ts';
import type { PlanContext } from '../context.ts';
import { isAnnouncement, isFinding, reportLength } from '../findings.ts';
import { isDangling } from '../headline.ts';

const panel = String.raw`(?:\s?\(?(?:[a-h]|left|right|top|bottom|upper|lower|middle|inset)(?:\s?(?:[,–-]|and|&)\s?[a-h])*\)?(?!\p{L}))?(?:,? (?:left|right|top|bottom|upper|lower)(?: (?:panel|row|column))?)?`;
const ref = String.raw`(?:the )?(?:panels? \(?[a-h]\)? (?:of|in) )?(?:fig(?:ure|\.)?|scheme|abb(?:ildung|\.)?|figura)\s?\(?[A-Z]?\d{1,3}(?:\.\d{1,3})*${panel}`;
const seen =
  '(?:shown|seen|illustrated|depicted|indicated|displayed|presented|demonstrated|reported|plotted|observed|visible|evident|summari[sz]ed|noted|clear)';
const says =
  '(?:shows?|reveals?|demonstrates?|indicates?|illustrates?|suggests?|confirms?|highlights?|shows us|tells us)';

/** How a sentence refers to a figure beside what it says: taken away, the rest stands by itself. */
const ways: readonly RegExp[] = [
  // 'As shown in Figure 3, …'
  new RegExp(
    `^(?:as|just as)(?: (?:is|are|can be|we can|may be|was))? ?(?:also |clearly )?(?:${seen}|see|observe)? ?(?:in|by|from|on) ${ref},? `,
    'iu',
  ),
  // 'Figure 3 shows that …'
  new RegExp(`^${ref},? (?:also |clearly |further |thus )?${says} (?:clearly )?that `, 'iu'),
  // 'The results in Figure 3 show that …'
  new RegExp(
    `^(?:the |our )?(?:\\p{L}+ )?(?:results?|data|plots?|graphs?|analys[ei]s|comparisons?|findings)(?: \\p{L}+)? in ${ref} (?:also |clearly )?(?:${says}|show|reveal|demonstrate|indicate|illustrate|suggest|confirm) that `,
    'iu',
  ),
  // 'In Figure 3 we see that …', 'From Figure 3, it is clear that …'
  new RegExp(
    `^(?:in|from|on|according to|based on|looking at) ${ref},? (?:we|one|it|i)(?: can| may)?(?: be| is| also| clearly| then)* (?:see|observe|note|notice|find|conclude|infer|${seen}) that `,
    'iu',
  ),
  // 'It can be seen in Figure 3 that …', 'We observe in Figure 3 that …'
  new RegExp(
    `^(?:we|one|it|i)(?: can| may)?(?: be| is| also| clearly)* (?:see|observe|note|notice|find|${seen}) (?:in|from|on) ${ref},? that `,
    'iu',
  ),
  // '… (see Figure 3)'
  new RegExp(
    String.raw`\s?[([](?:see(?: also)? |cf\.? |e\.g\.,? |as (?:shown|seen) in |compare )?${ref}[)\]]`,
    'iu',
  ),
  // '…, as shown in Figure 3'
  new RegExp(
    `,? as(?: is| are| can be| we can)? (?:also |clearly )?(?:${seen}|see|observe) (?:in|by|from|on) ${ref},?(?=[ .;])`,
    'iu',
  ),
];
/** What is left then has no other figure, table, source or number of one. */
const elsewhere =
  /(?<!\p{L})(?:(?:fig(?:s|ure|ures|\.)?|abb\.?|appendix|panels?|left|right|inset|dashed|dotted|solid|red|blue|green|black|curves?|lines?|bars?|shown|x-axis|y-axis)(?!\p{L})|(?:tab(?:le|les|\.)?|eqs?\.?|equations?|sections?|sec\.|algorithm|theorem|lemma|step)\s?\(?[\dIVX]+(?!\p{L}))|\[\d|\((?:19|20)\d\d|et al|\d{4}\)/iu;
/** What only joins the sentence to the one before. */
const joint =
  /^(?:(?:interestingly|notably|overall|importantly|furthermore|moreover|in addition|additionally|as expected|clearly|in general|generally|indeed|specifically|in particular|however|thus|hence|therefore|consequently|accordingly|surprisingly|remarkably|first|second|finally|also|in fact|on the other hand|on average|not surprisingly|unsurprisingly|of note|in contrast|by contrast|conversely|similarly|likewise|instead|meanwhile|nevertheless|nonetheless|as a result|for (?:example|instance))(?:, | (?=we ))|we (?:also |further )?(?:found|find|see|observed?|note|noted|show|showed) that |it (?:is|was) (?:clear|evident|apparent|obvious) that )/iu;
/** What points to cases told before. */
const leaning =
  /^(?:in|for|with|at) (?:both|these|such|either|this|the (?:first|second|latter|former|other)) (?:cases?|ones?|examples?|settings?|instances?)\b/iu;
/** What was done, not what came out. */
const method =
  /\b(?:is|are|was|were|be|been) (?:\p{L}+ly )?(?:calculated|computed|defined|measured|performed|obtained|used|compared|tested|trained|applied|placed|selected|described|plotted|carried|implemented|chosen|set|given|represented|denoted|evaluated|assessed|estimated|divided|composed|designed|collected|sampled|conducted|recorded|recruited|based|built|made|taken|needed|required|drawn|marked|labelled|labeled|considered|known|discussed|provided|listed|summari[sz]ed)\b|\b(?:consists?|represents?|denotes?|corresponds?|refers?|comprises?|assum\w+|suppose|consider|let)\b/iu;

/** What came out, beside the words of abstracts. */
const finds =
  /\b(?:var(?:y|ies|ied)|degrad\w+|drop(?:s|ped)?|f(?:a|e)ll(?:s)?|gr(?:o|e)ws?|peak(?:s|ed)?|dominat\w+|converg\w+|saturat\w+|remain(?:s|ed)?|exhibit(?:s|ed)?|tend(?:s|ed)?|most|least|majority|rarely|never|similar(?:ly)?|stable|constant|consistent(?:ly)?|steep(?:ly)?|sharp(?:ly)?|strong(?:ly|er|est)?|weak(?:ly|er|est)?|clear(?:ly)?|trends?|match(?:es|ed)?|agree(?:s|d)?|diverg\w+|robust|sensitive|fail(?:s|ed)?|linear(?:ly)?|slow(?:s|ly|er|est)?|quick(?:ly|er)?|rapid(?:ly)?|twice|half|doubl\w+|comparable|well|accura\w+|reach(?:es|ed)?|scales?|close(?:ly|r|st)?|short(?:er|est)|long(?:er|est)|high(?:est)|low(?:est)|larg(?:est)|small(?:est)|maximum|minimum|optimal|best|worst|good|poor(?:ly)?|rare|common|present|absent)\b/iu;

/** What a sentence that refers to a figure finds; undefined where it only says what is drawn. */
function findingIn(sentence: string, language: string): string | undefined {
  let text = sentence.trim();
  const way = ways.find((one) => one.test(text));
  if (way === undefined) return;
  text = text.replace(way, '').trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(joint, '').trim();
    text = text.slice(reportLength(text)).trim();
  }
  text = raised(text.replace(/\s+(?=[.,;])/gu, ''));
  if (
    leaning.test(text) ||
    elsewhere.test(text) ||
    isAnnouncement(text) ||
    method.test(text) ||
    /[?？:]/u.test(text)
  )
    return;
  return headsOf(text, language).find(
    (head) => (isFinding(head) || finds.test(head)) && !isDangling(head) && !method.test(head),
  );
}

/** A figure's headline takes two lines of the slide; a word or two more than one over words is read all the same. */
const most = { words: 18, lines: 2, size: 41 };
const fits = (text: string): boolean =>
  countWords(text) <= most.words && countLines(text, most.size, geometry.width) <= most.lines;
const wordsLeast = 4;

/** Where a sentence may end early: what follows explains or adds. */
const ends =
  /(?:;|,) (?:which|where|while|whereas|although|because|since|as|with|and|but|indicating|suggesting|showing|reflecting|implying|demonstrating|leading|due|thus|hence|especially|particularly|in particular|even|followed|consistent|resulting|so|the latter)\b|\s[(–—]| (?:because|whereas|while|although|compared (?:with|to)) /giu;

/** 'to centre, scale, and rotate': the end of the text would be missed in the middle of its list. */
const isBeforeLast = (text: string, index: number): boolean =>
  /^,\s(?:and|or)\b/iu.test(text.slice(index)) &&
  /,\s(?:[\p{L}\p{N}-]+\s?){1,3}$/u.test(text.slice(0, index));

/** The whole text where it can stand over a slide, else what remains without its last clauses, or a claim that was cut from it. */
function headsOf(text: string, language: string): string[] {
  const cuts = [...text.matchAll(ends)]
    .filter(({ index }) => !isBeforeLast(text, index))
    .map(({ index }) => `${text.slice(0, index)}.`)
    .reverse();
  const { claims } = analyse({ text, language, labels: [] });
  const made = claims.flatMap((claim) => (claim.headline ? [claim.text] : []));
  const isClause = (head: string) =>
    fitsHeadline(head, language, tokenise(head, { start: 0, end: head.length }));
  return [text, ...cuts.filter(isClause), ...made]
    .filter((head) => fits(head) && countWords(head) >= wordsLeast && standsAlone(head, language))
    .map(presentClaim);
}

const raised = (text: string): string => {
  const [first = ''] = text;
  // Only plain words are raised: mRNA, pH and p53 keep their first letter.
  return /^\p{Ll}[\p{Ll}’'-]*(?=[\s,;:)]|$)/u.test(text)
    ? first.toUpperCase() + text.slice(first.length)
    : text;
};

/** The finding that the paper states of a figure and that meets the abstract best. */
export function headlineOf({ story, language }: PlanContext, { mentions }: WorkFigure): string | undefined {
  const known = new Set(contentWords(story.text));
  const found = mentions.flatMap(({ text }) => findingIn(text, language) ?? []);
  const score = (text: string) => contentWords(text).filter((word) => known.has(word)).length;
  return [...found].sort(
    (one, other) => score(other) - score(one) || found.indexOf(one) - found.indexOf(other),
  )[0];
}
