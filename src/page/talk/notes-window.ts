import { leafSections } from '../dom/leaf-sections.ts';
import { make } from '../dom/make.ts';
import { minutes } from '../dom/minutes.ts';
import type { RevealDeck } from './reveal.ts';

/**
 * In the one file: the key S opens the speaker notes in a window of their own, with what comes next and a clock. Where the
 * browser opens no window they stand below the slide.
 */
export function notesWindow(deck: RevealDeck): void {
  let notes: Window | null = null;
  let isBelow = false;
  const began = Date.now();
  const write = (): void => {
    const current = deck.getCurrentSlide();
    if (!notes || notes.closed || !current) return;
    const page = notes.document;
    const all = leafSections(deck.getSlidesElement());
    const at = all.indexOf(current);
    const text = make('main', '', page);
    text.innerHTML = current.querySelector('aside.notes')?.innerHTML ?? '';
    if (text.textContent?.trim() === '') text.textContent = 'No notes on this slide.';
    const head = make('header', '', page);
    const clock = make('span', '', page);
    clock.id = 'clock';
    head.append(make('span', `${at + 1} / ${all.length}`, page), clock);
    const next = all[at + 1];
    page.title = `Notes: ${title(current)}`;
    page.body.replaceChildren(
      head,
      make('h1', title(current), page),
      text,
      make('footer', next ? `Next: ${title(next)}` : 'This is the last slide.', page),
    );
    tick();
  };
  const tick = (): void => {
    const clock = notes?.closed ? null : notes?.document.getElementById('clock');
    if (clock)
      clock.textContent = `${minutes(Date.now() - began)} · ${new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}`;
  };
  const open = (): void => {
    if (notes && !notes.closed) {
      notes.focus();
      return;
    }
    notes = window.open('', '', 'width=760,height=640');
    if (!notes) {
      isBelow = !isBelow;
      deck.configure({ showNotes: isBelow });
      return;
    }
    notes.document.head.append(make('style', style, notes.document));
    notes.addEventListener('keydown', (event) => {
      if (/^(?:ArrowRight|ArrowDown|PageDown| |n)$/.test(event.key)) deck.next();
      else if (/^(?:ArrowLeft|ArrowUp|PageUp|p)$/.test(event.key)) deck.prev();
    });
    write();
  };
  deck.addKeyBinding({ keyCode: 83, key: 'S', description: 'Speaker notes' }, open);
  for (const type of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(type, write);
  setInterval(tick, 1000);
  // The notes of a page that is gone would stay as they are.
  addEventListener('pagehide', () => notes?.close());
}

const title = (section: HTMLElement | undefined): string => section?.dataset.title ?? '';

const style =
  'body{margin:0;padding:20px 28px;font:22px/1.5 system-ui,sans-serif;color:#16181c;background:#fdfdfb}header{display:flex;justify-content:space-between;gap:24px;color:#565b63;font-size:16px}h1{margin:12px 0;font-size:24px}footer{margin-top:24px;padding-top:12px;border-top:2px solid #d5d8dc;color:#565b63;font-size:18px}';
