export { searchOnInput } from '../talk/gallery.ts';
