import { another, argument, between, type MacroContext, type MathMacro, next, star } from './arguments.ts';

const brackets = [
  ['(', ')', '(', ')'],
  ['[', ']', '[', ']'],
  ['|', '|', '\\lvert ', '\\rvert '],
] as const;

/** `\qty(…)`, `\qty[…]`, `\qty|…|`, `\qty{…}`: brackets as high as what they hold. */
export function sized(context: MacroContext, before = ''): string {
  const still = star(context);
  const [left, right] = still ? ['', ''] : ['\\left', '\\right'];
  for (const [open, close, first, last] of brackets) {
    const inner = between(context, open, close);
    if (inner !== undefined) return `${before}{${left}${first}${inner}${right}${last}}`;
  }
  return next(context) === '{' ? `${before}{${left}\\{${argument(context)}${right}\\}}` : before;
}

const fenced =
  (open: string, close: string): MathMacro =>
  (context) => {
    const [left, right] = star(context) ? ['', ''] : ['\\left', '\\right'];
    return `{${left}${open}${argument(context)}${right}${close}}`;
  };

/** `\dv{x}`, `\dv{f}{x}`, `\dv[2]{f}{x}`, `\pdv{f}{x}{y}`; with a star in one line. */
const derivative =
  (sign: string, mixed: boolean): MathMacro =>
  (context) => {
    const flat = star(context);
    const order = between(context, '[', ']');
    const first = argument(context);
    const second = another(context);
    const third = mixed && second !== undefined ? another(context) : undefined;
    const power = order === undefined ? '' : `^{${order}}`;
    const fraction = (above: string, below: string): string =>
      flat ? `{${above}/${below}}` : `\\frac{${above}}{${below}}`;
    if (third !== undefined) return fraction(`${sign}^{2} ${first}`, `${sign} ${second} ${sign} ${third}`);
    if (second === undefined) return fraction(`${sign}${power}`, `${sign} ${first}${power}`);
    return fraction(`${sign}${power} ${first}`, `${sign} ${second}${power}`);
  };

const differential =
  (sign: string): MathMacro =>
  (context) => {
    const order = between(context, '[', ']');
    const power = order === undefined ? '' : `^{${order}}`;
    const inner = between(context, '(', ')');
    if (inner !== undefined) return `${sign}${power}\\!\\left(${inner}\\right)`;
    const group = another(context);
    return group === undefined ? `${sign}${power}` : `\\mathop{${sign}${power} ${group}}`;
  };

/** `\ket`, `\bra` … with as many arguments as the physics package takes. */
const bracket =
  (form: (parts: readonly string[]) => string, most: number): MathMacro =>
  (context) => {
    const still = star(context);
    const parts = [argument(context)];
    while (parts.length < most) {
      const more = another(context);
      if (more === undefined) break;
      parts.push(more);
    }
    const text = form(parts);
    return still ? text.replace(/\\(?:left|right|middle)(?![a-zA-Z])/g, '') : text;
  };

const braket = bracket(
  ([one = '', two]) =>
    two === undefined
      ? `{\\left\\langle ${one.replaceAll('|', '\\middle|')}\\right\\rangle}`
      : `{\\left\\langle ${one}\\middle|${two}\\right\\rangle}`,
  2,
);
const ketbra = bracket(
  ([one = '', two = one]) => `{\\left| ${one}\\middle\\rangle\\!\\middle\\langle ${two}\\right|}`,
  2,
);
const expectation = bracket(
  ([one = '', two]) =>
    two === undefined
      ? `{\\left\\langle ${one}\\right\\rangle}`
      : `{\\left\\langle ${two}\\middle| ${one}\\middle| ${two}\\right\\rangle}`,
  2,
);
const element = bracket(
  ([one = '', two = '', three = '']) =>
    `{\\left\\langle ${one}\\middle| ${two}\\middle| ${three}\\right\\rangle}`,
  3,
);

/** `\sin[2](x)`-like operators: `\tr(…)`, `\tr{…}`, `\tr\rho`. */
const operator =
  (name: string): MathMacro =>
  (context) => {
    const inner = between(context, '(', ')');
    return inner === undefined ? `\\operatorname{${name}}` : `\\operatorname{${name}}\\left(${inner}\\right)`;
  };

const gradient =
  (sign: string): MathMacro =>
  (context) => {
    for (const [open, close] of brackets) {
      const inner = between(context, open, close);
      if (inner !== undefined) return `${sign}\\left${open}${inner}\\right${close}`;
    }
    return sign;
  };

const matrix =
  (environment: string): MathMacro =>
  (context) => {
    star(context);
    for (const [open, close] of brackets) {
      const inner = between(context, open, close);
      if (inner === undefined) continue;
      const name = { '(': 'pmatrix', '[': 'bmatrix', '|': 'vmatrix' }[open];
      return `\\begin{${environment === 'matrix' ? name : environment}}${inner}\\end{${environment === 'matrix' ? name : environment}}`;
    }
    return `\\begin{${environment}}${argument(context)}\\end{${environment}}`;
  };

