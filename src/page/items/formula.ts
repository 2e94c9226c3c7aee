import type { Run } from '../items.ts';

/** A piece of a formula as text. */
export interface FormulaPart {
  readonly text: string;
  readonly shift: Run['shift'];
  readonly italic: boolean;
}

/** A formula as a line of text, from its MathML: fractions with a slash, roots with their sign. */
export function formulaParts(math: Element): FormulaPart[] {
  const parts: FormulaPart[] = [];
  write(math, parts, undefined);
  return parts;
}

type Writer = (children: readonly Element[], parts: FormulaPart[], shift: Run['shift']) => void;

function write(node: Element, parts: FormulaPart[], shift: Run['shift']): void {
  const children = [...node.children];
  if (/^(?:mi|mn|mo|mtext|ms)$/.test(node.localName)) writeToken(node, parts, shift);
  else (writers[node.localName] ?? writeAll)(children, parts, shift);
}

const writeAll: Writer = (children, parts, shift) => {
  for (const child of children) write(child, parts, shift);
};

const put = (text: string, parts: FormulaPart[], shift: Run['shift']): void => {
  parts.push({ text, shift, italic: false });
};

const lowered: Writer = (children, parts, shift) => {
  writeAll(children.slice(0, 1), parts, shift);
  writeAll(children.slice(1), parts, 'sub');
};
const loweredAndRaised: Writer = (children, parts, shift) => {
  writeAll(children.slice(0, 1), parts, shift);
  writeAll(children.slice(1, 2), parts, 'sub');
  writeAll(children.slice(2), parts, 'super');
};

const writers: Readonly<Record<string, Writer>> = {
  semantics: (children, parts, shift) => writeAll(children.slice(0, 1), parts, shift),
  annotation: () => {},
  msup: (children, parts, shift) => {
    writeAll(children.slice(0, 1), parts, shift);
    writeAll(children.slice(1), parts, 'super');
  },
  msub: lowered,
  munder: lowered,
  msubsup: loweredAndRaised,
  munderover: loweredAndRaised,
  mfrac: ([top, bottom], parts, shift) => {
    writePart(top, parts, shift);
    put('/', parts, shift);
    writePart(bottom, parts, shift);
  },
  msqrt: (children, parts, shift) => {
    put('√(', parts, shift);
    writeAll(children, parts, shift);
    put(')', parts, shift);
  },
  mspace: (_, parts, shift) => put(' ', parts, shift),
  mtr: (children, parts, shift) => {
    writeAll(children, parts, shift);
    put('  ', parts, shift);
  },
};

/** Numerator or denominator, in brackets where it is more than one sign. */
function writePart(part: Element | undefined, parts: FormulaPart[], shift: Run['shift']): void {
  if (part === undefined) return;
  const several = (part.textContent ?? '').length > 1 && part.children.length > 1;
  if (several) put('(', parts, shift);
  write(part, parts, shift);
  if (several) put(')', parts, shift);
}

const relation = /^[=<>≤≥≈∝→×±∈+−∼≠⇒≪≫≡≅⊂⊆∪∩∧∨↦⊕⊗⟶⟹]$/u;

function writeToken(node: Element, parts: FormulaPart[], shift: Run['shift']): void {
  const text = node.textContent ?? '';
  // The sign that a function is applied is invisible: `log⁡x` is written with a space, `exp⁡(x)` without.
  if (text === '\u2061') {
    if (!/^[([{|]/.test(node.nextElementSibling?.textContent ?? '')) put(' ', parts, shift);
    return;
  }
  const isOperator = node.localName === 'mo';
  const unary = /^[+−]$/.test(text) && /(?:^|[([{=,])\s*$/.test(parts.at(-1)?.text ?? '');
  const spaced = isOperator && relation.test(text) && shift === undefined && !unary;
  const separates = isOperator && /^[,;]$/.test(text);
  const italic =
    node.localName === 'mi' && [...text].length === 1 && node.getAttribute('mathvariant') !== 'normal';
  parts.push({ text: spaced ? ` ${text} ` : separates ? `${text} ` : text, shift, italic });
}
