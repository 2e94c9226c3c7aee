export { readAround } from '../handout-words.ts';