const spaced = (word: string): string => `\\quad\\text{${word}}\\quad`;
const words = 'if and or for in else given then otherwise since let unless assume where as'.split(' ');

/** The physics package. `\div` stays the sign of division, as in KaTeX. */
export const physics: Readonly<Record<string, MathMacro>> = {
  '\\abs': fenced('\\lvert ', '\\rvert '),
  '\\absolutevalue': fenced('\\lvert ', '\\rvert '),
  '\\norm': fenced('\\lVert ', '\\rVert '),
  '\\quantity': (context) => sized(context),
  '\\pqty': fenced('(', ')'),
  '\\bqty': fenced('[', ']'),
  '\\vqty': fenced('\\lvert ', '\\rvert '),
  '\\Bqty': fenced('\\{', '\\}'),
  '\\eval': (context) => {
    const inner = another(context);
    if (inner !== undefined) return `{\\left.${inner}\\right|}`;
    return `{\\left.${between(context, '(', '|') ?? between(context, '[', '|') ?? ''}\\right|}`;
  },
  '\\order': (context) => {
    const inner = between(context, '(', ')') ?? argument(context);
    return `\\mathcal{O}\\!\\left(${inner}\\right)`;
  },
  '\\comm': bracket(([one = '', two = '']) => `{\\left[${one},${two}\\right]}`, 2),
  '\\commutator': bracket(([one = '', two = '']) => `{\\left[${one},${two}\\right]}`, 2),
  '\\acomm': bracket(([one = '', two = '']) => `{\\left\\{${one},${two}\\right\\}}`, 2),
  '\\anticommutator': bracket(([one = '', two = '']) => `{\\left\\{${one},${two}\\right\\}}`, 2),
  '\\pb': bracket(([one = '', two = '']) => `{\\left\\{${one},${two}\\right\\}}`, 2),
  '\\poissonbracket': bracket(([one = '', two = '']) => `{\\left\\{${one},${two}\\right\\}}`, 2),
  '\\vb': (context) =>
    star(context) ? `\\boldsymbol{${argument(context)}}` : `\\mathbf{${argument(context)}}`,
  '\\vectorbold': '\\mathbf{#1}',
  '\\va': (context) =>
    star(context) ? `\\vec{\\boldsymbol{${argument(context)}}}` : `\\vec{\\mathbf{${argument(context)}}}`,
  '\\vu': (context) =>
    star(context) ? `\\hat{\\boldsymbol{${argument(context)}}}` : `\\hat{\\mathbf{${argument(context)}}}`,
  '\\vdot': '\\boldsymbol{\\cdot}',
  '\\cross': '\\boldsymbol{\\times}',
  '\\cp': '\\boldsymbol{\\times}',
  '\\grad': gradient('\\boldsymbol{\\nabla}'),
  '\\gradient': gradient('\\boldsymbol{\\nabla}'),
  '\\divergence': gradient('\\boldsymbol{\\nabla}\\cdot'),
  '\\curl': gradient('\\boldsymbol{\\nabla}\\times'),
  '\\laplacian': gradient('\\nabla^2'),
  '\\tr': operator('tr'),
  '\\trace': operator('tr'),
  '\\Tr': operator('Tr'),
  '\\Trace': operator('Tr'),
  '\\rank': operator('rank'),
  '\\erf': operator('erf'),
  '\\Res': operator('Res'),
  '\\pv': '\\mathcal{P}',
  '\\principalvalue': '\\mathcal{P}',
  '\\dd': differential('\\mathrm{d}'),
  '\\differential': differential('\\mathrm{d}'),
  '\\var': differential('\\delta'),
  '\\variation': differential('\\delta'),
  '\\dv': derivative('\\mathrm{d}', false),
  '\\derivative': derivative('\\mathrm{d}', false),
  '\\pdv': derivative('\\partial', true),
  '\\pderivative': derivative('\\partial', true),
  '\\partialderivative': derivative('\\partial', true),
  '\\fdv': derivative('\\delta', false),
  '\\functionalderivative': derivative('\\delta', false),
  '\\flatfrac': '\\left.#1\\middle/#2\\right.',
  '\\braket': braket,
  '\\ip': braket,
  '\\innerproduct': braket,
  '\\ketbra': ketbra,
  '\\dyad': ketbra,
  '\\op': ketbra,
  '\\outerproduct': ketbra,
  '\\ev': expectation,
  '\\expval': expectation,
  '\\expectationvalue': expectation,
  '\\mel': element,
  '\\matrixel': element,
  '\\matrixelement': element,
  '\\mqty': matrix('matrix'),
  '\\matrixquantity': matrix('matrix'),
  '\\pmqty': matrix('pmatrix'),
  '\\bmqty': matrix('bmatrix'),
  '\\vmqty': matrix('vmatrix'),
  '\\qq': '\\quad\\text{#1}\\quad',
  '\\qqtext': '\\quad\\text{#1}\\quad',
  '\\qc': ',\\quad',
  '\\qcomma': ',\\quad',
  '\\qcc': spaced('c.c.'),
  ...Object.fromEntries(words.map((word) => [`\\q${word}`, spaced(word)])),
};
