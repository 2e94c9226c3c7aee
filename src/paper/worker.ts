import { parentPort, workerData } from 'node:worker_threads';
import { PubdeckError } from '../problems/error.ts';
import { cutOut } from './cut.ts';
import { readDocument } from './extract.ts';
import type { CutWish, PaperJob } from './job.ts';
import { openDocument } from './pdf/document.ts';
import { startEngine } from './pdf/engine.ts';

// One job, one thread: a foreign file that breaks PDFium or never ends takes nothing else along.
async function work({ file, data, cuts }: PaperJob): Promise<unknown> {
  const document = openDocument(await startEngine(), data, file);
  parentPort?.postMessage({ pages: document.pages });
  try {
    if (cuts === undefined) return readDocument(document);
    return cuts.map((wish: CutWish) => {
      const picture = cutOut(document, wish);
      // Each picture has the time of a paper.
      parentPort?.postMessage({ pages: document.pages });
      return picture;
    });
  } finally {
    document.close();
  }
}

try {
  parentPort?.postMessage({ done: await work(workerData as PaperJob) });
} catch (error) {
  const known =
    error instanceof PubdeckError
      ? { code: error.code, message: error.message, hint: error.hint }
      : undefined;
  parentPort?.postMessage({
    failed: known ?? { message: error instanceof Error ? error.message : String(error) },
  });
}
