// Runs the project's tools and keeps what they say.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

import { ROOT } from './packages.mjs';

/**
 * Runs a command and collects its output, without colours and what was overwritten by a later state of the same line.
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export function run(command, args, { env = {}, minutes = 13 } = {}) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts = [];
    child.stdout.on('data', (part) => parts.push(part));
    child.stderr.on('data', (part) => parts.push(part));
    const late = setTimeout(() => child.kill('SIGKILL'), minutes * 60_000);
    child.on('error', (error) => parts.push(Buffer.from(`${command}: ${error.message}\n`)));
    child.on('close', (code, signal) => {
      clearTimeout(late);
      if (signal !== null) parts.push(Buffer.from(`\n${command} was ended by ${signal}.\n`));
      resolve({
        code: code ?? 1,
        output: plain(Buffer.concat(parts).toString('utf8')),
        seconds: (Date.now() - began) / 1000,
      });
    });
  });
}

function plain(text) {
  const lines = stripVTControlCharacters(text).split('\n');
  return lines.map((line) => line.trimEnd().split('\r').at(-1)).join('\n');
}
