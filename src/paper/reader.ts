import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { readBytes } from '../io/text-file.ts';
import { workerFile } from '../io/worker-file.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { PubdeckError } from '../problems/error.ts';
import type { CutWish, PaperContent, PaperJob } from './job.ts';

/** A paper that was read. */
export interface Paper extends PaperContent {
  readonly file: string;
  /** SHA-256 of the file. */
  readonly hash: string;
}

/**
 * Seconds of work for a paper of few pages or for one picture, and for each page beyond them. A busy machine gives the thread less of
 * its time, so that the clock may go on for longer.
 */
const seconds = { least: 10, pages: 30, each: 0.4, clock: 6 };
/** Megabytes of a file, and of the thread that reads it (PDFium keeps its own memory beside). */
const megabytes = { file: 200, thread: 384 };

/**
 * The figures of a paper. A thread of its own reads it, with limits.
 * @throws PubdeckError `paper-unreadable` for a file that is locked, broken, too large or too slow
 */
export async function readPaper(file: string): Promise<Paper> {
  const data = bytesOf(file);
  const hash = createHash('sha256').update(data).digest('hex');
  return { ...(await run<PaperContent>({ file, data })), file, hash };
}

/** Parts of a paper as PNG files. @throws PubdeckError as `readPaper` */
export async function cutPaper(file: string, cuts: readonly CutWish[]): Promise<Uint8Array[]> {
  return cuts.length === 0 ? [] : await run<Uint8Array[]>({ file, data: bytesOf(file), cuts });
}

function bytesOf(file: string): Uint8Array {
  let size: number;
  try {
    size = statSync(file).size;
  } catch {
    throw new PubdeckError('not-found', `There is no paper at ${file}.`, { at: { file } });
  }
  if (size > megabytes.file * 1e6) throw refused(file, `is larger than ${megabytes.file} MB`);
  const data = readBytes(file);
  // PDFs begin with their name; some tools put a few bytes before it.
  if (!data.subarray(0, 1024).includes('%PDF-')) throw refused(file, 'is no PDF');
  return data;
}

const refused = (file: string, what: string, hint?: string, code: ProblemCode = 'paper-unreadable') =>
  new PubdeckError(code, `The paper ${what}; its figures stay out.`, {
    at: { file },
    hint: hint ?? 'Name another PDF with --paper, or go without one with --no-paper.',
  });

interface Message {
  readonly pages?: number;
  readonly done?: unknown;
  readonly failed?: { readonly code?: ProblemCode; readonly message: string; readonly hint?: string };
}

async function run<T>(job: PaperJob): Promise<T> {
  const { file } = job;
  const worker = new Worker(workerFile('paper/worker'), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: megabytes.thread },
    // What PDFium prints about a broken file helps nobody.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      const wait = (limit: number) => {
        clearInterval(timer);
        const [begun, used] = [performance.now(), process.cpuUsage()];
        timer = setInterval(() => {
          const { user, system } = process.cpuUsage(used);
          const [work, clock] = [(user + system) / 1e6, (performance.now() - begun) / 1000];
          if (work > limit || clock > seconds.clock * limit)
            reject(refused(file, `took longer than ${Math.round(limit)} s to read`));
        }, 200);
      };
      wait(seconds.least);
      worker.on('message', ({ pages, done, failed }: Message) => {
        if (pages !== undefined)
          wait(seconds.least + seconds.each * Math.max(0, Math.min(pages, 300) - seconds.pages));
        else if (failed === undefined) resolve(done as T);
        else if (failed.code === undefined) reject(refused(file, `cannot be read (${failed.message})`));
        else
          reject(
            new PubdeckError(failed.code, failed.message, {
              at: { file },
              ...(failed.hint && { hint: failed.hint }),
            }),
          );
      });
      worker.on('error', (error) => reject(refused(file, `cannot be read (${error.message})`)));
      worker.on('exit', () => reject(refused(file, 'cannot be read')));
    });
  } finally {
    clearInterval(timer);
    await worker.terminate();
  }
}
