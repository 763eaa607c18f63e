// `npm start`: a browser with Limber in a profile of its own. See USAGE.
import { parseArgs } from 'node:util';

import { provision } from './provision.mjs';

const USAGE = `npm start -- [--firefox] [--demo] [--headless] [--profile FOLDER]
  --firefox         Firefox instead of Chromium
  --demo            a year and a morning have passed, and a break is due in 20 seconds
  --headless        no window, as where there is no display: decisions in words, pictures in files
  --profile FOLDER  keeps what Limber stored there; otherwise the profile is new and goes when the browser is closed`;

const { values: asked } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    demo: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    profile: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (asked.help) {
  console.log(USAGE);
  process.exit(0);
}

await provision([asked.firefox ? 'firefox' : 'chromium']);
const { start } = await import('./start/start.ts');
const code = await start(asked).catch((error) => {
  console.error(`\n${error.message}`);
  return 1;
});
process.exit(code);
