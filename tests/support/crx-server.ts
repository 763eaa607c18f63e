import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Signer } from './crx.ts';

/**
 * A web store for one extension on this computer, and the policy that has a browser install it from there. Only an
 * extension that is installed so starts with the browser as it does for people, and is updated.
 */
export class Store {
  /** Lies over `/etc/chromium` for the browser that is to install it. */
  readonly etc = mkdtempSync(join(tmpdir(), 'limber-etc-'));
  private readonly signer = new Signer();
  private readonly server: Server;
  private readonly build: string;
  private version = '1.0.0';

  private constructor(build: string) {
    this.build = build;
    this.server = createServer(({ url }, answer) => {
      if (url?.startsWith('/update.xml') === true) answer.setHeader('Content-Type', 'text/xml').end(this.offer());
      else answer.setHeader('Content-Type', 'application/x-chrome-extension').end(this.packed());
    });
  }

  static async open(build: string): Promise<Store> {
    const store = new Store(build);
    await new Promise<void>((done) => {
      store.server.listen(0, '127.0.0.1', done);
    });
    mkdirSync(join(store.etc, 'policies', 'managed'), { recursive: true });
    const policy = {
      ExtensionInstallForcelist: [`${store.id};${store.address}/update.xml`],
      // Without it the browser refuses to show what a policy installed.
      DeveloperToolsAvailability: 1,
    };
    writeFileSync(join(store.etc, 'policies', 'managed', 'limber.json'), JSON.stringify(policy));
    return store;
  }

  get id(): string {
    return this.signer.id;
  }

  /** What an organisation sets for the extension; `null`: nothing any more. A running browser follows. */
  setPolicy(policy: object | null): void {
    const file = join(this.etc, 'policies', 'managed', 'for-limber.json');
    if (policy === null) rmSync(file, { force: true });
    else writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [this.id]: policy } } }));
  }

  /** Offers the same extension under a higher version number from now on. */
  release(version: string): void {
    this.version = version;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
    rmSync(this.etc, { recursive: true, force: true });
  }

  /** The policy's address serves the installation alone; updates are looked for where the manifest says. */
  private packed(): Buffer {
    return this.signer.pack(this.build, { version: this.version, update_url: `${this.address}/update.xml` });
  }

  private get address(): string {
    const bound = this.server.address();
    return `http://127.0.0.1:${typeof bound === 'object' ? String(bound?.port) : ''}`;
  }

  private offer(): string {
    return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${this.id}"><updatecheck codebase="${this.address}/${this.version}.crx" version="${this.version}"/></app>
</gupdate>`;
  }
}
