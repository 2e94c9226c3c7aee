import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { liesIn } from '../../io/boundary.ts';
import { readText } from '../../io/text-file.ts';
import { templateFiles } from '../../layouts/files.ts';
import { PubdeckError } from '../../problems/error.ts';

const shipped = fileURLToPath(new URL('../../../themes/', import.meta.url));

export interface TemplateFile {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

export interface TemplateFolders {
  readonly theme: string;
  readonly siteRoot?: string | undefined;
  /** A folder that wins over all others. */
  readonly templates?: string | undefined;
}

/** A folder of templates, and the one that their files must really lie in. */
interface Place {
  readonly folder: string;
  readonly within: string;
}

/** Each template by name: the shipped ones, then those of the theme and of the site, each winning over the one before. */
export function findTemplates({
  theme,
  siteRoot,
  templates,
}: TemplateFolders): ReadonlyMap<string, TemplateFile> {
  const isName = /^[\w-]+$/.test(theme);
  const inSite = (...parts: string[]): Place[] =>
    siteRoot === undefined ? [] : [{ folder: join(siteRoot, ...parts), within: siteRoot }];
  const alone = (folder: string): Place => ({ folder, within: folder });
  const places = [
    ...(isName ? [alone(join(shipped, theme, 'templates'))] : []),
    ...(isName ? inSite('themes', theme, 'templates') : []),
    ...inSite('pubdeck', 'templates'),
    ...(templates === undefined ? [] : [alone(templates)]),
  ];
  const files = new Map(templateFiles());
  // A template is printed into decks: a link to a file elsewhere is none.
  for (const { folder, within } of places)
    for (const entry of list(folder).filter((name) => liesIn(join(folder, name), within)))
      files.set(entry.slice(0, -'.hbs'.length), join(folder, entry));
  return new Map(
    [...files].map(([name, file]) => [
      name,
      { name, file, text: readText(file).text.replace(/\r\n/g, '\n') },
    ]),
  );
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.hbs'))
      .sort();
  } catch {
    return [];
  }
}

/** What deck.hbs is given. */
export interface DeckContext {
  readonly frontMatter: string;
  readonly slides: readonly object[];
}

/** Prints a whole deck from a complete context. Its own Handlebars, so that no one else's helpers are seen. */
export function createPrinter(
  templates: ReadonlyMap<string, TemplateFile>,
): (context: DeckContext) => string {
  const handlebars = Handlebars.create();
  handlebars.registerHelper('shortcode', shortcode);
  handlebars.registerHelper('position', (index: number) => index + 1);
  const options = { noEscape: true, strict: true } as const;
  for (const template of templates.values()) {
    try {
      handlebars.parse(template.text);
    } catch (error) {
      throw templateError(template, error);
    }
    handlebars.registerPartial(template.name, handlebars.compile(template.text, options));
  }
  return (context) => {
    const main = templates.get('deck');
    if (main === undefined)
      throw new PubdeckError('template-missing', 'The template deck.hbs is missing.', {
        hint: 'Reinstall pubdeck.',
      });
    try {
      return handlebars.compile(main.text, options)(context);
    } catch (error) {
      throw blame(handlebars, templates, context, error);
    }
  };
}

/** Handlebars does not say in which partial it failed: print slide by slide until one fails again. */
function blame(
  handlebars: typeof Handlebars,
  templates: ReadonlyMap<string, TemplateFile>,
  context: DeckContext,
  error: unknown,
): PubdeckError {
  for (const slide of context.slides) {
    const name = String((slide as { layout?: unknown }).layout ?? '');
    for (const part of ['head', 'caption', name, 'slide']) {
      const template = templates.get(part);
      if (template === undefined) continue;
      try {
        handlebars.compile(template.text, { noEscape: true, strict: true })(slide);
      } catch (inner) {
        if (part === 'head' || part === 'caption') continue;
        return templateError(template, inner);
      }
    }
  }
  return templateError(templates.get('deck') as TemplateFile, error);
}

function templateError({ file, text }: TemplateFile, cause: unknown): PubdeckError {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  const line = Number(
    /line (\d+)/.exec(error.message)?.[1] ??
      (error as { lineNumber?: number }).lineNumber ??
      / - (\d+):\d+/.exec(error.message)?.[1] ??
      1,
  );
  const missing = /^"?(\w+)"? not defined/.exec(error.message)?.[1];
  const partial = /partial ([\w-]+) could not be found/.exec(error.message)?.[1];
  const message =
    missing !== undefined
      ? `The template asks for "${missing}", which this layout does not have.`
      : partial !== undefined
        ? `The template asks for the partial "${partial}", which does not exist.`
        : `The template cannot be read: ${error.message.split('\n')[0] ?? ''}`;
  const excerpt = text.split('\n')[line - 1];
  return new PubdeckError('template-error', message, {
    at: { file, line },
    hint: 'docs/templates.md lists what each layout gives its template.',
    ...(excerpt === undefined ? {} : { excerpt }),
    cause: error,
  });
}

/** `{{< name key="value" >}}`; empty values are left out. */
function shortcode(name: string, options: { readonly hash: Readonly<Record<string, unknown>> }): string {
  const order = ['id', 'class'];
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const attributes = Object.entries(options.hash)
    .sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1))
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([key, value]) => ` ${key}="${String(value).replace(/["\\<>{}%\n]/g, '')}"`);
  return `{{< ${name}${attributes.join('')} >}}`;
}
