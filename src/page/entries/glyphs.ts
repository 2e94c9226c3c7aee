export { notDrawn } from '../not-drawn.ts';
