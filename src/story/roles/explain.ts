/** Cue classes in readers' words. */
const cueWords: Readonly<Record<string, string>> = {
  we: 'speaks of “we”',
  I: 'speaks of “I”',
  authors: 'speaks of the paper or its authors',
  inthis: '“in this paper”',
  contrast: 'a contrast',
  conthead: 'opens with a contrast',
  gap: 'words of lack or difficulty',
  propose: 'words of proposing',
  aimhead: 'opens with an aim',
  aim: 'words of purpose',
  meth: 'words of method',
  res: 'words of finding',
  reshead: 'opens like a result',
  conc: 'words of concluding',
  conchead: 'opens like a conclusion',
  finally: 'opens with “finally”',
  first: 'opens with an order word',
  num: 'holds a number',
  pct: 'holds a percentage',
  pval: 'holds a statistic',
  paren: 'has a bracket',
  ratio: 'compares with “versus”',
  was: 'past “was/were”',
  hasb: '“has been”',
  is: '“is/are”',
  has: '“has/have”',
  can: '“can”',
  will: '“will”',
  may: '“may, might, could”',
  waspp: 'passive past',
  ispp: 'passive present',
  avail: 'speaks of code or data',
  copy: 'publisher or registry words',
  q: 'a question',
  recent: 'words of present practice',
  eg: 'gives examples',
  colon: 'has a colon',
  semi: 'has a semicolon',
};

const fifths = [
  'in the first fifth',
  'in the second fifth',
  'in the middle',
  'in the fourth fifth',
  'in the last fifth',
];
const quote = (words: string): string => `“${words.replace(/ ([,.;:!?)%])/gu, '$1').trim()}”`;
const place = (name: string): string => fifths[Number(name)] ?? '';

const plain: Readonly<Record<string, string>> = {
  first: 'first sentence',
  last: 'last sentence',
  hwe: '“we” was said before',
  haim: 'the aim was stated before',
  hres: 'a result came before',
};

/** Words too plain to be a reason. */
const dull = new Set(
  'a an the that this these those of in on at to by for from with and or as is are was were be been it its they their also than which such there has have had not no'.split(
    ' ',
  ),
);

/** Whether a word or a pair says anything to a reader: one word that is not dull, no pair that begins with a mark. */
const isWord = (value: string): boolean =>
  /^[\p{L}\d]/u.test(value) &&
  /\p{L}{2}/u.test(value) &&
  value.split(' ').some((word) => /\p{L}{2}/u.test(word) && !dull.has(word));

/** Wordings by feature: only features of the model are asked for, so that it stays small. */
const wordings = new Map<string, string | undefined>();

/** A feature of the role model in readable words, or undefined where it says nothing to a reader. */
export function readable(feature: string): string | undefined {
  const known = wordings.get(feature);
  if (known !== undefined || wordings.has(feature)) return known;
  const made = wordingOf(feature);
  wordings.set(feature, made);
  return made;
}

function wordingOf(feature: string): string | undefined {
  const colon = feature.indexOf(':');
  if (colon < 0) return plain[feature];
  const group = feature.slice(0, colon);
  const value = feature.slice(colon + 1);
  const at = value.lastIndexOf('@');
  const wordy = /\p{L}/u.test(value);
  switch (group) {
    case 'u':
      return isWord(value) ? quote(value) : undefined;
    case 'hb':
      return isWord(value) ? quote(value) : undefined;
    case 'tb':
      return isWord(value) ? `${quote(value)} near the end` : undefined;
    case 'b2':
      return isWord(value) ? quote(value) : undefined;
    case 's1':
    case 's2':
    case 's3':
      return wordy ? `opens with ${quote(value)}` : undefined;
    case 'wv':
      return quote(`we ${value}`);
    case 'wvr':
      return `${quote(`we ${value.slice(0, at)}`)} ${place(value.slice(at + 1))}`;
    case 's1r':
      return `opens with ${quote(value.slice(0, at))} ${place(value.slice(at + 1))}`;
    case 'c':
      return cueWords[value];
    case 'cf':
      return cueWords[value] && `${cueWords[value]}, first sentence`;
    case 'cl':
      return cueWords[value] && `${cueWords[value]}, last sentence`;
    case 'cr':
      return cueWords[value.slice(0, at)] && `${cueWords[value.slice(0, at)]} ${place(value.slice(at + 1))}`;
    case 'p':
      return Number(value) < 7 ? `sentence ${Number(value) + 1}` : 'far from the start';
    case 'q':
      return value === '0'
        ? 'last sentence'
        : Number(value) < 6
          ? `${value} before the end`
          : 'far from the end';
    case 'r':
    case 'pn':
      return 'its place in the abstract';
    case 'h':
      return 'what came before';
    case 'l':
      return 'what comes after';
    case 'Lc':
      return cueWords[value] && `sentence before: ${cueWords[value]}`;
    case 'Rc':
      return cueWords[value] && `sentence after: ${cueWords[value]}`;
    case 'Ls1':
    case 'Ls2':
      return wordy ? `sentence before opens with ${quote(value)}` : undefined;
    case 'Rs1':
    case 'Rs2':
      return wordy ? `sentence after opens with ${quote(value)}` : undefined;
    case 'Lwv':
      return `sentence before: ${quote(`we ${value}`)}`;
    case 'Rwv':
      return `sentence after: ${quote(`we ${value}`)}`;
    default:
      return undefined;
  }
}
