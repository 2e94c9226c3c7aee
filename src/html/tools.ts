import type { KatexOptions } from 'katex';

/** Large libraries, loaded only when a deck needs them, so that a plain deck renders at once. */
export interface Tools {
  katex?: { renderToString(tex: string, options: KatexOptions): string };
  chemistry?: true;
  highlight?: {
    getLanguage(name: string): unknown;
    highlight(code: string, options: { language: string; ignoreIllegals: boolean }): { value: string };
  };
  sanitise?: (html: string, media: import('./media.ts').Media) => string;
  emoji?: Readonly<Record<string, string>>;
  drawQr?: typeof import('../layouts/kit/qr.ts').drawQr;
}

/** What has been loaded in this process: a library stays loaded, whichever deck asked for it. */
const loaded: Tools = {};

/** Loads what the text of a deck may need; over-careful rather than too late. */
export async function loadTools(text: string): Promise<Tools> {
  const jobs: Promise<void>[] = [];
  if (!loaded.katex && /\$|\\[([]|\\begin\{|\\\w*ref\{|\{\{[<%]\s*math|```\s*(?:math|latex|tex)/.test(text)) {
    jobs.push(
      import('katex').then((module) => {
        loaded.katex = module.default;
      }),
    );
  }
  if (!loaded.chemistry && /\\(?:ce|pu)\s*\{/.test(text)) {
    // Brings its macros into KaTeX itself.
    jobs.push(
      // @ts-expect-error: no types
      import('katex/contrib/mhchem').then(() => {
        loaded.chemistry = true;
      }),
    );
  }
  const languages = [
    ...text.matchAll(
      /^[ \t>]*(?:```+|~~~+)\s*\{?\.?([\w+#-]+)|\{\{[<%]\s*highlight\s+"?([\w+#-]+)|<code\b[^>]*class="(?:hljs\s+)?(?:lang(?:uage)?-)?([\w+#-]+)/gm,
    ),
  ].map((found) => (found[1] ?? found[2] ?? found[3])!);
  if (languages.length > 0)
    jobs.push(
      import('./highlight.ts').then(async ({ loadLanguages }) => {
        loaded.highlight = await loadLanguages(languages);
      }),
    );
  if (!loaded.emoji && /:[a-z0-9_+-]+:/i.test(text)) {
    jobs.push(
      import('./markdown/emoji-names.ts').then(({ emojiNames }) => {
        loaded.emoji = emojiNames;
      }),
    );
  }
  await Promise.all(jobs);
  return loaded;
}

const rarer = {
  sanitise: () => import('./sanitise.ts'),
  drawQr: () => import('../layouts/kit/qr.ts'),
};
type Rarer = keyof typeof rarer;

/** Thrown while rendering, caught by `renderDeck`: a tool is needed that is not loaded. */
export class MissingTool extends Error {
  private readonly tool: Rarer;

  constructor(tool: Rarer) {
    super(`${tool} is not loaded`);
    this.tool = tool;
  }

  async load(): Promise<void> {
    Object.assign(loaded, { [this.tool]: ((await rarer[this.tool]()) as Record<Rarer, unknown>)[this.tool] });
  }
}

/** A tool that few decks need; where it is not loaded yet, `renderDeck` loads it and begins again. */
export function tool<Name extends Rarer>(tools: Tools, name: Name): NonNullable<Tools[Name]> {
  const found = tools[name];
  if (found === undefined) throw new MissingTool(name);
  return found;
}
