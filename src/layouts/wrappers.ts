import { allLayouts } from './index.ts';
import type { WrapperRole } from './layout.ts';

/** Wrappers that any slide may have. */
const shared: Readonly<Record<string, WrapperRole>> = {
  kicker: 'label',
  before: 'text',
  after: 'text',
  caption: 'text',
  fine: 'aside',
};

/** What stands in a `<div>` with this class, on a slide of any layout. */
export function wrapperRole(name: string | undefined): WrapperRole | undefined {
  if (name === undefined) return undefined;
  const all = [shared, ...allLayouts().map(({ wrappers }) => wrappers ?? {})];
  return all.find((wrappers) => Object.hasOwn(wrappers, name))?.[name];
}

/** The class of the `<div>` in which something stands; '' where no layout has it. */
export const wrapperClass = (role: WrapperRole): string =>
  allLayouts()
    .flatMap(({ wrappers }) => Object.entries(wrappers ?? {}))
    .find(([, each]) => each === role)?.[0] ?? '';
