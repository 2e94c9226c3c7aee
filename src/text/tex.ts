import type { Wrap } from './rich-tokens.ts';

/** Accent commands of TeX as combining characters. */
const combining: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030C',
  H: '\u030B',
  c: '\u0327',
  d: '\u0323',
  b: '\u0331',
  k: '\u0328',
  r: '\u030A',
};

/** Letters that each sign accent is really used with; a backslash before another letter is an escape. */
const accented: Readonly<Record<string, RegExp>> = {
  "'": /[aceilnorsuyzgkmpw]/i,
  '`': /[aeiou]/i,
  '^': /[aceghijosuwyz]/i,
  '"': /[aeiouy]/i,
  '~': /[anoiu]/i,
  '=': /[aeiou]/i,
  '.': /[cegiz]/i,
};

const symbols: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  textendash: '–',
  textemdash: '—',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textmu: 'μ',
  degree: '°',
  textdegree: '°',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textasciitilde: '~',
  textbackslash: '\\',
  textregistered: '®',
  texttrademark: '™',
  textcopyright: '©',
  copyright: '©',
  S: '§',
  P: '¶',
  pounds: '£',
  texteuro: '€',
  euro: '€',
  times: '×',
  pm: '±',
  sim: '∼',
  approx: '≈',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  neq: '≠',
  ne: '≠',
  infty: '∞',
  cdot: '·',
  rightarrow: '→',
  to: '→',
  leftarrow: '←',
  textgreater: '>',
  textpm: '±',
  texttimes: '×',
  textdiv: '÷',
  textminus: '−',
  textcelsius: '°C',
  textmicro: 'µ',
  textohm: 'Ω',
  textpercent: '%',
  textbullet: '•',
  textonehalf: '½',
  textsection: '§',
  textdollar: '$',
  textbar: '|',
  textless: '<',
  textunderscore: '_',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  iota: 'ι',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  upsilon: 'υ',
  phi: 'φ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Xi: 'Ξ',
  Pi: 'Π',
  Sigma: 'Σ',
  Phi: 'Φ',
  Psi: 'Ψ',
  Omega: 'Ω',
};

const wrappers: Readonly<Record<string, Wrap['kind'] | 'plain' | 'drop'>> = {
  emph: 'em',
  textit: 'em',
  textsl: 'em',
  textbf: 'strong',
  texttt: 'code',
  textsuperscript: 'sup',
  textsubscript: 'sub',
  sout: 'del',
  textsc: 'plain',
  text: 'plain',
  textrm: 'plain',
  textnormal: 'plain',
  textsf: 'plain',
  mbox: 'plain',
  hbox: 'plain',
  underline: 'plain',
  uppercase: 'plain',
  mathrm: 'plain',
  textup: 'plain',
  footnote: 'drop',
  cite: 'drop',
  citep: 'drop',
  citet: 'drop',
  label: 'drop',
  thanks: 'drop',
};

const switches: Readonly<Record<string, Wrap['kind'] | 'plain'>> = {
  it: 'em',
  em: 'em',
  itshape: 'em',
  sl: 'em',
  bf: 'strong',
  bfseries: 'strong',
  tt: 'code',
  ttfamily: 'code',
  sc: 'plain',
  scshape: 'plain',
  rm: 'plain',
  sf: 'plain',
};

export type TexCommand =
  | { readonly kind: 'text'; readonly text: string; readonly end: number }
  /** `\emph{`: formatting that lasts to the brace's end; `end` is after the brace. */
  | { readonly kind: 'wrap'; readonly wrap: Wrap['kind'] | 'plain' | 'drop'; readonly end: number }
  /** `\it`: formatting that lasts to the end of the group around it. */
  | { readonly kind: 'switch'; readonly wrap: Wrap['kind'] | 'plain'; readonly end: number };

/** The TeX command at a backslash outside formulas (one or two backslashes), if it is one that texts use. */
export function texCommand(source: string, at: number): TexCommand | undefined {
  const name = at + (source[at + 1] === '\\' && /['"`^~=.a-zA-Z]/.test(source[at + 2] ?? '') ? 2 : 1);
  return signAccent(source, at, name) ?? letterCommand(source, name);
}

function signAccent(source: string, at: number, name: number): TexCommand | undefined {
  const sign = source[name];
  if (sign === undefined || !(sign in accented)) return undefined;
  const found = /^(?:\{\s*(\\?)([a-zA-Z])\s*\}|(\\?)([a-zA-Z]))/.exec(source.slice(name + 1, name + 8));
  const letter = found?.[2] ?? found?.[4];
  if (!found || letter === undefined || !accented[sign]!.test(letter)) return undefined;
  if ((found[1] || found[3]) && !/[ij]/.test(letter)) return undefined;
  const end = name + 1 + found[0].length;
  const isBraced = found[2] !== undefined;
  const after = source[end] ?? '';
  const before = source[at - 1] ?? '';
  // "the model\'s": an escaped apostrophe; "\"Open\"": escaped quotes.
  if (sign === "'" && !isBraced && /\p{L}/u.test(before) && /[st]/.test(letter) && !/\p{L}/u.test(after))
    return undefined;
  if (
    sign === '"' &&
    !isBraced &&
    !/\p{L}/u.test(before) &&
    /\\"(?!\p{L})/u.test(source.slice(end, end + 400))
  )
    return undefined;
  const plain = letter === 'i' || letter === 'j' ? letter : letter;
  return { kind: 'text', text: (plain + combining[sign]!).normalize('NFC'), end };
}

function letterCommand(source: string, name: number): TexCommand | undefined {
  const word = /^[a-zA-Z]+/.exec(source.slice(name, name + 24))?.[0];
  if (word === undefined) return undefined;
  let end = name + word.length;
  if (word.length === 1 && word in combining) {
    const braced = /^\s*\{\s*\\?([a-zA-Z])\s*\}|^\s+\\?([a-zA-Z])(?![a-zA-Z]{2})/.exec(
      source.slice(end, end + 8),
    );
    const letter = braced?.[1] ?? braced?.[2];
    if (braced && letter)
      return {
        kind: 'text',
        text: (letter + combining[word]!).normalize('NFC'),
        end: end + braced[0].length,
      };
  }
  if (word in wrappers && source[end] === '{') return { kind: 'wrap', wrap: wrappers[word]!, end: end + 1 };
  if (word in switches && /[\s{]/.test(source[end] ?? ''))
    return { kind: 'switch', wrap: switches[word]!, end: end + (source[end] === '{' ? 0 : 1) };
  const symbol = symbols[word];
  if (symbol === undefined) return undefined;
  if (source.startsWith('{}', end)) end += 2;
  else if (
    word.length <= 2 &&
    /\p{L}$/u.test(symbol) &&
    source[end] === ' ' &&
    /\p{Ll}/u.test(source[end + 1] ?? '')
  )
    end += 1;
  return { kind: 'text', text: symbol, end };
}
