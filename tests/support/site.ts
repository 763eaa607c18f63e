import { createServer, type Server } from 'node:http';
import type { ChromiumPage } from './chromium-page.ts';

const PAGE = `<!doctype html>
<title>A page</title>
<link rel="icon" href="data:," />
<textarea autofocus></textarea>
<script>
  let audio = null;
  function sound() {
    audio = new AudioContext();
    const tone = new OscillatorNode(audio);
    tone.connect(new GainNode(audio, { gain: 0.1 })).connect(audio.destination);
    tone.start();
  }
  function hush() {
    return audio.close();
  }
</script>`;

/** A web site on this computer: one page that can sound and be written into. */
export class Site {
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
  }

  static async open(): Promise<Site> {
    const server = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(PAGE));
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    return new Site(server);
  }

  /** Its address under that name, which the browser must be told to find here. */
  address(host = '127.0.0.1'): string {
    const bound = this.server.address();
    return `http://${host}:${typeof bound === 'object' ? String(bound?.port) : ''}/`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** Has a page of the site play a tone without end, as after a click. */
export function sound(page: ChromiumPage): Promise<void> {
  return page.evaluate('sound()');
}

/** Ends that. */
export function hush(page: ChromiumPage): Promise<void> {
  return page.evaluate('hush()');
}

/** What was written into it. */
export function writtenIn(page: ChromiumPage): Promise<string> {
  return page.run(() => document.querySelector('textarea')?.value ?? '');
}
