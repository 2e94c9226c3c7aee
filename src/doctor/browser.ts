import type { OpenBrowser } from '../browser/open.ts';
import { PubdeckError } from '../problems/error.ts';
import { type Script, scriptSamples, scriptsWithoutFont } from './fonts.ts';
import type { Finding } from './report.ts';

/** Starts the browser that an export would start. */
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
    const version = await open.alive(open.version());
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
      await fontsFinding(missing),
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
      : 'the browser runs without its sandbox, because this system does not let ordinary programs use one',
    fix: root
      ? 'Work as an ordinary user where you can. Printing runs no script of a deck unless you say --trust.'
      : 'Printing runs no script of a deck unless you say --trust. A browser installed by the system may have a sandbox.',
  };
}

/** What neither this machine nor the fonts that come with slides can draw. */
async function fontsFinding(missing: readonly Script[]): Promise<Finding> {
  const { fontProblems } = await import('../theme/fonts.ts');
  const lost = missing.filter((script) => fontProblems(scriptSamples[script], 'en').length > 0);
  const data = { missing, lost };
  if (lost.length === 0) {
    const brought =
      missing.length > 0 ? `; slides bring those for ${missing.join(', ')}, which this machine lacks` : '';
    return { about: 'fonts', state: 'good', text: `there is a font for each script tried${brought}`, data };
  }
  const [problem] = fontProblems(lost.map((script) => scriptSamples[script]).join(''), 'en');
  return {
    about: 'fonts',
    state: 'note',
    text: `neither this machine nor pubdeck has a font for ${lost.join(', ')}`,
    fix: `Where a deck holds such text: ${problem?.hint}.`,
    data,
  };
}
