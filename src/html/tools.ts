import type { KatexOptions } from 'katex';

/** Large libraries, loaded only when a deck needs them, so that a plain deck renders at once. */
export interface Tools {
  katex?: { renderToString(tex: string, options: KatexOptions): string };
  highlight?: {
    getLanguage(name: string): unknown;
    highlight(code: string, options: { language: string; ignoreIllegals: boolean }): { value: string };
  };
  sanitise?: (html: string, media: import('./media.ts').Media) => string;
  emoji?: Readonly<Record<string, string>>;
}

const loaded: Tools = {};

/** Loads what the text of a deck may need; over-careful rather than too late. */
export async function loadTools(text: string): Promise<Tools> {
  const jobs: Promise<void>[] = [];
  if (!loaded.katex && /\$|\\[([]|\\begin\{|\{\{[<%]\s*math|```\s*(?:math|latex|tex)/.test(text)) {
    jobs.push(
      import('katex').then((module) => {
        loaded.katex = module.default;
      }),
    );
  }
  const languages = [
    ...text.matchAll(/^[\s>]*(?:```+|~~~+)\s*\{?\.?([\w+#-]+)|\{\{[<%]\s*highlight\s+"?([\w+#-]+)/gm),
  ].map((found) => (found[1] ?? found[2])!);
  if (languages.length > 0)
    jobs.push(import('./highlight.ts').then(({ loadLanguages }) => loadLanguages(languages, loaded)));
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

/** Thrown while rendering, caught by `renderDeck`: a tool is needed that is not loaded. */
export class MissingTool extends Error {
  constructor(tool: 'sanitise') {
    super(`${tool} is not loaded`);
  }

  async load(): Promise<void> {
    loaded.sanitise = (await import('./sanitise.ts')).sanitise;
  }
}
