import { argument, between, type MathMacro } from './arguments.ts';
import { physics } from './physics.ts';
import { siunitx } from './siunitx.ts';

/** Commands of LaTeX and its common packages that KaTeX lacks. */
const common: Readonly<Record<string, MathMacro>> = {
  '\\mbox': '\\text{#1}',
  '\\textsc': '\\text{#1}',
  '\\textsl': '\\textit{#1}',
  '\\emph': '\\textit{#1}',
  '\\ensuremath': '#1',
  '\\mathbbm': '\\mathbb{#1}',
  '\\mathds': '\\mathbb{#1}',
  '\\bbone': '\\mathbb{1}',
  '\\nicefrac': '{}^{#1}\\!/_{#2}',
  '\\sfrac': '{}^{#1}\\!/_{#2}',
  '\\prescript': '{}^{#1}_{#2}{#3}',
  '\\slashed': '\\not{#1}',
  '\\xspace': '',
  '\\displaylimits': '\\limits',
  '\\texorpdfstring': '#1',
  '\\protect': '',
  '\\centering': '',
  '\\allowbreak': '',
  '\\noindent': '',
  '\\vspace': (context) => {
    argument(context);
    return '';
  },
  '\\shoveleft': '#1',
  '\\shoveright': '#1',
  '\\intertext': '\\\\\\text{#1}\\\\',
  '\\shortintertext': '\\\\\\text{#1}\\\\',
  '\\smashoperator': (context) => {
    between(context, '[', ']');
    return argument(context);
  },
  '\\xlongequal': '\\overset{#1}{=\\!=\\!=}',
  '\\coloneq': '\\coloneqq',
  '\\degree': '^{\\circ}',
  '\\textdegree': '\\text{°}',
  '\\textmu': '\\text{µ}',
  '\\euro': '\\text{€}',
  '\\unicode': (context) => {
    const code = argument(context).trim();
    const value = Number(code.replace(/^x/i, '0x'));
    return value > 31 && value < 0x110000 ? `\\text{${String.fromCodePoint(value)}}` : '';
  },
};

/** What every formula may use beside KaTeX's own commands: our table of macros. */
export const ownMacros: Readonly<Record<string, MathMacro>> = { ...common, ...physics, ...siunitx };
