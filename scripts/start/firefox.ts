import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { patiently, type Launch, type OpenBrowser, type Tab } from './open-browser.ts';
import { Remote } from './remote.ts';

/** Any fixed one: it makes the address of Limber's pages known beforehand. */
const UUID = '5d0b6f3e-8c53-4a0e-9d2c-6a1f0e7b4c21';
const HOME = `moz-extension://${UUID}/`;

type Context = { readonly context: string; readonly url: string };

/** Starts Firefox with Limber as a temporary add-on, which every edition of Firefox takes. */
export async function openFirefox({ program, build, profile, headless }: Launch): Promise<OpenBrowser> {
  const told = join(profile, 'WebDriverBiDiServer.json');
  rmSync(told, { force: true });
  writeFileSync(join(profile, 'user.js'), preferences(geckoIdOf(build)));
  const child = spawn(
    program,
    [
      '--profile',
      profile,
      '--no-remote',
      '--new-instance',
      '--remote-debugging-port=0',
      // Without it Firefox 153 and newer refuse to open an extension's pages by remote control.
      '--remote-allow-system-access',
      ...(headless ? ['--headless'] : []),
    ],
    { stdio: 'ignore' },
  );
  const remote = await patiently(async () => {
    const { ws_port: port } = JSON.parse(readFileSync(told, 'utf8')) as { ws_port: number };
    return Remote.connect(`ws://127.0.0.1:${port}/session`);
  }, `${program} did not start.`);
  await remote.send('session.new', { capabilities: {} });
  await remote.send('webExtension.install', { extensionData: { type: 'path', path: build } });
  return {
    process: child,
    shows: async (page) => (await contexts(remote)).some(({ url }) => url.startsWith(HOME + page)),
    open: (page) => openTab(remote, HOME + page),
    release: async () => {
      await remote.send('session.end');
      remote.close();
    },
  };
}

function geckoIdOf(build: string): string {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function preferences(geckoId: string): string {
  const values = {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
    // A temporary add-on would take its data along when the browser is closed.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

async function contexts(remote: Remote): Promise<readonly Context[]> {
  const tree = (await remote.send('browsingContext.getTree')) as { contexts: Context[] };
  return tree.contexts;
}

async function openTab(remote: Remote, url: string): Promise<Tab> {
  const { context } = (await remote.send('browsingContext.create', { type: 'tab' })) as Context;
  // Firefox never tells that an extension's page has loaded.
  await remote.send('browsingContext.navigate', { context, url, wait: 'none' });
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = (await remote.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    })) as { result?: { value: string }; exceptionDetails?: { text: string } };
    if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text ?? expression);
    return JSON.parse(answer.result.value);
  };
  const loaded = `location.href.startsWith(${JSON.stringify(HOME)}) && document.readyState === 'complete'`;
  await patiently(async () => ((await evaluate(loaded)) === true ? true : null), `${url} did not load.`);
  return {
    evaluate,
    picture: async (viewport) => {
      await remote.send('browsingContext.setViewport', { context, viewport });
      const { data } = (await remote.send('browsingContext.captureScreenshot', { context })) as { data: string };
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await remote.send('browsingContext.close', { context });
    },
  };
}
