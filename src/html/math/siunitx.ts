import { argument, between, type MacroContext, type MathMacro, next } from './arguments.ts';
import { sized } from './physics.ts';

const prefixes: Readonly<Record<string, string>> = {
  yocto: 'y',
  zepto: 'z',
  atto: 'a',
  femto: 'f',
  pico: 'p',
  nano: 'n',
  micro: 'µ',
  milli: 'm',
  centi: 'c',
  deci: 'd',
  deca: 'da',
  hecto: 'h',
  kilo: 'k',
  mega: 'M',
  giga: 'G',
  tera: 'T',
  peta: 'P',
  exa: 'E',
  zetta: 'Z',
  yotta: 'Y',
};

const units: Readonly<Record<string, string>> = {
  metre: 'm',
  meter: 'm',
  second: 's',
  gram: 'g',
  kilogram: 'kg',
  ampere: 'A',
  kelvin: 'K',
  mole: 'mol',
  candela: 'cd',
  hertz: 'Hz',
  newton: 'N',
  pascal: 'Pa',
  joule: 'J',
  watt: 'W',
  coulomb: 'C',
  volt: 'V',
  farad: 'F',
  ohm: 'Ω',
  siemens: 'S',
  weber: 'Wb',
  tesla: 'T',
  henry: 'H',
  lumen: 'lm',
  lux: 'lx',
  becquerel: 'Bq',
  gray: 'Gy',
  sievert: 'Sv',
  katal: 'kat',
  radian: 'rad',
  steradian: 'sr',
  celsius: '°C',
  degreeCelsius: '°C',
  degree: '°',
  arcminute: '′',
  arcsecond: '″',
  minute: 'min',
  hour: 'h',
  day: 'd',
  year: 'a',
  litre: 'L',
  liter: 'L',
  tonne: 't',
  hectare: 'ha',
  electronvolt: 'eV',
  bar: 'bar',
  angstrom: 'Å',
  dalton: 'Da',
  bel: 'B',
  decibel: 'dB',
  neper: 'Np',
  percent: '%',
  astronomicalunit: 'au',
  parsec: 'pc',
  bit: 'bit',
  byte: 'B',
  atomicmassunit: 'u',
  clight: 'c',
  // Abbreviations of siunitx.
  fm: 'fm',
  pm: 'pm',
  nm: 'nm',
  um: 'µm',
  mm: 'mm',
  cm: 'cm',
  dm: 'dm',
  m: 'm',
  km: 'km',
  fs: 'fs',
  ps: 'ps',
  ns: 'ns',
  us: 'µs',
  ms: 'ms',
  s: 's',
  ug: 'µg',
  mg: 'mg',
  g: 'g',
  kg: 'kg',
  mol: 'mol',
  mmol: 'mmol',
  umol: 'µmol',
  Hz: 'Hz',
  kHz: 'kHz',
  MHz: 'MHz',
  GHz: 'GHz',
  THz: 'THz',
  mV: 'mV',
  V: 'V',
  kV: 'kV',
  mW: 'mW',
  W: 'W',
  kW: 'kW',
  MW: 'MW',
  J: 'J',
  kJ: 'kJ',
  eV: 'eV',
  meV: 'meV',
  keV: 'keV',
  MeV: 'MeV',
  GeV: 'GeV',
  TeV: 'TeV',
  K: 'K',
  mK: 'mK',
  Pa: 'Pa',
  kPa: 'kPa',
  MPa: 'MPa',
  GPa: 'GPa',
  N: 'N',
  mA: 'mA',
  A: 'A',
  uL: 'µL',
  mL: 'mL',
  L: 'L',
  dB: 'dB',
};

const powers: Readonly<Record<string, string>> = { square: '2', squared: '2', cubic: '3', cubed: '3' };

const upright = (symbol: string): string =>
  /^[a-zA-Z]+$/.test(symbol) ? `\\mathrm{${symbol}}` : `\\text{${symbol}}`;

