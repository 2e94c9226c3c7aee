export declare function themeForms(
  layouts: readonly { readonly name: string; readonly plainly?: string }[],
  css: string,
): string;
