export { notesWindow } from '../talk/notes-window.ts';
export { giveFilmsOwnAddresses } from '../talk/own-films.ts';
export { startDeck } from '../talk/start-deck.ts';