/** `\kilo\metre\per\second\squared`, and units written out: `m.s^{-1}`, `kg/m`. */
function unitTex(written: string): string {
  const parts: string[] = [];
  let prefix = '';
  let sign = '';
  let power = '';
  const raise = (exponent: string): void => {
    const last = parts.pop();
    if (last === undefined) return;
    const bare = last.replace(/\^\{-1\}$/, '');
    parts.push(`${bare}^{${bare === last ? '' : '-'}${exponent}}`);
  };
  for (const [token, name, group] of written.matchAll(
    /\\([a-zA-Z]+)\s*(?:\{([^{}]*)\})?|\^\s*\{[^{}]*\}|[\^_]\S|[a-zA-Zµ°%ΩÅ]+|\S/g,
  )) {
    if (name === undefined) {
      if (token === '.' || token === '~') continue;
      if (/^[a-zA-Zµ°%ΩÅ]+$/.test(token)) parts.push(upright(token));
      else if (token === '/') parts.push('/');
      else if (parts.length > 0) parts.push(`${parts.pop()}${token}`);
    } else if (name === 'per') sign = '-';
    else if (name === 'tothe') raise(group ?? '');
    else if (name === 'raiseto') power = group ?? '';
    else if (name === 'squared' || name === 'cubed') raise(powers[name] as string);
    else if (name === 'square' || name === 'cubic') power = powers[name] as string;
    else if (name === 'of') parts.push(`${parts.pop() ?? ''}_{\\text{${group ?? ''}}}`);
    else if (Object.hasOwn(prefixes, name)) prefix = prefixes[name] as string;
    else {
      const exponent = sign === '' ? power : `-${power || '1'}`;
      const symbol = `${prefix}${units[name] ?? name}`;
      parts.push(upright(symbol) + (exponent === '' ? '' : `^{${exponent}}`));
      prefix = sign = power = '';
    }
  }
  return parts.join('\\,').replaceAll('\\,/\\,', '/');
}

/** Digits in groups of three from five digits on, `e3` as a power of ten, `+-` as an uncertainty. */
function numberTex(written: string): string {
  const grouped = written
    .replaceAll(/\s+/g, '')
    .replaceAll(',', '.')
    .replaceAll(/\d+(?:\.\d+)?/g, (digits) => {
      const [whole = '', decimals] = digits.split('.');
      const left = whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, '\\,');
      if (decimals === undefined) return left;
      return `${left}.${decimals.length < 5 ? decimals : decimals.replace(/\d{3}(?=\d)/g, '$&\\,')}`;
    });
  const [mantissa = '', exponent] = grouped.split(/[eE](?=[+-]?\d)/);
  const value = mantissa.replaceAll('+-', '\\pm ').replaceAll('x', '\\times ');
  if (exponent === undefined) return value;
  const power = `10^{${exponent.replace(/^\+/, '')}}`;
  return value === '' ? power : `${value}\\times ${power}`;
}

/** Spacing before the unit; degrees of angle stand close. */
const joined = (value: string, unit: string): string =>
  unit === '\\text{°}' ? `${value}${unit}` : `${value}\\,${unit}`;

const options = (context: MacroContext): void => {
  between(context, '[', ']');
};

const quantity = (context: MacroContext): string => {
  options(context);
  const value = numberTex(argument(context));
  return joined(value, unitTex(argument(context)));
};

const range = (context: MacroContext, withUnit: boolean): string => {
  options(context);
  const from = numberTex(argument(context));
  const to = numberTex(argument(context));
  if (!withUnit) return `${from}\\text{ to }${to}`;
  const unit = unitTex(argument(context));
  return `${joined(from, unit)}\\text{ to }${joined(to, unit)}`;
};

const unit: MathMacro = (context) => {
  options(context);
  return `{${unitTex(argument(context))}}`;
};

/** siunitx. `\qty{3}{\metre}` is its own, `\qty(…)` that of the physics package: the next sign tells. */
export const siunitx: Readonly<Record<string, MathMacro>> = {
  '\\SI': quantity,
  '\\si': unit,
  '\\unit': unit,
  '\\num': (context) => {
    options(context);
    return `{${numberTex(argument(context))}}`;
  },
  '\\ang': (context) => {
    options(context);
    const [degrees = '', minutes, seconds] = argument(context).split(';');
    return `{${degrees}^{\\circ}${minutes ? `${minutes}'` : ''}${seconds ? `${seconds}''` : ''}}`;
  },
  '\\SIrange': (context) => range(context, true),
  '\\qtyrange': (context) => range(context, true),
  '\\numrange': (context) => range(context, false),
  '\\qty': (context) => {
    const first = next(context);
    if (first !== '{') return sized(context);
    const value = argument(context);
    if (next(context) !== '{') return `{\\left\\{${value}\\right\\}}`;
    return joined(numberTex(value), unitTex(argument(context)));
  },
};
