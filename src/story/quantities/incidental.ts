import type { Quantity } from '../model.ts';

type Facts = Pick<
  Quantity,
  'start' | 'end' | 'number' | 'value' | 'unit' | 'kind' | 'modifier' | 'change' | 'role' | 'counts'
>;

const time =
  /^(?:s|sec\w*|min\w*|h|hrs?|hours?|d|days?|nights?|wks?|weeks?|mos?|months?|y|yrs?|years?|decades?|centur\w+|ms|a)(?:[- ]olds?)?$/i;
const dose =
  /^(?:[mµμnk]?g|mcg|I?U|mIU|Gy|cGy|mSv|m?mol|[mµμn]?M|m[lL]|[µμ]l|ppm|kcal|rpm|mA|V|°C|° C|mm|[µμn]m)(?:\s?(?:\/|per)\s?.+)?$/u;

/** Time, size and dose of what was done are no findings; what they changed by is. */
const isSetting = ({ unit, change }: Facts): boolean =>
  unit !== undefined && change === undefined && (time.test(unit.trim()) || dose.test(unit.trim()));

/** '40 hours of video', '10 years of data': how much there is of something. */
const amount =
  /^\s+of\s+(?!life|age|pregnancy|gestation|lactation|treatment|therapy|exposure|follow|experience|training|practice|storage|incubation|culture|use|the\b|a\b)(?:\p{L}+\s){0,3}(?:data|recordings?|videos?|speech|audio|observations?|measurements?|records?|footage|interviews?|images?|text|logs?|music|conversations?|simulations?)\b/u;

