import type { Sentence } from '../story/model.ts';

/** The steps of a story, in their order. */
const storySteps = ['background', 'gap', 'objective', 'method', 'result', 'conclusion'] as const;
export type Place = (typeof storySteps)[number];

const isPlace = (name: string): name is Place => storySteps.some((step) => step === name);

/** Where each step mostly stands, from the first sentence (0) to the last (1). */
const usual: Readonly<Record<Place, number>> = {
  background: 0,
  gap: 0.2,
  objective: 0.3,
  method: 0.5,
  result: 0.75,
  conclusion: 1,
};
const astrayCost = 0.9;
const backwardCost = 0.7;
const forwardCost = 0.05;
/** What a guess of the role is worth against its place. */
const guessWorth = 1.2;
const cueWorth = 0.6;

/** Phrases by which an English sentence tells its place, where its role is not sure. */
const cues: Readonly<Partial<Record<Place, RegExp>>> = {
  gap: /\b(?:however|little is known|lacks?|lacking|unclear|unknown|unexplored|understudied|remains? (?:challenging|difficult|open)|fails? to|limited by)\b/iu,
  objective:
    /\b(?:(?:this|the present|our) (?:paper|article|study|work|thesis|chapter) (?:aims|presents|proposes|introduces|examines|investigates|describes|contributes|studies)|we (?:propose|present|introduce|aim)|the (?:aim|purpose|goal|objective) (?:of|is|was))\b/iu,
  result:
    /\b(?:we (?:\p{L}+ )?(?:found|find|show(?:ed)?|demonstrated?|observed?|report)|(?:results?|findings|experiments?|analys[ei]s|evaluations?|estimates?) (?:\p{L}+ )?(?:shows?|showed|indicates?d?|suggests?|suggested|reveals?|revealed|demonstrates?d?)|finding that|outperform\w*|achiev\w+|significant(?:ly)? (?:\p{L}+ )?(?:higher|lower|more|less|better|improv\w+|increas\w+|reduc\w+|differen\w+|effect\w*|associat\w+)|(?:is|are|was|were) (?:\p{L}+ )?(?:associated|correlated) with|more (?:\p{L}+ )?than|less (?:\p{L}+ )?than|compared (?:to|with)|better than|antecedents? of)\b|\d(?:\.\d+)?\s?%/iu,
  conclusion:
    /\b(?:we conclude|in conclusion|to conclude|overall|implications?|(?:these|our) (?:results|findings) (?:suggest|imply|highlight|underscore|may|can|could)|future (?:work|research|studies)|pav(?:es?|ing) the way)\b/iu,
};

/** Where each sentence of an abstract stands in the story: by its role where that is sure (`known`), else by cues, order and place. */
export function placesOf(
  sentences: readonly Sentence[],
  known: readonly (Place | undefined)[],
): readonly Place[] {
  let paths = storySteps.map((place) => ({ place, cost: 0, places: [] as readonly Place[] }));
  for (const [index, sentence] of sentences.entries()) {
    const at = sentences.length === 1 ? 0.3 : index / (sentences.length - 1);
    const open = known[index] === undefined ? storySteps : [known[index]];
    paths = open.map((place) => {
      const before = paths
        .map((path) => ({ ...path, cost: path.cost + (index === 0 ? 0 : stepCost(path.place, place)) }))
        .reduce((best, path) => (path.cost < best.cost ? path : best));
      return {
        place,
        cost: before.cost + costOf(sentence, place, at),
        places: [...before.places, place],
      };
    });
  }
  const { places } = paths.reduce((best, path) => (path.cost < best.cost ? path : best));
  return withFindings(sentences, places);
}

const stepCost = (from: Place, to: Place): number => {
  const by = storySteps.indexOf(to) - storySteps.indexOf(from);
  // A gap may be told before its background is.
  return by === 0 ? 0 : by > 0 || (from === 'gap' && to === 'background') ? forwardCost : backwardCost;
};

function costOf({ text, role, confidence }: Sentence, place: Place, at: number): number {
  const guess = isPlace(role) && role === place ? confidence * guessWorth : 0;
  const cue = cues[place]?.test(text) === true ? cueWorth : 0;
  return 1 + Math.abs(usual[place] - at) * astrayCost - guess - cue;
}

/** A story that concludes from something has found it: of several conclusions, what was found comes first. */
function withFindings(sentences: readonly Sentence[], places: readonly Place[]): readonly Place[] {
  if (places.includes('result')) return places;
  const ends = places.flatMap((place, index) => (place === 'conclusion' ? [index] : []));
  const found = ends.filter(
    (index) =>
      index !== ends.at(-1) && sentences[index]?.from !== 'label' && hasCue(sentences[index], 'result'),
  );
  const last = found.at(-1);
  return last === undefined
    ? places
    : places.map((place, index) => (place === 'conclusion' && index <= last ? 'result' : place));
}

const hasCue = (sentence: Sentence | undefined, place: Place): boolean =>
  sentence !== undefined && cues[place]?.test(sentence.text) === true;
