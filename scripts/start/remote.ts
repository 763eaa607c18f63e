type Told = {
  readonly id?: number;
  readonly result?: unknown;
  /** Chromium: an object with a message. Firefox: a code, with the message beside it. */
  readonly error?: unknown;
  readonly message?: string;
};
type Waiting = { readonly done: (result: unknown) => void; readonly failed: (error: Error) => void };

const ANSWERS_WITHIN = 20_000;

/** Numbered JSON commands over a WebSocket: what DevTools of Chromium and WebDriver BiDi of Firefox have in common. */
export class Remote {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => this.hear(JSON.parse(String(data))));
    socket.addEventListener('close', () => {
      for (const { failed } of this.waiting.values()) failed(new Error('The browser is gone.'));
    });
  }

  static connect(url: string): Promise<Remote> {
    const socket = new WebSocket(url);
    return new Promise((resolve, reject) => {
      socket.addEventListener('open', () => resolve(new Remote(socket)));
      socket.addEventListener('error', () => reject(new Error(`No connection to ${url}`)));
    });
  }

  /**
   * Gives a command and waits for its answer; rejects with the browser's own words.
   * @param session DevTools only: the page it is for
   */
  send(method: string, params: object = {}, session?: string): Promise<unknown> {
    const id = (this.last += 1);
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${method}: no answer`)), ANSWERS_WITHIN);
      const ended = (): void => {
        clearTimeout(late);
        this.waiting.delete(id);
      };
      this.waiting.set(id, {
        done: (result) => (ended(), resolve(result)),
        failed: (error) => (ended(), reject(error)),
      });
      this.socket.send(
        JSON.stringify({ id, method, params, ...(session === undefined ? {} : { sessionId: session }) }),
      );
    });
  }

  close(): void {
    this.socket.close();
  }

  private hear({ id, result, error, message }: Told): void {
    const waiting = this.waiting.get(id ?? 0);
    if (error === undefined) waiting?.done(result);
    else waiting?.failed(new Error(message ?? JSON.stringify(error)));
  }
}
