import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { realPlace } from '../io/boundary.ts';
import { readText } from '../io/text-file.ts';
import { stateFolder } from '../io/user-folders.ts';
import { writeFileAtomicSync } from '../io/write.ts';
import { PubdeckError } from '../problems/error.ts';

/** What a site's configuration wants to do on this machine beyond reading the site and writing into it. */
export interface Wanted {
  readonly file: string;
  readonly siteRoot: string;
  /** 'runs the program pubdeck.config.mjs', 'starts ./chrome as the browser' … */
  readonly deeds: readonly string[];
  /** What the deeds depend on: another text is asked for anew. */
  readonly text: string;
}

/** Who decides. */
export interface Trust {
  /** The command shows and compares only: it runs nothing of the site, asked or not. */
  readonly never: boolean;
  /** `--trust-site`: yes, and remember it. */
  readonly flag: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asks the person at the terminal; undefined where nobody is there. */
  readonly ask?: ((question: string) => Promise<boolean>) | undefined;
}

export const noTrust: Trust = { never: false, flag: false, env: {} };

/**
 * May the site do what its configuration wants? A yes is remembered outside of the site, for this text of the configuration.
 * @returns false where the command never lets it
 * @throws PubdeckError `site-not-trusted` (exit 2)
 */
export async function mayRun(wanted: Wanted, trust: Trust): Promise<boolean> {
  if (trust.never) return false;
  const site = realPlace(wanted.siteRoot);
  const digest = createHash('sha256').update(wanted.text).digest('hex');
  const isCi = /^(?:1|true|yes)$/i.test(trust.env.PUBDECK_TRUST_SITE ?? '');
  if (isCi || remembered(trust.env)[site] === digest) return true;
  const deeds = wanted.deeds.join(', and ');
  if (trust.flag || (await trust.ask?.(`The configuration of ${site} ${deeds}. Do you trust this site?`))) {
    remember(site, digest, trust.env);
    return true;
  }
  throw new PubdeckError('site-not-trusted', `The configuration of this site ${deeds}; nothing was done.`, {
    exit: 'usage',
    at: { file: wanted.file },
    hint: 'Read it. If you trust the site, run the command once with --trust-site; in CI set PUBDECK_TRUST_SITE=1.',
  });
}

const fileOf = (env: Trust['env']): string | undefined => {
  const folder = stateFolder(env);
  return folder === undefined ? undefined : join(folder, 'trusted-sites.json');
};

function remembered(env: Trust['env']): Record<string, string> {
  const file = fileOf(env);
  if (file === undefined) return {};
  try {
    const value: unknown = JSON.parse(readText(file).text);
    return typeof value === 'object' && value !== null ? Object.assign(Object.create(null), value) : {};
  } catch {
    return {};
  }
}

function remember(site: string, digest: string, env: Trust['env']): void {
  const file = fileOf(env);
  if (file === undefined) return;
  try {
    writeFileAtomicSync(file, `${JSON.stringify({ ...remembered(env), [site]: digest }, undefined, 1)}\n`);
  } catch {
    // Without a folder of one's own nothing is remembered: the question comes again.
  }
}