const levelAfter =
  /^\s?[-–]?\s?(?:\(?(?:BCI|CrI|CI|HDI|HPDI?|PI|UI)s?\b|(?:\p{L}+\s){0,3}(?:confidence|credib\w+|prediction|predictive|uncertainty|compatibility|posterior)\b(?:\s\p{L}+)?\s(?:intervals?|limits?|levels?|regions?|bounds?|bands?|sets?)|(?:usual\s|conventional\s)?(?:significance\s|confidence\s|probability\s|alpha\s)?(?:level|threshold|cut-?off|quantile|percentile|significance|confidence|credib\w+)\b)/iu;
const levelBefore =
  /\b(?:level|threshold|cut-?off|significance|alpha|quantile|percentile|power)\s(?:of|at|was|set at|set to|=)\s?(?:<|≤|>|≥|about\s)?\s?$/iu;

/** Ages, times after something, and steps of a scale. */
const ageBefore =
  /\b(?:ag(?:e|ed|es|ing)|older than|younger than|under the age of|over the age of|mean age(?: of)?|(?:mean|median) age (?:of|was))\s(?:\p{L}+\s)?(?:≥|≤|>|<|about\s|between\s|from\s|over\s|under\s)?\s?$/iu;
const ageAfter = /^(?:[-\s]year[-\s]olds?\b|\s(?:years?|yrs?)\s(?:of age|old)\b)/iu;
const momentBefore =
  /\b(?:after|for|over|during|within|every|per|until|before|at|by|past|last|next|first|following|follow-up(?: of)?|lasting|duration of|period of|for at least|for up to|in the|in)\s(?:the\s|about\s|approximately\s|a\s(?:median|mean)\sof\s|an average of\s)?$/iu;
const momentAfter =
  /^\s(?:later|ago|before|after|prior|earlier|post|of follow|follow-up|apart|postpartum|old)\b/iu;

/** A model's size, a chip, a process: '7B parameters', '28 nm CMOS', 'RTX 4090'. */
const nameAfter =
  /^\s?(?:B|M)?[- ]?(?:parameters?|-?bit|nm\s(?:CMOS|process|node|technology)|GPUs?|cores?|qubits?)\b/u;
/** 'top 10', 'best-of-5', 'k = 5', '10-fold', '5-fold cross-validation'. */
const settingBefore = /\b(?:top|best|k|K|N|seed|rank|batch size(?: of)?|order|degree|version|v)\s?[-= ]\s?$/u;
const settingAfter =
  /^\s?[-–]?(?:fold|point|item|level|way|class|step|layer|bit|dimensional|year plan)\b(?!\s(?:increase|decrease|higher|lower|reduction|improvement|change|drop|rise|gain))/iu;
/** 'the 2016 elections': a year; 'of 1985 patients' is a count. */
const yearLike = /^(?:19|20)\d\d$/u;

/** How often something was run, with how many leads, and into how many parts data were cut: a choice of the authors. */
const repeats =
  /(?:^|[\s-])(?:seeds?|folds?|epochs?|iterations?|replicat(?:es|ions?)|repetitions?|repeats|restarts?|permutations?|resamples?|bootstraps?|channels?|electrodes?|canales|canaux|électrodes|electrodos|Elektroden|(?:bootstrap|random|training|simulation|Monte Carlo|MCMC|pseudo)[- ](?:samples?|draws?|runs?|steps?|experiments?|iterations?)|pseudo-?experiments?|plis|Durchläufe|iteraciones)$/iu;
/** Whether what is counted is a setting of a computation. */
export const isRepeat = (counts: string): boolean => repeats.test(counts.trim());

/** 'training data (77 cases, 84 controls)', 'to train (80%)': the parts into which a sample was cut. */
const countsOfParts =
  /\b(?:train(?:ing)?|test(?:ing)?|validation|development|discovery|derivation|hold-?out)\s(?:data|set|dataset|sample|cohort|group)s?\s\((?:[^()]*[,;]\s)?(?:n\s?=\s?)?$/iu;
const sharesOfParts = /\b(?:train(?:ing)?|test(?:ing)?|validat(?:e|ion)|entrainer|tester)\s\($/iu;

/** 'The training set holds 80% of them': how data were cut. */
const setOfParts =
  /\b(?:train(?:ing)?|test(?:ing)?|validation|development|hold-?out)\s(?:data|set|dataset|sample|cohort|group|split)s?\s[^.;%]{0,48}$/iu;

/** 'for these 95 complexes' were told before; 'of these, 165 were trained' is a part whose name is its verb. */
const toldBefore = /\b(?:these|those)\s$|\b(?:of|among)\s(?:these|those|them|which|whom),?\s$/iu;

/** 'of the 20 models, 10 fail': the part is told next. */
const isWhole = (before: string, after: string): boolean =>
  /\bof\s(?:the\s|all\s|these\s)?$/iu.test(before) && /^\s[\p{L}\s+-]{3,40},\s(?:only\s)?\d/u.test(after);
/** '122 adults (64 men, 58 women)', 'thirty female and 15 male clerks': who took part is told of every study. */
const isSex = (before: string, after: string): boolean =>
  (/[(;,]\s?$/u.test(before) && /^\s(?:wom[ae]n|m[ae]n|males?|females?|boys|girls)(?=[,;)])/iu.test(after)) ||
  (/\b(?:fe)?males?\s(?:\p{L}+\s)?and\s$/iu.test(before) && /^\s(?:fe)?males?\b/iu.test(after)) ||
  /^\s(?:fe)?males?\s(?:\p{L}+\s)?and\s(?:\d+|\p{L}+(?:-\p{L}+)?)\s(?:fe)?males?\b/iu.test(after);

/** 'the acceptable accuracy of 30 %', 'the number of clicks to achieve 85 %': what is asked for, not what was found. */
const askedBefore =
  /\b(?:acceptable|allowable|required|target|desired|nominal|prescribed|recommended|tolerated)\s(?:[\p{L}-]+\s){0,3}(?:of|at|is|was)\s(?:≥|≤|>|<|±|at least\s|at most\s)?\s?$|\b(?:number|amount|time|effort|costs?|samples?|clicks?|steps?|labels?|queries|iterations?|epochs?|budget)\s(?:needed\s|required\s|necessary\s)?to\s(?:achieve|reach|attain|obtain)\s(?:an?\s|the\s)?$/iu;
/** 'specificity at 95% sensitivity', 'likely (central 66% probability)': where or how surely something was read off. */
const readOff = (before: string, after: string): boolean =>
  (/\bat\s(?:an?\s|the\s)?(?:fixed\s)?$/iu.test(before) &&
    /^\s(?:sensitivit|specificit|recall|precision|power|false|true|coverage|FPR|TPR)/iu.test(after)) ||
  /^\s(?:probability|likelihood|quantile|percentile)s?\s?[),]/iu.test(after);
/** 'compared with five representative algorithms': what others made. */
const compared =
  /\b(?:compar\w+|comparisons?|benchmark\w*|evaluated)\s(?:\p{L}+ly\s)?(?:with|to|against)\s(?:the\s|other\s)?$|\b(?:outperform\w*|beat(?:s|ing)?|against|surpass\w*|versus)\s(?:the\s|all\s|other\s)?$/iu;
const rivals =
  /(?:^|\s)(?:algorithms?|methods?|models?|baselines?|approaches|techniques|schemes|systems|variants|competitors|tools|solvers|strategies|frameworks)$/iu;
/** 'with 7, 10, and 15 objectives' */
const inList = /\d,\s(?:and|or)\s$/u;
const listGoesOn = /^,\s\d+,?\s(?:and|or)\s\d/u;
/** What a computation ran on. */
const machines =
  /(?:^|\s)(?:machines?|PCs?|GPUs?|CPUs?|TPUs?|cores?|servers?|computers?|processors?|compute nodes?|threads?)$/u;

/** 'able to detect changes of at least 10 mmHg': a bound of what counts. */
const boundWords = /^(?:[<>≤≥]|at least|at most|no (?:more|less|fewer) than|up to at least)/iu;

/** Whether a number tells how a study was made, or names something: true as it is, but nobody's finding. */
export function isIncidental(text: string, quantity: Facts): boolean {
  const { start, end, unit, kind, modifier, number } = quantity;
  const before = text.slice(Math.max(0, start - 48), start);
  const after = text.slice(end, end + 60);
  // What a computer has is no finding.
  if (/^\s(?:of\s)?(?:RAM|VRAM|DRAM|disk space)\b/u.test(after)) return true;
  if (levelAfter.test(after) || levelBefore.test(before)) return true;
  if (kind === 'count' && (isWhole(before, text.slice(start + number.length)) || isSex(before, after)))
    return true;
  if (kind === 'percent' && readOff(before, after)) return true;
  if (kind === 'count' && machines.test(quantity.counts ?? '')) return true;
  if (kind === 'count' && rivals.test(quantity.counts ?? '') && compared.test(before)) return true;
  // 'with 7, 10, and 15 objectives': settings of one thing.
  if (kind === 'count' && (inList.test(before) || listGoesOn.test(after))) return true;
  if (kind === 'count' && (isRepeat(quantity.counts ?? '') || toldBefore.test(before))) return true;
  const clause = text.slice(Math.max(0, start - 90), start);
  if ((kind === 'count' ? countsOfParts : sharesOfParts).test(clause)) return true;
  if (kind === 'percent' && setOfParts.test(clause)) return true;
  if (kind !== 'count' && askedBefore.test(clause)) return true;
  if (modifier === 'within' || settingBefore.test(before) || nameAfter.test(after)) return true;
  if (ageBefore.test(before) || ageAfter.test(text.slice(start + number.length, end + 24))) return true;
  if (unit !== undefined && (momentAfter.test(after) || ageAfter.test(after))) return true;
  if (isSetting(quantity)) return !amount.test(after);
  if (kind === 'measure' && momentBefore.test(before) && time.test(unit ?? '')) return true;
  if (settingAfter.test(text.slice(start + number.length, end + 40))) return true;
  // A bound before a share or measure is a criterion, unless it is found.
  if (
    boundWords.test(modifier ?? '') &&
    (kind === 'percent' || kind === 'measure') &&
    (quantity.role === 'method' || quantity.role === 'background')
  )
    return true;
  return yearLike.test(number) && /\b(?:the|its|their|in|since|until|of the)\s$/iu.test(before);
}
