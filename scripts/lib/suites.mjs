// The suites that run the product: units and properties, and one lane for each browser.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './packages.mjs';
import { run } from './run.mjs';

/** How WXT and Vite begin a warning; how long a plugin took is none. */
const WARNING = /\bWARN\b|\[warn\]|\[(?!PLUGIN_TIMINGS)[A-Z_]{2,}\]/;

const E2E = ['run', '--config', 'tests/e2e/vitest.config.ts'];

/** Unit and property tests. */
export function unit() {
  return vitest('unit', ['run']);
}

/** Builds for one browser; a warning of WXT is a failure. */
export async function build(browser) {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const { code, output, seconds } = await run('wxt', ['build', '-b', target]);
  const clean = code === 0 && !WARNING.test(output);
  console.log(`${clean ? 'ok  ' : 'FAIL'} build: ${target}, without a warning (${seconds.toFixed(1)} s)`);
  if (!clean) console.log(output);
  return { passed: clean ? 1 : 0, failed: clean ? 0 : 1 };
}

/** The end-to-end tests of one browser, against the build made for it. */
export function endToEnd(browser) {
  return vitest(browser, E2E, { LANE: browser, WAITING: 'no' });
}

/** Those of them that mostly wait, one browser after another. */
export async function waiting(browsers) {
  const results = [];
  for (const browser of browsers)
    results.push(await vitest(`${browser}, waiting`, E2E, { LANE: browser, WAITING: 'only' }));
  return results;
}

/** A run of vitest; one that finds no test has failed. */
async function vitest(name, args, env = {}) {
  const file = join(ROOT, '.vitest', `${name.replace(', ', '-')}.json`);
  rmSync(file, { force: true });
  const ran = await run('vitest', [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
    env,
  });
  const counted = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
  const passed = counted.numPassedTests;
  const failed = Math.max(counted.numFailedTests, ran.code !== 0 || passed === 0 ? 1 : 0);
  console.log(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed (${ran.seconds.toFixed(1)} s)`,
  );
  if (failed > 0) console.log(ran.output.slice(-20_000));
  return { passed, failed, which: failuresIn(name, counted) };
}

/** Each test that failed, with the beginning of what it said: long output is cut in its middle by those who keep it. */
function failuresIn(name, { testResults = [] }) {
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${(failureMessages[0] ?? '').slice(0, 800)}`),
  );
}
