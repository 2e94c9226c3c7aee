import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer';

/** DevTools messages over the two pipes of a browser we started: JSON texts, each ended by a NUL. */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => {
      toBrowser.write(`${message}\0`);
    },
    close: () => {
      toBrowser.end();
      fromBrowser.destroy();
    },
  };
  let pieces: Buffer[] = [];
  fromBrowser.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
      pieces.push(chunk.subarray(from, end));
      const message = Buffer.concat(pieces).toString();
      pieces = [];
      from = end + 1;
      // One turn each: what an answer resolves must run before the next event is seen.
      setImmediate(() => transport.onmessage?.(message));
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  });
  fromBrowser.on('close', () => transport.onclose?.());
  // A browser that dies breaks its pipes; its exit is what gets reported.
  fromBrowser.on('error', () => {});
  toBrowser.on('error', () => {});
  return transport;
}
