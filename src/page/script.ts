/** Functions that run in a page. The build bundles each entry of `src/page/entries` to one text (`src/page/bundled`). */
export interface PageScript<Functions> {
  /** A script that sets `pubdeckPage` to the functions. */
  readonly code: string;
  /** Only a type: the functions that the script holds. */
  readonly functions?: Functions;
}

type Callable = (...values: never[]) => unknown;

/** Names of the functions that a script holds. */
export type FunctionName<Functions> = {
  [Name in keyof Functions]: Functions[Name] extends Callable ? Name : never;
}[keyof Functions] &
  string;

export type ArgumentsOf<Functions, Name extends keyof Functions> = Functions[Name] extends Callable
  ? Parameters<Functions[Name]>
  : never;

export type ResultOf<Functions, Name extends keyof Functions> = Functions[Name] extends Callable
  ? Awaited<ReturnType<Functions[Name]>>
  : never;

/** An expression that calls one of the functions. Arguments and result are plain values (JSON). */
export const callExpression = <Functions, Name extends FunctionName<Functions>>(
  { code }: PageScript<Functions>,
  name: Name,
  ...values: ArgumentsOf<Functions, Name>
): string =>
  `(() => { ${code}\nreturn pubdeckPage.${name}(${(values as unknown[]).map((value) => JSON.stringify(value) ?? 'undefined').join(', ')}); })()`;
