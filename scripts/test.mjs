// `npm test`: the whole truth from a bare clone. `npm test -- unit` (check, chromium, firefox) runs one part.
import { check } from './lib/checks.mjs';
import { lane, unit } from './lib/suites.mjs';
import { provision } from './provision.mjs';

const PARTS = ['check', 'unit', 'chromium', 'firefox'];

const asked = process.argv.slice(2).filter((part) => PARTS.includes(part));
const parts = asked.length > 0 ? asked : PARTS;
const needs = { chromium: ['chromium', 'Xvfb', 'xdotool', 'unshare'], firefox: ['firefox'] };
await provision([...new Set(parts.flatMap((part) => needs[part] ?? []))]);

const began = Date.now();
const results = [];
if (parts.includes('check')) results.push(...(await check()));
if (parts.includes('unit')) results.push(await unit());
const lanes = parts.filter((part) => part === 'chromium' || part === 'firefox');
// WXT prepares its types while it builds, so the builds follow each other; the browsers run side by side.
results.push(...(await Promise.all(lanes.map((browser) => lane(browser)))));

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${((Date.now() - began) / 60_000).toFixed(1)} min after provisioning`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 || results.length === 0 ? 1 : 0);
