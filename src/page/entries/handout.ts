export { fillPages } from '../fill-pages.ts';
export { fitCover } from '../fit-cover.ts';
export { readAround } from '../handout-words.ts';
