// `npm run check`: types, lint, format and dead code.
import { check } from './lib/checks.mjs';
import { provision } from './provision.mjs';

await provision([]);
const results = await check();
process.exit(results.some((result) => result.failed > 0) ? 1 : 0);
