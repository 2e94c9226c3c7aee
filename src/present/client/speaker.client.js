// The speaker's window: follows the slides window of the same browser, and steers it.

import { sourceNodes } from './sources.js';

const base = new URL('.', location.href).pathname;
const channel = new BroadcastChannel(`pubdeck:${base}`);
const by = (id) => document.getElementById(id);
const frames = { now: by('current'), next: by('next') };

let slides = [];
let sources;
let place;
const clock = { started: undefined, before: 0, slideSince: Date.now() };

const load = async () => {
  slides = (await (await fetch(`${base}speaker.json`)).json()).slides;
  sources = undefined;
  show();
};

channel.onmessage = ({ data }) => {
  if (data.type === 'place') {
    const moved = place === undefined || data.at !== place.at;
    if (moved) clock.slideSince = Date.now();
    // The clock starts with the first step, not with opening this window.
    if (place !== undefined && clock.started === undefined && clock.before === 0) startClock();
    place = data;
    show();
  } else if (data.type === 'changed') {
    for (const frame of Object.values(frames)) frame.contentWindow?.pubdeck?.apply?.(data.change);
    showProblem(data.change.problem);
    load();
  } else if (data.type === 'problem') showProblem(data.problem);
};

/** A save that cannot be shown, until the next one that can; the audience sees the last good slides. */
function showProblem(problem) {
  const box = document.querySelector('#problem');
  box.hidden = !problem;
  if (!problem) return box.replaceChildren();
  const line = (tag, text) => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };
  box.replaceChildren(
    line('strong', problem.place),
    line('p', problem.message),
    ...(problem.excerpt ? [line('code', problem.excerpt)] : []),
    ...(problem.hint ? [line('p', problem.hint)] : []),
  );
}

function show() {
  if (place === undefined) return;
  const slide = slides[place.at];
  by('state').textContent = place.paused
    ? 'The slides are black.'
    : `Slide ${place.at + 1} of ${slides.length}`;
  // The notes come from our own server, sanitised there like the slides.
  by('notes').innerHTML = slide?.notes || '<p>No notes for this slide.</p>';
  by('next-name').textContent = place.last ? 'The end' : (slides[place.at + 1]?.title ?? '');
  follow();
  showSources();
  tick();
}

/** Both previews are the real page; the second stands one step further. */
function follow() {
  for (const [name, frame] of Object.entries(frames)) {
    const reveal = frame.contentWindow?.Reveal;
    if (!reveal?.isReady?.()) continue;
    reveal.slide(place.h, place.v, place.f);
    if (name === 'next') reveal.next();
  }
}

for (const frame of Object.values(frames)) {
  frame.addEventListener('load', () => {
    frame.contentDocument?.addEventListener('pubdeck-ready', () => place && follow());
    if (place) follow();
  });
}

// ---------------------------------------------------------------- source on the page

async function showSources() {
  if (by('source').hidden) return;
  sources ??= await (await fetch(`${base}sources.json`)).json();
  by('sources').replaceChildren(...sourceNodes(sources, place?.at ?? 0));
}

// ---------------------------------------------------------------- clock

const minutes = (milliseconds) => {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

const elapsed = () => clock.before + (clock.started === undefined ? 0 : Date.now() - clock.started);

function startClock() {
  clock.started = Date.now();
  by('timer').textContent = 'Stop';
}

function toggleClock() {
  if (clock.started === undefined) {
    startClock();
  } else {
    clock.before = elapsed();
    clock.started = undefined;
    by('timer').textContent = 'Start';
  }
  tick();
}

function tick() {
  by('elapsed').textContent = minutes(elapsed());
  by('slide-time').textContent = minutes(Date.now() - clock.slideSince);
  by('now').textContent = new Date().toTimeString().slice(0, 5);
  if (!slides.some(({ seconds }) => seconds !== null)) return;
  // Planned: the end of this slide. Later than that is late.
  const planned =
    slides.slice(0, (place?.at ?? 0) + 1).reduce((sum, { seconds }) => sum + (seconds ?? 0), 0) * 1000;
  by('planned').textContent = minutes(planned);
  by('elapsed').classList.toggle('late', elapsed() > planned + 5000);
}

by('timer').addEventListener('click', toggleClock);
by('reset').addEventListener('click', () => {
  clock.before = 0;
  if (clock.started !== undefined) clock.started = Date.now();
  tick();
});
setInterval(tick, 500);

// ---------------------------------------------------------------- keys

let size = Number(localStorage.getItem('pubdeck:notes-size')) || 24;
const resize = (by) => {
  size = Math.min(64, Math.max(14, size + by));
  document.body.style.setProperty('--notes-size', `${size}px`);
  localStorage.setItem('pubdeck:notes-size', String(size));
};
resize(0);

const step = (how) => channel.postMessage({ type: 'step', how });
const keys = {
  ArrowRight: () => step('next'),
  ArrowDown: () => step('next'),
  PageDown: () => step('next'),
  ' ': () => step('next'),
  n: () => step('next'),
  ArrowLeft: () => step('prev'),
  ArrowUp: () => step('prev'),
  PageUp: () => step('prev'),
  b: () => step('togglePause'),
  '.': () => step('togglePause'),
  t: toggleClock,
  p: () => {
    by('source').hidden = !by('source').hidden;
    showSources();
  },
  '+': () => resize(2),
  '-': () => resize(-2),
};

addEventListener('keydown', (event) => {
  const action = keys[event.key];
  const onButton = event.target instanceof HTMLButtonElement && event.key === ' ';
  if (!action || event.ctrlKey || event.metaKey || event.altKey || onButton) return;
  event.preventDefault();
  action();
});

await load();
channel.postMessage({ type: 'hello' });
