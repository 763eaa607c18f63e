// Browsers and the tools that drive them: found, installed on Debian and Ubuntu as root, or named for a person to install.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What each program may be called, where else it may stand, and the Debian package that brings it. */
const PROGRAMS = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser'],
    elsewhere: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    package: 'chromium',
    hint: 'Chromium or Chrome for Testing (branded Chrome no longer loads unpacked extensions by a flag), CHROME_PATH naming its binary',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox-developer-edition', 'firefox'],
    elsewhere: [
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    package: 'firefox-esr',
    hint: 'Firefox ESR or Developer Edition 142 or newer, FIREFOX_PATH naming its binary',
  },
  Xvfb: { names: ['Xvfb'], package: 'xvfb', hint: 'Xvfb, a display without a screen' },
  xdotool: { names: ['xdotool'], package: 'xdotool', hint: 'xdotool, which moves the mouse' },
  unshare: { names: ['unshare'], package: 'util-linux', hint: 'unshare (util-linux)' },
};

/** What the tests of each browser need. */
export const LANES = {
  chromium: ['chromium', 'Xvfb', 'xdotool', 'unshare'],
  firefox: ['firefox', 'Xvfb', 'xdotool'],
};

/** The path of a program, by its environment variable, on PATH or where it usually stands; `null` if there is none. */
export function find(name) {
  const program = PROGRAMS[name];
  const named = program.variable === undefined ? undefined : process.env[program.variable];
  if (named) {
    if (!runnable(named)) throw new Error(`${program.variable} is ${named}, which is no program.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = program.names.flatMap((file) => folders.map((folder) => join(folder, file)));
  return [...candidates, ...(program.elsewhere ?? [])].find(runnable) ?? null;
}

/** Installs the programs that are missing, or throws an error that says what to install. */
export function installPrograms(names) {
  const missing = [...new Set(names)].filter((name) => find(name) === null);
  if (missing.length === 0) return;
  if (!isDebian() || process.getuid?.() !== 0) throw new Error(advice(missing));
  const packages = missing.map((name) => PROGRAMS[name].package);
  console.log(`Installing ${packages.join(', ')} …`);
  apt('update');
  // Debian's browsers bring no fonts of their own.
  const fonts = missing.includes('chromium') || missing.includes('firefox') ? ['fonts-dejavu-core'] : [];
  apt('install', '--yes', '--no-install-recommends', ...packages, ...fonts);
  const still = missing.filter((name) => find(name) === null);
  if (still.length > 0) throw new Error(advice(still));
}

function apt(...args) {
  const { status } = spawnSync('apt-get', ['-q', ...args], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed.`);
}

function advice(missing) {
  const lines = missing.map((name) => `  - ${PROGRAMS[name].hint}`);
  const packages = missing.map((name) => PROGRAMS[name].package).join(' ');
  const command = isDebian() ? `\nOn this system, as root:\n  apt-get update && apt-get install -y ${packages}` : '';
  return `Missing, and not to be installed from here:\n${lines.join('\n')}${command}`;
}

function isDebian() {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
