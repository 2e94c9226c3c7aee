export { expandSteps } from '../expand-steps.ts';
