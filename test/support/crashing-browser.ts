import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedBrowser } from '../../src/browser/unpack.ts';

/**
 * Writes a program that is the shipped browser, but whose page crashes (or which ends, with `dies`) when it shall print.
 * It stands between the two ends of the DevTools pipe.
 */
export async function crashingBrowser(folder: string, name: string, dies = false): Promise<string> {
  const shipped = await shippedBrowser();
  if (!shipped) throw new Error('no browser is shipped for this machine');
  const path = join(folder, name);
  writeFileSync(
    path,
    `#!${process.execPath}
const { spawn } = require('node:child_process');
const { createReadStream, createWriteStream } = require('node:fs');
const browser = spawn(${JSON.stringify(shipped.path)}, process.argv.slice(2), {
  stdio: ['ignore', 'ignore', 'inherit', 'pipe', 'pipe'],
  env: { ...process.env, ...${JSON.stringify(shipped.env)} },
});
// A blocked read of the pipe would hold up an ordinary exit.
browser.on('exit', () => process.kill(process.pid, 'SIGKILL'));
browser.stdio[4].pipe(createWriteStream('', { fd: 4 }));
let rest = '';
createReadStream('', { fd: 3 }).on('data', (chunk) => {
  const messages = (rest + chunk).split('\\0');
  rest = messages.pop();
  for (const message of messages) {
    const { id, method, sessionId } = JSON.parse(message);
    if (method !== 'Page.printToPDF') browser.stdio[3].write(message + '\\0');
    else if (${dies}) browser.kill('SIGKILL');
    else browser.stdio[3].write(JSON.stringify({ id, method: 'Page.crash', sessionId }) + '\\0');
  }
}).on('end', () => browser.kill('SIGKILL'));
`,
  );
  chmodSync(path, 0o755);
  return path;
}
