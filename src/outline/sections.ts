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

/**
 * The sections of a talk, for the line over each slide. The story goes forward: a slide that looks back stays in the section
 * that has begun. The section on the aim bears the paper's own short name where its title has one. Empty for a talk of one section.
 */
export function talkSections(
  slides: readonly Pick<DraftSlide, 'id' | 'storyPart'>[],
  words: Labels,
  shortName: string | undefined,
): TalkSection[] {
  let reached = -1;
  const sections: TalkSection[] = [];
  for (const { id, storyPart } of slides) {
    const step = steps.findIndex(
      ({ storyParts }) => storyPart !== undefined && storyParts.includes(storyPart),
    );
    if (step <= reached) continue;
    reached = step;
    const label = steps[step]!.label;
    const own = label === 'what' && shortName !== undefined && shortName.length <= nameLength;
    sections.push({ id, name: own ? shortName : words[label] });
  }
  return sections.length < 2 ? [] : sections;
}
