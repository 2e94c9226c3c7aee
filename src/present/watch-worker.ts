import { parentPort, workerData } from 'node:worker_threads';
import { type Watched, watchFiles } from './watch-files.ts';

await watchFiles(workerData as Watched, (changed) => parentPort?.postMessage({ changed }));
parentPort?.postMessage({});
