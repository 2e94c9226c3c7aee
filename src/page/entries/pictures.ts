export { showOnly } from '../show-only.ts';
