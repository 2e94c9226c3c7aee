export { readDecoration } from '../items/read-decoration.ts';
export { readDrawing } from '../items/read-drawing.ts';
export { readItems } from '../items/read-items.ts';
