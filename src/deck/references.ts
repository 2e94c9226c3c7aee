/** Link definitions of a deck, by the name that markdown-it gives them. */
export type References = Readonly<Record<string, { readonly href: string; readonly title?: string }>>;
