// Labelled abstracts of ../shared/rhetoric-data as allowed sets of roles. See docs/language-analysis.md for sources and licences.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const roles = ['background', 'gap', 'objective', 'method', 'result', 'conclusion', 'other'];
export const [B, G, O, M, R, C, X] = roles.map((_, index) => 1 << index);
export const any = 127;
export const sets = ['csabstruct', 'samd', 'ei-rct'];

const samdRole = { BAC: B, GAP: G, PUR: O, CTN: O, MTD: M, RST: R, CLN: C, IMP: C };
const csRole = { B: B | G, O, M, R: R | C, X };

const read = (folder, set, part) =>
  readFileSync(join(folder, `${set}.${part}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const aim =
  /^To \p{Ll}|\b(?:aims?|objectives?|purpose|goal) (?:of|was|is|were|here)\b|\b(?:we|authors|study|trial|paper) (?:aimed|aim|sought|set out|hypothesi[sz]ed?|wished|wanted)\b/iu;

/** Allowed roles of each sentence (bit sets), the evaluation's gold, and how far the label is trusted. */
function convert(set, row) {
  if (set === 'csabstruct') {
    return {
      allowed: row.s.map((_, i) => (row.c[i] < 0.5 ? any : csRole[row.y[i]])),
      trust: row.s.map((_, i) => row.c[i]),
      gold: row.s.map((_, i) => (row.c[i] >= 0.6 ? row.y[i] : undefined)),
    };
  }
  if (set === 'samd') {
    const parts = row.y.map((y) => y.split('+').map((code) => samdRole[code]));
    return {
      allowed: parts.map((all) => all.reduce((a, b) => a | b)),
      main: parts.map((all) => all[0]),
      trust: parts.map(() => 1),
      gold: parts.map((all) => all[0]),
    };
  }
  // Authors without an 'Objective' heading state their aim under 'Background': a sentence that says so is the objective
  // all the same. Under 'Objective' the others may be background.
  const single = row.y.filter((y) => y === 'O').length === 1;
  const noObjective = !row.y.some((y) => y.includes('O'));
  const code = { B: B | G, O: O | B | G, M, R, C, X };
  const roleOf = (y, i) => {
    if (y === 'O' && (single || aim.test(row.s[i]))) return O;
    if (y === 'B' && noObjective && aim.test(row.s[i])) return O;
    return [...y].reduce((mask, letter) => mask | code[letter], 0);
  };
  return {
    allowed: row.y.map(roleOf),
    trust: row.y.map(() => 1),
    gold: row.y.map((y) => (y.length === 1 && y !== 'X' ? y : undefined)),
  };
}

export function load(folder, part) {
  const result = [];
  for (const set of sets) {
    for (const row of read(folder, set, part)) {
      if (row.inTest) continue;
      result.push({ set, id: row.id, sentences: row.s, ...convert(set, row) });
    }
  }
  return result;
}

/** A set's own label for a role of ours, as each evaluation counts it. */
export const asGold = {
  csabstruct: (role) => ['B', 'B', 'O', 'M', 'R', 'R', 'X'][role],
  samd: (role) => 1 << role,
  'ei-rct': (role) => ['B', 'B', 'O', 'M', 'R', 'C', 'X'][role],
};
