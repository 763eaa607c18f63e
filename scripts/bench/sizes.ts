import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { measure, type Measure } from './budget.ts';

const ZIP_FOLDER = '.output';

/** Minified and uncompressed: the worker with all that it imports statically. */
export function workerSize(build: string): Measure {
  const files = staticClosure(resolve(build, 'background.js'));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return measure('worker with its static imports', bytes / 1000, 60, 'kB', 'files of the build, uncompressed', {
    files: files.length,
  });
}

function staticClosure(entry: string): string[] {
  const seen = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, path] of text.matchAll(/(?:^|[;}\s])(?:import|export)[^"'();]*?["']([^"']+\.js)["']/g)) {
      if (path !== undefined)
        queue.push(path.startsWith('/') ? resolve(dirname(entry), `.${path}`) : resolve(dirname(file), path));
    }
  }
  return [...seen];
}

/** The package for the store. */
export function zipSize(): Measure {
  const { status, stderr } = spawnSync('wxt', ['zip', '-b', 'chrome'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`wxt zip failed: ${stderr}`);
  const name = readdirSync(ZIP_FOLDER).find((file) => file.endsWith('-chrome.zip'));
  if (name === undefined) throw new Error(`No package for Chrome in ${ZIP_FOLDER}`);
  return measure(
    'package for the store',
    statSync(join(ZIP_FOLDER, name)).size / 1000,
    350,
    'kB',
    'zip of the Chrome build',
  );
}
