/** `notes` has one slide and its notes a sheet, a number that many slides, `text` is a transcript. */
export const handoutLayouts = ['notes', '2', '3', '4', '6', '9', 'text'] as const;
export type HandoutLayout = (typeof handoutLayouts)[number];

export const paperNames = ['a4', 'letter'] as const;
export type PaperName = (typeof paperNames)[number];
