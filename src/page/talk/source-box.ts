import { leafSections } from '../dom/leaf-sections.ts';
import { make } from '../dom/make.ts';
import { talkAddress } from './messages.ts';
import type { RevealDeck } from './reveal.ts';
import { fetchSources, sourceNodes } from './source-nodes.ts';

/** Key `p`: the exact sentences of the page behind the slide, with a mark where it departs from them. */
export function showSourcesOnKey(reveal: RevealDeck): void {
  let box: HTMLElement | undefined;
  const close = (): void => {
    box?.remove();
    box = undefined;
  };
  const fill = async (): Promise<void> => {
    const at = leafSections(reveal.getSlidesElement()).indexOf(reveal.getCurrentSlide() as HTMLElement);
    const sources = await fetchSources(talkAddress());
    box?.replaceChildren(make('h2', 'On the page'), ...sourceNodes(sources, at));
  };
  const toggle = (): void => {
    if (box) {
      close();
      return;
    }
    box = document.createElement('aside');
    box.id = 'pubdeck-source';
    box.setAttribute('role', 'status');
    document.body.append(box);
    void fill();
  };
  reveal.addKeyBinding({ keyCode: 80, key: 'P', description: 'Source of this slide on the page' }, toggle);
  reveal.on('slidechanged', () => {
    if (box) void fill();
  });
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
