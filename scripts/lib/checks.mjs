// What is checked without running the product.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './packages.mjs';
import { run } from './run.mjs';

const MOST_LINES = 200;
const SOURCES = ['entrypoints', 'components', 'utils', 'scripts'];

const TOOLS = [
  ['types', 'tsc', ['-p', '.']],
  ['types of the core, without the DOM', 'tsc', ['-p', 'utils/core']],
  ['types of plain scripts', 'tsc', ['-p', 'scripts']],
  ['lint and direction of imports', 'oxlint', ['--type-aware']],
  ['format', 'oxfmt', ['--check', '.']],
  ['dead code', 'knip', []],
];

/** Runs every check, one after the other; each counts as one. */
export async function check() {
  const results = [];
  for (const [name, command, args] of TOOLS) results.push(told(name, await run(command, args)));
  results.push(await shortFiles());
  return results;
}

function told(name, { code, output, seconds }) {
  const passed = code === 0;
  console.log(`${passed ? 'ok  ' : 'FAIL'} check: ${name} (${seconds.toFixed(1)} s)`);
  if (!passed) console.log(output);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/** No file over 200 lines, content data aside: two subjects would be hiding in it. */
async function shortFiles() {
  const { output } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...SOURCES]);
  const files = output
    .split('\n')
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.startsWith('utils/content/') && existsSync(join(ROOT, file)));
  const long = files
    .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES);
  return told(`no file over ${MOST_LINES} lines`, {
    code: long.length === 0 && files.length > 0 ? 0 : 1,
    output: long.map(({ file, lines }) => `${file}: ${lines}`).join('\n'),
    seconds: 0,
  });
}
