export { expandSteps } from '../expand-steps.ts';
export { splitTables } from '../split-tables.ts';
