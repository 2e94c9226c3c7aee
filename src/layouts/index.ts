import { chart } from './chart/layout.ts';
import { citation } from './citation/layout.ts';
import { code } from './code/layout.ts';
import { compare } from './compare/layout.ts';
import { drawn } from './drawn.ts';
import { figure } from './figure/layout.ts';
import { figures } from './figures/layout.ts';
import { image } from './image/layout.ts';
import type { Layout, LayoutContent, LayoutPlan } from './layout.ts';
import { links } from './links/layout.ts';
import { people } from './people/layout.ts';
import { points } from './points/layout.ts';
import { quote } from './quote/layout.ts';
import { section } from './section/layout.ts';
import { sentence } from './sentence/layout.ts';
import { statement } from './statement/layout.ts';
import { steps } from './steps/layout.ts';
import { table } from './table/layout.ts';
import { title } from './title/layout.ts';

/** Layouts that the plan chooses from, in the order in which their styles follow one another. */
const planned = [
  title,
  statement,
  points,
  figures,
  chart,
  image,
  quote,
  steps,
  people,
  links,
  citation,
  table,
  code,
  sentence,
  figure,
  ...drawn,
] as const;

/** Layouts for decks written by hand. @public */
const written: readonly Layout[] = [compare, section];

type ContentOf<Each> = Each extends Layout<infer Content> ? Content : never;

/**
 * Contents of layouts that are not ours, by name; whoever adds a layout adds its content here:
 * `declare module 'pubdeck' { interface OwnContents { medals: MedalsContent } }`.
 * @public
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface OwnContents {}

/** The content of a planned slide, in any of the layouts. */
export type SlideContent = ContentOf<(typeof planned)[number]> | OwnContents[keyof OwnContents];

const byName = new Map<string, Layout>([...planned, ...written].map((layout) => [layout.name, layout]));

/** Adds a layout that is not ours, for this process; one of the same name is replaced. */
export const addLayout = (layout: Layout): void => {
  byName.set(layout.name, layout);
};

export const allLayouts = (): readonly Layout[] => [...byName.values()];

/** The layouts that the classes of a slide name, in the order of the classes. */
export const layoutsOf = (classes: readonly string[]): Layout[] =>
  classes.flatMap((word) => (word.startsWith('layout-') ? (byName.get(word.slice(7)) ?? []) : []));

/** Whether the classes of a slide make it a title slide, or one that opens a section. */
export const hasRole = (classes: readonly string[], role: Layout['role']): boolean =>
  layoutsOf(classes).some((layout) => layout.role === role);

/** The layout of a planned slide. */
export function layoutOf({ layout: name }: LayoutContent): Layout & { readonly plan: LayoutPlan } {
  const layout = byName.get(name);
  if (layout?.plan === undefined) throw new Error(`No layout that can be planned is called ${name}.`);
  return layout as Layout & { readonly plan: LayoutPlan };
}

export const planOf = (content: LayoutContent): LayoutPlan => layoutOf(content).plan;
