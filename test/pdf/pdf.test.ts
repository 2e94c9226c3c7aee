import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markArtifacts } from '../../src/pdf/artifacts.ts';
import { readToUnicode } from '../../src/pdf/fonts.ts';
import {
  dict,
  Name,
  Ref,
  readText,
  Text,
  text,
  type Value,
  ValueReader,
  write,
} from '../../src/pdf/values.ts';

const plain = (value: Value): unknown => {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [key, plain(item)]));
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Name) return `/${value.name}`;
  if (value instanceof Ref) return `${value.number} R`;
  if (value instanceof Text) return `(${value.bytes})`;
  // PDF knows no negative zero.
  return value === 0 ? 0 : value;
};

const latin = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) });
const { value: anyValue } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.boolean(),
    fc.constant(null),
    fc.integer({ min: -1e6, max: 1e6 }),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e5, max: 1e5 })
      .map((number) => Math.round(number * 1e5) / 1e5),
    latin.map((bytes) => new Text(bytes)),
    latin.filter((word) => word !== '' && !word.includes('\0')).map((word) => new Name(word)),
    fc.integer({ min: 1, max: 9999 }).map((number) => new Ref(number)),
    fc.array(tie('value') as fc.Arbitrary<Value>, { maxLength: 4 }),
    fc
      .dictionary(fc.stringMatching(/^[A-Za-z]{1,8}$/), tie('value') as fc.Arbitrary<Value>, { maxKeys: 4 })
      .map((entries) => dict(entries)),
  ) as fc.Arbitrary<Value>,
}));

describe('values of a PDF', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const read = new ValueReader(`${write(value)} `).value();
        expect(plain(read)).toEqual(plain(value));
      }),
      { numRuns: 300 },
    );
  });

  it('keep any text, whatever its script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(readText(new ValueReader(write(text(words))).value())).toBe(words);
      }),
    );
  });
});

describe('marking artifacts', () => {
  const operators = (source: string): string[] =>
    source.match(/\/\w+ (?:<<.*?>>)? ?BDC|\/Artifact BMC|EMC|BT|ET|\bf\b|\bS\b/g) ?? [];

  it('wraps paint outside of tags, and only that', () => {
    const source =
      'q\n0 0 9 9 re\nW* n\n1 0 0 rg\n0 0 5 5 re\nf\n/P <</MCID 0 >>BDC\nBT\n/F1 12 Tf\n<0001> Tj\nET\n1 1 2 2 re\nf\nEMC\nQ\n';
    expect(operators(markArtifacts(source))).toEqual([
      '/Artifact BMC',
      'f',
      'EMC',
      '/P <</MCID 0 >>BDC',
      'BT',
      'ET',
      'f',
      'EMC',
    ]);
  });

  it('leaves a page alone on which everything is tagged', () => {
    const source = '/P <</MCID 0 >>BDC\nBT <0001> Tj ET\nEMC\n0 0 9 9 re\nW n\n';
    expect(markArtifacts(source)).toBe(source);
  });

  it('keeps every mark closed and never opens one inside a path or text object', () => {
    const piece = fc.constantFrom(
      'q',
      'Q',
      '1 2 3 4 re\nf',
      '1 2 m\n3 4 l\nS',
      '0 0 9 9 re\nW n',
      'BT\n/F1 9 Tf\n<0001> Tj\nET',
      '/X1 Do',
      '/P <</MCID 3 >>BDC\nBT\n<0002> Tj\nET\nEMC',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const marked = markArtifacts(`${pieces.join('\n')}\n`);
        let depth = 0;
        for (const line of marked.split('\n')) {
          if (/B[DM]C$/.test(line)) depth++;
          if (line === 'EMC') depth--;
          if (/^(f|S|\/X1 Do)$/.test(line)) expect(depth).toBe(1);
          expect(depth).toBeGreaterThanOrEqual(0);
          expect(depth).toBeLessThanOrEqual(1);
        }
        expect(depth).toBe(0);
        expect(
          marked.replace(/\/Artifact BMC\n|\nEMC(?=\n(?!.*MCID))/g, '').replace(/\s+/g, '').length,
        ).toBeGreaterThanOrEqual(pieces.join('').replace(/\s+/g, '').length - 3 * pieces.length);
      }),
    );
  });
});

it('reads ToUnicode tables: single codes, ranges, lists, ligatures and characters beyond the first plane', () => {
  const table = readToUnicode(
    '2 beginbfchar\n<0001> <0061>\n<0088> <00660069>\nendbfchar\n2 beginbfrange\n<0004> <0006> <0063>\n<0010> <0011> [<0041> <D83DDE00>]\nendbfrange',
  );
  expect(Object.fromEntries(table)).toEqual({ 1: 'a', 136: 'fi', 4: 'c', 5: 'd', 6: 'e', 16: 'A', 17: '😀' });
});
