import { EXERCISES } from '../../utils/content/exercises.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { settingsOf } from '../simulate/settings.ts';
import { stepOf } from '../simulate/steps.ts';
import { World } from '../simulate/world.ts';

type Line = readonly [string, ...string[]];

const MORNING: readonly Line[] = [
  ['active', '33m'],
  ['away', '4m'],
  ['active', '20m'],
  ['away', '7m'],
  ['active', '34m'],
  ['do', 'skip'],
  ['active', '25m'],
  ['away', '5m'],
];

/** Days that end now, each in another state; they are lived in the simulator, not made up. */
export const DAYS: Readonly<Record<string, readonly Line[]>> = {
  new: [['active', '20s']],
  working: [...MORNING, ['active', '24m']],
  due: [...MORNING, ['active', '34m']],
  snoozed: [...MORNING, ['active', '34m'], ['do', 'snooze'], ['active', '1m']],
  skipped: [...MORNING, ['active', '34m'], ['do', 'skip'], ['typing', '2s']],
  paused: [...MORNING, ['active', '12m'], ['do', 'pause', '1h'], ['typing', '5m']],
  unseen: [['active', '128m']],
  caution: [...MORNING, ['active', '34m'], ['do', 'start', 'wall-angels']],
  guide: [...MORNING, ['active', '34m'], ['do', 'start', 'wall-angels']],
  breathing: [...MORNING, ['active', '34m'], ['do', 'start', 'diaphragmatic-breathing']],
  eyes: [...MORNING, ['active', '34m'], ['do', 'start', 'eyes-20-20-20']],
  tool: [...MORNING, ['active', '34m'], ['do', 'start', 'thoracic-opener']],
};

/** Days of somebody who has done every movement before, so that no caution comes first. */
const KNOWING = ['guide', 'breathing', 'eyes'];

/** The state a day of `DAYS` leaves behind, ending at this moment. */
export function stateAfter(name: string, now: number, zone: string): State {
  const state = lived(DAYS[name] ?? [], now, zone);
  if (!KNOWING.includes(name)) return state;
  return { ...state, done: Object.fromEntries(EXERCISES.map(({ id }, at) => [id, { at: now, nth: at + 1 }])) };
}

/** The state a day leaves behind, ending at this moment. */
export function lived(steps: readonly Line[], now: number, zone: string, partial: Partial<Settings> = {}): State {
  const settings = settingsOf(partial);
  const script = steps.map((step) => stepOf(step, 'day', settingsOf));
  const length = script.reduce((sum, step) => sum + ('ms' in step ? step.ms : 0), 0);
  const world = new World({ at: now - length, zone, browser: 'chrome', settings });
  world.play(script);
  return world.worker.stored;
}
