import type { Layout } from './layout.ts';
import { points } from './points/layout.ts';
import { steps } from './steps/layout.ts';

/** Every layout, in the order in which their styles follow one another. */
const shipped = [points, steps] as const;

type ContentOf<Each> = Each extends Layout<infer Content> ? Content : never;

/** The content of a slide in any of the layouts. */
export type LayoutsContent = ContentOf<(typeof shipped)[number]>;

const byName = new Map<string, Layout>(shipped.map((layout) => [layout.name, layout]));

/** Adds a layout that is not ours, for this process; one of the same name is replaced. */
export const addLayout = (layout: Layout): void => {
  byName.set(layout.name, layout);
};

export const layoutOf = (name: string): Layout | undefined => byName.get(name);

/** The layouts that the classes of a slide name, in the order of the classes. */
export const layoutsOf = (classes: readonly string[]): Layout[] =>
  classes.flatMap((word) => (word.startsWith('layout-') ? (byName.get(word.slice(7)) ?? []) : []));
