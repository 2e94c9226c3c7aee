import type { BrowserSession } from '../browser/browser-session.ts';
import type { DrawDiagrams } from '../html/draw-diagrams.ts';

/** Mermaid in the browser that prints anyway; one that nothing else needs starts only for a drawing that is not in the cache. */
export const diagramsIn =
  (browser: BrowserSession): DrawDiagrams =>
  async (sources) => {
    const { diagramDrawer } = await import('../html/draw-diagrams.ts');
    const draw = diagramDrawer({
      withPage: async (work) => {
        const open = await browser.opened();
        return open.alive(open.page().then(work));
      },
    });
    return draw(sources);
  };
