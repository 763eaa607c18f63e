// `npm run explore -- 20 [name of a file]`: tries each property of the tests twenty times as often as `npm test` does, and
// with days, damage and edits that no run has tried yet. What it finds becomes a test with literal values.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { ROOT } from './lib/packages.mjs';

const [times = '20', name = ''] = process.argv.slice(2);
if (!(Number(times) >= 1)) {
  console.error(`How many times as often? ${times} is no number from 1 up.`);
  process.exit(2);
}
const files = globSync('tests/**/*.test.{ts,tsx}', { cwd: ROOT }).filter(
  (file) => file.includes(name) && readFileSync(`${ROOT}/${file}`, 'utf8').includes('support/property.ts'),
);
if (files.length === 0) {
  console.error(`No file of properties has ${name} in its name.`);
  process.exit(2);
}
const { status } = spawnSync('vitest', ['run', '--testTimeout=3600000', ...files], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, EXPLORE: times },
});
process.exit(status ?? 1);
