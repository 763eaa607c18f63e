// Installs what is missing, then goes on under the Node of node_modules. Plain Node 18 and no dependency: nothing is
// installed yet when this runs in a bare clone.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { BIN, NODE, ROOT, installPackages, prepare } from './lib/packages.mjs';
import { LANES, installPrograms } from './lib/programs.mjs';

const OLDEST_NODE = 18;
const DONE = 'LIMBER_PROVISIONED';
/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Makes sure of npm packages, generated types, the programs asked for and Node 24. Returns only inside that Node;
 * the outer process ends with the inner one's exit code.
 * @param {readonly string[]} programs names from lib/programs.mjs; none: packages only
 */
export async function provision(programs = Object.values(LANES).flat()) {
  if (process.env[DONE] === ROOT) return;
  try {
    if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
      throw new Error(
        `Node ${OLDEST_NODE} or newer is needed to begin with (this is ${process.version}): https://nodejs.org`,
      );
    }
    installPackages();
    prepare();
    installPrograms(programs);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
  process.exit(await again());
}

/** The same command once more, under Node 24 and with the project's tools first on PATH. */
function again() {
  const child = spawn(NODE, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, [DONE]: ROOT, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` },
  });
  // Ctrl-C reaches the child by itself; it decides when both end.
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

if (pathToFileURL(realpathSync(process.argv[1] ?? fileURLToPath(import.meta.url))).href === import.meta.url) {
  await provision();
  console.log(`Everything is there; Node ${process.version}.`);
}
