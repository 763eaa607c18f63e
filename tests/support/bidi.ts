import { WebSocket } from 'ws';

type Answer = {
  readonly id?: number;
  readonly type?: string;
  readonly result?: unknown;
  readonly message?: string;
};

/** A WebDriver BiDi session with one Firefox. */
export class Bidi {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, { done(result: unknown): void; failed(error: Error): void }>();
  private next = 1;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data: Buffer) => this.hear(JSON.parse(data.toString('utf8')) as Answer));
    socket.on('close', () => {
      for (const waiting of this.waiting.values()) waiting.failed(new Error('Firefox is gone.'));
    });
  }

  static async connect(port: number): Promise<Bidi> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/session`);
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    const session = new Bidi(socket);
    await session.send('session.new', { capabilities: {} });
    return session;
  }

  /** Sends one command and waits for its answer; rejects with Firefox's own words. */
  send(method: string, params: object): Promise<unknown> {
    const id = this.next;
    this.next += 1;
    return new Promise((done, failed) => {
      const late = setTimeout(() => failed(new Error(`${method} got no answer.`)), 20_000);
      const clear = (): void => {
        clearTimeout(late);
        this.waiting.delete(id);
      };
      this.waiting.set(id, {
        done: (result) => (clear(), done(result)),
        failed: (error) => (clear(), failed(new Error(`${method}: ${error.message}`))),
      });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Evaluates an expression in a context, `pressed` as if after a press there; its value travels as JSON. */
  async evaluate<T>(context: string, expression: string, pressed = false): Promise<T> {
    const wrapped = `(async () => JSON.stringify((await (${expression})) ?? null))()`;
    const answer = (await this.send('script.evaluate', {
      expression: wrapped,
      target: { context },
      awaitPromise: true,
      userActivation: pressed,
    })) as {
      type: string;
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
    if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text ?? `No answer to ${expression}`);
    return JSON.parse(answer.result.value) as T;
  }

  close(): void {
    this.socket.close();
  }

  private hear(answer: Answer): void {
    const waiting = this.waiting.get(answer.id ?? 0);
    if (answer.type === 'error') waiting?.failed(new Error(answer.message ?? 'BiDi error'));
    else waiting?.done(answer.result);
  }
}
