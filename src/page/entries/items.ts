export { readDecoration } from '../items/read-decoration.ts';
export { readItems } from '../items/read-items.ts';
