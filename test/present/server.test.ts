import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../src/present/server.ts';
import { ask, deck, present, site } from '../support/present.ts';

const file = 'content/slides/tides/index.md';
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

async function serve(folder: string, root = file): Promise<string> {
  const server = await startServer({ root: join(folder, root), port: 0 });
  onTestFinished(() => server.close());
  return server.url;
}

test('pictures of the deck are sent; nothing else by whatever spelling', async () => {
  const folder = site({
    [file]: deck('## One\n\n![A tide](tide.svg)\n\n![A link](link.svg)'),
    'content/slides/tides/tide.svg': picture,
    'content/slides/tides/secret.svg': picture,
    'content/secret.md': 'secret',
  });
  const outside = site({ 'outside.svg': picture });
  symlinkSync(join(outside, 'outside.svg'), join(folder, 'content/slides/tides/link.svg'));
  const url = await serve(folder);
  const { text } = await ask(url, '/');
  const sources = [...text.matchAll(/src="((?:asset|media)[^"]*)"/g)].map(([, source]) => source!);
  const tide = sources.find((source) => source.includes('tide'));
  expect((await ask(url, `/${tide}`)).text).toBe(picture);
  for (const source of sources.filter((each) => each.includes('link'))) {
    expect((await ask(url, `/${source}`)).status).toBe(404);
  }
  const hops = [
    '..',
    '%2e%2e',
    '%2E%2E',
    '%252e%252e',
    '..%5c..',
    '..\\..',
    '....//',
    '..;',
    '%c0%ae%c0%ae',
    '.%00.',
  ];
  const starts = ['', 'asset/', 'font/', 'reveal/', 'live/', 'deck/', 'pubdeck/', 'math/fonts/'];
  const targets = [
    'content/secret.md',
    'content/slides/tides/secret.svg',
    'package.json',
    'etc/passwd',
    'secret.svg',
  ];
  for (const start of starts) {
    for (const hop of hops) {
      for (const target of targets) {
        for (const depth of [1, 6]) {
          const path = `/${start}${`${hop}/`.repeat(depth)}${target}`;
          const got = await ask(url, path);
          expect.soft([400, 404], path).toContain(got.status);
        }
      }
    }
    for (const target of targets) expect((await ask(url, `/${start}${target}`)).status).toBe(404);
  }
  for (const path of [
    '/content/slides/tides/secret.svg',
    '//etc/passwd',
    '/constructor',
    '/live/__proto__',
    '/live/constructor',
  ]) {
    expect([400, 404]).toContain((await ask(url, path)).status);
  }
  expect((await ask(url, `/${'a'.repeat(5000)}`)).status).toBe(414);
});

test('only its own name, its own pages and reading methods are answered', async () => {
  const url = await serve(site({ [file]: deck('## One') }));
  const { port, host } = new URL(url);
  const status = async (headers: Record<string, string>, method = 'GET') =>
    (await ask(url, '/', { headers, method })).status;
  for (const good of [host, `localhost:${port}`, `[::1]:${port}`])
    expect(await status({ host: good })).toBe(200);
  for (const bad of [
    `evil.example:${port}`,
    'evil.example',
    '127.0.0.1',
    `127.0.0.1.evil.example:${port}`,
    `192.168.0.1:${port}`,
    `a@127.0.0.1:${port}`,
  ]) {
    expect(await status({ host: bad }), bad).toBe(421);
  }
  expect(await status({ origin: `http://${host}` })).toBe(200);
  for (const origin of ['http://evil.example', 'null', `https://${host}`])
    expect(await status({ origin })).toBe(403);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])
    expect(await status({}, method)).toBe(405);
  expect(await ask(url, '/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
});

test('the page may run nothing but our files, and says so', async () => {
  const url = await serve(
    site({ [file]: deck('## One\n\n<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>') }),
  );
  const { text, headers } = await ask(url, '/');
  const policy = String(headers['content-security-policy']);
  expect(policy).toMatch(/default-src 'none'.*script-src 'self';/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(text).not.toContain('alert(1)</script>');
  expect(text).not.toMatch(/<script(?![^>]*(?:src=|type="application\/json"))[^>]*>/);
});

test('a port in use moves on by one and says so', async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', () => resolve()));
  onTestFinished(() => {
    blocker.close();
  });
  const { port } = blocker.address() as { port: number };
  const lines: string[] = [];
  const server = await startServer({
    root: join(site({ [file]: deck('## One') }), file),
    port,
    say: (line) => lines.push(line),
  });
  onTestFinished(() => server.close());
  expect(server.port).toBeGreaterThan(port);
  expect(lines).toEqual([`Port ${port} is in use; presenting on ${server.port}.`]);
  expect((await ask(server.url, '/')).status).toBe(200);
});

