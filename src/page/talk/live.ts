import { type Change, talkAddress } from './messages.ts';
import { rememberPlace, restorePlace } from './place.ts';
import { type RevealDeck, talkWindow } from './reveal.ts';
import { showSourcesOnKey } from './source-box.ts';
import { type SpeakerChannel, talkToSpeaker } from './speaker-channel.ts';
import { ShownSheet } from './style-sheet.ts';
import { SlideSwapper } from './swap-slides.ts';

/**
 * The presented page: takes over what changed after a save, without a reload, and talks to the speaker view. Comes after
 * `startDeck`, which puts Reveal on the window and dispatches `pubdeck-ready`.
 * @param version the slides and the style sheet that the page was loaded with
 */
export async function showLive(version: string | null): Promise<void> {
  const isPreview = new URLSearchParams(location.search).has('preview');
  if (isPreview) document.documentElement.dataset.preview = '';
  const sheet = new ShownSheet();
  const reveal = await readyDeck();
  const swapper = new SlideSwapper(reveal);
  const apply = (change: Change): void => {
    if (change.type === 'slides') swapper.swap(change);
    if ('style' in change && change.style) sheet.exchange(change.style, reveal);
    if ('title' in change && change.title) document.documentElement.dataset.title = change.title;
  };
  restorePlace(reveal);
  // The speaker view tells its previews what has changed: they have no stream of their own.
  if (isPreview) talkWindow.pubdeck = { apply };
  else {
    showSourcesOnKey(reveal);
    listen(apply, talkToSpeaker(reveal), reveal, version);
  }
}

function readyDeck(): Promise<RevealDeck> {
  return new Promise((resolve) => {
    const done = () => resolve(talkWindow.Reveal as RevealDeck);
    if (document.documentElement.dataset.pubdeckReady) done();
    else document.addEventListener('pubdeck-ready', done, { once: true });
  });
}

function listen(
  apply: (change: Change) => void,
  speaker: SpeakerChannel,
  reveal: RevealDeck,
  version: string | null,
): void {
  const stream = new EventSource(`${talkAddress()}events?seen=${version}`);
  stream.onmessage = ({ data }: MessageEvent<string>) => {
    const change = JSON.parse(data) as Change;
    if (change.type === 'reload') {
      rememberPlace(reveal);
      location.reload();
      return;
    }
    apply(change);
    // A save that cannot be shown is told in the terminal and in the speaker view, never over the slides.
    speaker.problem = change.problem;
    speaker.send({ type: 'changed', change });
  };
  // A hidden page that the browser throws away must not leave its stream behind.
  addEventListener('pagehide', () => stream.close());
}
