// Runs in the presented page: swaps what changed after a save, without a reload, and talks to the speaker view.
// Comes after pubdeck/deck.js, which puts Reveal on the window and dispatches `pubdeck-ready`.

const base = new URL('.', location.href).pathname;
const isPreview = new URLSearchParams(location.search).has('preview');
const version = new URL(import.meta.url).searchParams.get('v');

// ---------------------------------------------------------------- live

function listen(swapper, channel, reveal) {
  const stream = new EventSource(`${base}events?seen=${version}`);
  stream.onmessage = ({ data }) => {
    const change = JSON.parse(data);
    if (change.type === 'reload') {
      rememberPlace(reveal);
      location.reload();
      return;
    }
    swapper.apply(change);
    // A save that cannot be shown is told in the terminal and in the speaker view, never over the slides.
    channel.problem = change.problem ?? null;
    channel.postMessage({ type: 'changed', change });
  };
  // A hidden page that the browser throws away must not leave its stream behind.
  addEventListener('pagehide', () => stream.close());
}

function makeSwapper(reveal) {
  const slides = reveal.getSlidesElement();
  /** Hash of each slide; unknown until the server's first word. */
  let known;

  function apply(change) {
    if (change.type === 'slides') swap(change);
    if (change.style) restyle(change.style);
    if (change.title) document.documentElement.dataset.title = change.title;
  }

  /** `order` is the whole deck as [hash, stack]; `html` holds the sections whose hash is new. */
  function swap({ order, html }) {
    const sections = leaves(slides);
    const hashes = order.map(([hash]) => hash);
    if (known === undefined && Object.keys(html).length === 0) known = hashes;
    if (known?.join() === hashes.join()) return;
    known ??= [];
    const stacks = order.map(([, stack]) => stack);
    const sameShape =
      sections.length === order.length &&
      sections.every((section, at) => stackOf(section) === shapeOf(stacks, at));
    if (sameShape && sections.length === known.length) {
      for (const [at, hash] of hashes.entries())
        if (hash !== known[at]) replaceInside(sections[at], html[hash]);
    } else {
      rebuild(order, html, sections);
    }
    known = hashes;
  }

  /** Only this slide has changed: swapped where it stands, with the step that was shown. */
  function replaceInside(section, source) {
    const isCurrent = section === reveal.getCurrentSlide();
    const step = isCurrent ? reveal.getIndices().f : undefined;
    fill(section, parse(source));
    fitSection(section);
    reveal.syncSlide(section);
    if (isCurrent && step !== undefined && step >= 0) {
      const { h, v } = reveal.getIndices();
      reveal.slide(h, v, step);
    }
  }

  /** The element stays, with what Reveal has written on it; words, attributes and background change. */
  function fill(section, fresh) {
    for (const { name } of [...section.attributes]) {
      if (!fresh.hasAttribute(name) && !['hidden', 'aria-hidden', 'class', 'style'].includes(name))
        section.removeAttribute(name);
    }
    for (const { name, value } of fresh.attributes) {
      if (name !== 'class' && name !== 'style') section.setAttribute(name, value);
    }
    keepDisplay(section, fresh.getAttribute('style') ?? '');
    const place = ['past', 'present', 'future', 'stack'].filter((name) => section.classList.contains(name));
    section.className = [...fresh.classList, ...place].join(' ');
    section.replaceChildren(...fresh.childNodes);
  }

  function keepDisplay(section, style) {
    const { display, top } = section.style;
    section.setAttribute('style', style);
    if (display) section.style.display = display;
    if (top) section.style.top = top;
  }

  /**
   * Slides came, went or moved. What is unchanged keeps its element, what has the same id (often only the
   * slide number changed) gets new words in it; then Reveal counts again.
   */
  function rebuild(order, html, sections) {
    // On a narrow phone each slide lies in frames of Reveal's own that only a fresh start builds.
    if (document.querySelector('.reveal-scroll')) {
      location.reload();
      return;
    }
    const current = reveal.getCurrentSlide();
    const { f } = reveal.getIndices();
    const at = Math.max(0, sections.indexOf(current));
    const spare = new Set(sections);
    const take = (section) => section && spare.delete(section) && section;
    const byHash = new Map(sections.map((section, index) => [known[index], section]));
    const elements = order.map(([hash]) => take(byHash.get(hash)));
    const changed = [];
    for (const [index, [hash]] of order.entries()) {
      if (elements[index]) continue;
      const fresh = parse(html[hash] ?? '<section></section>');
      const old = take([...spare].find(({ id }) => id !== '' && id === fresh.id));
      if (old) fill(old, fresh);
      elements[index] = old || fresh;
      changed.push(elements[index]);
    }
    const tops = [];
    for (const [index, element] of elements.entries()) {
      const stack = order[index][1];
      if (stack === null) {
        tops.push(element);
      } else if (index > 0 && order[index - 1][1] === stack) {
        tops.at(-1).append(element);
      } else {
        const outer = document.createElement('section');
        outer.className = 'stack';
        outer.append(element);
        tops.push(outer);
      }
    }
    slides.replaceChildren(...tops);
    for (const section of changed) fitSection(section);
    reveal.sync();
    const target = elements.includes(current)
      ? current
      : (elements.find(({ id }) => id && id === current?.id) ?? elements[Math.min(at, elements.length - 1)]);
    const { h, v } = reveal.getIndices(target);
    reveal.slide(h, v, target === current ? f : undefined);
  }

  return { apply };
}

