import { SyntaxFault, tooLarge } from './build.ts';
import { limits } from './limits.ts';

/** Brackets one inside the other that no page has, in its texts neither. */
const MAX_OPEN = 1000;

/**
 * Refuses a block that a parser would take many seconds for, or die of, before it sees it: the parsers call themselves
 * for each level, and are slow with values by the hundred thousand.
 * @throws SyntaxFault, PubdeckError `front-matter-too-large`
 */
export function refuseHostile(block: string, shift: number): void {
  const tooDeep = (at: number) => new SyntaxFault('it is nested too deep', at + shift);
  const dashes = /(?:[-?:&!][^\s,]{0,9}[ \t]+){200}/.exec(block);
  if (dashes) throw tooDeep(dashes.index);
  let open = 0;
  let values = 0;
  for (const { 0: sign, index } of block.matchAll(/[[\]{},\n*]/g)) {
    if (sign === '[' || sign === '{') open += 1;
    else if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
    else values += 1;
    if (open > MAX_OPEN) throw tooDeep(index);
  }
  if (values > limits.values) tooLarge(`more than ${limits.values} lines and values`);
}
