import type { Role } from '../model.ts';
import { weightsText } from './weights.data.ts';

/** The trained role model as it stands in weights.data.ts; see scripts/train-roles.mjs for how it is made. */
export interface RoleWeights {
  readonly roles: readonly Role[];
  readonly genres: readonly string[];
  /** Size of one step of a weight, in nats. */
  readonly step: number;
  /** Feature → letters: seven for the shared weights, then up to three groups of seven for the genres. */
  readonly features: ReadonlyMap<string, string>;
  /** Transitions (7 × 7), start and end (7 each): shared, then one row a genre. In steps. */
  readonly transitions: readonly Int32Array[];
  readonly genreStep: number;
  readonly genreBias: readonly number[];
  readonly genreWords: ReadonlyMap<string, string>;
}

let loaded: RoleWeights | undefined;

/** The model, read once from its text. */
export function roleWeights(): RoleWeights {
  loaded ??= parseWeights(weightsText);
  return loaded;
}

function parseWeights(text: string): RoleWeights {
  let roles: Role[] = [];
  let genres: string[] = [];
  let step = 0;
  let genreStep = 0;
  let genreBias: number[] = [];
  const transitions: Int32Array[] = [];
  const genreWords = new Map<string, string>();
  const features = new Map<string, string>();
  let section = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) {
      const [name = '', ...values] = line.slice(2).split(' ');
      section = name;
      if (name === 'roles') roles = values as Role[];
      else if (name === 'genres') genres = values;
      else if (name === 'step') step = Number(values[0]);
      else if (name === 'genre') [genreStep = 0, ...genreBias] = values.map(Number);
      continue;
    }
    const tab = line.indexOf('\t');
    if (section === 'transitions') transitions.push(Int32Array.from(line.split(' '), Number));
    else if (tab > 0)
      (section === 'genre' ? genreWords : features).set(line.slice(0, tab), line.slice(tab + 1));
  }
  return { roles, genres, step, features, transitions, genreStep, genreBias, genreWords };
}

/** '.' is 0, a to z are 1 to 26, A to Z are −1 to −26. */
const weightOfCode = Int8Array.from({ length: 128 }, (_, code) =>
  code >= 97 && code <= 122 ? code - 96 : code >= 65 && code <= 90 ? 64 - code : 0,
);

/** The weight that a letter of the file stands for, in steps. */
export const weightOf = (letters: string, index: number): number => weightOfCode[letters.charCodeAt(index)]!;
