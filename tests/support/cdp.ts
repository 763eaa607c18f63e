import { WebSocket } from 'ws';

type Params = Readonly<Record<string, unknown>>;
type Answer = {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly params?: { readonly sessionId?: string };
};
type Waiting = {
  readonly sessionId: string | undefined;
  readonly done: (result: unknown) => void;
  readonly failed: (error: Error) => void;
};

/** The page or worker ended before it answered. */
export class TargetGone extends Error {
  override readonly message = 'The target is gone.';
}

/** One target as the browser lists it. */
export type Target = { readonly targetId: string; readonly type: string; readonly url: string };

const ANSWER_WITHIN_MS = 20_000;

/**
 * A bare DevTools connection to a whole browser. Nothing is attached to unless it is asked for: a client that is
 * attached to a worker keeps it alive, and then no test would see it stop.
 */
export class Cdp {
  private readonly waiting = new Map<number, Waiting>();
  private next = 1;

  private readonly socket: WebSocket;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data: Buffer) => this.hear(JSON.parse(data.toString('utf8'))));
    socket.on('close', () => {
      for (const { failed } of this.waiting.values()) failed(new Error('The browser is gone.'));
      this.waiting.clear();
    });
  }

  /** Connects to the address the browser wrote into `DevToolsActivePort`. */
  static async connect(address: string): Promise<Cdp> {
    const socket = new WebSocket(address, { perMessageDeflate: false });
    await new Promise((open, failed) => {
      socket.once('open', open);
      socket.once('error', failed);
    });
    // A browser that is killed breaks the connection; whoever waits is told through `close`.
    socket.on('error', () => undefined);
    return new Cdp(socket);
  }

  /** Sends a command, to the browser or to an attached target; rejects with what the browser says against it. */
  send<T = unknown>(method: string, params: Params = {}, sessionId?: string): Promise<T> {
    const id = this.next++;
    return new Promise<unknown>((done, failed) => {
      const late = setTimeout(() => {
        this.waiting.delete(id);
        failed(new Error(`No answer to ${method}.`));
      }, ANSWER_WITHIN_MS);
      const settled = (): void => clearTimeout(late);
      this.waiting.set(id, {
        sessionId,
        done: (result) => (settled(), done(result)),
        failed: (error) => (settled(), failed(error)),
      });
      this.socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    }) as Promise<T>;
  }

  /** All targets that live now. A stopped worker is none. */
  async targets(): Promise<readonly Target[]> {
    return (await this.send<{ targetInfos: Target[] }>('Target.getTargets')).targetInfos;
  }

  /** Attaches to a target; the session ends with `detach` or with the target. */
  async attach(targetId: string): Promise<string> {
    return (await this.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })).sessionId;
  }

  async detach(sessionId: string): Promise<void> {
    await this.send('Target.detachFromTarget', { sessionId });
  }

  /** Evaluates an expression and waits for its promise; what it throws is thrown here. */
  async evaluate<T>(sessionId: string, expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<Evaluated<T>>(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true, userGesture: true },
      sessionId,
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  close(): void {
    this.socket.close();
  }

  private hear(answer: Answer): void {
    if (answer.method === 'Target.detachedFromTarget') this.forget(answer.params?.sessionId);
    const waiting = this.waiting.get(answer.id ?? 0);
    if (waiting === undefined) return;
    this.waiting.delete(answer.id ?? 0);
    if (answer.error) waiting.failed(new Error(answer.error.message));
    else waiting.done(answer.result);
  }

  /** A page that is gone answers no more. */
  private forget(sessionId: string | undefined): void {
    for (const [id, waiting] of this.waiting) {
      if (waiting.sessionId !== sessionId) continue;
      this.waiting.delete(id);
      waiting.failed(new TargetGone());
    }
  }
}

type Evaluated<T> = {
  readonly result: { readonly value: T };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
};
