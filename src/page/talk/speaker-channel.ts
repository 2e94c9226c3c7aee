import { leafSections } from '../dom/leaf-sections.ts';
import {
  type FromSlides,
  type FromSpeaker,
  openChannel,
  type ShownProblem,
  talkAddress,
} from './messages.ts';
import type { RevealDeck } from './reveal.ts';

export interface SpeakerChannel {
  /** The last save, where it could not be shown; told to a speaker view that opens later. */
  problem: ShownProblem | null;
  readonly send: (message: FromSlides) => void;
}

/** Tells the speaker's window where the slides are, and does what it asks. */
export function talkToSpeaker(reveal: RevealDeck): SpeakerChannel {
  const channel = openChannel();
  const speaker: SpeakerChannel = { problem: null, send: (message) => channel.postMessage(message) };
  const sendPlace = (): void => speaker.send(placeOf(reveal));
  for (const name of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'])
    reveal.on(name, sendPlace);
  channel.onmessage = ({ data }: MessageEvent<FromSpeaker>) => {
    if (data.type === 'hello') {
      sendPlace();
      if (speaker.problem) speaker.send({ type: 'problem', problem: speaker.problem });
    } else if (data.type === 'go') reveal.slide(data.h, data.v, data.f);
    else if (['next', 'prev', 'togglePause'].includes(data.how)) reveal[data.how]();
  };
  reveal.addKeyBinding({ keyCode: 83, key: 'S', description: 'Speaker view' }, () => {
    const base = talkAddress();
    window.open(`${base}speaker`, `pubdeck-speaker-${base}`, 'width=1100,height=760');
  });
  sendPlace();
  return speaker;
}

function placeOf(reveal: RevealDeck): FromSlides {
  const { h, v, f } = reveal.getIndices();
  const at = leafSections(reveal.getSlidesElement()).indexOf(reveal.getCurrentSlide() as HTMLElement);
  return { type: 'place', at, h, v, f, paused: reveal.isPaused(), last: reveal.isLastSlide() };
}
