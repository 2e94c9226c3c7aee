import { PubdeckError } from '../problems/error.ts';
import { BrowserDied } from './errors.ts';
import { isNamed } from './find.ts';
import { type OpenBrowser, type OpenOptions, openBrowser } from './open.ts';

export interface WithBrowserOptions extends OpenOptions {
  /** Given, the work is done once more in the next browser when the first one dies; gets a line to show. */
  readonly onRetry?: ((line: string) => void) | undefined;
}

/** Does some work in a browser of its own and ends the browser, whatever happens. */
export async function withBrowser<T>(
  options: WithBrowserOptions,
  work: (open: OpenBrowser) => Promise<T>,
): Promise<T> {
  let open = await openBrowser(options);
  try {
    return await open.alive(work(open));
  } catch (error) {
    if (options.onRetry === undefined || !(error instanceof BrowserDied)) throw error;
    await open.close();
    open = await openNext(error, options);
    options.onRetry(retryLine(error, open));
    return await open.alive(work(open));
  } finally {
    await open.close();
  }
}

/**
 * The browser to use after another one died: the next candidate. Where there is no other and the page did not crash, the
 * same one is started again. A browser that the user named is not replaced.
 * @throws BrowserDied the given error, where there is none
 */
export async function openNext(died: BrowserDied, options: OpenOptions): Promise<OpenBrowser> {
  if (isNamed(options)) throw died;
  try {
    return await openBrowser({ ...options, skip: [died.path] });
  } catch (error) {
    if (!(error instanceof PubdeckError && error.code === 'no-browser')) throw error;
    if (died.pageCrashed) throw died;
    return openBrowser(options);
  }
}

/** "The page crashed in Chromium 147. Retrying with /usr/bin/chromium." */
export const retryLine = (died: BrowserDied, next: OpenBrowser): string =>
  `${/[.!?]$/.test(died.message) ? died.message : `${died.message}.`} Retrying with ${next.path}.`;
