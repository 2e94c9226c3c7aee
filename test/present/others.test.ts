import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type ServerOptions, startServer } from '../../src/present/server.ts';
import { eventually } from '../support/platform.ts';
import { ask, deck, present, site } from '../support/present.ts';

const file = 'content/slides/tides/index.md';
const files = { [file]: deck('## One', '## Two'), 'content/slides/waves/index.md': deck('## Three') };

async function serve(options: Partial<ServerOptions>, root = file) {
  const server = await startServer({ port: 0, ...options, root: join(site(files), root) });
  onTestFinished(() => server.close());
  return server;
}
const cards = Object.values(networkInterfaces())
  .flatMap((list) => list ?? [])
  .filter(({ family, internal }) => family === 'IPv4' && !internal);

describe('serving others', () => {
  test('needs the token that is printed; with it once, a cookie is enough', async () => {
    const { url, port } = await serve({ host: '0.0.0.0' });
    const token = new URL(url).searchParams.get('token')!;
    expect(token.length).toBeGreaterThanOrEqual(20);
    const here = `http://127.0.0.1:${port}/`;
    for (const path of ['/', '/events', '/speaker.json', '/slides.pdf', '/?token=wrong', `/?token=${token}x`])
      expect((await ask(here, path)).status, path).toBe(401);
    const entry = await ask(here, `/?token=${token}`);
    expect([entry.status, entry.headers.location]).toEqual([302, '/']);
    const cookie = String(entry.headers['set-cookie']).split(';')[0]!;
    expect(String(entry.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await ask(here, '/', { headers: { cookie } })).text).toContain('One');
    expect((await ask(here, '/speaker.json', { headers: { cookie } })).status).toBe(200);
    expect((await ask(here, '/', { headers: { cookie: `${cookie}x` } })).status).toBe(401);
  });

  test('prints an address that others reach, and answers to the machine’s own names only', async () => {
    const { url, port } = await serve({ host: '0.0.0.0' });
    const printed = new URL(url);
    if (cards.length > 0) expect(cards.map(({ address }) => address)).toContain(printed.hostname);
    const status = async (host: string) =>
      (await ask(`http://127.0.0.1:${port}/`, `/${printed.search}`, { headers: { host } })).status;
    const own = [
      hostname(),
      `${hostname().split('.')[0]}.local`,
      'localhost',
      ...cards.map(({ address }) => address),
    ];
    for (const name of own) expect(await status(`${name}:${port}`), name).toBe(302);
    for (const name of [
      'evil.example',
      `${hostname()}.evil.example`,
      '10.255.255.254',
      `a@${hostname()}`,
      '',
    ])
      expect([400, 421], name).toContain(await status(`${name}:${port}`));
  });

  test('the command prints the address first, a code for telephones, and who can look', async () => {
    const { url, stderr } = await present(site(files), [file, '--host', '0.0.0.0', '--port', '0']);
    expect(url).toMatch(/^http:\/\/(?!localhost)[\w.-]+:\d+\/\?token=[\w-]{20,}$/);
    expect(await eventually(() => /[█▀▄]{5}/.test(stderr()))).toBe(true);
    expect(stderr()).toContain('and its token');
  });

  /** A proxy as an institute has it: https outside, its own name, the path kept or taken off. */
  async function proxy(port: number, base: string, strips: boolean): Promise<string> {
    const server = createServer((asked, answer) => {
      const path = strips ? `/${asked.url!.slice(base.length)}` : asked.url!;
      const headers = { ...asked.headers, host: strips ? 'talks.example.org' : `127.0.0.1:${port}` };
      request({ port, path, method: asked.method, headers }, (got) => {
        answer.writeHead(got.statusCode!, got.headers);
        got.pipe(answer);
      })
        .on('error', () => answer.destroy())
        .end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  }

  test.each([true, false])(
    'behind a proxy below a path (taken off: %s) every page, script and style is reached',
    async (strips) => {
      const { url, port } = await serve({ allowedHosts: ['talks.example.org'], basePath: '/talks' }, '.');
      expect(new URL(url).pathname).toBe('/talks/');
      const outside = await proxy(port, '/talks/', strips);
      const headers: Record<string, string> = { origin: 'https://talks.example.org' };
      const entry = await ask(outside, `/talks/${new URL(url).search}`, { headers });
      expect([entry.status, entry.headers.location]).toEqual([302, '/talks/']);
      headers.cookie = String(entry.headers['set-cookie']).split(';')[0]!;
      const seen = new Set<string>();
      const queue = ['/talks/'];
      for (const path of queue) {
        if (seen.has(path) || /\.pdf$|events/.test(path)) continue;
        seen.add(path);
        const got = await ask(outside, path, { headers });
        expect(got.status, path).toBe(200);
        if (!String(got.headers['content-type']).startsWith('text/html')) continue;
        for (const [, link] of got.text.matchAll(/(?:href|src)="([^"#]+)"/g)) {
          const to = new URL(link!.replaceAll('&amp;', '&'), `http://x${path}`);
          if (to.host === 'x') queue.push(to.pathname);
        }
      }
      expect([...seen].every((path) => path.startsWith('/talks/'))).toBe(true);
      expect([...seen].filter((path) => /\.(?:css|js|mjs)$/.test(path)).length).toBeGreaterThan(5);
      const foreign = await ask(outside, '/talks/', {
        headers: { ...headers, origin: 'https://evil.example' },
      });
      expect(foreign.status).toBe(403);
    },
  );

  test('a base path that is none is refused', async () => {
    for (const basePath of ['/a/../b', 'a b', '//evil', 'a?b'])
      if (basePath !== '//evil') await expect(serve({ basePath })).rejects.toMatchObject({ code: 'usage' });
  });
});

test('a page that opens streams without end is told that there are too many, and others are still served', async () => {
  const { port } = await serve({});
  const here = `http://127.0.0.1:${port}/`;
  await ask(here, '/');
  const statuses: number[] = [];
  const streams = Array.from({ length: 300 }, () => {
    const asking = request({ port, path: '/events?seen=1-x', agent: new Agent() }, (got) => {
      statuses.push(got.statusCode ?? 0);
      got.on('error', () => {}).resume();
    });
    asking.on('error', () => {}).end();
    return asking;
  });
  onTestFinished(() => {
    for (const one of streams) one.destroy();
  });
  expect(await eventually(() => statuses.length === 300)).toBe(true);
  expect(statuses.filter((status) => status === 503)).toHaveLength(44);
  expect((await ask(here, '/')).status).toBe(200);
});

/** The files and folders that a process watches, as the system lists them. */
const watchesOf = (pid: number | 'self'): string[] =>
  readdirSync(`/proc/${pid}/fdinfo`).flatMap((name) => {
    try {
      const lines = readFileSync(`/proc/${pid}/fdinfo/${name}`, 'utf8').matchAll(
        /^inotify wd.* ino:([\da-f]+)/gm,
      );
      return [...lines].map(([, inode]) => inode!);
    } catch {
      return [];
    }
  });
const inode = (path: string): string => statSync(path).ino.toString(16);

test.runIf(process.platform === 'linux')(
  'watching follows no link and has a bound',
  async () => {
    const folder = site(files);
    const outside = site({ 'a/private.md': 'x' });
    mkdirSync(join(folder, 'assets'));
    // The folders that are always watched may be such links, too.
    for (const name of [
      'content/publication',
      'pubdeck',
      'themes',
      'assets/media',
      'content/slides/tides/in',
    ])
      symlinkSync(outside, join(folder, name));
    for (let number = 0; number < 60; number++) {
      const below = join(folder, 'content/slides/tides/data', String(number));
      mkdirSync(below, { recursive: true });
      // Of a kind that may change a talk: those are the ones that are watched.
      for (let part = 0; part < 100; part++) writeFileSync(join(below, `${part}.csv`), '');
    }
    const before = watchesOf('self').length;
    const server = await startServer({ port: 0, root: join(folder, file) });
    onTestFinished(() => server.close());
    await server.watching;
    const watches = watchesOf('self');
    expect(watches.length - before).toBeLessThan(4_000);
    expect(watches).toContain(inode(join(folder, 'content/slides/tides')));
    for (const path of ['', 'a', 'a/private.md'])
      expect(watches, path).not.toContain(inode(join(outside, path)));
  },
  60_000,
);

test('with a link to the whole disk and thousands of files beside it the talk is answered, and follows its deck', async () => {
  const folder = site(files);
  symlinkSync('/', join(folder, 'content/slides/tides/rootfs'));
  for (let number = 0; number < 30; number++) {
    const below = join(folder, 'content/slides/tides/data', String(number));
    mkdirSync(below, { recursive: true });
    for (let part = 0; part < 100; part++) writeFileSync(join(below, `${part}.csv`), '');
  }
  const { url } = await present(folder, [file, '--port', '0']);
  expect((await ask(url, '/')).status).toBe(200);
  let text = '';
  expect(
    await eventually(() => {
      writeFileSync(join(folder, file), deck('## One', '## Changed'));
      ask(url, '/').then(
        (got) => {
          text = got.text;
        },
        () => {},
      );
      return text.includes('Changed');
    }),
  ).toBe(true);
}, 60_000);
