/** The part of js-yaml 3 (gray-matter's own version) that is used here. */
declare module 'js-yaml' {
  const yaml: {
    safeLoad(text: string, options: { schema: unknown; json?: boolean }): unknown;
    readonly FAILSAFE_SCHEMA: unknown;
  };
  export default yaml;
}
