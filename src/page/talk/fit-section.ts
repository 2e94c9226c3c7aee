import { talkWindow } from './reveal.ts';

/** The same fitting as at load, for one slide. One that is not on the screen has no size: all are laid out for it. */
export function fitSection(section: HTMLElement): void {
  const isShown = (): boolean => section.offsetParent !== null && section.getClientRects().length > 0;
  const root = {
    querySelectorAll: () => [section],
    querySelector: (selector: string) => (isShown() ? null : document.querySelector(selector)),
  } as unknown as Element;
  const { pubdeckFit } = talkWindow;
  pubdeckFit?.fit(root);
  // New words may be the first in a bold or in a script: measured again when their font is there.
  if (pubdeckFit && document.fonts.status !== 'loaded')
    void pubdeckFit.fonts(document).then(() => section.isConnected && pubdeckFit.fit(root));
}
