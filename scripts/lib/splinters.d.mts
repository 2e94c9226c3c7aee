export const splinters: readonly string[];
