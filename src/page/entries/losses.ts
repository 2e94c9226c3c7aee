export { compareDoubts } from '../losses/compare-doubts.ts';
export { hideDoubts, showSlide } from '../losses/hide-doubts.ts';
export { measureSlides } from '../losses/measure-slides.ts';
