import type { IncomingMessage, ServerResponse } from 'node:http';

/** Pages that are open, each on one stream of server-sent events. */
export class EventStreams {
  readonly #open = new Set<ServerResponse>();
  #heartbeat: NodeJS.Timeout | undefined;

  get size(): number {
    return this.#open.size;
  }

  /** Enough for a room full of pages; more are likely an attack. */
  get isFull(): boolean {
    return this.#open.size >= mostStreams;
  }

  /** Takes over a request; the first event is what the page has missed. */
  add(request: IncomingMessage, response: ServerResponse, first: unknown): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    request.socket.setNoDelay(true);
    request.socket.setTimeout(0);
    response.write(`retry: 500\n\n${format(first)}`);
    this.#open.add(response);
    response.on('close', () => {
      this.#open.delete(response);
      if (this.#open.size === 0) this.#stopHeartbeat();
    });
    // A page that vanished without a goodbye (sleeping laptop) is noticed by a failed write.
    this.#heartbeat ??= setInterval(() => this.#write(':\n\n'), 20_000).unref();
  }

  send(event: unknown): void {
    this.#write(format(event));
  }

  close(): void {
    this.#stopHeartbeat();
    for (const response of this.#open) response.end();
    this.#open.clear();
  }

  #write(text: string): void {
    for (const response of this.#open) {
      // A reader that does not read must not fill our memory; it asks again when it wakes up.
      if (response.writableLength > 4_000_000) response.destroy();
      else response.write(text);
    }
  }

  #stopHeartbeat(): void {
    clearInterval(this.#heartbeat);
    this.#heartbeat = undefined;
  }
}

const mostStreams = 256;

const format = (event: unknown): string => `data: ${JSON.stringify(event)}\n\n`;
