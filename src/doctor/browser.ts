import type { OpenBrowser } from '../browser/open.ts';
import { PubdeckError } from '../problems/error.ts';
import { scriptsWithoutFont } from './fonts.ts';
import type { Finding } from './report.ts';

/** Starts the browser that a print would start, and looks at it. */
export async function examineBrowser(options: {
  readonly browser?: string | undefined;
  readonly onProgress?: (line: string) => void;
}): Promise<Finding[]> {
  const { openBrowser } = await import('../browser/open.ts');
  const started = performance.now();
  let open: OpenBrowser;
  try {
    open = await openBrowser(options);
  } catch (error) {
    if (!(error instanceof PubdeckError)) throw error;
    const { message, hint } = error;
    return [{ about: 'browser', state: 'bad', text: message, ...(hint === undefined ? {} : { fix: hint }) }];
  }
  try {
    const milliseconds = Math.round(performance.now() - started);
    const version = await open.alive(open.browser.version());
    const missing = await open.alive(open.page().then(scriptsWithoutFont));
    return [
      {
        about: 'browser',
        state: 'good',
        text: `${version}, ${open.from}: ${open.path} (starts in ${(milliseconds / 1000).toFixed(1)} s)`,
        data: { version, from: open.from, path: open.path, kind: open.kind, milliseconds },
      },
      ...open.notes
        .filter((note) => !note.includes('sandbox'))
        .map((note): Finding => ({ about: 'browser', state: 'note', text: note })),
      sandboxFinding(open.sandbox),
      fontsFinding(missing),
    ];
  } finally {
    await open.close();
  }
}

function sandboxFinding(sandbox: boolean): Finding {
  if (sandbox) return { about: 'sandbox', state: 'good', text: 'the browser runs in its sandbox' };
  const root = process.getuid?.() === 0;
  return {
    about: 'sandbox',
    state: 'note',
    text: root
      ? 'the browser runs without its sandbox, because this is the root user'
      : 'the browser runs without its sandbox, because this system allows none to ordinary programs',
    fix: root
      ? 'Work as an ordinary user where you can. Printing runs no script of a deck unless you say --trust.'
      : 'Printing runs no script of a deck unless you say --trust. A browser installed by the system may have a sandbox.',
  };
}

function fontsFinding(missing: readonly string[]): Finding {
  const data = { missing };
  if (missing.length === 0) {
    return {
      about: 'fonts',
      state: 'good',
      text: 'this machine has a font for each of the scripts tried',
      data,
    };
  }
  return {
    about: 'fonts',
    state: 'note',
    text: `this machine has no font for ${missing.join(', ')}`,
    fix: 'Slides bring their own fonts; only text in a script that those lack needs one here (on Debian: fonts-noto-core, fonts-noto-cjk).',
    data,
  };
}
