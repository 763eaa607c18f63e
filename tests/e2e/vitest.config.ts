import { defineConfig } from 'vitest/config';

// One lane is one browser: `LANE=chromium vitest run --config tests/e2e/vitest.config.ts`. What mostly waits, for a minute
// without input or for a browser to start, has lanes of its own beside them: `LANE=chromium WAITING=only`, or `WAITING=no`
// for the rest.
const lane = process.env['LANE'] ?? '*';
const waiting = process.env['WAITING'];
const WAITING = ['idle', 'policy', 'sync'].map((name) => `tests/e2e/${lane}/${name}.test.ts`);

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: waiting === 'only' ? WAITING : [`tests/e2e/${lane}/**/*.test.ts`],
    exclude: waiting === 'no' ? WAITING : [],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // A real browser on a busy machine may miss a moment; what fails twice is wrong.
    retry: 1,
    // Real browsers on two cores: one at a time in each lane.
    fileParallelism: false,
    passWithNoTests: false,
  },
});
