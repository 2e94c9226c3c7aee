import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { mustStayIn, writeFileAtomicSync } from '../io/write.ts';
import { copyTemplates, templateFiles } from '../layouts/files.ts';
import { PubdeckError } from '../problems/error.ts';
import { ejectTheme } from '../theme/eject.ts';

export interface InitStart {
  readonly cwd: string;
  readonly force: boolean;
}

export interface Made {
  readonly files: readonly string[];
  /** What to do next, one or two lines. */
  readonly next: string;
}

const examplePage = `---
title: 'Your Paper: What It Shows'

# One line an author. A name, or the folder of a profile in content/authors/.
authors:
  - First Author
  - Second Author

date: '2026-01-15'
doi: ''
publication_types: ['paper-conference']
publication: In *Proceedings of a Conference*
publication_short: In *CONF*

abstract: >-
  Put the abstract here. Every number in it will stand on a slide or in the notes, and nothing will stand there that the
  abstract does not say.

# One sentence that the audience should take home (optional).
summary: ''

url_code: ''
url_dataset: ''
url_pdf: ''

# Name of the deck; pubdeck drafts content/slides/<name>/index.md.
slides: ''
---
`;

/** The smallest site that pubdeck and Hugo Blox both read: one publication page to fill in. */
export function initSite(folder: string, { cwd, force }: InitStart): Made {
  const root = resolve(cwd, folder);
  const page = join(root, 'content', 'publication', 'my-paper', 'index.md');
  refuseExisting(page, force);
  writeFileAtomicSync(page, examplePage, root);
  return {
    files: [page],
    next: `Fill in the page, then: pubdeck ${relative(cwd, join(root, 'content', 'publication', 'my-paper')) || '.'}`,
  };
}

/** Copies a theme to `themes/<name>` of the current folder, to be changed. */
export function initTheme(name: string, from: string, { cwd, force }: InitStart): Made {
  const folder = resolve(cwd, 'themes', name);
  if (existsSync(folder) && !force) throw exists(folder);
  ejectTheme(from, folder, { as: name, force, within: cwd });
  return {
    files: filesBelow(folder),
    next: `Change theme.css and theme.json there, then: pubdeck present … --theme ${name}`,
  };
}

/** Copies the slide templates to `pubdeck/templates/` of the site, where they win over the shipped ones. */
export function initTemplates(name: string | undefined, { cwd, force }: InitStart): Made {
  const root = resolve(cwd, name ?? '.');
  const folder = join(root, 'pubdeck', 'templates');
  if (existsSync(folder) && !force) throw exists(folder);
  // A copy follows links.
  for (const template of templateFiles().keys()) mustStayIn(join(folder, `${template}.hbs`), root);
  copyTemplates(folder);
  return {
    files: filesBelow(folder),
    next: 'Keep the templates you change and delete the others: missing ones are taken from pubdeck.',
  };
}

function refuseExisting(file: string, force: boolean): void {
  if (existsSync(file) && !force) throw exists(file);
}

const exists = (path: string) =>
  new PubdeckError('exists', `${path} is already there.`, {
    at: { file: path },
    hint: 'Choose another name, or --force to write over it.',
  });

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .sort();
