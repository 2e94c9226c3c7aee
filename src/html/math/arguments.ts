/** A token of KaTeX's lexer. */
interface MathToken {
  readonly text: string;
}

/** What KaTeX hands to a macro that is a function; a part of its `MacroContextInterface`. */
export interface MacroContext {
  future(): MathToken;
  popToken(): MathToken;
  consumeSpaces(): void;
  /** Tokens come in reverse, as KaTeX stacks them. */
  consumeArg(delimiters?: string[]): { readonly tokens: readonly MathToken[] };
}

export type MathMacro = string | ((context: MacroContext) => string);

const source = (tokens: readonly MathToken[]): string =>
  [...tokens]
    .reverse()
    // A name and the letter after it must not become another name.
    .map(({ text }) => (/^\\[a-zA-Z@]+$/.test(text) ? `${text} ` : text))
    .join('');

/** The next argument: a group in braces, or one token. */
export const argument = (context: MacroContext): string => source(context.consumeArg().tokens);

/** What is next, spaces aside. */
export function next(context: MacroContext): string {
  context.consumeSpaces();
  return context.future().text;
}

/** An argument between two signs, such as `[…]` or `(…)`; undefined where the first sign is not next. */
export function between(context: MacroContext, open: string, close: string): string | undefined {
  if (next(context) !== open) return undefined;
  context.popToken();
  let text = source(context.consumeArg([close]).tokens);
  // `\qty(f(x))`: the first closing bracket belongs to the inner pair.
  for (let guard = 0; guard < 50 && count(text, open) > count(text, close); guard++)
    text += close + source(context.consumeArg([close]).tokens);
  return text;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Takes a `*`; whether there was one. */
export function star(context: MacroContext): boolean {
  if (next(context) !== '*') return false;
  context.popToken();
  return true;
}

/** A further argument in braces, where there is one. */
export const another = (context: MacroContext): string | undefined =>
  next(context) === '{' ? argument(context) : undefined;
