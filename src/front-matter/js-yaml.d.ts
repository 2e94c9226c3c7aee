/** The part of js-yaml that is used here. */
declare module 'js-yaml' {
  export function load(text: string, options: { schema: unknown; json?: boolean }): unknown;
  export const FAILSAFE_SCHEMA: unknown;
}
