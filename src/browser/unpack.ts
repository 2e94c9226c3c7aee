import {
  createReadStream,
  createWriteStream,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { isAlive } from '../io/alive.ts';
import { atExit } from '../io/at-exit.ts';
import { cacheFolder } from '../io/user-folders.ts';
import type { Candidate } from './candidate.ts';
import { fontsConf } from './fonts-conf.ts';
import { tarFiles } from './tar.ts';

const decompress = promisify(brotliDecompress);

/** The npm package that truly contains a browser (a headless shell for Linux on x64, with glibc). */
function shippedPackage(): { folder: string; version: string } | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    // Its package.json is not exported: look upwards from its entry.
    let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
    while (!existsSync(join(folder, 'bin', 'chromium.br'))) {
      if (dirname(folder) === folder) return undefined;
      folder = dirname(folder);
    }
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch {
    return undefined;
  }
}

/**
 * The browser of our own package, unpacked on first use into the user's cache (204 MB, 2–3 s).
 * Undefined where the package is absent, has nothing for this platform, or there is no place to unpack.
 */
export async function shippedBrowser(
  onProgress: (line: string) => void = () => {},
  cache = cacheFolder(),
): Promise<Candidate | undefined> {
  const shipped = shippedPackage();
  if (shipped === undefined || cache === undefined) return undefined;
  const folder = join(cache, `chromium-${shipped.version}`);
  if (!(await isComplete(folder))) {
    onProgress(`unpacking the browser that comes with pubdeck into ${folder}, once …`);
    await unpack(shipped.folder, folder);
  }
  return {
    path: join(folder, 'chrome-headless-shell'),
    kind: 'shell',
    from: 'shipped with pubdeck',
    shipped: true,
    env: {
      LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** The size is written last and compared: a file cut short by a full disk is not taken for a browser. */
async function isComplete(folder: string): Promise<boolean> {
  try {
    const [size, program] = await Promise.all([
      readFile(join(folder, 'complete'), 'utf8'),
      stat(join(folder, 'chrome-headless-shell')),
    ]);
    return Number(size) === program.size;
  } catch {
    return false;
  }
}

/**
 * Unpacks beside the final place and renames: whoever looks sees all of it or nothing. Several processes
 * may unpack at once; the first rename wins and the others use its folder.
 */
async function unpack(from: string, to: string): Promise<void> {
  await sweepUnfinished(to);
  const temporary = `${to}.${process.pid}.${process.hrtime.bigint()}.tmp`;
  const forget = atExit(() => rmSync(temporary, { recursive: true, force: true }));
  try {
    await mkdir(temporary, { mode: 0o700 });
    const program = join(temporary, 'chrome-headless-shell');
    const bin = (name: string): string => join(from, 'bin', name);
    await Promise.all([
      pipeline(
        createReadStream(bin('chromium.br')),
        createBrotliDecompress({ chunkSize: 1 << 20 }),
        createWriteStream(program, { mode: 0o700 }),
      ),
      untar(bin('al2023.tar.br'), temporary),
      untar(bin('fonts.tar.br'), temporary),
    ]);
    await chmod(program, 0o700);
    await writeFile(join(temporary, 'fonts.conf'), fontsConf(to));
    await writeFile(join(temporary, 'complete'), String((await stat(program)).size));
    await moveIntoPlace(temporary, to);
  } finally {
    forget();
    await rm(temporary, { recursive: true, force: true });
  }
}

async function moveIntoPlace(temporary: string, to: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await rename(temporary, to);
    } catch (error) {
      // Someone else was faster, or a broken folder is in the way.
      if (await isComplete(to)) return;
      if (attempt === 2) throw error;
      await rm(to, { recursive: true, force: true });
    }
  }
}

async function untar(file: string, folder: string): Promise<void> {
  for (const { name, mode, data } of tarFiles(await decompress(await readFile(file)))) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, data, { mode: mode & 0o700 });
  }
}

/** A killed run leaves a folder of 190 MB at most; the next one that unpacks removes it. */
async function sweepUnfinished(to: string): Promise<void> {
  const parent = dirname(to);
  for (const name of readdirSync(parent)) {
    const pid = /^chromium-.+\.(\d+)\.\d+\.tmp$/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    // A home shared by several machines: a young folder may belong to a process of another one.
    const made = statSync(join(parent, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made < 10 * 60 * 1000) continue;
    await rm(join(parent, name), { recursive: true, force: true });
  }
}