test('the command prints its address first, and Ctrl-C leaves nothing behind', async () => {
  const folder = site({ [file]: deck('## One') });
  const { url, child } = await present(folder, [file, '--port', '18700']);
  const { text } = await ask(url, '/');
  expect(text).toContain('<h2');
  // An open page must not hold the end up.
  const stream = await fetch(`${url}events?seen=1`);
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  await expect(ask(url, '/')).rejects.toThrow();
  await stream.text().catch(() => {});
});

test('a site shows all its talks, and each offers what can be done with it', async () => {
  const folder = site({
    'content/slides/tides/index.md': deck('## One', '## Two'),
    'content/slides/new/talk/index.md': deck('## Deep').replace(
      'title: Tides',
      "title: 'Waves & <b>foam</b>'\ndate: 2025-03-01\nauthors: [Ada Marin]",
    ),
    'content/publication/p/index.md': '---\ntitle: P\n---\n',
  });
  const url = await serve(folder, '.');
  const { text } = await ask(url, '/');
  expect(text.indexOf('Waves &amp; &lt;b&gt;foam')).toBeGreaterThan(0);
  expect(text.indexOf('Waves')).toBeLessThan(text.indexOf('Tides'));
  for (const way of ['/deck/slides/tides/', '/deck/slides/new/talk/']) {
    expect(text).toContain(`href="${way}talk"`);
    const page = await ask(url, `${way}talk`);
    for (const link of ['"./"', '"speaker"', '"slides.pdf"', '"handout.pdf"'])
      expect(page.text).toContain(`href=${link}`);
    expect((await ask(url, way)).text).toContain('class="slides"');
    expect((await ask(url, `${way}first`)).text).toContain('<section');
    expect((await ask(url, `${way}reveal/reveal.mjs`)).status).toBe(200);
  }
  expect((await ask(url, '/deck/slides/tides')).headers.location).toBe('/deck/slides/tides/');
  expect((await ask(url, '/deck/slides/none/')).status).toBe(404);
  // A talk written while the server runs is there.
  mkdirSync(join(folder, 'content/slides/late'));
  writeFileSync(join(folder, 'content/slides/late/index.md'), deck('## Late'));
  expect((await ask(url, '/')).text).toContain('/deck/slides/late/');
});

test('the PDF links give PDFs', async () => {
  const url = await serve(site({ [file]: deck('## One\n\ntext', '## Two\n\nmore') }));
  for (const path of ['/slides.pdf', '/handout.pdf']) {
    const got = await ask(url, path);
    expect(got.status).toBe(200);
    expect(got.headers['content-type']).toBe('application/pdf');
    expect(got.text.startsWith('%PDF-')).toBe(true);
  }
});

test('two hundred readers and thousands of requests leave no handle and no page behind', async () => {
  const url = await serve(site({ [file]: deck('## One') }));
  const { Agent } = await import('node:http');
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const { get } = await import('node:http');
  const once = (path: string): Promise<number> =>
    new Promise((resolve, reject) => {
      get(url.slice(0, -1) + path, { agent }, (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      }).on('error', reject);
    });
  await once('/');
  const streams = await Promise.all(Array.from({ length: 200 }, () => fetch(`${url}events?seen=1`)));
  const during = process.getActiveResourcesInfo().length;
  await Promise.all(streams.map((stream) => stream.body?.cancel()));
  const batches = async (count: number): Promise<void> => {
    for (let at = 0; at < count; at += 200) {
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, each) => once(each % 4 === 0 ? '/' : '/theme.css')),
      );
      expect(answers.every((status) => status === 200)).toBe(true);
    }
  };
  await batches(1000);
  const before = process.memoryUsage().heapUsed;
  await batches(2000);
  agent.destroy();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(process.getActiveResourcesInfo().length).toBeLessThan(during - 150);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(60e6);
}, 60_000);
