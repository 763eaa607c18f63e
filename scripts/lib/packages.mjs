// npm packages, the Node among them, and the types WXT generates.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const BIN = join(ROOT, 'node_modules', '.bin');
const windows = process.platform === 'win32';
/** The Node the project runs under, whatever the machine has. */
export const NODE = join(ROOT, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** `npm ci` unless node_modules holds exactly what the lock file says. */
export function installPackages() {
  if (!packagesAreFresh()) {
    console.log('Installing npm packages …');
    run(
      'npm',
      ['ci', '--no-audit', '--no-fund'],
      'npm could not install the packages. Is there a way to the npm registry?',
    );
  }
  if (!nodeWorks()) {
    // The package fetches its binary in an install script; with `ignore-scripts` set that did not run.
    console.log('Fetching Node 24 …');
    run(
      process.execPath,
      ['installArchSpecificPackage.js'],
      'Node 24 could not be fetched from the npm registry.',
      join(ROOT, 'node_modules', 'node'),
    );
    if (!nodeWorks()) throw new Error(`${NODE} does not run. Remove node_modules and try again.`);
  }
}

/** `wxt prepare`, when what it made is missing or older than what it is made from. */
export function prepare() {
  const made = modified(join(ROOT, '.wxt', 'tsconfig.json'));
  const sources = ['wxt.config.ts', 'package-lock.json'].map((name) => modified(join(ROOT, name)));
  if (made >= Math.max(...sources)) return;
  run(NODE, [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], 'wxt prepare failed.');
  // WXT leaves a file alone whose text stays the same.
  const now = new Date();
  utimesSync(join(ROOT, '.wxt', 'tsconfig.json'), now, now);
}

function packagesAreFresh() {
  const installed = packagesOf(join(ROOT, 'node_modules', '.package-lock.json'));
  if (installed === null) return false;
  const wanted = Object.entries(packagesOf(join(ROOT, 'package-lock.json')) ?? {});
  return wanted.every(([path, entry]) => {
    if (path === '') return true;
    // Builds for other systems are optional and absent.
    return installed[path] === undefined ? entry.optional === true : installed[path].version === entry.version;
  });
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return null;
  }
}

function nodeWorks() {
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).devDependencies.node;
  const { stdout } = spawnSync(NODE, ['--version'], { encoding: 'utf8' });
  return stdout?.trim() === `v${wanted}`;
}

function run(command, args, complaint, cwd = ROOT) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    // npm is a script on Windows, which only a shell starts.
    shell: windows && command === 'npm',
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` },
  });
  if (status !== 0) throw new Error(complaint);
}

function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : -1;
}
