// Seeded damage to a drafted deck: one slide text changed in a way that matters, or in one that does not.

/** mulberry32: small, seeded, the same everywhere. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (list, next) => list[Math.floor(next() * list.length)];

/** Lines of slide text: no front matter, notes, shortcodes, wrappers, separators, title or last slides. */
function textLines(text) {
  const lines = text.split('\n');
  const found = [];
  let part = 0;
  let note = false;
  let layout = '';
  let wrapper = '';
  lines.forEach((line, index) => {
    if (/^---\s*$/.test(line)) part++;
    if (line.includes('{{< speaker_note')) note = true;
    const slide = /\{\{< slide [^>]*class="([^"]*)"/.exec(line);
    if (slide) layout = slide[1];
    const open = /^<div class="(\w+)">/.exec(line);
    if (open) wrapper = line.includes('</div>') ? '' : open[1];
    else if (line.startsWith('</div>')) wrapper = '';
    if (
      part >= 2 &&
      !note &&
      wrapper === '' &&
      /\p{L}|\d/u.test(line) &&
      !/^(<|\{\{|\||---|!\[)/.test(line) &&
      !/layout-(title|links|citation|people)/.test(layout)
    ) {
      found.push({ index, line });
    }
    if (line.includes('{{< /speaker_note')) note = false;
  });
  return { lines, found };
}

/** Changes one line that a pattern is in. */
const inLine = (pattern, change) => (text, next) => {
  const { lines, found } = textLines(text);
  const fit = found.filter(({ line }) => pattern.test(line));
  if (fit.length === 0) return undefined;
  const { index, line } = pick(fit, next);
  const changed = change(line, next);
  if (changed === undefined || changed === line) return undefined;
  return { text: lines.with(index, changed).join('\n'), what: `${line}  →  ${changed}` };
};

// A number of the text: not part of a name (GPT-4), a formula or a link.
const number = /(?<![\p{L}\d.,_^{}$\\/-])\d+(?:[.,]\d+)*(?![\p{L}\d_^{}$\\/-]|[.,]\d)/u;
const numbers = new RegExp(number.source, 'gu');
const plain = (line) => !/[$\\`]|\]\(|&#|<su[bp]>|^\d+\. /.test(line);

export const damages = [
  [
    'digit changed',
    inLine(number, (line, next) => {
      if (!plain(line)) return undefined;
      const all = [...line.matchAll(numbers)];
      const match = pick(all, next);
      const digits = [...match[0]].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
      const at = pick(digits, next);
      const old = match[0][at];
      const fresh = String((Number(old) + 1 + Math.floor(next() * 8)) % 10);
      const changed = match[0].slice(0, at) + fresh + match[0].slice(at + 1);
      return line.slice(0, match.index) + changed + line.slice(match.index + match[0].length);
    }),
  ],
  [
    'numbers exchanged',
    (text, next) => {
      const { lines, found } = textLines(text);
      const spots = found
        .filter(({ line }) => plain(line))
        .flatMap(({ index, line }) =>
          [...line.matchAll(numbers)].map((match) => ({ index, at: match.index, value: match[0] })),
        );
      if (spots.length < 2) return undefined;
      const a = pick(spots, next);
      const b = pick(
        spots.filter(({ value }) => value.replaceAll(',', '') !== a.value.replaceAll(',', '')),
        next,
      );
      if (!b) return undefined;
      const put = (list, spot, value) =>
        list.with(
          spot.index,
          list[spot.index].slice(0, spot.at) + value + list[spot.index].slice(spot.at + spot.value.length),
        );
      // The later place first, so that the earlier offset still holds on a shared line.
      const [first, second] = a.index < b.index || (a.index === b.index && a.at < b.at) ? [a, b] : [b, a];
      const changed = put(put(lines, second, first.value), first, second.value);
      return {
        text: changed.join('\n'),
        what: `${lines[a.index]}  ⇄ ${a.value} / ${b.value} (${lines[b.index]})`,
      };
    },
  ],
  [
    'negation removed',
    // A word of a sentence: not of an address, nor of our own line under a drawing ('Order only, not to scale').
    // 'no. 10' is a number of a journal.
    inLine(/\b(not|no(?!\.\s?\d)|without|never)\b(?! only)/, (line) =>
      /^Note: /.test(line)
        ? undefined
        : line.replace(/(?<!\S)(not|no(?!\.\s?\d)|without|never)\b(?! only|-) ?/, ''),
    ),
  ],
  [
    'percent sign dropped',
    inLine(/\d\\?%/, (line) => (plain(line) ? line.replace(/(\d)\\?%/, '$1') : undefined)),
  ],
  [
    'unit swapped',
    inLine(
      /\d ?(km|m|kg|g|mg|ms|s|years|months|weeks|days|hours|minutes|%|GHz|MHz|nm|mm|cm)(?![\p{L}\d])/u,
      (line) => {
        if (!plain(line)) return undefined;
        const other = {
          km: 'm',
          m: 'km',
          kg: 'g',
          g: 'kg',
          mg: 'g',
          ms: 's',
          s: 'ms',
          years: 'months',
          months: 'years',
          weeks: 'days',
          days: 'weeks',
          hours: 'minutes',
          minutes: 'hours',
          '%': ' km',
          GHz: 'MHz',
          MHz: 'GHz',
          nm: 'mm',
          mm: 'cm',
          cm: 'mm',
        };
        return line.replace(
          /(\d ?)(km|m|kg|g|mg|ms|s|years|months|weeks|days|hours|minutes|%|GHz|MHz|nm|mm|cm)(?![\p{L}\d])/u,
          (_, head, unit) => head + other[unit],
        );
      },
    ),
  ],
  [
    'name misspelt',
    (text, next, { publication }) => {
      const families = publication.authors
        .map(({ name }) => name.split(/\s+/).at(-1))
        .filter((name) => /^[A-Z][a-z]{4,}$/.test(name));
      const lines = text.split('\n');
      const start = lines.findIndex((line) => line.startsWith('<div class="authors">'));
      const spots = lines.flatMap((line, index) =>
        index > start && index < start + 6 && start > 0
          ? families.filter((name) => line.includes(name)).map((name) => ({ index, name }))
          : [],
      );
      if (spots.length === 0) return undefined;
      const { index, name } = pick(spots, next);
      const at = 1 + Math.floor(next() * (name.length - 2));
      const wrong =
        next() < 0.5
          ? name.slice(0, at) + name.slice(at + 1)
          : name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
      return wrong === name
        ? undefined
        : {
            text: lines.with(index, lines[index].replace(name, wrong)).join('\n'),
            what: `${name} → ${wrong}`,
          };
    },
  ],
  [
    'sentence invented',
    (text, next) => {
      const { lines, found } = textLines(text);
      const items = found.filter(({ line }) => line.startsWith('- ') || line.startsWith('## '));
      if (items.length === 0) return undefined;
      const { index } = pick(items, next);
      const value = 2 + Math.floor(next() * 97);
      const sentence = pick(
        [
          `- We also interviewed ${value} volunteers in Lisbon`,
          `- The cost fell by ${value}% after the second round`,
          `- Our partners tested ${value} other settings`,
        ],
        next,
      );
      return { text: lines.toSpliced(index + 1, 0, '', sentence).join('\n'), what: sentence };
    },
  ],
];

const swaps = [
  ['show', 'demonstrate'],
  ['use', 'employ'],
  ['important', 'central'],
  ['method', 'approach'],
  ['new', 'novel'],
  ['large', 'big'],
  ['many', 'numerous'],
  ['study', 'work'],
  ['results', 'findings'],
  ['and', '&'],
  ['propose', 'suggest here'],
  ['significant', 'notable'],
];

export const harmless = [
  [
    'word exchanged',
    inLine(
      /^(?!.*\d).*\b(show|use|important|method|new|large|many|study|results|and|propose|significant)\b/,
      (line, next) => {
        const fit = swaps.filter(([from]) => new RegExp(`\\b${from}\\b`).test(line));
        const swap = fit.length > 0 ? pick(fit, next) : undefined;
        return swap && line.replace(new RegExp(`\\b${swap[0]}\\b`), swap[1]);
      },
    ),
  ],
  [
    'slides reordered',
    (text, next) => {
      const parts = text.split('\n\n---\n\n');
      if (parts.length < 4) return undefined;
      const at = 1 + Math.floor(next() * (parts.length - 2));
      const moved = parts.toSpliced(at, 1).toSpliced(1, 0, parts[at]);
      return { text: moved.join('\n\n---\n\n'), what: `slide ${at + 1} moved` };
    },
  ],
  [
    'emphasis',
    inLine(/\b[a-z]{6,}\b/, (line, next) => {
      if (!plain(line)) return undefined;
      const match = pick([...line.matchAll(/\b[a-z]{6,}\b/g)], next);
      return `${line.slice(0, match.index)}*${match[0]}*${line.slice(match.index + match[0].length)}`;
    }),
  ],
  [
    'spelling of a common word',
    inLine(/\b[a-z]{7,}\b/, (line, next) => {
      if (!plain(line)) return undefined;
      const match = pick([...line.matchAll(/\b[a-z]{7,}\b/g)], next);
      const at = 2 + Math.floor(next() * (match[0].length - 4));
      return (
        line.slice(0, match.index) +
        match[0].slice(0, at) +
        match[0].slice(at + 1) +
        line.slice(match.index + match[0].length)
      );
    }),
  ],
  [
    'own sentence',
    (text, next) => {
      const { lines, found } = textLines(text);
      const items = found.filter(({ line }) => line.startsWith('- '));
      if (items.length === 0) return undefined;
      const { index } = pick(items, next);
      const sentence = pick(
        ['- Thanks to everyone who helped', '- More on this in a moment', '- Ask me about the field work'],
        next,
      );
      return { text: lines.toSpliced(index + 1, 0, sentence).join('\n'), what: sentence };
    },
  ],
];