const leaves = (slides) =>
  [...slides.querySelectorAll('section')].filter((section) => !section.querySelector(':scope > section'));

/** Whether a slide stands alone, begins a vertical stack or goes on in one. */
function stackOf(section) {
  const outer = section.parentElement?.closest('section');
  if (!outer) return 'alone';
  return outer.querySelector(':scope > section') === section ? 'begins' : 'goes on';
}

function shapeOf(stacks, at) {
  if (stacks[at] === null) return 'alone';
  return at > 0 && stacks[at - 1] === stacks[at] ? 'goes on' : 'begins';
}

function parse(source) {
  const template = document.createElement('template');
  template.innerHTML = source;
  return template.content.firstElementChild;
}

/** The same fitting as at load, for one slide. One that is not on the screen has no size: all are laid out for it. */
function fitSection(section) {
  const isShown = () => section.offsetParent !== null && section.getClientRects().length > 0;
  const root = {
    querySelectorAll: () => [section],
    querySelector: (selector) => (isShown() ? null : document.querySelector(selector)),
  };
  window.pubdeckFit?.fit(root);
  // New words may be the first in a bold or in a script: measured again when their font is there.
  if (document.fonts.status !== 'loaded') {
    window.pubdeckFit?.fonts(document).then(() => section.isConnected && window.pubdeckFit.fit(root));
  }
}

/**
 * The theme was edited, or a letter asks for another font. Fonts are loaded before they are used, so that no text is
 * blank meanwhile; the sheet itself is exchanged only where something else in it has changed.
 */
async function restyle({ href, also }) {
  for (const more of also) {
    if (!document.querySelector(`link[href="${CSS.escape(more)}"]`)) addStyle(more);
  }
  const before = await shownSheet;
  if (before.href === href) return;
  shownSheet = sheetAt(href);
  const after = await shownSheet;
  await Promise.all([...after.faces].filter((rule) => !before.faces.has(rule)).map(addFace));
  const link = document.querySelector('link[href^="theme.css"]');
  if (before.rules !== after.rules && link) await exchange(link, href);
  await window.pubdeckFit?.fonts(document);
  reveal.layout();
  window.pubdeckFit?.fit(document);
}

/** A style sheet, its fonts apart. */
async function sheetAt(href) {
  const text = await (await fetch(href)).text();
  const face = /@font-face\{([^}]*)\}\n?/g;
  return {
    href,
    faces: new Set([...text.matchAll(face)].map(([, rule]) => rule)),
    rules: text.replace(face, ''),
  };
}

/** The theme as the page has it. */
let shownSheet = sheetAt('theme.css');

async function addFace(rule) {
  const value = (name) => new RegExp(`(?:^|;)${name}:([^;]*(?:;base64,[^;]*)?)`).exec(rule)?.[1] ?? '';
  const face = new FontFace(value('font-family').replaceAll('"', ''), value('src'), {
    weight: value('font-weight'),
    style: value('font-style'),
    display: 'block',
    unicodeRange: value('unicode-range'),
  });
  // One that cannot be loaded is missing all the same.
  document.fonts.add(await face.load().catch(() => face));
}

