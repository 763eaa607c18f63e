import { WebSocket } from 'ws';

type Target = { readonly type: string; readonly url: string; readonly targetId: string };

/** Sees whether an extension's worker lives, through the browser's list of targets alone: attaching would keep it alive. */
export class Watcher {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (targets: readonly Target[]) => void>();
  private next = 1;
  private aliveMs = 0;
  private lastLook = Date.now();

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data: Buffer) => {
      const answer = JSON.parse(data.toString('utf8')) as { id?: number; result?: { targetInfos?: Target[] } };
      this.waiting.get(answer.id ?? 0)?.(answer.result?.targetInfos ?? []);
    });
  }

  static async connect(port: number): Promise<Watcher> {
    const version = (await (await fetch(`http://127.0.0.1:${port}/json/version`)).json()) as {
      webSocketDebuggerUrl: string;
    };
    const socket = new WebSocket(version.webSocketDebuggerUrl);
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return new Watcher(socket);
  }

  get aliveSeconds(): number {
    return Math.round(this.aliveMs / 1000);
  }

  /** Begins counting now. */
  reset(): void {
    this.aliveMs = 0;
    this.lastLook = Date.now();
  }

  /** Closes the pages an extension opened by itself, so that only its worker is measured. */
  async closePages(): Promise<void> {
    for (const { type, url, targetId } of await this.targets()) {
      if (type === 'page' && url.startsWith('chrome-extension://')) await this.ask('Target.closeTarget', { targetId });
    }
  }

  /** Counts the time since the last look if a worker of an extension lives; a long gap counts as one look of `most` ms. */
  async look(most: number): Promise<void> {
    const targets = await this.targets();
    const now = Date.now();
    const alive = targets.some(
      (target) => target.type === 'service_worker' && target.url.startsWith('chrome-extension://'),
    );
    if (alive) this.aliveMs += Math.min(now - this.lastLook, 2 * most + 500);
    this.lastLook = now;
  }

  private targets(): Promise<readonly Target[]> {
    return this.ask('Target.getTargets', {});
  }

  private ask(method: string, params: object): Promise<readonly Target[]> {
    const id = this.next;
    this.next += 1;
    return new Promise((resolve) => {
      this.waiting.set(id, (targets) => {
        this.waiting.delete(id);
        resolve(targets);
      });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }
}
