import type { ParsedClause } from '../grammar/clause.ts';
import { parseClause } from '../grammar/parse.ts';
import { type Tag, tagsOf } from '../grammar/tags.ts';
import type { Line, Range } from './line.ts';

/** The main clause of a sentence, as grammar; undefined where it is not sure. */
export function parsedOf(line: Line): ParsedClause | undefined {
  if (!known.has(line)) known.set(line, parseClause(line.tokens, tagsIn(line), line.end));
  return known.get(line);
}

/** The clause that a stretch of the sentence makes by itself. */
export const parsedIn = (line: Line, { from, to }: Range): ParsedClause | undefined =>
  parseClause(line.tokens, tagsIn(line), to, from);

/** The part of speech of each token. */
function tagsIn(line: Line): readonly Tag[] {
  let tags = tagged.get(line);
  if (tags === undefined) {
    tags = tagsOf(line.text, line.sentence, line.tokens);
    tagged.set(line, tags);
  }
  return tags;
}

const known = new WeakMap<Line, ParsedClause | undefined>();
const tagged = new WeakMap<Line, readonly Tag[]>();
