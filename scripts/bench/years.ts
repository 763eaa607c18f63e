import { spawnSync } from 'node:child_process';
import { measure, type Measure } from './budget.ts';

/** Ten years of workdays, start of Node included. */
export function tenYears(): Measure {
  const began = performance.now();
  const { stdout } = spawnSync(process.execPath, ['scripts/simulate.ts', '--workdays', '2600', '--seed', '1'], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - began) / 1000;
  const total = JSON.parse(stdout.trim()) as Record<string, unknown>;
  return measure('ten years of simulated workdays', seconds, 5, 's', 'one run of npm run simulate -- --workdays 2600', {
    daysPerSecond: total['daysPerSecond'],
  });
}
