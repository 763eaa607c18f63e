import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { patiently, type Launch, type OpenBrowser, type Tab } from './open-browser.ts';
import { Remote } from './remote.ts';

type Target = { readonly targetId: string; readonly url: string };

/** Starts Chromium with Limber. Only pages are looked into, never the worker: looking would keep it awake. */
export async function openChromium({ program, build, profile, headless }: Launch): Promise<OpenBrowser> {
  const told = join(profile, 'DevToolsActivePort');
  rmSync(told, { force: true });
  const child = spawn(
    program,
    [
      `--user-data-dir=${profile}`,
      `--load-extension=${build}`,
      `--disable-extensions-except=${build}`,
      '--remote-debugging-port=0',
      '--no-first-run',
      '--no-default-browser-check',
      // Chromium does not start as root with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--headless=new'] : []),
    ],
    { stdio: 'ignore' },
  );
  const address = await patiently(async () => {
    const [port, path] = readFileSync(told, 'utf8').trim().split('\n');
    return path === undefined ? null : `ws://127.0.0.1:${port}${path}`;
  }, `${program} did not start.`);
  const remote = await Remote.connect(address);
  const home = `chrome-extension://${idOf(build)}/`;
  await patiently(
    async () => ((await targets(remote)).some(({ url }) => url.startsWith(home)) ? true : null),
    `${program} did not load Limber. Branded Chrome no longer loads extensions by a flag: use Chromium or Chrome for Testing.`,
  );
  return {
    process: child,
    shows: async (page) => (await targets(remote)).some(({ url }) => url.startsWith(home + page)),
    open: (page) => openTab(remote, home + page),
    release: async () => remote.close(),
  };
}

/** Chromium names an unpacked extension after its folder. */
function idOf(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digest.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

async function targets(remote: Remote): Promise<readonly Target[]> {
  const { targetInfos } = (await remote.send('Target.getTargets')) as { targetInfos: Target[] };
  return targetInfos;
}

async function openTab(remote: Remote, url: string): Promise<Tab> {
  const { targetId } = (await remote.send('Target.createTarget', { url })) as Target;
  const { sessionId } = (await remote.send('Target.attachToTarget', { targetId, flatten: true })) as {
    sessionId: string;
  };
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = (await remote.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      sessionId,
    )) as { result: { value?: unknown }; exceptionDetails?: { exception?: { description?: string } } };
    const { exceptionDetails } = answer;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
    return answer.result.value;
  };
  await patiently(
    async () => ((await evaluate('document.readyState')) === 'complete' ? true : null),
    `${url} did not load.`,
  );
  return {
    evaluate,
    picture: async (size) => {
      await remote.send(
        'Emulation.setDeviceMetricsOverride',
        { ...size, deviceScaleFactor: 1, mobile: false },
        sessionId,
      );
      const { data } = (await remote.send('Page.captureScreenshot', { format: 'png' }, sessionId)) as { data: string };
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await remote.send('Target.closeTarget', { targetId });
    },
  };
}
