export { locateWords } from '../locate-words.ts';
