// `npm test`: the whole truth from a bare clone. `npm test -- unit` (check, chromium, firefox) runs one part.
import { check } from './lib/checks.mjs';
import { LANES } from './lib/programs.mjs';
import { build, endToEnd, unit, waiting } from './lib/suites.mjs';
import { provision } from './provision.mjs';

const PARTS = ['check', 'unit', ...Object.keys(LANES)];

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; the parts are ${PARTS.join(', ')}.`);
  process.exit(2);
}
const parts = asked.length > 0 ? asked : PARTS;
const lanes = Object.keys(LANES).filter((browser) => parts.includes(browser));
await provision([...new Set(lanes.flatMap((browser) => LANES[browser]))]);

const began = Date.now();
const results = [];
if (parts.includes('check')) results.push(...(await check()));
if (parts.includes('unit')) results.push(await unit());
// WXT writes the generated types while it builds, so the builds follow each other; the browsers run side by side.
const built = [];
for (const browser of lanes) {
  const result = await build(browser);
  results.push(result);
  if (result.failed === 0) built.push(browser);
}
results.push(...(await Promise.all([waiting(built), ...built.map((browser) => endToEnd(browser))])).flat());

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
for (const failure of results.flatMap(({ which = [] }) => which)) console.log(`\nfailed: ${failure}`);
console.log(`\n${((Date.now() - began) / 60_000).toFixed(1)} min after provisioning`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 || results.length === 0 ? 1 : 0);
