/** Formulas as Office writes them (OMML), from the MathML that KaTeX sets beside its drawing. */
export function ommlOf(math: Element): string {
  return `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${write(math)}</m:oMath>`;
}

type Writer = (children: readonly Element[], node: Element) => string;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const part = (name: string, inner: string): string => `<m:${name}>${inner}</m:${name}>`;
const write = (node: Element | undefined): string =>
  node === undefined ? '' : (writers[node.localName] ?? writeAll)([...node.children], node);
/** A row; the words that a sum or an integral goes over belong to it, up to the next relation. */
const writeAll: Writer = (children) => {
  let text = '';
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as Element;
    const large = largeParts(child);
    if (!large) {
      text += write(child);
      continue;
    }
    const found = children.findIndex(
      (other, index) => index > at && relation.test((other.textContent ?? '').trim()),
    );
    const end = found < 0 ? children.length : found;
    text += big(large, writeAll(children.slice(at + 1, end), child));
    at = end - 1;
  }
  return text;
};
const relation = /^[=<>≤≥≈∼≡≠→⇒∝]$/u;
const base = (node: Element | undefined): string => part('e', write(node));

/** A run of letters; upright where the formula sets it so. */
const run = (text: string, isUpright: boolean): string =>
  text === ''
    ? ''
    : `<m:r>${isUpright ? '<m:rPr><m:sty m:val="p"/></m:rPr>' : ''}<a:rPr><a:latin typeface="Cambria Math"/></a:rPr><m:t xml:space="preserve">${escaped(text)}</m:t></m:r>`;

const token: Writer = (_, node) => {
  // Invisible signs of MathML: function application, invisible times.
  const text = (node.textContent ?? '').replace(/[\u2061-\u2064\u200b]/g, '');
  const isItalic =
    node.localName === 'mi' && [...text].length === 1 && node.getAttribute('mathvariant') !== 'normal';
  return run(text, !isItalic);
};

const large = /^[∑∏∐∫∬∭∮⋃⋂⨁⨂⨀⋁⋀]$/u;

interface Large {
  readonly sign: Element;
  readonly below?: Element | undefined;
  readonly above?: Element | undefined;
  readonly limits: 'undOvr' | 'subSup';
}

/** Sign and limits of a sum, product or integral; undefined for anything else. */
function largeParts(node: Element): Large | undefined {
  const isBare = node.localName === 'mo';
  const [sign = node, one, two] = isBare ? [node] : [...node.children];
  if (!large.test((sign.textContent ?? '').trim())) return undefined;
  const limits = node.localName.startsWith('mu') || node.localName === 'mover' ? 'undOvr' : 'subSup';
  switch (node.localName) {
    case 'mo':
      return { sign, limits };
    case 'msub':
    case 'munder':
      return { sign, below: one, limits };
    case 'msup':
    case 'mover':
      return { sign, above: one, limits };
    case 'msubsup':
    case 'munderover':
      return { sign, below: one, above: two, limits };
    default:
      return undefined;
  }
}

function big({ sign, below, above, limits }: Large, over: string): string {
  const hide = (name: string, node: Element | undefined): string =>
    node === undefined ? `<m:${name}Hide m:val="1"/>` : '';
  return part(
    'nary',
    `<m:naryPr><m:chr m:val="${escaped(sign.textContent?.trim() ?? '')}"/><m:limLoc m:val="${limits}"/>${hide('sub', below)}${hide('sup', above)}</m:naryPr>${part('sub', write(below))}${part('sup', write(above))}${part('e', over)}`,
  );
}

const accents: Readonly<Record<string, string>> = {
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '→': '\u20d7',
  '⃗': '\u20d7',
  '˙': '\u0307',
  '¨': '\u0308',
  ˇ: '\u030c',
  '´': '\u0301',
  '`': '\u0300',
};

const over: Writer = ([inner, above], node) => {
  const sign = (above?.textContent ?? '').trim();
  if (/^[‾¯_―]$/u.test(sign)) return part('bar', `<m:barPr><m:pos m:val="top"/></m:barPr>${base(inner)}`);
  if (sign === '⏞')
    return part(
      'groupChr',
      `<m:groupChrPr><m:chr m:val="⏞"/><m:pos m:val="top"/><m:vertJc m:val="bot"/></m:groupChrPr>${base(inner)}`,
    );
  const accent = node.getAttribute('accent') === 'true' ? accents[sign] : undefined;
  return accent
    ? part('acc', `<m:accPr><m:chr m:val="${accent}"/></m:accPr>${base(inner)}`)
    : part('limUpp', base(inner) + part('lim', write(above)));
};

const under: Writer = ([inner, below]) => {
  if ((below?.textContent ?? '').trim() === '⏟')
    return part('groupChr', `<m:groupChrPr><m:chr m:val="⏟"/></m:groupChrPr>${base(inner)}`);
  return part('limLow', base(inner) + part('lim', write(below)));
};

const writers: Readonly<Record<string, Writer>> = {
  semantics: (children) => writeAll(children.slice(0, 1), children[0] as Element),
  annotation: () => '',
  mi: token,
  mn: token,
  mo: token,
  mtext: token,
  ms: token,
  mspace: () => run('\u2002', true),
  mphantom: (children) =>
    part(
      'phant',
      `<m:phantPr><m:show m:val="0"/></m:phantPr>${part('e', writeAll(children, children[0] as Element))}`,
    ),
  msup: ([inner, above]) => part('sSup', base(inner) + part('sup', write(above))),
  msub: ([inner, below]) => part('sSub', base(inner) + part('sub', write(below))),
  msubsup: ([inner, below, above]) =>
    part('sSubSup', base(inner) + part('sub', write(below)) + part('sup', write(above))),
  mfrac: ([top, bottom], node) =>
    part(
      'f',
      `${node.getAttribute('linethickness')?.startsWith('0') ? '<m:fPr><m:type m:val="noBar"/></m:fPr>' : ''}${part('num', write(top))}${part('den', write(bottom))}`,
    ),
  msqrt: (children) =>
    part(
      'rad',
      `<m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/>${part('e', writeAll(children, children[0] as Element))}`,
    ),
  mroot: ([inner, degree]) => part('rad', part('deg', write(degree)) + base(inner)),
  mover: over,
  munder: under,
  munderover: ([inner, below, above]) =>
    part(
      'limUpp',
      part('e', part('limLow', base(inner) + part('lim', write(below)))) + part('lim', write(above)),
    ),
  mtable: (rows) =>
    part(
      'm',
      rows
        .map((row) =>
          part('mr', [...row.children].map((cell) => part('e', writeAll([...cell.children], cell))).join('')),
        )
        .join(''),
    ),
};
