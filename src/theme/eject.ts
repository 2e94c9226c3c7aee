import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomicSync } from '../io/write.ts';
import { copyTemplates } from '../layouts/files.ts';
import { PubdeckError } from '../problems/error.ts';
import { ownThemes, themesFolder } from './load.ts';

interface EjectOptions {
  readonly as?: string;
  readonly templates?: boolean;
  readonly force?: boolean;
  /** A folder that no link may lead out of. */
  readonly within?: string;
}

/**
 * Writes a copy of a shipped theme for a lab to change: theme.json, theme.css and, with `templates`, the
 * slide templates. Writes over nothing unless forced: a folder that holds anything is refused with `theme-folder-full`.
 * Returns the files written.
 */
export function ejectTheme(
  name: string,
  folder: string,
  { as = name, templates = false, force = false, within }: EjectOptions = {},
): string[] {
  const source = join(themesFolder, name);
  if (!(ownThemes as readonly string[]).includes(name)) {
    throw new PubdeckError('theme-not-found', `There is no theme "${name}" to copy.`, {
      exit: 'usage',
      hint: `One of ${ownThemes.join(', ')}.`,
    });
  }
  if (!/^[a-z][a-z\d-]*$/.test(as)) {
    throw new PubdeckError('theme-invalid', `"${as}" is no name for a theme.`, {
      exit: 'usage',
      hint: 'Lower-case letters, digits and hyphens, a letter first.',
    });
  }
  if (!force && existsSync(folder) && readdirSync(folder).length > 0) {
    throw new PubdeckError('theme-folder-full', 'The folder is not empty; nothing was written.', {
      exit: 'usage',
      at: { file: folder },
      hint: 'Name another folder.',
    });
  }
  const json = JSON.parse(readFileSync(join(source, 'theme.json'), 'utf8')) as Record<string, unknown>;
  // The schema lies in the package, which is elsewhere now.
  const { $schema: _, ...own } = json;
  const written = [join(folder, 'theme.json'), join(folder, 'theme.css')];
  writeFileAtomicSync(written[0]!, `${JSON.stringify({ ...own, name: as }, undefined, 2)}\n`, within);
  writeFileAtomicSync(written[1]!, readFileSync(join(source, 'theme.css')), within);
  if (templates) written.push(...copyTemplates(join(folder, 'templates')));
  return written;
}
