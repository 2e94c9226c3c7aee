import type { CDPEvents, CDPSession, ConnectionTransport } from 'puppeteer';

/** DevTools messages to one tab, or to the browser itself. */
export interface Session {
  readonly send: CDPSession['send'];
  /** Calls `heard` for each event of that name. */
  on<Name extends keyof CDPEvents & string>(name: Name, heard: (event: CDPEvents[Name]) => void): void;
  /** The same, for the next event only. */
  once<Name extends keyof CDPEvents & string>(name: Name, heard: (event: CDPEvents[Name]) => void): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

interface Waiting {
  readonly method: string;
  readonly sessionId: string | undefined;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Ids of our own messages begin here: those of another client on the same pipes stay below. */
const ownIds = 1 << 30;

const failure = (name: 'ProtocolError' | 'TargetCloseError', message: string): Error =>
  Object.assign(new Error(message), { name });

/**
 * Our own talk with a browser: send, answer, event. Printing needs no more; Puppeteer, which takes longer to load than the
 * browser takes to start, joins the same pipes where somebody wants a page of it.
 */
export class DevTools {
  /** To the browser itself. */
  readonly root: Session;
  /** Resolves when the pipes are closed. */
  readonly closed: Promise<void>;
  readonly #transport: ConnectionTransport;
  readonly #waiting = new Map<number, Waiting>();
  /** Session id → event → who listens. */
  readonly #heard = new Map<string | undefined, Map<string, Set<(event: unknown) => void>>>();
  /** Targets that we attached to ourselves. */
  readonly #attached = new Set<string>();
  #last = ownIds;
  #isOpen = true;
  #other: ConnectionTransport | undefined;

  constructor(transport: ConnectionTransport) {
    this.#transport = transport;
    this.root = this.#session(undefined);
    transport.onmessage = (message) => this.#take(message);
    this.closed = new Promise((resolve) => {
      transport.onclose = () => {
        this.#end();
        resolve();
      };
    });
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** A session of our own with a tab. */
  async attach(targetId: string): Promise<Session> {
    this.#attached.add(targetId);
    const { sessionId } = await this.root.send('Target.attachToTarget', { targetId, flatten: true });
    return this.#session(sessionId);
  }

  /** The messages of one session; without an id those of the browser. */
  #session(id: string | undefined): Session {
    const listeners = (name: string): Set<(event: unknown) => void> => {
      const session = this.#heard.get(id) ?? new Map<string, Set<(event: unknown) => void>>();
      this.#heard.set(id, session);
      const those = session.get(name) ?? new Set();
      session.set(name, those);
      return those;
    };
    const on: Session['on'] = (name, heard) => {
      listeners(name).add(heard as (event: unknown) => void);
    };
    return {
      send: (async (method: string, params: object = {}) =>
        await this.#send(method, params, id)) as Session['send'],
      on,
      once: (name, heard) => {
        const first = (event: CDPEvents[typeof name]): void => {
          listeners(name).delete(first as (event: unknown) => void);
          heard(event);
        };
        on(name, first);
      },
    };
  }

  /** The same pipes for another client; one at a time. */
  share(): ConnectionTransport {
    const other: ConnectionTransport = {
      send: (message) => this.#transport.send(message),
      close: () => this.#transport.close(),
    };
    this.#other = other;
    return other;
  }

  #send(method: string, params: object, sessionId: string | undefined): Promise<unknown> {
    if (!this.#isOpen) return Promise.reject(closedDuring(method));
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, sessionId, resolve, reject });
      this.#transport.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }

  #take(text: string): void {
    const message = JSON.parse(text) as Message;
    const { id, method, sessionId } = message;
    if (id !== undefined && id >= ownIds) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (message.error) waiting?.reject(refused(waiting.method, message.error.message));
      else waiting?.resolve(message.result);
      return;
    }
    if (method !== undefined)
      for (const heard of [...(this.#heard.get(sessionId)?.get(method) ?? [])]) heard(message.params);
    // Of what was asked of a tab that is gone no answer comes.
    if (method === 'Target.detachedFromTarget')
      this.#forget((message.params as CDPEvents['Target.detachedFromTarget']).sessionId);
    if (!this.#isOwn(message)) this.#other?.onmessage?.(text);
  }

  /** Puppeteer would take a session of ours for its own, and end it as one that nobody wants. */
  #isOwn({ method, params, sessionId }: Message): boolean {
    if (sessionId !== undefined) return this.#heard.has(sessionId);
    return (
      method === 'Target.attachedToTarget' &&
      this.#attached.has((params as CDPEvents['Target.attachedToTarget']).targetInfo.targetId)
    );
  }

  #forget(session: string): void {
    this.#heard.delete(session);
    for (const [id, { method, sessionId, reject }] of this.#waiting) {
      if (sessionId !== session) continue;
      this.#waiting.delete(id);
      reject(closedDuring(method));
    }
  }

  #end(): void {
    this.#isOpen = false;
    for (const { method, reject } of this.#waiting.values()) reject(closedDuring(method));
    this.#waiting.clear();
    this.#other?.onclose?.();
  }
}

const refused = (method: string, why: string): Error =>
  failure('ProtocolError', `Protocol error (${method}): ${why}`);
const closedDuring = (method: string): Error =>
  failure('TargetCloseError', `Protocol error (${method}): Target closed`);
