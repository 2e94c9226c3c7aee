export { showSpeaker } from '../talk/speaker.ts';
