import { decodeHTMLStrict } from 'entities';
import type { mathAt } from './math.ts';
import type { Token, Wrap } from './rich-tokens.ts';

/** What a reader finds at one place: tokens, and the offset at which to go on. */
export interface Step {
  readonly tokens: readonly Token[];
  readonly end: number;
}

export const text = (value: string, start: number, end: number): Token => ({
  kind: 'text',
  text: value,
  start,
  end,
});
export const space = (at: number): Token => text(' ', at, at + 1);
export const textStep = (value: string, at: number, end: number): Step => ({
  tokens: [text(value, at, end)],
  end,
});
export const wrapOf = (kind: Wrap['kind']): Wrap => (kind === 'link' ? { kind, href: '' } : { kind });

export const mathStep = (math: NonNullable<ReturnType<typeof mathAt>>, at: number): Step =>
  math.plain === undefined
    ? {
        tokens: [
          { kind: 'math', tex: withBraces(math.tex), display: math.display, start: at, end: math.end },
        ],
        end: math.end,
      }
    : textStep(math.plain, at, math.end);

/** '\\mathrmMoS_2' of an importer that lost the braces: the capitals and letters behind it are what it set. */
const withBraces = (tex: string): string =>
  tex.replace(/\\(mathrm|mathbf|mathit|mathsf|mathcal|mathbb)(?=[A-Z])([A-Z][A-Za-z]*)/g, '\\$1{$2}');

export const linkStep = (href: string, inner: readonly Token[], end: number): Step => ({
  tokens: [{ kind: 'open', wrap: { kind: 'link', href } }, ...inner, { kind: 'close', wrap: 'link' }],
  end,
});

/** TeX's `e.g.~low`: a space that keeps two words together; `~5` means about. */
export function tie(source: string, at: number): Step | undefined {
  const before = source[at - 1] ?? ' ';
  const after = source[at + 1] ?? ' ';
  const holds = /[\p{L}.,)\]$]/u.test(before) && /[\p{L}\p{N}\\$([]/u.test(after);
  // `10~h`; `5~10` is a range.
  const isUnit = /\p{N}/u.test(before) && /[\p{L}\\$%°]/u.test(after);
  return holds || isUnit ? { tokens: [space(at)], end: at + 1 } : undefined;
}

/** `--` and `---` between words are dashes. */
export function dashes(source: string, at: number): Step | undefined {
  const count = /^-+/.exec(source.slice(at, at + 8))![0].length;
  if (count < 2 || count > 3)
    return count === 1 ? undefined : textStep(source.slice(at, at + count), at, at + count);
  // `--flag` is an option, not a dash.
  if (count === 2 && /\s/.test(source[at - 1] ?? ' ') && /[a-z]/.test(source[at + 2] ?? ''))
    return textStep('--', at, at + 2);
  return textStep(count === 2 ? '–' : '—', at, at + count);
}

export function bareAddress(source: string, at: number, to: number): Step | undefined {
  if (!source.startsWith('http', at) || /[\p{L}\p{N}]/u.test(source[at - 1] ?? '')) return undefined;
  const found = /^https?:\/\/[^\s<>"'`{}|\\^\p{Script=Han}，。）]{3,800}/u.exec(
    source.slice(at, Math.min(to, at + 820)),
  )?.[0];
  if (found === undefined) return undefined;
  let address = found.replace(/[.,;:!?*_]+$/, '');
  while (/[)\]]$/.test(address) && count(address, /[)\]]/g) > count(address, /[([]/g))
    address = address.slice(0, -1).replace(/[.,;:!?*_]+$/, '');
  return linkStep(address, [text(address, at, at + address.length)], at + address.length);
}

const count = (value: string, sign: RegExp): number => value.match(sign)?.length ?? 0;

export function closingTicks(rest: string, count: number): number {
  for (const run of rest.matchAll(/`+/g)) if (run[0].length === count) return run.index;
  return -1;
}

/** A character written as `&name;`, or HTML that was escaped. */
export function entity(source: string, at: number): Step | undefined {
  const found = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.exec(source.slice(at, at + 40))?.[0];
  if (found === undefined) return undefined;
  // '&lt;sub&gt;': HTML that was escaped once too often.
  const tag = /^&(?:amp;)?lt;(\/?)(em|i|b|strong|sub|sup)&(?:amp;)?gt;/i.exec(source.slice(at, at + 40));
  if (tag) {
    const wrap = ({ em: 'em', i: 'em', b: 'strong', strong: 'strong', sub: 'sub', sup: 'sup' } as const)[
      tag[2]!.toLowerCase() as 'em'
    ];
    return {
      tokens: [tag[1] ? { kind: 'close', wrap } : { kind: 'open', wrap: { kind: wrap } }],
      end: at + tag[0].length,
    };
  }
  const twice = /^&amp;(?:#\d{1,7}|#x[\da-f]{1,6}|lt|gt|amp|quot|nbsp|apos);/i.exec(
    source.slice(at, at + 20),
  )?.[0];
  const decoded = decodeHTMLStrict(twice ? `&${twice.slice(5)}` : found);
  return decoded === (twice ?? found)
    ? undefined
    : textStep(decoded === '\u00A0' ? ' ' : decoded, at, at + (twice ?? found).length);
}
