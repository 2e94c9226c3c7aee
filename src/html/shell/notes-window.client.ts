interface Presented {
  on(type: string, listener: () => void): void;
  addKeyBinding(
    key: { readonly keyCode: number; readonly key: string; readonly description: string },
    run: () => void,
  ): void;
  configure(options: Record<string, unknown>): void;
  getCurrentSlide(): HTMLElement | null;
  next(): void;
  prev(): void;
}

/**
 * Runs in the browser, in the one file: the key S opens the speaker notes in a window of their own, with what comes next and a
 * clock. Where the browser opens no window they stand below the slide. Printed into the page's script by its text, so it
 * may use nothing from outside itself.
 */
export function notesWindow(deck: Presented): void {
  let notes: Window | null = null;
  let isBelow = false;
  const began = Date.now();
  const style =
    'body{margin:0;padding:20px 28px;font:22px/1.5 system-ui,sans-serif;color:#16181c;background:#fdfdfb}header{display:flex;justify-content:space-between;gap:24px;color:#565b63;font-size:16px}h1{margin:12px 0;font-size:24px}footer{margin-top:24px;padding-top:12px;border-top:2px solid #d5d8dc;color:#565b63;font-size:18px}';
  const leaves = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>('.reveal .slides section')].filter(
      (section) => !section.querySelector(':scope > section'),
    );
  const title = (section: HTMLElement | undefined): string => section?.dataset.title ?? '';
  const part = (page: Document, name: string, text = ''): HTMLElement => {
    const element = page.createElement(name);
    element.textContent = text;
    return element;
  };
  const write = (): void => {
    const current = deck.getCurrentSlide();
    if (!notes || notes.closed || !current) return;
    const page = notes.document;
    const all = leaves();
    const at = all.indexOf(current);
    const text = part(page, 'main');
    text.innerHTML = current.querySelector('aside.notes')?.innerHTML ?? '';
    if (text.textContent?.trim() === '') text.textContent = 'No notes on this slide.';
    const head = part(page, 'header');
    const clock = part(page, 'span');
    clock.id = 'clock';
    head.append(part(page, 'span', `${at + 1} / ${all.length}`), clock);
    const next = all[at + 1];
    page.title = `Notes: ${title(current)}`;
    page.body.replaceChildren(
      head,
      part(page, 'h1', title(current)),
      text,
      part(page, 'footer', next ? `Next: ${title(next)}` : 'This is the last slide.'),
    );
    tick();
  };
  const tick = (): void => {
    const clock = notes?.closed ? null : notes?.document.getElementById('clock');
    const seconds = Math.floor((Date.now() - began) / 1000);
    if (clock)
      clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} · ${new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}`;
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
    notes.document.head.append(part(notes.document, 'style', style));
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
