import { make } from '../dom/make.ts';
import { minutes } from '../dom/minutes.ts';
import { TalkClock } from './clock.ts';
import {
  type FromSlides,
  type FromSpeaker,
  openChannel,
  type ShownProblem,
  type SpeakerData,
  type SpokenSlide,
  type Step,
  type TalkPlace,
  type TalkSources,
  talkAddress,
} from './messages.ts';
import type { TalkWindow } from './reveal.ts';
import { fetchSources, sourceNodes } from './source-nodes.ts';

/** The speaker's window: follows the slides window of the same browser, and steers it. */
export async function showSpeaker(): Promise<void> {
  const channel = openChannel();
  const send = (message: FromSpeaker): void => channel.postMessage(message);
  const view = new SpeakerView();
  channel.onmessage = ({ data }: MessageEvent<FromSlides>) => view.hear(data);
  by('timer').addEventListener('click', () => view.toggleClock());
  by('reset').addEventListener('click', () => view.resetClock());
  setInterval(() => view.tick(), 500);
  steerByKeys(view, (how) => send({ type: 'step', how }));
  await view.load();
  send({ type: 'hello' });
}

const by = (id: string): HTMLElement => document.getElementById(id)!;

/** What the window shows. */
class SpeakerView {
  readonly #frames = [by('current'), by('next')] as HTMLIFrameElement[];
  readonly #clock = new TalkClock();
  #slides: readonly SpokenSlide[] = [];
  #sources: TalkSources | undefined;
  #place: TalkPlace | undefined;

  constructor() {
    for (const frame of this.#frames) {
      frame.addEventListener('load', () => {
        frame.contentDocument?.addEventListener('pubdeck-ready', () => this.#follow());
        this.#follow();
      });
    }
  }

  async load(): Promise<void> {
    const data = (await (await fetch(`${talkAddress()}speaker.json`)).json()) as SpeakerData;
    this.#slides = data.slides;
    this.#sources = undefined;
    this.#show();
  }

  hear(message: FromSlides): void {
    switch (message.type) {
      case 'place':
        if (message.at !== this.#place?.at) this.#clock.nextSlide();
        // The clock starts with the first step, not with opening this window.
        if (this.#place !== undefined && this.#clock.isNew) this.toggleClock();
        this.#place = message;
        this.#show();
        break;
      case 'changed':
        for (const frame of this.#frames) windowOf(frame)?.pubdeck?.apply(message.change);
        showProblem(message.change.problem);
        void this.load();
        break;
      case 'problem':
        showProblem(message.problem);
    }
  }

  #show(): void {
    const place = this.#place;
    if (place === undefined) return;
    const slides = this.#slides;
    by('state').textContent = place.paused
      ? 'The slides are black.'
      : `Slide ${place.at + 1} of ${slides.length}`;
    // The notes come from our own server, sanitised there like the slides.
    by('notes').innerHTML = slides[place.at]?.notes || '<p>No notes for this slide.</p>';
    by('next-name').textContent = place.last ? 'The end' : (slides[place.at + 1]?.title ?? '');
    this.#follow();
    void this.#showSources();
    this.tick();
  }

  /** Both previews are the real page; the second stands one step further. */
  #follow(): void {
    if (!this.#place) return;
    const { h, v, f } = this.#place;
    for (const frame of this.#frames) {
      const reveal = windowOf(frame)?.Reveal;
      if (!reveal?.isReady?.()) continue;
      reveal.slide(h, v, f);
      if (frame.id === 'next') reveal.next();
    }
  }

  toggleSources(): void {
    by('source').hidden = !by('source').hidden;
    void this.#showSources();
  }

  async #showSources(): Promise<void> {
    if (by('source').hidden) return;
    this.#sources ??= await fetchSources(talkAddress());
    by('sources').replaceChildren(...sourceNodes(this.#sources, this.#place?.at ?? 0));
  }

  toggleClock(): void {
    this.#clock.toggle();
    by('timer').textContent = this.#clock.runs ? 'Stop' : 'Start';
    this.tick();
  }

  resetClock(): void {
    this.#clock.reset();
    this.tick();
  }

  tick(): void {
    const { elapsed, onSlide } = this.#clock;
    by('elapsed').textContent = minutes(elapsed);
    by('slide-time').textContent = minutes(onSlide);
    by('now').textContent = new Date().toTimeString().slice(0, 5);
    if (!this.#slides.some(({ seconds }) => seconds !== null)) return;
    // Planned: the end of this slide. Later than that is late.
    const until = this.#slides.slice(0, (this.#place?.at ?? 0) + 1);
    const planned = until.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0) * 1000;
    by('planned').textContent = minutes(planned);
    by('elapsed').classList.toggle('late', elapsed > planned + 5000);
  }
}

const windowOf = (frame: HTMLIFrameElement): TalkWindow | null => frame.contentWindow as TalkWindow | null;

/** A save that cannot be shown, until the next one that can; the audience sees the last good slides. */
function showProblem(problem: ShownProblem | null): void {
  const box = by('problem');
  box.hidden = !problem;
  if (!problem) {
    box.replaceChildren();
    return;
  }
  const { place, message, excerpt, hint } = problem;
  box.replaceChildren(
    make('strong', place),
    make('p', message),
    ...(excerpt ? [make('code', excerpt)] : []),
    ...(hint ? [make('p', hint)] : []),
  );
}

const stepKeys: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  n: 'next',
  ArrowLeft: 'prev',
  ArrowUp: 'prev',
  PageUp: 'prev',
  b: 'togglePause',
  '.': 'togglePause',
};

function steerByKeys(view: SpeakerView, step: (how: Step) => void): void {
  const resize = notesSize();
  const own: Readonly<Record<string, () => void>> = {
    t: () => view.toggleClock(),
    p: () => view.toggleSources(),
    '+': () => resize(2),
    '-': () => resize(-2),
  };
  addEventListener('keydown', (event) => {
    const { key } = event;
    const how = Object.hasOwn(stepKeys, key) ? stepKeys[key] : undefined;
    const action = Object.hasOwn(own, key) ? own[key] : how && (() => step(how));
    const onButton = event.target instanceof HTMLButtonElement && key === ' ';
    if (!action || event.ctrlKey || event.metaKey || event.altKey || onButton) return;
    event.preventDefault();
    action();
  });
}

/** The size of the notes, kept for the next talk; gives back what changes it. */
function notesSize(): (by: number) => void {
  const key = 'pubdeck:notes-size';
  let size = Number(localStorage.getItem(key)) || 24;
  const resize = (by: number): void => {
    size = Math.min(64, Math.max(14, size + by));
    document.body.style.setProperty('--notes-size', `${size}px`);
    localStorage.setItem(key, String(size));
  };
  resize(0);
  return resize;
}
