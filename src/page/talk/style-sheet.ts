import type { Style } from './messages.ts';
import { type RevealDeck, talkWindow } from './reveal.ts';

/** A style sheet, its fonts apart. */
interface Sheet {
  readonly href: string;
  readonly faces: ReadonlySet<string>;
  readonly rules: string;
}

/** The theme's style sheet as the page has it. */
export class ShownSheet {
  #shown: Promise<Sheet> = fetchSheet('theme.css');

  /**
   * The theme was edited, or a letter asks for another font. Fonts are loaded before they are used, so that no text is
   * blank meanwhile; the sheet itself is exchanged only where something else in it has changed.
   */
  async exchange({ href, also }: Style, reveal: RevealDeck): Promise<void> {
    for (const more of also) {
      if (!document.querySelector(`link[href="${CSS.escape(more)}"]`)) addLink(more);
    }
    const before = await this.#shown;
    if (before.href === href) return;
    this.#shown = fetchSheet(href);
    const after = await this.#shown;
    await Promise.all([...after.faces].filter((rule) => !before.faces.has(rule)).map(addFace));
    const link = document.querySelector('link[href^="theme.css"]');
    if (before.rules !== after.rules && link) await replaceLink(link, href);
    await talkWindow.pubdeckFit?.fonts(document);
    reveal.layout();
    talkWindow.pubdeckFit?.fit(document);
  }
}

async function fetchSheet(href: string): Promise<Sheet> {
  const text = await (await fetch(href)).text();
  const face = /@font-face\{([^}]*)\}\n?/g;
  return {
    href,
    faces: new Set([...text.matchAll(face)].map(([, rule]) => rule!)),
    rules: text.replace(face, ''),
  };
}

async function addFace(rule: string): Promise<void> {
  const value = (name: string): string =>
    new RegExp(`(?:^|;)${name}:([^;]*(?:;base64,[^;]*)?)`).exec(rule)?.[1] ?? '';
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
const replaceLink = (old: Element, href: string): Promise<void> =>
  new Promise((done) => {
    const fresh = addLink(href, old);
    fresh.onload = () => {
      old.remove();
      done();
    };
    fresh.onerror = () => done();
  });

function addLink(href: string, after = document.querySelector('link[rel="stylesheet"]')): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  after?.after(link);
  return link;
}
