export { showLive } from '../talk/live.ts';
