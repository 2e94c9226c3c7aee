import type { Server } from 'node:http';
import { PubdeckError } from '../problems/error.ts';

/** Ports tried after the wished one. */
const attempts = 50;

/**
 * Listens on the wished port, or the next free one above it.
 * @throws PubdeckError `cannot-listen` (exit "input")
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let next = port; ; next++) {
    try {
      return await tryPort(server, host, next);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const isLast = next >= Math.min(port + attempts, 65_535);
      if (code === 'EADDRINUSE' && !isLast) continue;
      const reasons: Record<string, string> = {
        EADDRINUSE: `all ports from ${port} to ${next} are in use`,
        EACCES: `port ${next} is kept for the system`,
        EADDRNOTAVAIL: `${host} is no address of this machine`,
        ENOTFOUND: `${host} is no address of this machine`,
      };
      throw new PubdeckError(
        'cannot-listen',
        `Cannot present at ${host}:${port}: ${reasons[code ?? ''] ?? message}.`,
        {
          hint: 'Choose another port with --port, or leave out --host.',
          cause: error,
        },
      );
    }
  }
}

function tryPort(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error): void => reject(error);
    server.once('error', failed);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
