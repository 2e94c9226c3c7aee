// Chromium's bare floor: prints HTML files to PDF over the DevTools pipe, with nothing else loaded.
//   node floor.mjs TABS BROWSER OUTDIR HTML…
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [tabs, browser, out, ...files] = process.argv.slice(2);
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--no-first-run',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-sync',
  '--font-render-hinting=none',
  '--remote-debugging-pipe',
  'about:blank',
];
const child = spawn(browser, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
const [, , , to, from] = child.stdio;
let last = 0;
let rest = Buffer.alloc(0);
const answers = new Map();
const loads = new Map();
from.on('data', (chunk) => {
  rest = Buffer.concat([rest, chunk]);
  for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
    const message = JSON.parse(rest.subarray(0, end).toString());
    rest = rest.subarray(end + 1);
    if (message.id) answers.get(message.id)?.(message.result);
    else if (message.method === 'Page.loadEventFired') loads.get(message.sessionId)?.();
  }
});
const send = (method, params = {}, sessionId = undefined) =>
  new Promise((resolve) => {
    answers.set(++last, resolve);
    to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
  });
const waiting = [...files];
const work = async (targetId) => {
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  await send('Page.enable', {}, sessionId);
  for (let file = waiting.shift(); file; file = waiting.shift()) {
    const loaded = new Promise((resolve) => loads.set(sessionId, resolve));
    await send('Page.navigate', { url: pathToFileURL(file).href }, sessionId);
    await loaded;
    const { data } = await send(
      'Page.printToPDF',
      { printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true },
      sessionId,
    );
    const name = files.length === 1 ? 'slides.pdf' : `${basename(dirname(file))}.pdf`;
    writeFileSync(join(out, name), Buffer.from(data, 'base64'));
  }
};
const { targetInfos } = await send('Target.getTargets');
const ids = [targetInfos.find(({ type }) => type === 'page').targetId];
while (ids.length < Number(tabs))
  ids.push((await send('Target.createTarget', { url: 'about:blank' })).targetId);
await Promise.all(ids.map(work));
child.kill('SIGKILL');
process.exit(0);
