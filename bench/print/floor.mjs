// Chromium's bare floor: prints HTML files to PDF over the DevTools pipe, tagged and with bookmarks, with nothing else loaded.
//   node floor.mjs --browser PATH --out FOLDER [--tabs 2] [--profile FOLDER] HTML…
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals: files } = parseArgs({
  options: {
    browser: { type: 'string' },
    out: { type: 'string' },
    tabs: { type: 'string', default: '1' },
    // A desktop browser would otherwise open the user's own; kept from run to run, so it is warm.
    profile: { type: 'string' },
  },
  allowPositionals: true,
});
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
  ...(values.profile ? [`--user-data-dir=${values.profile}`] : []),
  'about:blank',
];
const child = spawn(values.browser, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
const [, , , to, from] = child.stdio;
let last = 0;
let pieces = [];
const answers = new Map();
const loads = new Map();
from.on('data', (chunk) => {
  let begin = 0;
  for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, begin)) {
    pieces.push(chunk.subarray(begin, end));
    const message = JSON.parse(Buffer.concat(pieces).toString());
    pieces = [];
    begin = end + 1;
    if (message.error) throw new Error(message.error.message);
    if (message.id) answers.get(message.id)?.(message.result);
    else if (message.method === 'Page.loadEventFired') loads.get(message.sessionId)?.();
  }
  if (begin < chunk.length) pieces.push(chunk.subarray(begin));
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
      {
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      },
      sessionId,
    );
    const name = files.length === 1 ? 'slides.pdf' : `${basename(dirname(file))}.pdf`;
    writeFileSync(join(values.out, name), Buffer.from(data, 'base64'));
  }
};
const { targetInfos } = await send('Target.getTargets');
const ids = [targetInfos.find(({ type }) => type === 'page').targetId];
while (ids.length < Number(values.tabs))
  ids.push((await send('Target.createTarget', { url: 'about:blank' })).targetId);
await Promise.all(ids.map(work));
child.kill('SIGKILL');
process.exit(0);
