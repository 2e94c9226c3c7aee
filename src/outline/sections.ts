import type { Labels } from '../languages/language.ts';
import type { DraftSlide } from './draft-slide.ts';

/** A section of the talk: the id of its first slide, and its name. */
export interface TalkSection {
  readonly id: string;
  readonly name: string;
}

/** The steps of the story in their order, and which parts belong to each. */
const steps: readonly { readonly label: keyof Labels; readonly storyParts: readonly string[] }[] = [
  { label: 'why', storyParts: ['background', 'gap'] },
  { label: 'what', storyParts: ['objective'] },
  { label: 'how', storyParts: ['method'] },
  { label: 'found', storyParts: ['result'] },
  { label: 'soWhat', storyParts: ['conclusion', 'takeaway'] },
];

/** A name longer than this is no name of a section. */
const nameLength = 24;

/** What it costs that a slide of one step (row) stands under the name of another (column): a finding is no method, nor the reverse. */
const strange: readonly (readonly number[])[] = [
  [0, 0.5, 1, 1.2, 1.2],
  [0.6, 0, 0.4, 1, 1.2],
  [1, 0.5, 0, 1, 1.2],
  [1.2, 1.2, 1.2, 0, 0.7],
  [1.2, 1.2, 1.2, 0.6, 0],
];

/** No section opens for nothing. */
const opening = 0.05;

interface Walk {
  readonly cost: number;
  readonly steps: readonly number[];
}

/**
 * The step that each slide stands under. The story goes forward, so that one slide that looks ahead does not drag all that follow
 * it out of their section.
 */
function stepsOf(own: readonly number[]): readonly number[] {
  let walks: (Walk | undefined)[] = steps.map(() => ({ cost: 0, steps: [] }));
  for (const step of own) {
    let before: Walk | undefined;
    walks = walks.map((walk, name) => {
      const opened = before && { ...before, cost: before.cost + opening };
      const best = walk !== undefined && (opened === undefined || walk.cost < opened.cost) ? walk : opened;
      if (walk !== undefined && (before === undefined || walk.cost < before.cost)) before = walk;
      return best && { cost: best.cost + (strange[step]?.[name] ?? 0), steps: [...best.steps, name] };
    });
  }
  const ends = walks.filter((walk) => walk !== undefined);
  return ends.reduce((best, walk) => (walk.cost < best.cost ? walk : best)).steps;
}

/**
 * The sections of a talk, for the line over each slide. The section on the aim bears the paper's own short name where its title
 * has one. Empty for a talk of one section. `astray`: slides that no section of a story told forward can hold; they keep their
 * own kicker.
 */
export function talkSections(
  slides: readonly Pick<DraftSlide, 'id' | 'storyPart'>[],
  words: Labels,
  shortName: string | undefined,
): { readonly sections: readonly TalkSection[]; readonly astray: ReadonlySet<string> } {
  const placed = slides.flatMap(({ id, storyPart }) => {
    const step = steps.findIndex(
      ({ storyParts }) => storyPart !== undefined && storyParts.includes(storyPart),
    );
    return step < 0 ? [] : [{ id, step }];
  });
  const names = stepsOf(placed.map(({ step }) => step));
  const sections = placed.flatMap(({ id }, at): TalkSection[] => {
    const step = names[at] ?? 0;
    if (step === names[at - 1]) return [];
    const label = steps[step]!.label;
    const own = label === 'what' && shortName !== undefined && shortName.length <= nameLength;
    return [{ id, name: own ? shortName : words[label] }];
  });
  const astray = placed.filter(({ step }, at) => (strange[step]?.[names[at] ?? 0] ?? 0) >= astrayFrom);
  return sections.length < 2
    ? { sections: [], astray: new Set() }
    : { sections, astray: new Set(astray.map(({ id }) => id)) };
}

/** A finding under 'How', a method under 'Found'. */
const astrayFrom = 0.7;
