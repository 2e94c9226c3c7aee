export { expandSteps } from '../expand-steps.ts';
export { splitSlides } from '../split-slides.ts';
