import { defineConfig } from 'vitest/config';

// One lane is one browser: `LANE=chromium vitest run --config tests/e2e/vitest.config.ts`.
const lane = process.env['LANE'] ?? '*';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: [`tests/e2e/${lane}/**/*.test.ts`],
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
