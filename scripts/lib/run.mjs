// Runs the project's tools and keeps what they say.
import { spawn } from 'node:child_process';
import { ROOT } from './packages.mjs';

/**
 * Runs a command and collects its output.
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export function run(command, args, { env = {}, minutes = 10 } = {}) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts = [];
    child.stdout.on('data', (part) => parts.push(part));
    child.stderr.on('data', (part) => parts.push(part));
    const late = setTimeout(() => child.kill('SIGKILL'), minutes * 60_000);
    child.on('error', (error) => parts.push(Buffer.from(`${command}: ${error.message}\n`)));
    child.on('close', (code) => {
      clearTimeout(late);
      resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8'), seconds: (Date.now() - began) / 1000 });
    });
  });
}
