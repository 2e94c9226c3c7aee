import { commonest, meets } from './boxes.ts';
import type { Caption } from './model.ts';
import { type Region, regionsFor, type Side } from './regions.ts';
import type { Scene } from './scene.ts';

/** A caption with its place, the second best one, and the page they stand on. */
export interface Found {
  readonly caption: Caption;
  readonly scene: Scene;
  readonly region: Region | undefined;
  readonly rivals: readonly Region[];
}

/** The side of its caption on which most of a paper's figures stand. */
export function usualSide(scenes: readonly Scene[]): Side | undefined {
  const votes = scenes.flatMap((scene) =>
    figuresOf(scene).flatMap((caption) => {
      const [best, second] = regionsFor(scene, caption, undefined);
      const clear = best !== undefined && best.cut.length === 0 && best.inside.length === 0;
      return clear ? [[best.side, second === undefined ? 2 : 1] as const] : [];
    }),
  );
  const side = commonest(votes);
  return side === 'above' || side === 'below' ? side : undefined;
}

const figuresOf = ({ captions }: Scene): Caption[] => captions.filter(({ kind }) => kind === 'figure');

/** One place for each caption of a page, no two of them on the same ink: the surest first. */
export function assign(scene: Scene, usual: Side | undefined): Found[] {
  const open = figuresOf(scene).map((caption) => ({ caption, regions: regionsFor(scene, caption, usual) }));
  const taken: Region[] = [];
  const found: Found[] = [];
  while (open.length > 0) {
    for (const one of open)
      one.regions = one.regions.filter((region) => !taken.some((other) => meets(other.box, region.box, 2)));
    open.sort((a, b) => (b.regions[0]?.score ?? -99) - (a.regions[0]?.score ?? -99));
    const next = open.shift();
    if (next === undefined) break;
    const [region, ...rivals] = next.regions;
    if (region !== undefined) taken.push(region);
    found.push({ caption: next.caption, scene, region, rivals });
  }
  return found;
}
