import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer';
import { cacheFolder } from '../io/user-folders.ts';
import { writeFileAtomic } from '../io/write.ts';
import { PubdeckError } from '../problems/error.ts';
import { diagramHash } from './diagram.ts';

/** Drawings by their source; undefined for one that could not be drawn. */
export type DrawDiagrams = (sources: readonly string[]) => Promise<readonly (string | undefined)[]>;

export interface DiagramOptions {
  /** Opens a page of the local browser, hands it over, and closes what it opened. */
  readonly withPage: <T>(work: (page: Page) => Promise<T>) => Promise<T>;
  /** Folder of finished drawings; the user's cache when absent. */
  readonly cache?: string | undefined;
}

const require = createRequire(import.meta.url);
const fontFile = '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2';

/** Mermaid in the local browser, without a network. Opens no browser when all drawings are in the cache. */
export function diagramDrawer({ withPage, cache }: DiagramOptions): DrawDiagrams {
  const fileOf = (source: string): string | undefined => {
    const folder = cache ?? cacheFolder();
    return folder === undefined
      ? undefined
      : join(folder, 'diagrams', `${diagramHash(`${version()}\n${source}`)}.svg`);
  };
  return async (sources) => {
    const found = new Map<string, string | undefined>();
    for (const source of sources) {
      const file = fileOf(source);
      if (file !== undefined && existsSync(file)) found.set(source, safeDrawing(readFileSync(file, 'utf8')));
    }
    const missing = [...new Set(sources)].filter((source) => found.get(source) === undefined);
    if (missing.length > 0) {
      const drawn = await withPage((page) => drawAll(page, missing)).catch((error: unknown) => {
        if (error instanceof PubdeckError) return [];
        throw error;
      });
      for (const [index, source] of missing.entries()) {
        const svg = safeDrawing(drawn[index] ?? '');
        found.set(source, svg);
        const file = fileOf(source);
        if (svg === undefined || file === undefined) continue;
        try {
          mkdirSync(dirname(file), { recursive: true });
          await writeFileAtomic(file, svg);
        } catch {
          // A cache that cannot be written is no cache; the drawing is there all the same.
        }
      }
    }
    return sources.map((source) => found.get(source));
  };
}

/** Drawn by the browser that pubdeck prints with; where there is none, nothing is drawn and the deck says so. */
export const drawInLocalBrowser: DrawDiagrams = diagramDrawer({
  withPage: async (work) => {
    const { withBrowser } = await import('../browser/with-browser.ts');
    return withBrowser({ timeout: 30_000 }, async (open) => work(await open.page()));
  },
});

let known: string | undefined;
const mermaidFile = (): string => require.resolve('@mermaid-js/tiny');
const version = (): string => {
  known ??= createHash('sha256').update(readFileSync(mermaidFile())).digest('hex').slice(0, 16);
  return known;
};

async function drawAll(page: Page, sources: readonly string[]): Promise<(string | undefined)[]> {
  await page.setRequestInterception(true);
  page.on(
    'request',
    (request) => void (/^(data|about|blob):/.test(request.url()) ? request.continue() : request.abort()),
  );
  const font = readFileSync(require.resolve(fontFile)).toString('base64');
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>@font-face{font-family:"Source Sans 3";src:url(data:font/woff2;base64,${font})}</style><p style="font-family:'Source Sans 3'">x</p>`,
  );
  await page.addScriptTag({ content: readFileSync(mermaidFile(), 'utf8') });
  const jobs = sources.map((source) => ({ id: `diagram-${diagramHash(source).slice(0, 12)}`, source }));
  return page.evaluate(async (list) => {
    interface Mermaid {
      initialize(options: Record<string, unknown>): void;
      render(id: string, source: string): Promise<{ svg: string }>;
    }
    const { mermaid } = window as unknown as { mermaid: Mermaid };
    await document.fonts.ready;
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      theme: 'neutral',
      fontFamily: '"Source Sans 3", sans-serif',
      // Labels as SVG text: no HTML inside the drawing, and words that a PDF can hold.
      htmlLabels: false,
      flowchart: { htmlLabels: false },
      deterministicIds: true,
      suppressErrorRendering: true,
    });
    const drawings: (string | undefined)[] = [];
    for (const { id, source } of list) {
      try {
        drawings.push((await mermaid.render(id, source)).svg);
      } catch {
        drawings.push(undefined);
      }
    }
    return drawings;
  }, jobs);
}

/** A drawing without anything that could run or load; undefined when there is. */
export function safeDrawing(svg: string): string | undefined {
  if (!svg.startsWith('<svg') || !svg.trimEnd().endsWith('</svg>')) return undefined;
  if (
    /<(?:script|iframe|foreignObject|object|embed|image|animate|set|handler)\b|\son\w+\s*=|javascript:|@import|url\(\s*["']?(?!["']?#)|<\/style\s*>[\s\S]*<(?:html|body)\b/i.test(
      svg,
    )
  ) {
    return undefined;
  }
  return svg
    .replace(/\s(?:role|aria-hidden|aria-roledescription|aria-labelledby|aria-describedby)="[^"]*"/g, '')
    .replace(/^<svg/, '<svg aria-hidden="true"');
}
