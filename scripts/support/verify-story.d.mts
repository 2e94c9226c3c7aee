import type { Story, StoryInput } from '../../src/story/model.ts';

export function verifyStory(input: StoryInput, story: Story): string[];
