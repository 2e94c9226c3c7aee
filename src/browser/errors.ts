import { PubdeckError } from '../problems/error.ts';

/** The browser, or the page in it, is gone. */
export class BrowserDied extends PubdeckError {
  /** Path of the browser that died. */
  readonly path: string;
  /** The page crashed; the browser itself may still run. The same browser would crash on it again. */
  readonly pageCrashed: boolean;

  constructor(message: string, options: { readonly path: string; readonly pageCrashed: boolean }) {
    super('browser-died', message, {
      exit: 'browser',
      hint: 'Name another browser with --browser. `pubdeck doctor` shows which one is used.',
    });
    this.path = options.path;
    this.pageCrashed = options.pageCrashed;
  }
}

export const stopped = (): PubdeckError => new PubdeckError('stopped', 'Stopped.', { exit: 'stopped' });

/** @throws PubdeckError `stopped` (exit 130) after Ctrl-C */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw stopped();
}

export const closed = (): PubdeckError =>
  new PubdeckError('browser-closed', 'The browser was closed.', { exit: 'browser' });

export const tooLate = (milliseconds: number): PubdeckError =>
  new PubdeckError('print-timeout', `Time is up (${milliseconds / 1000} s) while the browser was starting.`, {
    exit: 'timeout',
    hint: 'Give it more with --timeout, or name another browser with --browser.',
  });

export function noBrowser(tried: readonly string[]): PubdeckError {
  const list = tried.length === 0 ? 'none was found' : `tried: ${tried.join('; ')}`;
  return new PubdeckError(
    'no-browser',
    `pubdeck needs Chrome, Chromium or Edge, and none starts (${list}).`,
    {
      exit: 'browser',
      hint: 'Install one with: npx puppeteer browsers install chrome-headless-shell   (or name one with --browser)',
    },
  );
}
