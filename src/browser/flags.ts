import type { Candidate } from './candidate.ts';

/**
 * Command line of a browser that does our pages and nothing else: no first-run pages, no background
 * traffic, no GPU process. `--no-zygote` saves the shell a process and 20 ms, and Chromium allows it only without
 * sandbox; a desktop browser has so many processes that it is faster with one to fork them from. Its window is a private
 * one because the stores of a new profile hold up the first page by 0.3 s; only where several tabs are wanted it is not,
 * for DevTools cannot open one more there, and a second window costs more than the stores.
 */
export function browserFlags(
  { kind }: Candidate,
  options: {
    readonly sandbox: boolean;
    readonly profile: string | undefined;
    readonly width: number;
    readonly height: number;
    readonly severalTabs: boolean;
  },
): string[] {
  return [
    kind === 'shell' ? '--headless' : '--headless=new',
    '--remote-debugging-pipe',
    ...(options.profile === undefined ? [] : [`--user-data-dir=${options.profile}`]),
    ...(options.sandbox ? [] : ['--no-sandbox']),
    ...(options.sandbox || kind === 'full' ? [] : ['--no-zygote']),
    ...(kind === 'full' && !options.severalTabs ? ['--incognito'] : []),
    '--disable-gpu',
    '--in-process-gpu',
    // Chromium 152 and later look for SwiftShader's libraries, which are not unpacked, and die without this.
    '--disable-software-rasterizer',
    '--disable-dev-shm-usage',
    `--window-size=${options.width},${options.height}`,
    '--hide-scrollbars',
    '--mute-audio',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-extensions-with-background-pages',
    '--disable-component-update',
    '--disable-crash-reporter',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-hang-monitor',
    '--disable-renderer-backgrounding',
    '--disable-backgrounding-occluded-windows',
    '--disable-background-timer-throttling',
    '--disable-popup-blocking',
    '--disable-prompt-on-repost',
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    '--metrics-recording-only',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--password-store=basic',
    '--use-mock-keychain',
    '--disable-features=Translate,AcceptCHFrame,MediaRouter,OptimizationHints,DialMediaRouteProvider',
    'about:blank',
  ];
}