/** The new sheet first, then the old one goes. */
const exchange = (old, href) =>
  new Promise((done) => {
    const fresh = addStyle(href, old);
    fresh.onload = () => {
      old.remove();
      done();
    };
    fresh.onerror = done;
  });

function addStyle(href, after = document.querySelector('link[rel="stylesheet"]')) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  after.after(link);
  return link;
}

// ---------------------------------------------------------------- place

const placeKey = `pubdeck:place:${base}`;

function rememberPlace(reveal) {
  sessionStorage.setItem(placeKey, JSON.stringify(reveal.getIndices()));
}

/** After a reload (other theme options): the slide and the step you were on. */
function restorePlace(reveal) {
  const kept = sessionStorage.getItem(placeKey);
  sessionStorage.removeItem(placeKey);
  if (!kept) return;
  const { h, v, f } = JSON.parse(kept);
  reveal.slide(h, v, f);
}

// ---------------------------------------------------------------- speaker view

function talkToSpeaker(reveal) {
  const channel = new BroadcastChannel(`pubdeck:${base}`);
  const tell = () => {
    const { h, v, f } = reveal.getIndices();
    const sections = leaves(reveal.getSlidesElement());
    const slide = reveal.getCurrentSlide();
    channel.postMessage({
      type: 'place',
      at: sections.indexOf(slide),
      h,
      v,
      f,
      paused: reveal.isPaused(),
      last: reveal.isLastSlide(),
    });
  };
  for (const name of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'])
    reveal.on(name, tell);
  channel.onmessage = ({ data }) => {
    if (data.type === 'hello') {
      tell();
      if (channel.problem) channel.postMessage({ type: 'problem', problem: channel.problem });
    } else if (data.type === 'go') reveal.slide(data.h, data.v, data.f);
    else if (data.type === 'step' && ['next', 'prev', 'togglePause'].includes(data.how)) reveal[data.how]();
  };
  reveal.addKeyBinding({ keyCode: 83, key: 'S', description: 'Speaker view' }, () => {
    window.open(`${base}speaker`, `pubdeck-speaker-${base}`, 'width=1100,height=760');
  });
  tell();
  return channel;
}

// ---------------------------------------------------------------- source on the page

/** Key `p`: the exact sentences of the page behind the slide, with a mark where it departs from them. */
function showSourcesOnKey(reveal) {
  let box;
  const close = () => {
    box?.remove();
    box = undefined;
  };
  const fill = async () => {
    const at = leaves(reveal.getSlidesElement()).indexOf(reveal.getCurrentSlide());
    const [{ sourceNodes }, sources] = await Promise.all([
      import('./sources.js'),
      fetch(`${base}sources.json`).then((answer) => answer.json()),
    ]);
    const title = document.createElement('h2');
    title.textContent = 'On the page';
    box?.replaceChildren(title, ...sourceNodes(sources, at));
  };
  const toggle = () => {
    if (box) return close();
    box = document.createElement('aside');
    box.id = 'pubdeck-source';
    box.setAttribute('role', 'status');
    document.body.append(box);
    fill();
  };
  reveal.addKeyBinding({ keyCode: 80, key: 'P', description: 'Source of this slide on the page' }, toggle);
  reveal.on('slidechanged', () => box && fill());
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !box) return;
      // Reveal's overview would open behind it.
      event.stopPropagation();
      close();
    },
    { capture: true },
  );
}

// ---------------------------------------------------------------- start

if (isPreview) document.documentElement.dataset.preview = '';
const ready = new Promise((resolve) => {
  if (document.documentElement.dataset.pubdeckReady) resolve();
  else document.addEventListener('pubdeck-ready', () => resolve(), { once: true });
});
await ready;
const reveal = window.Reveal;
const swapper = makeSwapper(reveal);
restorePlace(reveal);
// The speaker view tells its previews what has changed: they have no stream of their own.
if (isPreview) window.pubdeck = { apply: swapper.apply };
else {
  showSourcesOnKey(reveal);
  listen(swapper, talkToSpeaker(reveal), reveal);
}
